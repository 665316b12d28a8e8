import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { CASES } from '../../fixtures/prompts/cases.ts';

/** Each orders something that has to show: in the plan, in what is assumed, or in a question. */
const PLANTED = [
  'with a dimple in the middle',
  'with ribs',
  'tapered',
  'with rounded ends',
  'with a keyway',
  'with three legs',
  'with a hook on it',
  'with a window',
  'cut in half',
  'domed',
  'with a wibble of 3',
  'and a matching lid',
  'of varying thickness',
  'with a hexagonal bore',
];

/** What says the same again: a part that is that, or has it already. */
const SAID_AGAIN: Readonly<Record<string, RegExp>> = {
  'with ribs': /fins/,
  'with rounded ends': /rounded|capsule|oblong|slot|keyway|fillet/i,
  'with a hook on it': /hook/,
};

const SINGLE = CASES.filter(
  ({ expect: { outcome }, turns, tier }) => outcome === 'done' && turns.length === 1 && tier !== 'languages',
).flatMap(({ turns: [request = ''] }) => {
  const read = planRequest(request, []);
  return read.type === 'plan' ? [{ request, plan: read.plan }] : [];
});

const shapeOf = (plan: object) =>
  JSON.stringify(plan, (key, value) => (TOLD.includes(key) ? undefined : value));
const TOLD = ['assumptions', 'label', 'name', 'words', 'note', 'prompt'];

/** Whether nothing came of the words: the same part, and no word of them. */
function isDropped(request: string, phrase: string, plan: object): boolean {
  const read = planRequest(request, []);
  if (read.type !== 'plan' || shapeOf(read.plan) !== shapeOf(plan)) return false;
  const [last = ''] = phrase.split(' ').slice(-1);
  return !JSON.stringify(read.outline.assumptions).includes(last);
}

/** Each phrase is planted in every third request, another third each time; `npm run plant` plants more. */
describe('words that order something are never dropped', () => {
  test.each(PLANTED.map((phrase, offset) => ({ phrase, offset })))('$phrase', ({ phrase, offset }) => {
    const some = SINGLE.filter((_, n) => (n + offset) % 3 === 0);
    const dropped = some
      .filter(({ request }) => !SAID_AGAIN[phrase]?.test(request))
      .flatMap(({ request, plan }, n) => {
        const bare = request.replace(/[.?!]\s*$/, '');
        const joints = [' ', ', ', '. '];
        const said = `${bare}${joints[n % joints.length]}${phrase}`;
        return isDropped(said, phrase, plan) ? [said] : [];
      });
    expect(some.length).toBeGreaterThan(100);
    expect(dropped).toEqual([]);
  });
});
