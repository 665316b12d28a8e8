import { expect, test } from 'vitest';
import type { Question } from '../../../rpc-schema/design.ts';
import { optionLines, optionMeant, optionsInLine } from '../../../sidecar/cli/options.ts';

const question = (options: string[], about: string | null = null): Question => ({
  text: 'Which?',
  words: '1',
  about,
  options,
});

test.each([
  ['1', ['length', 'width'], null, 'length'],
  [' 2) ', ['length', 'width'], null, 'width'],
  ['2', ['1 diameter', '1 length'], null, '1 length'],
  ['2', ['5 mm', '5 inch'], null, '5 inch'],
  ['2', ['yes', 'no'], 'lid', 'no'],
  ['3', ['length', 'width'], null, '3'],
  ['2', ['3', '2'], null, '2'],
  ['2', ['5 mm', '6 mm'], 'thickness', '2'],
  ['2', ['5 mm', '6 mm'], 'hole 2 diameter', '2'],
  ['2 mm', ['5 mm', '6 mm'], null, '2 mm'],
  ['13', Array.from({ length: 20 }, (_, n) => `shape ${n}`), null, '13'],
  ['', ['length', 'width'], null, ''],
])('%j of %j about %j is %j', (typed, options, about, meant) => {
  expect(optionMeant(question(options, about), typed)).toBe(meant);
});

test('options are numbered, and no more than a dozen shown', () => {
  const many = Array.from({ length: 14 }, (_, n) => `shape ${n}`);
  expect(optionLines({ options: ['a', 'b'] })).toEqual(['1) a', '2) b']);
  expect(optionLines({ options: many })).toHaveLength(13);
  expect(optionLines({ options: many }).at(-1)).toBe('and 2 others');
  expect(optionsInLine(many)).toMatch(/^shape 0 · .* · shape 11 · and 2 others$/);
  expect(optionLines({ options: [] })).toEqual([]);
});

test('where any text may answer a number is an answer, and no option', () => {
  const open: Question = { ...question(['Take it']), words: null, open: true };
  expect(optionLines(open)).toEqual(['or: Take it']);
  expect(optionMeant(open, '1')).toBe('1');
});
