import { expect, test } from 'vitest';
import type { Question } from '../../../rpc-schema/design.ts';
import { planWish } from '../../../sidecar/builtin/plan-wish.ts';
import { documentWith, keptFrom } from './changes/documents.ts';

/** Answers every question with the same text. @returns what came of it, and the questions on the way */
async function answered(prompt: string, text: string, of: string | null = null) {
  const document = async () => (of === null ? null : documentWith([{ kept: keptFrom(of) }]));
  const answers: { question: Question; text: string }[] = [];
  for (;;) {
    const planned = await planWish({ prompt, answers, document });
    if (planned.type !== 'question' || answers.length === 4) return { planned, answers };
    const [question] = planned.questions;
    if (!question) throw new Error('A question without a question');
    answers.push({ question, text });
  }
}

test('words that are left out are told', async () => {
  const { planned, answers } = await answered('50 mm cube with sparkly bits', '');
  expect(answers).toMatchObject([{ question: { optional: true, words: 'sparkly bits' } }]);
  const assumptions = expect.arrayContaining(['Left out: "sparkly bits".']);
  expect(planned).toMatchObject({ type: 'plan', plan: { assumptions }, outline: { assumptions } });
});

test('so are those of a change', async () => {
  const { planned } = await answered('make it 10 mm longer and wobbly', '', '50 mm cube');
  expect(planned).toMatchObject({
    type: 'revision',
    plan: { assumptions: expect.arrayContaining([expect.stringMatching(/^Left out: ".*wobbly"\.$/)]) },
  });
});

test.each([
  ['a feature that does not fit', 'plate 120x60x6 with a slot 8x30 on the right'],
  ['a size that is given twice', 'washer outer 100 mm, inner 50 mm, 3 mm thick, 4 mm thick'],
  ['a word that denies', '100 mm washer, but not 3 mm thick, inner 50 mm'],
  ['a missing size', 'plate 120x60'],
])('%s cannot be left open', async (_what, prompt) => {
  const { planned, answers } = await answered(prompt, '');
  expect(planned.type).toBe('question');
  expect(answers[0]?.question.optional).toBeUndefined();
  expect(new Set(answers.slice(1).map(({ question }) => question.text)).size).toBe(1);
});

test('a point that may part thousands is asked about with both numbers', async () => {
  const { planned, answers } = await answered('1.000 mm lange Vierkantstange 20x20', '1000');
  expect(answers).toMatchObject([{ question: { words: '1.000', options: ['1000', '1'] } }]);
  expect(planned).toMatchObject({ type: 'plan', outline: { base: { sizes: { length: '1000 mm' } } } });
});

test('an answer in the second place is taken', async () => {
  const document = async () => null;
  const prompt = 'washer outer 100 mm, inner 50 mm, 3 mm thick, 4 mm thick';
  const first = await planWish({ prompt, answers: [], document });
  const [question] = first.type === 'question' ? first.questions : [];
  if (!question) throw new Error('It asks nothing');
  const second = await planWish({ prompt, answers: [{ question, text: '' }], document });
  const [again] = second.type === 'question' ? second.questions : [];
  if (!again) throw new Error('It does not ask again');
  const answers = [
    { question, text: '' },
    { question: again, text: '3 mm thick' },
  ];
  expect(await planWish({ prompt, answers, document })).toMatchObject({ type: 'plan' });
});
