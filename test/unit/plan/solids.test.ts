import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { compile } from '../../../sidecar/plan/compile.ts';
import type { Feature } from '../../../sidecar/plan/features/registry.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { PlanError } from '../../../sidecar/plan/problem.ts';
import { mm, plan, XY } from '../../fixtures/plans/fixture.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

/** Fields that are wrong with a feature on a cube. */
function wrong(feature: z.input<typeof Feature>): string[] {
  const parsed = Plan.safeParse(
    plan({
      title: 'Cube',
      parameters: [mm('side', 20)],
      features: [{ kind: 'box', name: 'Cube', length: 'side', width: 'side', height: 'side' }, feature],
    }),
  );
  if (!parsed.success) return parsed.error.issues.map(({ path }) => path.slice(2).join('.'));
  try {
    compile(parsed.data, ORIGIN);
  } catch (error) {
    if (error instanceof PlanError) return error.problems.map(({ field }) => field);
    throw error;
  }
  return [];
}

const name = 'Wrong';
const circle = { on: XY, profiles: [{ shape: 'circle' as const, diameter: 5 }] };

describe('sizes that make no solid name their field', () => {
  test.each<[string, z.input<typeof Feature>]>([
    ['topDiameter', { kind: 'cone', name, diameter: 5, topDiameter: 5, height: 3 }],
    ['thickness', { kind: 'torus', name, diameter: 5, thickness: 6 }],
    ['acrossFlats', { kind: 'prism', name, acrossFlats: 5, acrossCorners: 6, height: 3 }],
    ['sides', { kind: 'prism', name, sides: 2, acrossFlats: 5, height: 3 }],
    ['anchor', { kind: 'cylinder', name, diameter: 5, height: 3, anchor: 'corner' }],
    ['top', { kind: 'wedge', name, length: 5, width: 5, height: 3, top: 5 }],
    ['topWidth', { kind: 'pyramid', name, length: 5, width: 5, height: 3, topWidth: 6 }],
    ['back', { kind: 'pad', name, ...circle, length: 5, back: 2, direction: 'symmetric' }],
    ['back', { kind: 'pocket', name, ...circle, depth: 'through', back: 2 }],
    ['taper', { kind: 'pad', name, ...circle, length: { upTo: 'first' }, taper: 2 }],
    ['direction', { kind: 'pad', name, ...circle, length: { upTo: 'top' }, direction: 'symmetric' }],
    ['length.upTo.of', { kind: 'pad', name, ...circle, length: { upTo: { of: 'Nothing' } } }],
    ['sizeOn', { kind: 'chamfer', name, edges: 'top', size: 1, size2: 2 }],
    ['angle', { kind: 'chamfer', name, edges: 'top', size: 1, size2: 2, angle: 30, sizeOn: 'top' }],
    ['edges.diameter', { kind: 'fillet', name, edges: { radius: 1, diameter: 2 }, radius: 1 }],
    [
      'line',
      {
        kind: 'rib',
        name,
        on: XY,
        line: [
          [0, 0],
          [0, 0],
        ],
        thickness: 1,
      },
    ],
    [
      'thickness',
      {
        kind: 'rib',
        name,
        on: XY,
        line: [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
        thickness: 2,
      },
    ],
  ])('%s: %j', (field, feature) => {
    expect(wrong(feature)).toEqual([field]);
  });
});
