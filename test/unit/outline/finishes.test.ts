import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';

function planOf(prompt: string) {
  const result = planRequest(prompt, []);
  if (result.type !== 'plan') throw new Error(JSON.stringify(result));
  return result.plan;
}

const volume = (prompt: string) => planOf(prompt).requirements.find((each) => each.kind === 'volume')?.value;

describe('finishes one after the other', () => {
  // Measured in FreeCAD.
  test.each([
    ['10 mm fillets on vertical edges and 4 mm fillets on top edges', 68816.277013],
    ['10 mm chamfers on vertical edges and 4 mm fillets on top edges', 65414.06099],
    ['10 mm chamfers on vertical edges and 4 mm chamfers on top edges', 64658.144108],
  ])('box 60x40x30 with %s', (finishes, expected) => {
    expect(volume(`box 60x40x30 with ${finishes}`)).toBeCloseTo(expected, 3);
  });

  test('all edges of a cube chamfered', () => {
    expect(volume('cube 20 mm with 2 mm chamfers on all edges')).toBeCloseTo(7562.666667, 5);
    expect(volume('cube 20 mm with 3 mm chamfers on all edges')).toBeCloseTo(7064, 5);
  });

  test('the top and the bottom edges are two ends', () => {
    const { features } = planOf('box 60x40x30 with 2 mm fillets on the top and bottom edges');
    expect(features.map((each) => ('edges' in each ? each.edges : each.kind))).toEqual([
      'pad',
      'bottom',
      'top',
    ]);
  });

  test.each([
    ['cube 20 mm with 2 mm chamfers on all edges', 'chamfered_edges', 12],
    ['cube 20 mm with 2 mm chamfers on the top edges', 'chamfered_edges', 4],
    ['tube OD 30 ID 20 length 50 with 1 mm chamfers on all edges', 'chamfered_edges', 4],
    ['rod 20 mm diameter 50 mm long with a 1 mm chamfer on the top edge', 'chamfered_edges', 1],
    ['L-bracket 60x40x30x4 with 1 mm fillets on all edges', 'rounded_edges', 18],
  ])('%s is checked by their number', (prompt, kind, atLeast) => {
    expect(planOf(prompt).requirements).toContainEqual(expect.objectContaining({ kind, atLeast }));
  });

  test('that holes keep their sharp edges is said', () => {
    const { assumptions } = planOf(
      'box 60x40x30 with a 5 mm hole in the middle and 2 mm chamfers on all edges',
    );
    expect(assumptions).toContain('The edges of holes, slots and pockets stay sharp.');
  });

  test.each([
    ['1 mm chamfer on top', 'is taken for the outer edge'],
    ['1 mm fillet on the bottom edge', 'is taken for the outer edge'],
    ['1 mm chamfer at both ends', 'is taken for all edges of the ends'],
  ])('which edges of a tube are meant is said: %s', (finish, said) => {
    const { assumptions } = planOf(`tube OD 30 ID 20 length 50, ${finish}`);
    expect(assumptions.join('\n')).toContain(said);
  });
});

describe('blind holes for screw heads', () => {
  test('are checked by the wall that the head leaves', () => {
    const { requirements } = planOf('block 50x50x20 with an M5 counterbored hole 15 mm deep in the centre');
    const holes = requirements.filter((each) => each.kind === 'holes');
    expect(holes.map(({ diameter, depth }) => [diameter, depth])).toEqual([
      [5.5, 9.6],
      [10, 5.4],
    ]);
  });
});
