import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';

const PLATE =
  'The part is a plate 100 mm long, 60 mm wide and 10 mm thick. A cylinder of 20 mm diameter and 30 mm height stands on top of it';
const ASIDE = `${PLATE}, 20 mm from the left side.`;
const ANOTHER =
  'Another cylinder, 16 mm in diameter and 20 mm high, stands on top of it, 20 mm from the right side.';

/** What could mean either of two things, and what the question has to say. */
const ASKED: readonly (readonly [string, string])[] = [
  [`${ASIDE} ${ANOTHER} A hole of diameter 8 mm goes through the cylinder.`, 'Which cylinder is'],
  [`${ASIDE} The cylinder has a hole of diameter 8 mm through it.`, 'in the middle of the whole'],
  [`${PLATE} in the centre. A hole of diameter 8 mm goes through the cylinder from the top.`, 'very top'],
  [
    'cylinder 40 dia 20 tall, with a cylinder 20 dia 30 tall on top, and a 5 mm hole through the cylinder',
    'the cylinder',
  ],
  ['plate 80x40, long', '"long"'],
  ['plate 80x40x5 with a deep hole 6 mm in the middle', '"deep"'],
  ['block 80x40x20 with a 6 mm hole along the length offset 15 mm from the centre', 'along the length'],
  ['rod 20 dia 100 long with a 5 mm hole 15 mm from the centre along the length', 'along the length'],
];

describe('what may mean either of two things', () => {
  test.each(ASKED)('%s', (prompt, says) => {
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({ type: 'question' });
    if (result.type === 'question')
      expect(result.questions.map(({ text }) => text).join(' ')).toContain(says);
  });

  test('a hole through what stands beside the middle is in the middle of that', () => {
    const result = planRequest(`${ASIDE} A hole of diameter 8 mm goes through the cylinder.`, []);
    const middle = { mine: 'middle', of: 'cylinder 2', end: 'middle' };
    expect(result).toMatchObject({
      type: 'plan',
      outline: { features: [{ noun: 'cylinder' }, { mode: 'cut', at: { x: middle, y: middle } }] },
    });
  });

  test.each([
    ['length', ['15 mm', '0 mm'], 'to the right (+X)'],
    ['width', ['0 mm', '15 mm'], 'to the back (+Y)'],
  ])('a hole off the centre along the %s is in the top', (way, point, says) => {
    const prompt = `block 90x60x20 with a 6 mm hole offset 15 mm from the centre along the ${way}`;
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({
      type: 'plan',
      outline: { features: [{ place: { at: 'points', points: [point] } }] },
    });
    if (result.type === 'plan') {
      expect(result.outline.features[0]).not.toHaveProperty('face');
      expect(result.outline.assumptions.join(' ')).toContain(says);
    }
  });

  test.each([
    'a long plate 80x40x5',
    'a thick washer 20 OD 10 ID 3 thick',
    'plate 80x40x5 with a long slot 30x6',
  ])('a word that says nothing more: %s', (prompt) => {
    expect(planRequest(prompt, [])).toMatchObject({ type: 'plan' });
  });
});
