import { isDeepStrictEqual } from 'node:util';
import type { ParameterValue } from '../../rpc-schema/design.ts';
import { extent, partOf, resultNames } from '../../sidecar/checks/part.ts';
import { parameterHolder, perturbations } from '../../sidecar/checks/perturbations.ts';
import { failuresOf, validate } from '../../sidecar/checks/validate.ts';
import { measure } from '../../sidecar/design/measure.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { readKept } from '../../sidecar/plan/kept.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import type { Peer } from '../../sidecar/rpc/peer.ts';
import type { PlanFixture } from '../fixtures/plans/fixture.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

/** One parameter set to another value, and what broke: nothing, where the model rebuilt. */
export interface Edit {
  readonly name: string;
  readonly value: number;
  readonly errors: readonly string[];
}

/** What became of a fixture in a real FreeCAD. */
export interface Trial {
  /** What is wrong with the model as it was built, and with the fixture's own word about it. */
  readonly faults: readonly string[];
  readonly edits: readonly Edit[];
  /** False where this FreeCAD is older than the oldest that can build it, and refused as it should. */
  readonly built: boolean;
}

/** Whether a FreeCAD is too old for a fixture. */
export function isTooOld(version: string, { since }: PlanFixture): boolean {
  if (since === undefined) return false;
  const [[major = 0, minor = 0] = [], [least = 0, leastMinor = 0] = []] = [version, since].map((text) =>
    text.split('.').map(Number),
  );
  return major < least || (major === least && minor < leastMinor);
}

/**
 * Builds a fixture in a FreeCAD, measures it, and changes each of its parameters.
 * @param version of the FreeCAD, such as "0.20.2"
 * @param seconds after which no further change is tried; left out: all are
 */
export async function tryFixture(
  peer: Peer,
  fixture: PlanFixture,
  version: string,
  seconds?: number,
): Promise<Trial> {
  if (!isTooOld(version, fixture)) return build(peer, fixture, seconds);
  try {
    const { faults } = await build(peer, fixture);
    if (faults.length > 0) return { built: false, edits: [], faults: [] };
  } catch {
    return { built: false, edits: [], faults: [] };
  }
  return {
    built: true,
    edits: [],
    faults: [`it builds on ${version}, and says that it needs ${fixture.since}`],
  };
}

async function build(peer: Peer, fixture: PlanFixture, seconds?: number): Promise<Trial> {
  const plan = Plan.parse(fixture.plan);
  const compiled = compile(plan, ORIGIN);
  const steps = [...compiled.steps];
  const ran = await peer.request('freecad/execute', {
    document: null,
    revision: null,
    label: plan.title,
    steps,
  });
  const { document, created } = ran;
  try {
    const wanted = { document, objects: created.slice(0, 500), faces: true, treeLimit: 5_000 };
    const state = await peer.request('freecad/readState', wanted);
    const made = { goal: plan, state, objects: created };
    const answers = await measure(peer, document, made, new AbortController().signal);
    const edits = perturbations(compiled.parameters, parameterHolder(state) ?? '');
    const perturbed = await peer.request('freecad/perturb', {
      document,
      edits,
      ...(seconds === undefined ? {} : { seconds }),
    });
    const faults = [
      ...failuresOf(
        validate({ ...made, compiled, answers, perturbed: { edits: [], restored: perturbed.restored } }),
      ),
      ...state.problems.flatMap(({ label, errors }) => errors.map((error) => `${label}: ${error}`)),
      ...(isDeepStrictEqual(readKept(state.plans[0]?.text ?? '')?.plan, plan)
        ? []
        : ['the plan that the document keeps is another one']),
      ...misfits(partOf(state, resultNames(state, new Set(created))), fixture),
      ...strangers(perturbed.edits, fixture, perturbed.edits.length === edits.length),
      ...strayed(perturbed.edits, compiled.parameters, fixture),
    ];
    return { built: true, edits: perturbed.edits, faults };
  } finally {
    await peer.request('freecad/closeDocument', { document });
  }
}

/** Size, volume and number of solids against the fixture's own formulas. */
function misfits(
  part: ReturnType<typeof partOf>,
  { plan, size, volume, solids = plan.bodies.length, tolerance = 0 }: PlanFixture,
): string[] {
  if (part === null) return ['there is no solid'];
  const found: string[] = [];
  for (const [index, axis] of (['X', 'Y', 'Z'] as const).entries()) {
    const wanted = size[index] ?? 0;
    const got = extent(part, axis);
    if (Math.abs(got - wanted) > 5e-5) found.push(`size along ${axis} is ${got}, by formula ${wanted}`);
  }
  if (volume !== null && Math.abs(part.volume - volume) > Math.max(5e-4, volume * tolerance)) {
    found.push(`volume is ${part.volume}, by formula ${volume}`);
  }
  if (part.solids !== solids) found.push(`${part.solids} solids, not ${solids}`);
  return found;
}

/** Edits after which the model is sound and yet not what the fixture's formula says. */
function strayed(
  edits: readonly (Edit & { readonly volume: number })[],
  parameters: readonly ParameterValue[],
  { volumeAt, tolerance = 0 }: PlanFixture,
): string[] {
  if (!volumeAt) return [];
  const given = new Map(parameters.map(({ name, value }) => [name, value]));
  return edits.flatMap(({ name, value, errors, volume }) => {
    const wanted = volumeAt((other) => (other === name ? value : (given.get(other) ?? Number.NaN)));
    const sound = Math.abs(volume - wanted) <= Math.max(5e-4, wanted * tolerance);
    return sound || errors.length > 0
      ? []
      : [`with ${name} at ${value} the volume is ${volume}, by formula ${wanted}`];
  });
}

/** Parameters that break and were not said to, and those that were said to and hold. */
function strangers(edits: readonly Edit[], { fragile = {} }: PlanFixture, all: boolean): string[] {
  const broken = edits.filter(({ errors }) => errors.length > 0);
  return [
    ...broken
      .filter(({ name }) => !Object.hasOwn(fragile, name))
      .map(({ name, value, errors }) => `with ${name} at ${value}: ${errors.join('; ')}`),
    ...Object.keys(fragile)
      .filter((name) => all && !broken.some((edit) => edit.name === name))
      .map((name) => `${name} is said to be fragile and is not`),
    ...(edits.length === 0 ? ['there is no parameter to change'] : []),
  ];
}
