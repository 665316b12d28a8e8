import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { compile } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { PlanError } from '../../../sidecar/plan/problem.ts';
import { plan } from '../../fixtures/plans/fixture.ts';
import { PYTHON } from '../../fixtures/plans/python.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

type Feature = z.input<typeof Plan>['features'][number];

/** A plan of one Python feature, and whatever comes after it. */
function made(python: Record<string, unknown>, ...more: Feature[]) {
  const feature = {
    kind: 'python',
    name: 'Fin',
    operation: 'base',
    code: 'result = 1',
    ...python,
  } as Feature;
  const parameters = [{ name: 'side', value: 10, unit: 'mm' as const }];
  const pad: Feature = {
    kind: 'pad',
    name: 'Last',
    body: 'Other',
    on: { plane: 'XY' },
    profiles: [{ shape: 'circle', diameter: 'side' }],
    length: 'side',
  };
  const bodies = [
    { name: 'Body', label: 'Body' },
    { name: 'Other', label: 'Other' },
  ];
  return compile(
    Plan.parse(plan({ title: 'Test', parameters, bodies, features: [feature, ...more, pad] })),
    ORIGIN,
  );
}

const own = (compiled: ReturnType<typeof made>) => compiled.steps.filter(({ untrusted }) => untrusted);

function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  return '';
}

describe('a Python step', () => {
  const MARK = 'os.system("mark")';

  test.each([
    MARK,
    `result = 1\nreturn result\n${MARK}`,
    `result = """\n"""\n${MARK}`,
    `result = 1\r${MARK}`,
    `result = 1\r\n${MARK}`,
    `result = 1\f${MARK}`,
    `"""\n${MARK}\nresult = """`,
    `\\\n${MARK} or result`,
    `# result "); ${MARK}`,
  ])('is the one place where code of the plan stands as code: %j', (code) => {
    const compiled = made({ code: `${code}\nresult = 2` });
    expect(own(compiled)).toHaveLength(1);
    for (const { script, untrusted } of compiled.steps) {
      // The plan itself is kept as one long text, in which every quote is escaped.
      if (!untrusted) expect(script).not.toContain(MARK);
    }
  });

  test('is marked in every plan that brings Python, once a feature', () => {
    for (const { plan: input } of PYTHON) {
      const { steps } = compile(Plan.parse(input), ORIGIN);
      const brought = input.features.filter(({ kind }) => kind === 'python').length;
      expect(steps.filter(({ untrusted }) => untrusted)).toHaveLength(brought);
    }
  });

  test('is one function of the parameters that it uses, with lines and tabs as Python has them', () => {
    const compiled = made({ uses: ['side'], code: '\r\nif side:\r\n\tresult = math.pi\r\n\r\n' });
    expect(own(compiled)[0]).toEqual({
      title: 'Python of "Fin"',
      untrusted: true,
      script: [
        'def fin_by_python(side):',
        '    # Python that came with the plan. Sizes are plain numbers: mm, degrees, counts.',
        '    import math',
        '',
        '    if side:',
        '        result = math.pi',
        '    return result',
      ].join('\n'),
    });
  });

  test('is called with plain numbers, and what it makes is a feature of its name', () => {
    const { steps, words } = made({ uses: ['side'] });
    const script = steps.find(({ title }) => title.startsWith('A solid made'))?.script ?? '';
    expect(script).toMatch(/^fin = \w+\.newObject\("PartDesign::Feature", "Fin"\)$/m);
    expect(script).toContain('fin.Shape = solid_of(fin_by_python(side=value_of("side")))  # side 10');
    expect(words.assumptions).toEqual([expect.stringContaining('does not follow it in the document')]);
  });

  test('finds the builtins that it may use, whatever the features are called', () => {
    for (const name of ['Max', 'len', 'Sorted', 'float']) {
      const script = made({ name })
        .steps.map((step) => step.script)
        .join('\n');
      expect(script).toMatch(new RegExp(`^${name.toLowerCase()}_ = `, 'm'));
      expect(script).not.toMatch(new RegExp(`^${name.toLowerCase()} = `, 'm'));
    }
  });

  test.each([
    [{ uses: ['width'] }, 'Fin: uses: there is no parameter "width"'],
    [{ uses: ['side', 'side'] }, 'Fin: uses: "side" is there twice'],
    [{ uses: ['lambda'] }, 'Fin: uses: "lambda" is there twice, or is a word of Python'],
    [{ code: 'x = 1' }, 'Fin: code: it has to assign the solid to `result`'],
    [{ operation: 'add' }, 'Fin: operation: its body has no solid yet'],
    [{ operation: 'remove' }, 'Fin: operation: its body has no solid yet'],
  ])('with %j says what is wrong', (python, message) => {
    expect(problemOf(() => made(python))).toContain(message);
  });

  test('cannot begin a body that has begun', () => {
    const again: Feature = { kind: 'python', name: 'Again', operation: 'base', code: 'result = 1' };
    expect(problemOf(() => made({}, again))).toContain('Again: operation: its body has a solid already');
  });
});
