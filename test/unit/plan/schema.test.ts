import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { planned } from '../../../sidecar/cli/build.ts';
import { Feature } from '../../../sidecar/plan/features/registry.ts';
import { PlanError } from '../../../sidecar/plan/problem.ts';
import { Profile } from '../../../sidecar/plan/profiles/registry.ts';
import { PLANS } from '../../fixtures/plans/gallery.ts';

const FILE = join(import.meta.dirname, '../../../docs/plan.schema.json');
const json = JSON.parse(readFileSync(FILE, 'utf8'));
const schema = z.fromJSONSchema(json);
const [{ plan }] = PLANS as [(typeof PLANS)[number]];

describe("the editors' schema of the plan language", () => {
  test.each(PLANS.map((each) => [each.plan.title, each.plan] as const))('takes %s', (_, each) => {
    expect(schema.safeParse({ $schema: 'plan.schema.json', ...each }).error?.issues ?? []).toEqual([]);
  });

  test.each([
    ['a kind that there is not', { ...plan, features: [{ kind: 'teapot', name: 'Pot' }] }],
    ['a field that there is not', { ...plan, colour: 'red' }],
    ['no features', { ...plan, features: [] }],
  ])('does not take %s', (_, each) => expect(schema.safeParse(each).success).toBe(false));

  test('takes a drawing in the place of a profile', () => {
    const profiles = [{ shape: 'file', file: 'plate.svg', width: 'length' }];
    const pad = { kind: 'pad', name: 'Plate', on: { plane: 'XY' }, profiles, length: 3 };
    expect(schema.safeParse({ ...plan, features: [pad] }).error?.issues ?? []).toEqual([]);
  });

  test('names every kind of feature and of profile, once', () => {
    const names = Object.keys(json.$defs);
    const count = (what: string) => names.filter((name) => name.startsWith(`${what}.`)).length;
    expect(count('feature')).toBe(Feature.options.length);
    // And the drawing that stands for one in a file.
    expect(count('profile')).toBe(Profile.options.length + 1);
  });
});

describe('a plan file', () => {
  test('may say where its schema is', () =>
    expect(planned({ $schema: '../docs/plan.schema.json', ...plan })).toEqual(
      expect.objectContaining({ prompt: plan.title }),
    ));

  test.each([null, 'plan', [], { $schema: 'x' }])('that is none is refused: %j', (none) =>
    expect(() => planned(none)).toThrow(PlanError),
  );
});
