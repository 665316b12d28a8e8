import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../sidecar/checks/requirements/registry.ts';
import { answersFor, asked } from '../../sidecar/checks/subject.ts';
import { measure } from '../../sidecar/design/measure.ts';
import type { Plan } from '../../sidecar/plan/plan.ts';
import { Requirement } from '../../sidecar/plan/requirement.ts';
import { REQUIREMENT_CASES, type RequirementCase } from '../fixtures/requirements.ts';
import { openTestBench, type TestBench } from './application.ts';

const NAMES = ['First', 'Second'];

/** Shapes made by Part alone, each the base of a body: nothing of the plan language has a hand in them. */
const script = (shapes: readonly string[]) =>
  [
    'import math',
    'import FreeCAD, Part',
    'V = FreeCAD.Vector',
    'def box(x, y, z, at_x=0, at_y=0, at_z=0):',
    '    return Part.makeBox(x, y, z, V(at_x - x / 2, at_y - y / 2, at_z))',
    'def hole(diameter, x, y, z=-50):',
    '    return Part.makeCylinder(diameter / 2, 100, V(x, y, z))',
    'def edges(shape, upright):',
    '    return [e for e in shape.Edges if (abs(e.tangentAt(e.FirstParameter).z) > 0.99) == upright]',
    'def upright(shape, radius):',
    '    return shape.makeFillet(radius, edges(shape, True))',
    'def bevelled(shape, size):',
    '    return shape.makeChamfer(size, [e for e in edges(shape, False) if e.CenterOfMass.z > 1])',
    'document = FreeCAD.ActiveDocument',
    ...shapes.flatMap((shape, index) => [
      `made = document.addObject("Part::Feature", "Shape")`,
      `made.Shape = ${shape}`,
      `document.addObject("PartDesign::Body", "${NAMES[index]}").BaseFeature = made`,
    ]),
  ].join('\n');

const planOf = (requirement: RequirementCase['requirement'], shapes: readonly string[]): Plan => ({
  title: 'Measured',
  requirements: [Requirement.parse({ ...requirement, words: '' })],
  assumptions: [],
  parameters: [],
  parametersIn: 'sheet',
  bodies: shapes.map((_, index) => ({ name: NAMES[index] ?? '', label: '' })),
  features: [],
});

describe('a requirement, measured in the FreeCAD under test', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await openTestBench();
  });
  afterAll(() => bench.close());

  async function measured(requirement: RequirementCase['requirement'], shapes: readonly string[]) {
    const { peer } = bench.live;
    const steps = [{ title: 'Shapes', script: script(shapes) }];
    const ran = await peer.request('freecad/execute', { document: null, revision: null, label: '', steps });
    const { document, created } = ran;
    const state = await peer.request('freecad/readState', {
      document,
      objects: created,
      faces: true,
      treeLimit: 1_000,
    });
    const made = { goal: planOf(requirement, shapes), state, objects: created };
    const answers = await measure(peer, document, made, new AbortController().signal);
    await peer.request('freecad/closeDocument', { document });
    const [one] = asked(made);
    if (!one?.subject) return { ok: false, got: 'no such body' };
    return check(one.requirement, one.subject, answersFor(one.queries, answers));
  }

  for (const { requirement, right, wrong } of REQUIREMENT_CASES) {
    describe(JSON.stringify(requirement), () => {
      test.each(right)('is met by %s', async (...shapes) => {
        expect(await measured(requirement, shapes)).toMatchObject({ ok: true });
      });
      test.each(wrong)('is not met by %s', async (...shapes) => {
        expect(await measured(requirement, shapes)).toMatchObject({ ok: false });
      });
    });
  }

  test('every kind of requirement has a case', () => {
    const kinds = Requirement.options.map(({ shape }) => shape.kind.value);
    expect([...new Set(REQUIREMENT_CASES.map(({ requirement }) => requirement.kind))].sort()).toEqual(
      kinds.toSorted(),
    );
  });
});
