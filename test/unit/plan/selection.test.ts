import { describe, expect, test } from 'vitest';
import { compile, scriptText } from '../../../sidecar/plan/compile.ts';
import { Edges } from '../../../sidecar/plan/edges.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { mm, plan, XY } from '../../fixtures/plans/fixture.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

const filleted = (edges: unknown) =>
  Plan.parse(
    plan({
      title: 'Block',
      parameters: [mm('side', 20), mm('radius', 2)],
      features: [
        {
          kind: 'pad',
          name: 'Block',
          on: XY,
          profiles: [{ shape: 'rectangle', width: 'side', height: 'side' }],
          length: 'side',
        },
        { kind: 'fillet', name: 'Round', edges: Edges.parse(edges), radius: 'radius' },
      ],
    }),
  );

describe('edges chosen by what they are', () => {
  test.each([
    ['top', 'Round the top edges with 2 mm', 'side=Vector(0, 0, 1), rim="outer"'],
    [{ of: 'Block', along: 'Z' }, 'Round the edges along Z of Block with 2 mm', 'of=block, along="z"'],
    [
      { rim: 'inner', curve: 'round', diameter: 'side / 4', z: 'side' },
      'Round the inner round edges of radius 2.5 mm at z = 20 mm with 2 mm',
      'radius=2.5, at=[("z", 20)], curve="round", rim="inner"',
    ],
    [['top', { longest: 1 }], 'Round the top edges and the longest edge with 2 mm', 'sorted(set('],
  ])('%j', (edges, words, call) => {
    const { steps, words: told } = compile(filleted(edges), ORIGIN);
    expect(told.steps.at(-1)).toBe(words);
    expect(scriptText(steps)).toContain(call);
  });

  test('of a feature that does not exist is a problem of that field', () => {
    expect(() => compile(filleted({ of: 'Boss' }), ORIGIN)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ where: 'Round', field: 'edges.of' })] }),
    );
  });

  test('a parameter that only chooses is used by nothing', () => {
    const base = filleted({ z: 'level' });
    const idle = { ...base, parameters: [...base.parameters, mm('level', 20)] };
    expect(() => compile(Plan.parse(idle), ORIGIN)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ where: 'parameter level' })] }),
    );
  });

  test.each([{ number: 3 }, 'Edge3', []])('never by number: %j', (edges) => {
    expect(Edges.safeParse(edges).success).toBe(false);
  });
});
