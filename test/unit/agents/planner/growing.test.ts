import { describe, expect, test, vi } from 'vitest';
import { GrowingPlan } from '../../../../sidecar/agents/planner/growing.ts';

const SHEET = {
  base: { noun: 'plate', sizes: { length: '80 mm', note: 'a "}" in it \\' } },
  features: [
    { kind: 'hole', diameter: '6 mm', place: { at: 'sides', from: [{ side: 'left', distance: '8 mm' }] } },
    { kind: 'solid', mode: 'add', noun: 'box', sizes: { length: '10 mm' } },
  ],
  assumptions: ['[{'],
};
const LINES = [
  'plate: length 80 mm, note a "}" in it \\',
  'hole: diameter 6 mm, place sides',
  'add box: length 10 mm',
];

describe('a plan while it is being written', () => {
  test.each([1, 3, 1000])('in pieces of %i: each part is told once it is whole', (length) => {
    const text = `Here it is:\n\`\`\`json\n${JSON.stringify(SHEET, null, 1)}\n\`\`\``;
    const plan = new GrowingPlan();
    const told: string[][] = [];
    for (let at = 0; at < text.length; at += length) told.push(plan.push(text.slice(at, at + length)));
    expect(told.at(-1)).toEqual(LINES);
    for (const lines of told) expect(LINES.slice(0, lines.length)).toEqual(lines);
  });

  test('what is not whole is not told', () => {
    const plan = new GrowingPlan();
    expect(plan.push('{"base":{"noun":"plate","sizes":{"length":"80 mm"}')).toEqual([]);
    expect(plan.push('},"features":[{"kind":"hole","diameter":"6')).toEqual(['plate: length 80 mm']);
    expect(plan.push(' mm"}')).toEqual(['plate: length 80 mm', 'hole: diameter 6 mm']);
  });

  test('a part is read once, however small the pieces are', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const plan = new GrowingPlan();
    const features = Array.from({ length: 200 }, (_, n) => ({ kind: 'hole', diameter: `${n} mm` }));
    for (const sign of JSON.stringify({ base: SHEET.base, features })) plan.push(sign);
    const read = parse.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    const times = parse.mock.calls.length;
    parse.mockRestore();
    expect(times).toBe(201);
    expect(read).toBeLessThan(JSON.stringify({ base: SHEET.base, features }).length);
  });
});
