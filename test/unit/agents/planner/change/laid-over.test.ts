import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { heldOf } from '../../../../../sidecar/agents/planner/heeding/held.ts';
import { judged } from '../../../../../sidecar/agents/planner/judged.ts';
import { neededBy } from '../../../../../sidecar/agents/planner/planner.ts';
import { schemaFor } from '../../../../../sidecar/agents/planner/schema.ts';
import { type Sheet, sheetOf } from '../../../../../sidecar/agents/planner/sheet.ts';
import { modelOf } from '../../../../../sidecar/builtin/changes/model.ts';
import type { Kept } from '../../../../../sidecar/plan/kept.ts';
import type { OutlineFeature } from '../../../../../sidecar/plan/outline/feature.ts';
import { lower } from '../../../../../sidecar/plan/outline/lower.ts';
import { documentWith, keptFrom } from '../../../builtin/changes/documents.ts';

type Features = Sheet['features'];

/** What comes of a request when a model answers with what it was shown, but for what `answer` makes of it. */
function changedBy(kept: Kept, request: string, answer: (sheet: Sheet) => Sheet) {
  const state = documentWith([{ kept }]);
  const [keptPlan] = state.plans;
  const model = keptPlan && modelOf(keptPlan, state);
  if (!model?.outline) throw new Error('no outline');
  const { outcome, findings } = judged(
    answer(sheetOf(model.outline)),
    { request, unread: [], held: heldOf(undefined, request) },
    model,
  );
  const plan = outcome.type === 'revision' ? outcome.plan : null;
  return { findings, plan, outline: outcome.type === 'revision' ? outcome.outline : undefined };
}

/** Every hole that was 10 mm is 12 mm. */
const wider = (sheet: Sheet): Sheet => ({
  ...sheet,
  features: sheet.features.map((each) =>
    each.kind === 'hole' && each.diameter?.startsWith('10') ? { ...each, diameter: '12 mm' } : each,
  ),
});
const WIDER = 'make the hole wibbly 12 mm';

/** The part with more features than the reader has words for. */
function withFeatures(request: string, ...more: OutlineFeature[]): Kept {
  const kept = keptFrom(request);
  const outline = kept.outline && { ...kept.outline, features: [...more, ...kept.outline.features] };
  const lowered = outline && lower(outline);
  if (lowered?.type !== 'plan') throw new Error(JSON.stringify(lowered));
  return { ...kept, outline, plan: lowered.plan };
}

describe('what a sheet cannot say stays as it was', () => {
  test.each([
    [
      'one corner',
      '80 x 60 x 10 plate with 5 mm fillet on the front left corner and a 10 mm hole in the middle',
    ],
    ['two sides', '80x60x20 block with 3 mm chamfer on the long top edges and a 10 mm hole in the middle'],
    ['one wall', 'tube OD 40 wall 4 length 60 with a 10 mm hole through one wall'],
    ['the bottom of a hole', '80x60x20 block with a 10 mm flat bottom blind hole 9 mm deep'],
    ['material', '80 x 60 x 20 steel plate with a 10 mm hole in the middle'],
  ])('%s', (_, made) => {
    const kept = keptFrom(made);
    const { findings, plan, outline } = changedBy(kept, WIDER, wider);
    expect(findings).toEqual([]);
    const text = (value: unknown) => JSON.stringify(value);
    // Only the diameter is another.
    expect(text(plan?.features)).toBe(text(kept.plan.features));
    expect(plan?.bodies).toEqual(kept.plan.bodies);
    const others = plan?.parameters.filter(({ name, value }) =>
      kept.plan.parameters.every((old) => old.name !== name || old.value !== value),
    );
    expect(others).toMatchObject([{ name: 'hole_diameter', value: 12 }]);
    expect(outline).toEqual({
      ...kept.outline,
      features: kept.outline?.features.map((each) =>
        each.kind === 'hole' ? { ...each, diameter: '12 mm' } : each,
      ),
      assumptions: expect.arrayContaining(kept.outline?.assumptions ?? []),
    });
  });

  test('a seat and its bearing', () => {
    const kept = keptFrom(
      '80x60x20 plate with a seat for a 608 bearing in the middle and a 10 mm hole 12 mm from the left edge',
    );
    const { findings, plan } = changedBy(kept, WIDER, wider);
    expect(findings).toEqual([]);
    expect(plan?.features.map(({ name }) => name)).toEqual(kept.plan.features.map(({ name }) => name));
  });

  test('features that no sheet can hold', () => {
    const kept = withFeatures('80 x 60 x 10 plate with a 10 mm hole in the middle', {
      kind: 'insert_boss',
      words: 'insert bosses',
      thread: 'M3',
      count: 4,
      place: { at: 'corners', edge_distance: '10 mm' },
    });
    const { findings, outline } = changedBy(kept, WIDER, wider);
    expect(findings).toEqual([]);
    expect(outline?.features.map(({ kind }) => kind)).toEqual(['insert_boss', 'hole']);
  });
});

test('a faithful copy is not refused for figures that were assumed before', () => {
  const kept = keptFrom(
    '80x60x20 block with a 20 mm high cylinder of 30 mm diameter on top, a 10 mm hole in the cylinder',
  );
  expect(changedBy(kept, WIDER, wider).findings).toEqual([]);
});

test('sizes that are written in another way are the same', () => {
  const kept = keptFrom('80 x 60 x 10 plate with a 10 mm hole in the middle');
  const { findings, outline } = changedBy(kept, WIDER, (sheet) => ({
    ...wider(sheet),
    base: { noun: 'plate', sizes: { length: '80 mm', width: '6 cm', thickness: '10.0 mm' } },
  }));
  expect(findings).toEqual([]);
  expect(outline?.base).toEqual(kept.outline?.base);
});

const FULL = keptFrom(
  '80x60x10 plate with 5 mm fillets on the vertical edges, four 6 mm holes 10 mm from the edges in the corners and a 10 mm hole in the middle',
);
const only =
  (...kinds: Features[number]['kind'][]) =>
  (sheet: Sheet): Sheet => ({
    ...sheet,
    features: sheet.features.filter(({ kind }) => kinds.includes(kind)),
  });

describe('what the request does not ask for is a finding', () => {
  test('features that are left out', () => {
    const { findings } = changedBy(FULL, 'make the middle hole wibbly 12 mm', ({ base }) => ({
      base,
      features: [{ kind: 'hole', diameter: '12 mm' }],
    }));
    expect(findings.filter((each) => each.includes('is left out'))).toHaveLength(2);
    expect(findings.join()).toContain('"5 mm fillets on the vertical edges" is left out');
  });

  test('a feature of another kind', () => {
    const { findings } = changedBy(FULL, 'make the middle hole wibbly 12 mm', (sheet) => ({
      ...wider(sheet),
      features: wider(sheet).features.map((each) =>
        each.kind === 'fillet' ? { ...each, radius: '12 mm' } : each,
      ),
    }));
    expect(findings.join()).toContain('is changed, and the request does not speak of it');
  });

  test('more holes than the one', () => {
    const { findings } = changedBy(FULL, 'make the middle hole wibbly 12 mm', (sheet) => ({
      ...sheet,
      features: sheet.features.map((each) => (each.kind === 'hole' ? { ...each, diameter: '12 mm' } : each)),
    }));
    expect(findings.join()).toContain('the request speaks of one hole');
  });

  test('the part itself, and a feature more', () => {
    const { findings } = changedBy(FULL, 'make the middle hole wibbly 12 mm', (sheet) => ({
      base: { ...sheet.base, sizes: { ...sheet.base.sizes, thickness: '12 mm' } },
      features: [...sheet.features, { kind: 'chamfer', size: '12 mm', edges: 'top' }],
    }));
    expect(findings.join()).toContain('thickness of the plate is changed');
    expect(findings.join()).toContain('There is a chamfer more');
  });
});

describe('what the request asks for is done', () => {
  test('a kind of feature is taken away', () => {
    const { findings, plan } = changedBy(FULL, 'wibbly remove the fillets', only('hole'));
    expect(findings).toEqual([]);
    expect(plan?.features.map(({ name }) => name)).toEqual(['Plate', 'Holes', 'Holes_2']);
  });

  test('one hole goes, and the other keeps its name', () => {
    const { findings, plan } = changedBy(FULL, 'wibbly remove the corner holes', (sheet) => ({
      ...sheet,
      features: sheet.features.filter((each) => each.kind !== 'hole' || each.count === 1),
    }));
    expect(findings).toEqual([]);
    expect(plan?.features.map(({ name }) => name)).toEqual(['Plate', 'Fillet', 'Holes_2']);
  });

  test('a feature is added, and another is moved', () => {
    const kept = keptFrom('80 x 60 x 10 plate with a 10 mm hole in the middle');
    const { findings, outline } = changedBy(
      kept,
      'move the hole wibbly 15 mm from the left, and 2 mm chamfers on the top edges',
      ({ base }) => ({
        base,
        features: [
          { kind: 'chamfer', size: '2 mm', edges: 'top' },
          {
            kind: 'hole',
            diameter: '10 mm',
            place: { at: 'sides', from: [{ side: 'left', distance: '15 mm' }] },
          },
        ],
      }),
    );
    expect(findings).toEqual([]);
    expect(outline?.features).toMatchObject([
      { kind: 'hole', place: { at: 'sides' }, words: kept.outline?.features[0]?.words },
      { kind: 'chamfer', size: '2 mm' },
    ]);
  });

  test('what is left out of a hole is forgotten, unless there is a word for it', () => {
    const kept = keptFrom('80x60x20 block with a 10 mm blind hole 9 mm deep in the middle');
    const bare = ({ base }: Sheet): Sheet => ({ base, features: [{ kind: 'hole', diameter: '12 mm' }] });
    expect(changedBy(kept, WIDER, bare).outline?.features[0]).toMatchObject({ depth: '9 mm' });
    expect(changedBy(kept, `${WIDER} and through`, bare).outline?.features[0]).not.toHaveProperty('depth');
  });
});

test.each(['form', 'fence'] as const)(
  'the %s of a change has room for all that the part has',
  (narrowing) => {
    if (!FULL.outline) throw new Error('no outline');
    const before = sheetOf(FULL.outline);
    const reading = neededBy({ request: WIDER, stands: before });
    const schema = z.fromJSONSchema(schemaFor(reading, narrowing) as never);
    expect(schema.safeParse(wider(before)).error?.issues).toBeUndefined();
  },
);
