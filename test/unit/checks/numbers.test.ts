import { describe, expect, test } from 'vitest';
import { planChange } from '../../../sidecar/builtin/changes/plan-change.ts';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { fromNowhere, inAnothersPlace, notUnderstood, slips } from '../../../sidecar/checks/numbers/guard.ts';
import { figuresOf } from '../../../sidecar/checks/numbers/steps.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { mm, plan } from '../../fixtures/plans/fixture.ts';
import { plantedIn } from '../../fixtures/plans/planted.ts';
import { documentWith, keptFrom } from '../builtin/changes/documents.ts';
import { GROUPS } from '../builtin/wordings.ts';

const WORDINGS = GROUPS.flatMap(({ wordings }) => wordings);

const plans = new Map<string, Plan>();
function planned(prompt: string): Plan {
  const known = plans.get(prompt);
  if (known) return known;
  const result = planRequest(prompt, []);
  if (result.type !== 'plan') throw new Error(`no plan for ${prompt}`);
  plans.set(prompt, result.plan);
  return result.plan;
}

describe('with the built-in planner nothing is listed', () => {
  test.each(WORDINGS)('%s', (prompt) => {
    expect(notUnderstood(prompt, planned(prompt))).toEqual([]);
    expect(fromNowhere(prompt, planned(prompt))).toEqual([]);
  });
});

test.each(['disc Ø50 h7 x 10', 'plate 100±0.1 x 50 x 5', 'shaft 20 H7, 100 long'])(
  'a tolerance is told, and not listed: %s',
  (prompt) => {
    expect(notUnderstood(prompt, planned(prompt))).toEqual([]);
    expect(notUnderstood(prompt, { ...planned(prompt), assumptions: [] })).toHaveLength(1);
  },
);

const PLATE = '80x40x5 plate with four M5 clearance holes 8 mm from the corners';
test.each([
  '10 mm longer',
  'make it 20 mm shorter',
  '20 % thicker',
  '3 times as long',
  'make it 10 mm longer and 50% wider',
  'move the holes 2 mm inwards',
])('a number that says by how much is used by the change: %s', (request) => {
  const kept = keptFrom(PLATE);
  const change = planChange(request, [], documentWith([{ kept }]));
  if (change?.type !== 'revision') throw new Error(`${request} is no change`);
  const { now, before } = figuresOf(change);
  expect(notUnderstood(request, now, before)).toEqual([]);
  expect(notUnderstood(`${request} 7777 mm`, now, before).join()).toContain('7777');
});

test('any size of any wording that a plan does not have is listed', () => {
  let planted = 0;
  for (const prompt of WORDINGS) {
    const made = planned(prompt);
    for (const { index, 0: digits } of prompt.matchAll(/(?<![\w.,/#-])\d+(?:\.\d+)?(?![\w.,/-])/g)) {
      // A code of a standard is looked up, not built.
      if (/(?:iso|din|asme|ansi)\s?$/i.test(prompt.slice(0, index))) continue;
      const other = `${prompt.slice(0, index)}7777${prompt.slice(index + digits.length)}`;
      expect(notUnderstood(other, made).join(), other).toContain('7777');
      planted += 1;
    }
  }
  expect(planted).toBeGreaterThan(300);
});

const block = (more: Partial<Plan> = {}) =>
  Plan.parse({
    ...plan({
      title: 'Block',
      parameters: [mm('length', 50.8), mm('width', 40), mm('height', 20), mm('bore', 5.5)],
      features: [
        {
          kind: 'pad',
          name: 'Block',
          on: { plane: 'XY' },
          profiles: [{ shape: 'rectangle', width: 'length', height: 'width' }],
          length: 'height',
        },
        {
          kind: 'hole',
          name: 'Holes',
          on: { plane: 'XY', at: 'height' },
          points: [
            ['-length / 2 + 8', 0],
            ['length / 2 - 8', 0],
          ],
          diameter: 'bore',
          depth: 'through',
        },
      ],
    }),
    ...more,
  });

const SIZE = 'block 2 in x 40 mm x 20 mm';

describe('of a request,', () => {
  test.each([
    ['what is used is not listed', `${SIZE}, two M5 holes 8 mm from the ends`, []],
    ['a thread with a hole of its table is used', `${SIZE}, two 5.5 mm holes, M5 screws`, []],
    ['a thread without one is not', `${SIZE}, two M6 holes`, ['M6']],
    ['nor is an inch thread', `${SIZE}, two 1/4-20 holes`, ['1/4-20']],
    ['a count in words', `${SIZE} with four M5 holes`, ['four']],
    ['a count in figures', `${SIZE} with 3 holes`, ['3 holes']],
    ['an angle', `${SIZE}, one side at 30 degrees`, ['30 degrees']],
    ['a fraction of an inch', `${SIZE} with a 3/8" slot`, ['3/8" slot']],
    ['a mixed number', `${SIZE} with a slot 1-1/2 inches long`, ['1-1/2 inches long']],
    ['feet and inches', `${SIZE}, on a 3' 6" beam`, [`3' 6" beam`]],
    ['words and a unit', `${SIZE} and half an inch deep`, ['half an inch deep']],
    ['a mass', `${SIZE}, under 200 g`, ['200 g']],
    ['a radius that no diameter stands for', `${SIZE}, radius 3 corners`, ['3 corners']],
    ['the same number in another unit', `${SIZE}, pocket 40 in deep`, []],
    ['the same number with another unit', `${SIZE}, pocket 40 cm`, ['40 cm']],
  ])('%s', (_what, prompt, left) => {
    expect(notUnderstood(prompt, block())).toEqual(left);
  });

  test('a requirement, a note and a material use a number', () => {
    const plan6061 = block({
      bodies: [{ name: 'Body', label: '', material: 'aluminium_6061' }],
      requirements: [{ kind: 'mass', words: '', grams: 200, limit: 'at_most' }],
    });
    expect(notUnderstood(`${SIZE} of 6061, under 0.2 kg`, plan6061)).toEqual([]);
    const noted = block({
      parameters: block().parameters.map((each) => ({ ...each, note: 'for a 608 bearing' })),
    });
    expect(notUnderstood(`${SIZE} for a 608 bearing`, noted)).toEqual([]);
    // "60" is no part of "608".
    expect(notUnderstood(`${SIZE}, 60 long`, noted)).toEqual(['60 long']);
  });
});

test('a plan is not taken at the word of its notes', () => {
  const noted = block({
    parameters: block().parameters.map((each) => ({ ...each, note: 'asked for as 9.7 mm, 250 mm, 3 holes' })),
  });
  expect(notUnderstood(`${SIZE}, 9.7 mm holes`, noted)).toEqual(['9.7 mm holes']);
  expect(notUnderstood(`${SIZE}, 9.7 holes`, noted)).toEqual(['9.7 holes']);
  expect(notUnderstood(`${SIZE}, 250 mm from the wall`, noted)).toEqual(['250 mm from']);
  expect(notUnderstood(`${SIZE}, three holes`, noted)).toEqual(['three holes']);
});

test('a point is not two of something', () => {
  const [pad, hole] = block().features;
  const one = { ...hole, points: [[0, 0]] };
  const single = block({ features: [pad, one] as Plan['features'] });
  expect(notUnderstood(`block 40 mm x 20 mm, 2 slots`, single)).toEqual(['2 slots']);
  expect(notUnderstood(`block 40 mm x 20 mm, two holes`, block())).toEqual([]);
});

describe('of a plan, a number comes from', () => {
  test.each([
    ['the request and its tables', `${SIZE}, two M5 holes 8 mm from the ends`, []],
    ['nowhere', SIZE, ['parameter bore: 5.5', 'Holes.points[0][0]: 8', 'Holes.points[1][0]: 8']],
  ])('%s', (_what, prompt, left) => {
    expect(fromNowhere(prompt, block())).toEqual(left);
  });

  test('a stated assumption', () => {
    const stated = block({ assumptions: ['The holes are 5.5 mm wide and 8 mm from the ends.'] });
    expect(fromNowhere(SIZE, stated)).toEqual([]);
  });
});

describe("a number in another's place", () => {
  const WITH = (names: Readonly<Record<string, number>>) =>
    block({
      parameters: Object.entries(names).map(([name, value]) => ({
        name,
        value,
        unit: 'mm' as const,
        note: '',
      })),
    });

  test.each([
    ['a disc of radius 20, 5 mm thick', { disc_diameter: 20, thickness: 5 }, ['20']],
    ['a disc of radius 20, 5 mm thick', { disc_diameter: 40, thickness: 5 }, []],
    ['a disc 20 mm in diameter, 5 mm thick', { radius: 10, thickness: 5 }, []],
    ['a plate 40 mm wide, 5 mm thick', { width: 5, thickness: 40 }, ['5 mm thick']],
    ['a plate 40 mm wide with a 6 mm hole', { width: 40, hole_width: 6 }, ['6 mm hole']],
    ['a plate 40 mm wide with a 6 mm hole 8 mm from the edge', { hole_d: 6, edge: 8, width: 40 }, []],
  ])('%s as %j: %j', (request, names, listed) => {
    expect(inAnothersPlace(request, WITH(names))).toEqual(listed);
  });
});

test('wrong numbers of the commonest kinds that are planted in plans are seen, nineteen of twenty', () => {
  const some = WORDINGS.filter((_, n) => n % 5 === 0);
  const plants = some.flatMap((prompt) =>
    plantedIn({ ...planned(prompt), requirements: [] })
      .filter(({ kind }) => ['a digit changed', 'mm read as inches', 'inches read as mm'].includes(kind))
      .map(({ plan }) => ({ prompt, plan })),
  );
  const seen = plants.filter(({ prompt, plan }) => slips(prompt, plan).length > 0);
  expect(plants.length).toBeGreaterThan(1000);
  expect(seen.length / plants.length).toBeGreaterThan(0.95);
});

test('as many corners or edges as a block has need no figure of the plan', () => {
  expect(notUnderstood(`${SIZE}, round the four corners and all 12 edges`, block())).toEqual([]);
});
