import { expect, test } from 'vitest';
import {
  type BodyFacts,
  compareFacts,
  factsOf,
  macroText,
  markVerified,
} from '../../../sidecar/macro/macro.ts';

const BODY: BodyFacts = {
  label: 'Plate',
  size: [80, 40, 5],
  volume: 16000,
  area: 7600,
  solids: 1,
  faces: 6,
  edges: 12,
};

test('a macro carries what it makes, and keeps it when it is marked as verified', () => {
  const text = markVerified(macroText([{ title: 'Set up', script: 'import FreeCAD' }], [BODY]), '1.0.0');
  expect(text.split('\n')[0]).toMatch(/^# Verified: .* 1\.0\.0/);
  expect(factsOf(text)).toEqual([BODY]);
});

test.each([
  ['import FreeCAD\n', /does not say what it makes/],
  ['# partwright-result: [{"label":"Plate"}]\n', /damaged/],
  ['# partwright-result: [\n', /damaged/],
])('%j is no macro of ours', (text, reason) => {
  expect(() => factsOf(text)).toThrow(reason);
});

test.each([
  ['size', { size: [80, 40, 5.1] }],
  ['volume', { volume: 16001 }],
  ['area', { area: 7601 }],
  ['topology', { faces: 7 }],
] as const)('a different %s is found', (name, change) => {
  const checks = compareFacts([BODY], [{ ...BODY, ...change } as BodyFacts]);
  expect(checks.filter(({ ok }) => !ok).map(({ text }) => text)).toEqual([`Plate: ${name}`]);
});

test('a body too few or too many is found', () => {
  expect(compareFacts([BODY, BODY], [BODY]).some(({ ok }) => !ok)).toBe(true);
  expect(compareFacts([BODY], [BODY, BODY]).some(({ ok }) => !ok)).toBe(true);
  expect(compareFacts([BODY], [BODY]).every(({ ok }) => ok)).toBe(true);
});
