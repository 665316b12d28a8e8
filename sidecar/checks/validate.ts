import type { Check } from '../../rpc-schema/check.ts';
import type { Measured } from '../../rpc-schema/design.ts';
import type { FeatureEffect, Fragile } from '../../rpc-schema/diff.ts';
import type { DocumentState, PerturbResult } from '../../rpc-schema/freecad.ts';
import type { Goal } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import { effects } from './effects.ts';
import { fragile, fragileInWords } from './fragile.ts';
import { measured } from './measured.ts';
import { check } from './requirements/registry.ts';
import { type Answers, answersFor, asked, subjectOf } from './subject.ts';

/** Something that is wrong with a model whatever was asked: a failure, not a warning. */
export interface Finding {
  readonly where: string;
  readonly message: string;
}

export interface Verdict {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly features: readonly FeatureEffect[];
  readonly fragile: readonly Fragile[];
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
  readonly perturbed: PerturbResult | null;
}

const PENALTY = 0.25;

function objectFindings({ state, objects }: Built): Finding[] {
  const names = new Set(objects);
  const results = new Set(state.results);
  return state.objects
    .filter(({ name }) => names.has(name))
    .flatMap(({ name, label, errors, sketch, shape, type }) => [
      ...errors.map((message) => ({ where: label, message })),
      ...(sketch && !sketch.fullyConstrained
        ? [{ where: label, message: `the sketch has ${sketch.degreesOfFreedom} degrees of freedom left` }]
        : []),
      ...(shape && (results.has(name) || type === 'PartDesign::Body') && !shape.valid
        ? [{ where: label, message: 'its shape is not valid' }]
        : []),
      ...(shape && type === 'PartDesign::Body' && shape.solids !== 1
        ? [{ where: label, message: `it is ${shape.solids} solids where a body is one` }]
        : []),
    ]);
}

function perturbFindings({ perturbed }: Built, broken: readonly Fragile[]): Finding[] {
  const findings = broken.map((each) => ({ where: `parameter ${each.name}`, message: fragileInWords(each) }));
  if (!perturbed || perturbed.restored) return findings;
  return [
    ...findings,
    { where: 'parameters', message: 'the model did not come back after a parameter was changed' },
  ];
}

function notThere(body: string): Check {
  return { text: `the body ${body}`, wanted: 'a shape', got: 'there is none', ok: false };
}

/** Judges what came out: against what was asked, and as a model. Pure; the same before and after the live run. */
export function validate(built: Built): Verdict {
  const whole = subjectOf(built);
  const done = effects(built);
  const broken = fragile(built.perturbed, built.compiled.parameters);
  const findings = [
    ...objectFindings(built),
    ...done.flatMap(({ label, fault }) => (fault === null ? [] : [{ where: label, message: fault }])),
    ...perturbFindings(built, broken),
  ];
  const told = { features: done.map(({ fault: _, ...effect }) => effect), fragile: broken };
  if (!whole) {
    return {
      ...told,
      checks: [],
      findings: [...findings, { where: built.goal.title, message: 'there is no solid' }],
      measured: null,
      score: 0,
      ok: false,
    };
  }
  const checks = asked(built).map(({ requirement, subject, queries }) =>
    subject
      ? check(requirement, subject, answersFor(queries, built.answers))
      : notThere(requirement.body ?? built.goal.title),
  );
  const geometry = Math.max(0, 1 - PENALTY * findings.length);
  const met = checks.length === 0 ? 1 : checks.filter(({ ok }) => ok).length / checks.length;
  return {
    ...told,
    checks,
    findings,
    measured: measured(whole),
    score: (0.4 * geometry + 0.4 * met) / 0.8,
    ok: findings.length === 0 && checks.every(({ ok }) => ok),
  };
}

/** What failed, one line each, with the measured fact: for the person and for whoever mends the plan. */
export function failuresOf(verdict: Verdict): string[] {
  return [
    ...verdict.findings.map(({ where, message }) => `${where}: ${message}`),
    ...verdict.checks
      .filter(({ ok }) => !ok)
      .map(({ text, wanted, got }) => `${text}: wanted ${wanted}, got ${got}`),
  ];
}
