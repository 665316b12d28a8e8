import { describe, expect, test } from 'vitest';
import { compile, scriptText } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { PlanError } from '../../../sidecar/plan/problem.ts';
import { quote, variable } from '../../../sidecar/plan/python.ts';
import { ROUTINES as ROUTINE_TEXTS, type Routine, routinesText } from '../../../sidecar/plan/routines.ts';
import { PLANS } from '../../fixtures/plans/gallery.ts';

const ORIGIN = { prompt: 'a plate', date: '2026-11-22', version: '0.1.0' };
const plate = () => Plan.parse(PLANS[0]?.plan);

function problemsOf(plan: Plan): { where: string; field: string; message: string }[] {
  try {
    compile(plan, ORIGIN);
  } catch (error) {
    if (error instanceof PlanError) return [...error.problems];
    throw error;
  }
  return [];
}

describe('the script', () => {
  const { steps, words } = compile(plate(), ORIGIN);

  test('has one step for the set-up, the parameters, the body and each feature', () => {
    expect(steps.map(({ title }) => title)).toEqual([
      'Set up',
      'Parameters',
      'Body',
      'Pad rectangle 80 x 40 mm with corners rounded by 4 mm by 5 mm',
      'Drill 4 holes of 5.5 mm, through',
      expect.stringContaining('Keep the plan'),
    ]);
    expect(words.steps).toEqual(steps.slice(3, -1).map(({ title }) => title));
  });

  test('says at its head what was asked, when, and with which sizes', () => {
    const text = scriptText(steps);
    expect(text).toContain('# Asked for: a plate');
    expect(text).toContain('2026-11-22');
    expect(text).toMatch(/# {3}?length = 80 mm|# length = 80 mm/);
  });

  test('binds every size to the sheet, by whatever name the sheet gets', () => {
    const text = scriptText(steps);
    expect(text).toContain('P = parameters.Name');
    expect(text).toContain('f"{P}.length"');
    expect(text).not.toContain('"Parameters.');
  });

  test('defines only the routines that it uses', () => {
    expect(scriptText(steps)).not.toContain('def choose_edges');
    expect(
      scriptText(
        compile(
          Plan.parse(PLANS.find(({ plan }) => plan.title === 'Rounded cube with a side hole')?.plan),
          ORIGIN,
        ).steps,
      ),
    ).toContain('def choose_edges');
  });

  test('does not import anything of Partwright', () => {
    expect(scriptText(steps)).not.toMatch(/^\s*(from|import) partwright/m);
  });
});

describe('text from a request', () => {
  test.each([
    ['say "hi"', '"say \\"hi\\""'],
    ['a\nb', '"a\\u000ab"'],
    ['back\\slash', '"back\\\\slash"'],
    ['Größe', '"Größe"'],
    ['left\u2028right', '"left\\u2028right"'],
  ])('%j is quoted', (text, python) => {
    expect(quote(text)).toBe(python);
  });

  test('cannot end the comment that it stands in', () => {
    const { steps } = compile(plate(), { ...ORIGIN, prompt: 'plate\nimport os\u2028os.remove("x")' });
    const lines = scriptText(steps).split(/[\n\u2028]/);
    const told = lines.filter((line) => line.includes('import os'));
    expect(told[0]).toBe('# Asked for: plate import os os.remove("x")');
    // Once more in the plan that is kept: within a string.
    for (const line of told.slice(1)) expect(line).toMatch(/^ {4}"(?:[^"\\]|\\.)*"$/);
  });

  test.each(['plate coding: unicode_escape \\x0aopen()', 'CODING=none', '-*- coding: utf-7 -*-'])(
    'cannot change the encoding of the source: %s',
    (prompt) => {
      const { steps } = compile({ ...plate(), title: prompt }, { ...ORIGIN, prompt });
      for (const { script } of [...steps, { script: scriptText(steps) }]) {
        expect(script).not.toMatch(/^[ \t\f]*#.*?coding[:=]/im);
      }
    },
  );
});

describe('a plan that cannot be built', () => {
  test('names every feature and field that is wrong', () => {
    const plan = plate();
    const [pad, holes] = plan.features;
    const problems = problemsOf({
      ...plan,
      features: [
        { ...pad, length: 'hight' } as (typeof plan.features)[number],
        { ...holes, diameter: -1 } as (typeof plan.features)[number],
      ],
    });
    expect(problems).toEqual([
      { where: 'Plate', field: 'length', message: 'there is no parameter "hight"' },
      { where: 'Holes', field: 'diameter', message: 'must be more than 0 mm, not -1' },
    ]);
  });

  test('says when a parameter depends on itself', () => {
    const plan = plate();
    const parameters = plan.parameters.map((parameter) =>
      parameter.name === 'length' ? { ...parameter, value: 'hole_x * 2' } : parameter,
    );
    expect(problemsOf({ ...plan, parameters })[0]?.message).toMatch(/depends on itself/);
  });

  test('says when nothing uses a parameter', () => {
    const plan = plate();
    const parameters = [
      ...plan.parameters,
      { name: 'idle', value: 'length * 2', unit: 'mm' as const, note: '' },
    ];
    expect(problemsOf({ ...plan, parameters })).toEqual([
      { where: 'parameter idle', field: 'name', message: 'no feature uses it' },
    ]);
  });

  test('says when a name is used twice', () => {
    const plan = plate();
    expect(
      problemsOf({ ...plan, features: [...plan.features, ...plan.features.slice(0, 1)] })[0],
    ).toMatchObject({
      where: 'Plate',
      field: 'name',
    });
  });

  test.each(['mm', 'Length', 'a1 b', 'min'])('a parameter cannot be called "%s"', (name) => {
    const bad = { ...PLANS[0]?.plan, parameters: [{ name, value: 1, unit: 'mm' }] };
    expect(Plan.safeParse(bad).success).toBe(false);
  });
});

describe('names of a plan in its script', () => {
  const named = (...names: [string, string]) => {
    const base = plate();
    const [first, second] = base.features;
    return {
      ...base,
      features: [
        { ...first, name: names[0] },
        { ...second, name: names[1] },
      ],
    } as Plan;
  };

  test('are never those of a routine or of a step', () => {
    const routines = Object.keys(ROUTINE_TEXTS) as Routine[];
    const text = routinesText(new Set(routines));
    const defined = [...text.matchAll(/^def (\w+)/gm)].map(([, name = '']) => name);
    expect(defined.length).toBeGreaterThan(20);
    for (const name of [...defined, 'tips', 'added', 'plan', 'parameters', 'geometry', 'construction']) {
      expect(variable(name), name).toBe(`${name}_`);
    }
  });

  test.each([
    ['Plate', 'plate', 'alike'],
    ['Plate', 'PlateSketch', 'made by another feature'],
  ] as const)('%s and %s would be mixed up', (first, second, why) => {
    expect(
      problemsOf(named(first, second))
        .map(({ message }) => message)
        .join(),
    ).toContain(why);
  });
});
