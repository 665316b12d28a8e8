import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { CHANGES, DOUBTFUL, NO_SHAPE, REFUSED } from './doubts.ts';
import { FAMILY_DOUBTS } from './family-doubts.ts';

describe('asked about, never guessed', () => {
  test.each([...DOUBTFUL, ...FAMILY_DOUBTS])('$prompt', ({ prompt, words, about, says = [] }) => {
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({ type: 'question' });
    if (result.type !== 'question') return;
    const { questions } = result;
    for (const question of questions) if (question.words !== null) expect(prompt).toContain(question.words);
    if (words !== undefined) expect(questions.map((each) => each.words)).toContain(words);
    if (about !== undefined) expect(questions.map((each) => each.about)).toContain(about);
    for (const part of says) expect(questions.map(({ text }) => text).join(' ')).toContain(part);
  });
});

describe('a shape that there is none of', () => {
  test.each(NO_SHAPE)('%s', (prompt, words) => {
    expect(planRequest(prompt, [])).toMatchObject({
      type: 'question',
      questions: [
        { words, text: expect.stringContaining(`I cannot make "${words}". I make plain parts: plate`) },
      ],
    });
  });
});

describe('a change of a part that is there', () => {
  test.each(CHANGES)('%s', (prompt) => {
    expect(planRequest(prompt, [])).toEqual({
      type: 'refused',
      reason: expect.stringContaining('describe the whole part again'),
    });
  });
});

describe('not a design', () => {
  test.each(REFUSED)('%s', (prompt) => {
    expect(planRequest(prompt, [])).toEqual({
      type: 'refused',
      reason: expect.stringContaining('I can make'),
    });
  });

  test('a request longer than the limit is refused', () => {
    expect(planRequest('plate 80x40x5 '.repeat(2000), [])).toMatchObject({ type: 'refused' });
  });
});
