import { expect, test } from 'vitest';
import type { Question } from '../../../rpc-schema/design.ts';
import { understood } from '../../../sidecar/builtin/answers/answer-choice.ts';

const question = (more: Partial<Question>): Question => ({
  text: 'Which?',
  words: null,
  about: null,
  options: [],
  ...more,
});
const SIZES = question({
  text: 'Which size does "make it 8 mm" mean: length (80 mm), width (40 mm), thickness (5 mm)?',
  words: 'make it 8 mm',
  options: ['set the length to 8 mm', 'set the width to 8 mm', 'set the thickness to 8 mm'],
});
const HOLES = question({ words: 'remove the hole', options: ['remove Holes', 'remove Holes_2'] });
const ONE = question({ words: 'chamfer it', options: ['make the chamfer 2 mm'] });
const MORE = question({ words: 'bigger', text: 'How much bigger?' });
const DIFFERENCE = question({
  words: 'increase the length 5 mm',
  options: ['set the length to 5 mm', 'increase the length by 5 mm'],
});
const UNITS = question({ words: 'make it 5 long', options: ['make it 5 mm long', 'make it 5 inch long'] });
const DEPTH = question({ about: 'hole depth' });
const UNKNOWN = question({ words: 'and purple' });

test.each([
  [SIZES, 'the first one', 'set the length to 8 mm'],
  [SIZES, 'first', 'set the length to 8 mm'],
  [SIZES, '2nd', 'set the width to 8 mm'],
  [SIZES, 'the last one please', 'set the thickness to 8 mm'],
  [SIZES, 'option 3', 'set the thickness to 8 mm'],
  [SIZES, 'b)', 'set the width to 8 mm'],
  [SIZES, 'the thickness', 'set the thickness to 8 mm'],
  [SIZES, 'I mean the width', 'set the width to 8 mm'],
  [SIZES, 'the long side', 'set the length to 8 mm'],
  [SIZES, 'the shorter side', 'set the width to 8 mm'],
  [SIZES, 'set the width to 9 mm', 'set the width to 9 mm'],
  [HOLES, 'both', 'remove Holes, then remove Holes_2'],
  [HOLES, 'all of them', 'remove Holes, then remove Holes_2'],
  [HOLES, 'the second', 'remove Holes_2'],
  [HOLES, 'Holes_2', 'remove Holes_2'],
  [ONE, 'yes', 'make the chamfer 2 mm'],
  [ONE, 'ok', 'make the chamfer 2 mm'],
  [ONE, 'yes please', 'make the chamfer 2 mm'],
  [MORE, '5', '5 bigger'],
  [MORE, '5 mm please', '5 mm bigger'],
  [MORE, '10 %', '10 % bigger'],
  [DIFFERENCE, 'by 5', 'increase the length by 5 mm'],
  [DIFFERENCE, 'the difference', 'increase the length by 5 mm'],
  [UNITS, 'inches', 'make it 5 inch long'],
  [UNITS, 'mm', 'make it 5 mm long'],
  [DEPTH, '5 please', '5'],
  [DEPTH, "let's say 8 mm", '8 mm'],
  [UNKNOWN, 'skip it', ''],
  [UNKNOWN, '5 mm longer', '5 mm longer'],
])('%o, "%s"', (asked, text, means) => {
  expect(understood([{ question: asked, text }])).toEqual({
    type: 'answers',
    answers: [{ question: asked, text: means }],
  });
});

test.each([
  [SIZES, 'never mind'],
  [SIZES, 'cancel'],
  [SIZES, 'none of them'],
  [ONE, 'no'],
  [DEPTH, 'forget it'],
])('%o, "%s": taken back', (asked, text) => {
  expect(understood([{ question: asked, text }])).toEqual({ type: 'taken back' });
});

test.each([
  [SIZES, 'yes'],
  [SIZES, 'both'],
  [SIZES, 'the fifth one'],
  [DIFFERENCE, 'the length'],
  [DEPTH, 'yes'],
])('%o, "%s": asked again', (asked, text) => {
  expect(understood([{ question: asked, text }])).toMatchObject({
    type: 'unclear',
    question: { words: asked.words, text: expect.stringContaining(`"${text}"`) },
  });
});
