import { describe, expect, test } from 'vitest';
import { planChange } from '../../../../sidecar/builtin/changes/plan-change.ts';
import { compileBlueprint } from '../../../../sidecar/plan/blueprint.ts';
import { differences, documentWith, keptFrom } from './documents.ts';

/** As a model is kept that was not made from words of ours. */
const kept = (request: string) => ({ ...keptFrom(request), outline: undefined });
const FLANGE = kept('flange 100x10 with 6 holes of 9 mm on an 80 mm bolt circle and a 40 mm bore');
const PLATE = kept('80x40x5 plate with four 6 mm holes 8 mm from the corners');

describe('a model of which only the plan is known', () => {
  test.each([
    [PLATE, 'make it 8 mm thick', { sizes: { thickness: 8 }, added: [], removed: [] }],
    [PLATE, 'make the holes 7 mm', { sizes: { hole_diameter: 7 }, added: [], removed: [] }],
    [PLATE, '20 % longer', { sizes: { length: 96 }, added: [], removed: [] }],
    [PLATE, 'remove the holes', { sizes: {}, added: [], removed: ['Holes'] }],
    [PLATE, 'add a 1 mm chamfer on the top edges', { sizes: {}, added: ['Chamfer'], removed: [] }],
    [FLANGE, 'remove the holes', { sizes: {}, added: [], removed: ['Holes', 'BoltCircle'] }],
    [FLANGE, 'set the hole count to 8', { sizes: { hole_count: 8 }, added: [], removed: [] }],
  ] as const)('%#: %s', (model, says, wanted) => {
    const change = planChange(says, [], documentWith([{ kept: model }]));
    if (change?.type !== 'revision') throw new Error(JSON.stringify(change));
    expect(differences(change)).toEqual(wanted);
    // What was asked of other sizes is asked no more; nothing is said to be missed that is not.
    const kinds = change.plan.requirements.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'solids' && kind !== 'chamfered_edges')).toEqual([]);
    expect(
      compileBlueprint(change, { prompt: says, date: '2026-11-22', version: '0' }).steps.length,
    ).toBeGreaterThan(2);
  });

  test('what cannot be added to it is said', () => {
    expect(planChange('add a 5 mm hole in the middle', [], documentWith([{ kept: PLATE }]))).toEqual({
      type: 'refused',
      reason: expect.stringContaining('not made from words of mine'),
    });
  });
});
