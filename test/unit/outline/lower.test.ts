import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { compile } from '../../../sidecar/plan/compile.ts';
import { resolveParameters } from '../../../sidecar/plan/figures.ts';
import { lower } from '../../../sidecar/plan/outline/lower.ts';
import { Outline } from '../../../sidecar/plan/outline/outline.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { GROUPS } from '../builtin/wordings.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.1.0' };

const plate = {
  title: 'Plate',
  base: { noun: 'plate', words: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
  features: [],
  assumptions: [],
};

function plan(outline: unknown): Plan {
  const result = lower(Outline.parse(outline));
  if (result.type !== 'plan') throw new Error(JSON.stringify(result));
  return result.plan;
}

describe('lowering', () => {
  test('corner holes are one feature whose places follow the plate', () => {
    const { features } = plan({
      ...plate,
      features: [
        {
          kind: 'hole',
          words: 'holes',
          diameter: '5 mm',
          count: 4,
          place: { at: 'corners', edge_distance: '8 mm' },
        },
      ],
    });
    const holes = features.filter((feature) => feature.kind === 'hole');
    expect(holes).toHaveLength(1);
    expect(holes[0]?.points).toContainEqual([
      'length / 2 - hole_edge_distance',
      'width / 2 - hole_edge_distance',
    ]);
    expect(holes[0]?.on).toEqual({ plane: 'XY', at: 'thickness' });
  });

  test('a bolt circle repeats one hole by a count that can be changed', () => {
    const { features, parameters } = plan({
      ...plate,
      base: { noun: 'flange', words: 'flange', sizes: { diameter: '100 mm', thickness: '10 mm' } },
      features: [
        { kind: 'hole', words: 'holes', thread: 'M8', count: 6, place: { at: 'circle', diameter: '80 mm' } },
      ],
    });
    expect(features.at(-1)).toMatchObject({
      kind: 'polar_pattern',
      features: ['Holes'],
      axis: 'Z',
      count: 'hole_count',
    });
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'hole_count', value: 6, unit: 'count' }),
    );
  });

  test('a radius that was said stays a radius', () => {
    const { parameters, features } = plan({
      ...plate,
      base: { noun: 'cylinder', words: 'cylinder', sizes: { radius: '10 mm', height: '40 mm' } },
    });
    expect(parameters.map(({ name }) => name)).toEqual(['radius', 'height']);
    expect(features[0]).toMatchObject({
      profiles: [{ shape: 'circle', diameter: '2 * radius' }],
      length: 'height',
    });
  });

  test('sizes without a unit are millimetres, and it says so', () => {
    const { assumptions } = plan({
      ...plate,
      base: { ...plate.base, sizes: { length: '80', width: '40', thickness: '5' } },
    });
    expect(assumptions).toContain('Sizes without a unit are in millimetres.');
  });

  test('inches are quoted once', () => {
    const { parameters } = plan({
      ...plate,
      base: { ...plate.base, sizes: { ...plate.base.sizes, length: '4"' } },
    });
    expect(parameters[0]?.note).toBe('length, written 4"');
    expect(parameters[1]?.note).toBe('width, written "40 mm"');
  });

  test('a size that the shape does not have is asked about', () => {
    const sizes = { ...plate.base.sizes, wall: '2 mm' };
    expect(lower(Outline.parse({ ...plate, base: { ...plate.base, sizes } }))).toMatchObject({
      type: 'question',
      questions: [{ text: expect.stringContaining('wall') }],
    });
  });

  test('a shape that is not known is asked about, with those that are', () => {
    expect(lower(Outline.parse({ ...plate, base: { ...plate.base, noun: 'gear' } }))).toMatchObject({
      type: 'question',
      questions: [{ options: expect.arrayContaining(['plate', 'cylinder']) }],
    });
  });

  test('everything that is wrong is asked at once', () => {
    const result = lower(
      Outline.parse({
        ...plate,
        features: [
          { kind: 'hole', words: 'a', place: { at: 'centre' } },
          { kind: 'hole', words: 'b', diameter: '90 mm', place: { at: 'centre' } },
          { kind: 'fillet', words: 'c', edges: 'all' },
        ],
      }),
    );
    expect(result).toMatchObject({ type: 'question', questions: { length: 3 } });
  });

  test('rings of holes on a side face follow the face', () => {
    const { features, requirements } = plan({
      ...plate,
      base: { noun: 'block', words: 'block', sizes: { length: '80 mm', width: '60 mm', height: '50 mm' } },
      features: [
        {
          kind: 'hole',
          words: 'h',
          diameter: '5 mm',
          count: 3,
          face: 'right',
          depth: '10 mm',
          place: { at: 'circle', diameter: '30 mm' },
        },
      ],
    });
    expect(features[1]).toMatchObject({ on: { plane: 'YZ', at: 'length / 2' }, direction: 'negative' });
    expect(requirements).toContainEqual(
      expect.objectContaining({ kind: 'holes', axis: 'X', centres: expect.arrayContaining([[15, 25]]) }),
    );
  });
});

describe('every plan of the wordings', () => {
  const plans = GROUPS.map(({ what, wordings }) => {
    const result = planRequest(wordings[0] ?? '', []);
    if (result.type !== 'plan') throw new Error(what);
    return { what, plan: result.plan };
  });

  test.each(plans)('$what: is a plan that compiles', ({ plan: made }) => {
    expect(Plan.parse(made)).toEqual(made);
    expect(() => compile(made, ORIGIN)).not.toThrow();
  });

  test.each(plans)('$what: compiles with every parameter 5 % up and down', ({ plan: made }) => {
    const resolved = resolveParameters(made.parameters);
    for (const { name, unit, number, cellFormula } of resolved) {
      if (cellFormula !== null) continue;
      for (const factor of [0.95, 1.05]) {
        const value = unit === 'count' ? Math.max(1, number + Math.sign(factor - 1)) : number * factor;
        const parameters = made.parameters.map((each) => (each.name === name ? { ...each, value } : each));
        expect(() => compile({ ...made, parameters }, ORIGIN)).not.toThrow();
      }
    }
  });
});
