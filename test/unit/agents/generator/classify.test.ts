import { describe, expect, test } from 'vitest';
import { PartwrightError } from '../../../../rpc-schema/errors.ts';
import { classified } from '../../../../sidecar/agents/generator/classify.ts';
import type { FailureName } from '../../../../sidecar/agents/generator/failure-kind.ts';
import { FAILURE_KINDS } from '../../../../sidecar/agents/generator/kinds/registry.ts';
import { type Fact, type FactOf, plainFact } from '../../../../sidecar/checks/fact.ts';
import { planFacts, scriptFacts } from '../../../../sidecar/design/setback-facts.ts';
import { compile } from '../../../../sidecar/plan/compile.ts';
import { Plan } from '../../../../sidecar/plan/plan.ts';
import { PlanError } from '../../../../sidecar/plan/problem.ts';

const kinds = (facts: readonly Fact[]) => classified(facts).map(({ kind }) => kind.name);

const raised = (exception: string) =>
  scriptFacts(
    new PartwrightError('ScriptFailed', 'A step failed.', {
      data: { step: 2, title: 'Fillet the edges', exception, line: 3, traceback: '' },
    }),
  );

const problems = (...features: object[]) => {
  const plan = Plan.parse({
    title: 'Part',
    requirements: [],
    assumptions: [],
    parameters: [{ name: 'side', value: 20, unit: 'mm' }],
    bodies: [{ name: 'Body', label: 'Part' }],
    features,
  });
  try {
    compile(plan, { prompt: 'part', date: '2026-01-01', version: '0' });
  } catch (error) {
    if (error instanceof PlanError) return planFacts(error);
    throw error;
  }
  return [];
};
const pad = (length: number | string) => ({
  kind: 'pad',
  name: 'Cube',
  on: { plane: 'XY' },
  profiles: [{ shape: 'rectangle', width: 'side', height: 'side' }],
  length,
});

describe('what the compiler refuses', () => {
  test('a size that cannot be is a matter of form', () => {
    expect(kinds(problems(pad(-3)))).toEqual(['syntax']);
  });

  test('a solid that is worked on before it is there is a matter of order', () => {
    const fillet = { kind: 'fillet', name: 'Round', edges: 'all', radius: 1 };
    expect(kinds(problems(fillet, pad('side')))).toEqual(['workflow']);
  });

  test('so is a pattern of what is not there', () => {
    const pattern = {
      kind: 'linear_pattern',
      name: 'Row',
      features: ['Holes'],
      directions: [{ axis: 'X', count: 3, spacing: 5 }],
    };
    expect(kinds(problems(pad('side'), pattern))).toEqual(['workflow']);
  });
});

describe('what a script raises', () => {
  test.each([
    ['Part.OCCError: BRep_API: command not done', 'recompute'],
    ['RuntimeError: The fillet could not be made', 'recompute'],
    ["NameError: name 'Vectr' is not defined", 'syntax'],
    ['SyntaxError: invalid syntax', 'syntax'],
  ] as const)('%s is of kind %s', (exception, kind) => {
    const facts = raised(exception);
    expect(facts).toMatchObject([{ where: 'Fillet the edges', message: exception }]);
    expect(kinds(facts)).toEqual([kind]);
  });

  test('without details it is told all the same', () => {
    expect(scriptFacts(new PartwrightError('ScriptFailed', 'It failed.'))).toMatchObject([
      { of: 'script', message: 'It failed.' },
    ]);
  });
});

describe('the kinds', () => {
  const ALL: Record<FactOf, FailureName> = {
    answer: 'syntax',
    plan: 'syntax',
    order: 'workflow',
    recompute: 'recompute',
    fragile: 'recompute',
    script: 'recompute',
    shape: 'geometry',
    effect: 'geometry',
    contradiction: 'geometry',
    check: 'intent',
    number: 'intent',
    missing: 'intent',
    review: 'intent',
  };

  test.each(Object.entries(ALL) as [FactOf, FailureName][])('%s is %s and nothing else', (of, name) => {
    const fact = plainFact(of, 'Hole', 'something');
    expect(FAILURE_KINDS.filter(({ owns }) => owns(fact)).map((kind) => kind.name)).toEqual([name]);
  });

  test('come in the order in which they can be mended', () => {
    const facts = (['check', 'effect', 'recompute', 'order', 'answer'] as const).map((of) =>
      plainFact(of, 'x', 'y'),
    );
    expect(kinds(facts)).toEqual(['syntax', 'workflow', 'recompute', 'geometry', 'intent']);
  });
});
