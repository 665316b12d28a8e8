import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { PlanError, type Problem } from '../../../sidecar/plan/problem.ts';
import { deg } from '../../fixtures/plans/fixture.ts';
import { SENSELESS, SHAPELESS } from '../../fixtures/random/faults.ts';
import { randomFixture } from '../../fixtures/random/plans.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

function problemsOf(plan: unknown): readonly Problem[] {
  try {
    compile(Plan.parse(plan), ORIGIN);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.problems;
    throw error;
  }
}

describe('random valid plans', () => {
  test('compile, to the same script each time, with a step for every feature', () => {
    fc.assert(
      fc.property(randomFixture, ({ plan }) => {
        const compiled = compile(Plan.parse(plan), ORIGIN);
        expect(compiled.features.map(({ name }) => name)).toEqual(plan.features.map(({ name }) => name));
        expect(compile(Plan.parse(plan), ORIGIN)).toEqual(compiled);
      }),
      { numRuns: 300 },
    );
  });

  test('come back from JSON as they were', () => {
    fc.assert(
      fc.property(randomFixture, ({ plan }) => {
        const parsed = Plan.parse(plan);
        expect(Plan.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
  });
});

describe('random plans with one fault', () => {
  for (const [what, make] of Object.entries(SENSELESS)) {
    test(`${what}: the error names the feature and the field`, () => {
      let tried = 0;
      fc.assert(
        fc.property(randomFixture, ({ plan }) => {
          // An angle, for whom it may be of use; something has to follow it.
          const faulty = make(plan);
          if (faulty === null) return;
          tried += 1;
          const given = Plan.parse(faulty.plan);
          const usesAngle = JSON.stringify(given).includes('"slant"');
          const parameters = usesAngle ? [...given.parameters, deg('slant', 30)] : given.parameters;
          const problems = problemsOf({ ...given, parameters });
          expect(problems).toContainEqual(expect.objectContaining({ where: faulty.where }));
          const [problem] = problems.filter(({ where }) => where === faulty.where);
          expect(problem?.field).toContain(faulty.field);
          expect(problem?.message).toMatch(/\w+ \w+/);
        }),
        { numRuns: 60 },
      );
      expect(tried).toBeGreaterThan(0);
    });
  }

  for (const [what, make] of Object.entries(SHAPELESS)) {
    test(`${what}: the schema names the place`, () => {
      let tried = 0;
      fc.assert(
        fc.property(randomFixture, ({ plan }) => {
          const faulty = make(plan);
          if (faulty === null) return;
          tried += 1;
          const result = Plan.safeParse(faulty.plan);
          const places = (result.error?.issues ?? []).map(
            (issue) =>
              `${issue.path.join('.')}${issue.code === 'unrecognized_keys' ? `.${issue.keys.join(',')}` : ''}`,
          );
          expect(places).toContain(`${faulty.where}.${faulty.field}`);
        }),
        { numRuns: 60 },
      );
      expect(tried).toBeGreaterThan(0);
    });
  }
});
