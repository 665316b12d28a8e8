import type { Check } from '../../rpc-schema/check.ts';
import type { Measured } from '../../rpc-schema/design.ts';
import type { DocumentState, ExecuteResult, ObjectState, PerturbResult } from '../../rpc-schema/freecad.ts';
import type { Compiled } from '../plan/compile.ts';
import { figure } from '../plan/expression.ts';
import type { Expectation } from '../plan/feature.ts';
import type { Plan } from '../plan/plan.ts';
import { measured } from './measured.ts';
import { check } from './requirements/registry.ts';
import { type Answers, answersFor, asked, objectsByWishedName, subjectOf } from './subject.ts';

/** Something that is wrong with a model whatever was asked: a failure, not a warning. */
export interface Finding {
  readonly where: string;
  readonly message: string;
}

export interface Verdict {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly measured: Measured | null;
  /** 0 to 1. A model review has no part in it yet, so its weight is shared by the other two. */
  readonly score: number;
  /** Nothing is wrong and everything asked for was found. */
  readonly ok: boolean;
}

/** What was built, and what is known of it. */
export interface Built {
  readonly plan: Plan;
  readonly compiled: Compiled;
  /** State with the details and faces of everything that was created. */
  readonly state: DocumentState;
  readonly created: ExecuteResult['created'];
  /** What FreeCAD measured besides the faces, where it was asked: see queriesOf. */
  readonly answers: Answers;
  /** Null where the parameters were not tried (on the live document they never are). */
  readonly perturbed: PerturbResult | null;
}

const PENALTY = 0.25;

function featureFindings(
  where: string,
  { change: wanted, atMost }: Expectation,
  object: ObjectState | undefined,
  before: number,
): Finding[] {
  if (!object?.shape) return [{ where, message: 'it has no shape' }];
  const change = object.shape.volume - before;
  const tiny = Math.max(1e-6, Math.abs(before) * 1e-9);
  if (Math.abs(change) <= tiny) return [{ where, message: 'it changes nothing' }];
  if (wanted === 'adds' && change < 0) return [{ where, message: 'it should add material and removes some' }];
  if (wanted === 'removes' && change > 0)
    return [{ where, message: 'it should remove material and adds some' }];
  if (atMost !== null && Math.abs(change) > atMost * (1 + 1e-6) + tiny) {
    return [
      {
        where,
        message: `it changes ${figure(Math.round(Math.abs(change)))} mm3, at most ${figure(Math.round(atMost))} can be right`,
      },
    ];
  }
  return [];
}

function featuresFindings(built: Built): Finding[] {
  const find = objectsByWishedName(built);
  const volumes = new Map<string, number>();
  return built.compiled.features.flatMap((feature) => {
    const { body, expectation } = feature;
    if (body === null || expectation === null) return [];
    const object = find(feature.name);
    const before = volumes.get(body) ?? 0;
    volumes.set(body, object?.shape?.volume ?? before);
    return featureFindings(feature.label, expectation, object, before);
  });
}

function objectFindings({ state, created }: Built): Finding[] {
  const names = new Set(created);
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

function perturbFindings(perturbed: PerturbResult | null): Finding[] {
  if (!perturbed) return [];
  const fragile = perturbed.edits
    .filter(({ errors }) => errors.length > 0)
    .map(({ name, value, errors }) => ({
      where: `parameter ${name}`,
      message: `at ${figure(value)} the model does not rebuild: ${errors.join('; ')}`,
    }));
  return perturbed.restored
    ? fragile
    : [
        ...fragile,
        { where: 'parameters', message: 'the model did not come back after a parameter was changed' },
      ];
}

function notThere(body: string): Check {
  return { text: `the body ${body}`, wanted: 'a shape', got: 'there is none', ok: false };
}

/** Judges what came out: against what was asked, and as a model. Pure; the same before and after the live run. */
export function validate(built: Built): Verdict {
  const whole = subjectOf(built);
  const findings = [
    ...objectFindings(built),
    ...featuresFindings(built),
    ...perturbFindings(built.perturbed),
  ];
  if (!whole) {
    return {
      checks: [],
      findings: [...findings, { where: built.plan.title, message: 'there is no solid' }],
      measured: null,
      score: 0,
      ok: false,
    };
  }
  const checks = asked(built).map(({ requirement, subject, queries }) =>
    subject
      ? check(requirement, subject, answersFor(queries, built.answers))
      : notThere(requirement.body ?? built.plan.title),
  );
  const geometry = Math.max(0, 1 - PENALTY * findings.length);
  const met = checks.length === 0 ? 1 : checks.filter(({ ok }) => ok).length / checks.length;
  return {
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
