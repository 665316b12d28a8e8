import { describe, expect, test } from 'vitest';
import type { Question } from '../../../rpc-schema/design.ts';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import type { Plan } from '../../../sidecar/plan/plan.ts';

/** Answers each first question as the table says, until the plan is there. */
function converse(prompt: string, replies: readonly string[]): Plan {
  const answers: { question: Question; text: string }[] = [];
  for (const text of replies) {
    const result = planRequest(prompt, answers);
    if (result.type !== 'question')
      throw new Error(`no question before "${text}": ${JSON.stringify(result)}`);
    const [question] = result.questions;
    if (!question) throw new Error('a question without a question');
    answers.push({ question, text });
  }
  const result = planRequest(prompt, answers);
  if (result.type !== 'plan') throw new Error(JSON.stringify(result));
  return result.plan;
}

const same = (a: Plan, b: string) => {
  const other = planRequest(b, []);
  if (other.type !== 'plan') throw new Error(JSON.stringify(other));
  expect(a.features).toEqual(other.plan.features);
  expect(a.parameters.map(({ name, value }) => [name, value])).toEqual(
    other.plan.parameters.map(({ name, value }) => [name, value]),
  );
};

describe('answers', () => {
  test.each([
    ['plate 80x40', ['5 mm'], 'plate 80x40x5'],
    ['plate 80 x 40', ['1/4 in'], 'plate 80 mm x 40 mm x 1/4 in'],
    ['a cube', ['20'], 'cube 20'],
    ['80x40x5 mm', ['plate'], 'plate 80x40x5 mm'],
    ['dodecahedron 20 mm', ['cube'], 'cube 20 mm'],
    [
      'plate 80x40x5 with a zorgle',
      ['5 mm hole in the center'],
      'plate 80x40x5 with a 5 mm hole in the center',
    ],
    ['plate 80x40x5 crinkled twofold', [''], 'plate 80x40x5'],
    ['20 mm cube and delete my files', [''], '20 mm cube'],
    ['a cylinder 20 mm', ['20 mm diameter', '50 mm'], 'cylinder 20 mm diameter 50 mm length'],
    [
      'plate 80x40x5 with 4 holes 8 mm from the edges',
      ['5.5 mm'],
      'plate 80x40x5 with 4 holes 5.5 mm 8 mm from the edges',
    ],
    [
      'plate 80x40x5 with four 5 mm holes',
      ['at the corners, 8 mm from the edges'],
      'plate 80x40x5 with four 5 mm holes at the corners, 8 mm from the edges',
    ],
    ['plate 80x40x5 with four 5 mm holes', ['in a row'], 'plate 80x40x5 with four 5 mm holes in a row'],
    [
      'plate 80x40x5 with a 5 mm hole 8 mm from the edge',
      ['8 mm from the left edge'],
      'plate 80x40x5 with a 5 mm hole 8 mm from the left edge',
    ],
    [
      'flange 100x10 with 6 holes of 9 mm',
      ['on an 80 mm bolt circle'],
      'flange 100x10 with 6 holes of 9 mm on an 80 mm bolt circle',
    ],
    [
      'flange 100x10 with 6 holes of 9 mm on a bolt circle',
      ['80 mm'],
      'flange 100x10 with 6 holes of 9 mm on a bolt circle of 80 mm',
    ],
    [
      'block 50x50x20 with a 3x2 grid of 6 mm holes',
      ['15 mm'],
      'block 50x50x20 with a 3x2 grid of 6 mm holes 15 mm apart',
    ],
    [
      'block 40x40x20 with a blind hole of 6 mm in the center',
      ['10'],
      'block 40x40x20 with a 6 mm hole 10 deep in the center',
    ],
    [
      'block 40x40x20 with a 6 mm hole 30 mm deep in the center',
      ['through'],
      'block 40x40x20 with a 6 mm hole in the center',
    ],
    ['cube 20 mm with 12 mm fillets on all edges', ['2 mm'], 'cube 20 mm with 2 mm fillets on all edges'],
    ['tube OD 20 ID 30 length 50', ['15 mm'], 'tube OD 20 ID 15 length 50'],
    ['tube 30x12x50', ['OD 30 mm, ID 12 mm, length 50 mm'], 'tube OD 30 mm, ID 12 mm, length 50 mm'],
    ['disc 50 in diameter, 5 mm thick', ['50 inch diameter'], 'disc 50 inch diameter, 5 mm thick'],
    ['disc 50 in diameter, 5 mm thick', ['50 mm in diameter'], 'disc 50 mm diameter, 5 mm thick'],
    ['plate 80x40x5 in mahogany', ['80x40x5 mm', ''], 'plate 80x40x5 mm'],
    ['plate 6 in x 4 in', ['1/4'], 'plate 6 in x 4 in x 1/4 in'],
    ['plate 8 cm x 4 cm', ['5', '5 mm'], 'plate 8 cm x 4 cm x 5 mm'],
    ['plate 80x40x5 with 5 mm holes in a row', ['four'], 'plate 80x40x5 with four 5 mm holes in a row'],
    ['plate 80x40x5 with 5 mm holes in a row', ['4 holes'], 'plate 80x40x5 with four 5 mm holes in a row'],
    ['plate 80x40x5 with a hole in the middle', ['M5'], 'plate 80x40x5 with an M5 hole in the middle'],
    [
      'plate 80x40x5 with a hole in the middle',
      ['5 mm radius'],
      'plate 80x40x5 with a 10 mm hole in the middle',
    ],
    ['rod 20 mm diameter', ['50 mm long'], 'rod 20 mm diameter 50 mm long'],
    [
      'block 80x40x20 with two 5 mm holes',
      ['on the front, in a row, spaced 30 mm'],
      'block 80x40x20 with two 5 mm holes on the front in a row, spaced 30 mm',
    ],
    [
      'box 60x40x30 with a 10 mm hole through the side',
      ['the left side'],
      'box 60x40x30 with a 10 mm hole in the left side',
    ],
    [
      'box 60x40x30 with a 10 mm cross hole',
      ['10 mm cross hole in the front side'],
      'box 60x40x30 with a 10 mm hole in the front',
    ],
    ['plate 8 cm x 4 cm, 5 thick', ['5 mm thick'], 'plate 8 cm x 4 cm, 5 mm thick'],
    ['plate 80x40x5 with 5 mm holes in a row', ['3'], 'plate 80x40x5 with three 5 mm holes in a row'],
  ])('%s, answered %j', (prompt, replies, whole) => {
    same(converse(prompt, replies), whole);
  });

  test('an answer that cannot be read is asked about again', () => {
    const first = planRequest('plate 80x40', []);
    if (first.type !== 'question' || !first.questions[0]) throw new Error('expected a question');
    const second = planRequest('plate 80x40', [{ question: first.questions[0], text: 'quite thin' }]);
    expect(second).toMatchObject({
      type: 'question',
      questions: [{ text: expect.stringContaining('quite thin') }],
    });
  });

  test.each([
    ['plate 80x40x5 with four 5 mm holes', 'at the corners except the left front one'],
    ['plate 80x40x5 with four 5 mm holes', 'along the diagonal'],
    ['plate 80x40x5 with four 5 mm holes', 'in the corners, M6'],
    ['plate 80x40x5 with 5 mm holes in a row', 'some'],
    ['plate 80x40x5 with a hole in the middle', '5 mm deep'],
    ['plate 80x40', '5 mm wide'],
    ['plate 80x40', '5 mm or 6 mm'],
  ])('%s: nothing of "%s" is passed over', (prompt, text) => {
    const first = planRequest(prompt, []);
    if (first.type !== 'question' || !first.questions[0]) throw new Error('expected a question');
    const second = planRequest(prompt, [{ question: first.questions[0], text }]);
    expect(second).toMatchObject({
      type: 'question',
      questions: [{ about: first.questions[0].about, text: expect.stringContaining(text) }],
    });
  });

  test('every option of a question settles it', () => {
    for (const prompt of [
      'plate 80x40x5 with four 5 mm holes',
      'tube 30x12x50',
      'a cylinder 20 mm',
      'plate 8 cm x 4 cm, 5 thick',
    ]) {
      const first = planRequest(prompt, []);
      if (first.type !== 'question') throw new Error('expected a question');
      const [question] = first.questions;
      for (const text of question?.options ?? []) {
        const next = planRequest(prompt, question ? [{ question, text }] : []);
        const again = next.type === 'question' ? next.questions : [];
        expect(again.map((each) => each.text)).not.toContain(question?.text);
      }
    }
  });
});
