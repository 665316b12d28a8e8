import type { Check } from '../../rpc-schema/check.ts';
import type { Measured } from '../../rpc-schema/design.ts';
import type { FeatureEffect, Fragile } from '../../rpc-schema/diff.ts';
import type { DocumentState, PerturbResult } from '../../rpc-schema/freecad.ts';
import type { Goal } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import { effects } from './effects.ts';
import { type FactOf, factInWords, factsOf } from './fact.ts';
import { fragile, fragileInWords } from './fragile.ts';
import { measured } from './measured.ts';
import { documentFaults, expectedChecks, type Fault, newFaults } from './onto.ts';
import { tried } from './perturbations.ts';
import { check } from './requirements/registry.ts';
import { type Answers, answersFor, asked, subjectOf } from './subject.ts';

/** Something that is wrong with a model whatever was asked: a failure, not a warning. */
export interface Finding {
  readonly of: FactOf;
  readonly where: string;
  readonly message: string;
  readonly expected?: string;
  readonly got?: string;
}

export interface Verdict {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly features: readonly FeatureEffect[];
  readonly fragile: readonly Fragile[];
  /** Changes of sizes that there was no time to try. */
  readonly untried: number;
  readonly measured: Measured | null;
  /** 0 to 1. A model review has no part in it yet, so its weight is shared by the other two. */
  readonly score: number;
  /** Nothing is wrong and everything asked for was found. */
  readonly ok: boolean;
}

/** What was built, and what is known of it. */
export interface Built {
  readonly goal: Goal;
  readonly compiled: Compiled;
  /** State with the details and faces of all that the model is made of. */
  readonly state: DocumentState;
  /** Their names. */
  readonly objects: readonly string[];
  /** What FreeCAD measured besides the faces, where it was asked: see queriesOf. */
  readonly answers: Answers;
  /** Null where the parameters were not tried (on the live document they never are). */
  readonly perturbed: (PerturbResult & { readonly untried?: number }) | null;
}

const PENALTY = 0.25;

/** What is wrong with some objects of a state. */
function objectFaults(state: DocumentState, names: ReadonlySet<string>): Fault[] {
  const results = new Set(state.results);
  return state.objects
    .filter(({ name }) => names.has(name))
    .flatMap(({ name, label, errors, sketch, shape, type }) =>
      [
        ...errors.map((message) => ['recompute', message] as const),
        ...(sketch && !sketch.fullyConstrained
          ? [['recompute', `the sketch has ${sketch.degreesOfFreedom} degrees of freedom left`] as const]
          : []),
        ...(shape && (results.has(name) || type === 'PartDesign::Body') && !shape.valid
          ? [['shape', 'its shape is not valid'] as const]
          : []),
        ...(shape && type === 'PartDesign::Body' && shape.solids !== 1
          ? [['shape', `it is ${shape.solids} solids where a body is one`] as const]
          : []),
      ].map(([of, message]) => ({ of, object: name, where: label, message })),
    );
}

/** Names of bodies that had a shape, and have none. */
function emptied({ state }: Built, before: DocumentState): Fault[] {
  const left = new Map(state.objects.map((object) => [object.name, object]));
  return before.objects.flatMap(({ name, label, type, shape }) => {
    const now = left.get(name);
    const gone = type === 'PartDesign::Body' && shape !== null && now !== undefined && now.shape === null;
    return gone
      ? [{ of: 'shape' as const, object: name, where: label, message: 'it has no solid any more' }]
      : [];
  });
}

function objectFindings(built: Built): Finding[] {
  const { state, objects, compiled } = built;
  const names = new Set(objects);
  const faults = objectFaults(state, names);
  const before = compiled.onto?.before;
  const own = before
    ? newFaults(
        [...faults, ...documentFaults(state), ...emptied(built, before)],
        [...objectFaults(before, names), ...documentFaults(before)],
      )
    : faults;
  return own.map(({ of, where, message }) => ({ of, where, message }));
}

function perturbFindings({ perturbed, compiled }: Built, broken: readonly Fragile[]): Finding[] {
  // What others made is as sound as they made it: that a value near the one asked for breaks it is told, no more.
  const own = broken.filter(({ name }) => compiled.parameters.some((parameter) => parameter.name === name));
  const findings = own.map(
    (each): Finding => ({
      of: 'fragile',
      where: `parameter ${each.name}`,
      message: fragileInWords(each),
    }),
  );
  if (!perturbed || perturbed.restored) return findings;
  return [
    ...findings,
    {
      of: 'fragile',
      where: 'parameters',
      message: 'the model did not come back after a parameter was changed',
    },
  ];
}

function notThere(body: string): Check {
  return { text: `the body ${body}`, wanted: 'a shape', got: 'there is none', ok: false };
}

/** Judges what came out: against what was asked, and as a model. Pure; the same before and after the live run. */
export function validate(built: Built): Verdict {
  const whole = subjectOf(built);
  const done = effects(built);
  const broken = fragile(built.perturbed, tried(built.compiled));
  const findings: Finding[] = [
    ...objectFindings(built),
    ...done.flatMap(({ label, fault, expected, got }): Finding[] =>
      fault === null ? [] : [{ of: 'effect', where: label, message: fault, expected, got }],
    ),
    ...perturbFindings(built, broken),
  ];
  const told = {
    features: done.map(({ fault: _, ...effect }) => effect),
    fragile: broken,
    untried: built.perturbed?.untried ?? 0,
  };
  const read = built.compiled.onto ? expectedChecks(built.compiled.onto.expected, built.state) : [];
  // A document need not have a solid for something in it to be changed.
  const shapeless = built.compiled.onto !== undefined && built.goal.requirements.length === 0;
  if (!whole && !shapeless) {
    return {
      ...told,
      checks: [],
      findings: [...findings, { of: 'shape', where: built.goal.title, message: 'there is no solid' }],
      measured: null,
      score: 0,
      ok: false,
    };
  }
  const checks = [
    ...read,
    ...asked(built).map(({ requirement, subject, queries }) =>
      subject
        ? check(requirement, subject, answersFor(queries, built.answers))
        : notThere(requirement.body ?? built.goal.title),
    ),
  ];
  const geometry = Math.max(0, 1 - PENALTY * findings.length);
  const met = checks.length === 0 ? 1 : checks.filter(({ ok }) => ok).length / checks.length;
  return {
    ...told,
    checks,
    findings,
    measured: whole && measured(whole),
    score: (0.4 * geometry + 0.4 * met) / 0.8,
    ok: findings.length === 0 && checks.every(({ ok }) => ok),
  };
}

/** What failed, one line each, with the measured fact: for the person and for whoever mends the plan. */
export function failuresOf(verdict: Verdict): string[] {
  return factsOf(verdict).map(factInWords);
}
