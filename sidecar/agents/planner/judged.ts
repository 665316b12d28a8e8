import type { Question } from '../../../rpc-schema/design.ts';
import { isChanged, type Model, relaid } from '../../builtin/changes/model.ts';
import { fromNowhere, inAnothersPlace, notUnderstood, slips } from '../../checks/numbers/guard.ts';
import type { PlanOutcome } from '../../design/planner.ts';
import type { Blueprint } from '../../plan/blueprint.ts';
import { lower } from '../../plan/outline/lower.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Candidate } from '../orchestrator/best.ts';
import { laidOver } from './change/laid-over.ts';
import { unasked } from './change/unasked.ts';
import type { Held } from './heeding/held.ts';
import { unheeded } from './heeding/unheeded.ts';
import { withHeld } from './heeding/with-held.ts';
import { looseSolids } from './loose.ts';
import { ordered } from './order.ts';
import { outlineOf } from './outline.ts';
import type { Sheet } from './sheet.ts';
import { unreadShape } from './unread-shape.ts';
import { leftUnread } from './unread-words.ts';

interface Asked {
  readonly request: string;
  /** What the built-in reader holds of it. */
  readonly held: Held;
  /** Words of it that the built-in reader made nothing of. */
  readonly unread: readonly string[];
}

/** The sheet as an outcome, and what is wrong with it before anything is built. Pure. */
export function judged(sheet: Sheet, { request, held, unread }: Asked, model: Model | null): Candidate {
  const laid = asOutline(sheet, { request, held }, model?.outline ?? null);
  const read = ordered(laid.outline);
  if (read.findings.length > 0) {
    const questions = read.findings.map((finding) => question(`${finding} What is meant?`, []));
    return { sheet, outcome: asking(questions), findings: read.findings, missing: [] };
  }
  const whole = withAssumption(read.outline, leftUnread(unread, sheet));
  const outline = model === null ? withPlaces(whole) : whole;
  const { outcome, loose } =
    model === null ? fresh(outline, request) : { outcome: changed(outline, request, model), loose: [] };
  if (outcome.type === 'question') {
    const findings = [...laid.findings, ...outcome.questions.map(({ text }) => text)];
    const missing = outcome.questions.flatMap(({ about }) => about?.replaceAll(' ', '_') ?? []);
    return { sheet, outcome, findings, missing };
  }
  const shape = model === null ? unreadShape(request, sheet) : null;
  const numbers = model === null ? slips(request, outcome.plan) : newSlips(request, outcome.plan, model.live);
  const findings = [...laid.findings, ...(shape === null ? [] : [shape]), ...loose, ...numbers.map(inWords)];
  return { sheet, outcome, findings, missing: [] };
}

/** A new part as its sheet tells it; a part that stands with what the sheet changes. And what of it the request says otherwise. */
function asOutline(sheet: Sheet, { request, held }: Omit<Asked, 'unread'>, before: Outline | null) {
  const told = outlineOf(sheet, request);
  if (before === null) {
    const outline = withHeld(told, held);
    return { outline, findings: unheeded(held, outline) };
  }
  const change = laidOver(told, sheet, before, request);
  return { outline: change.outline, findings: unasked(change, before, request) };
}

/** No figure of the request tells where solids stand: a person is to look at it. */
function withPlaces(outline: Outline): Outline {
  const solids = outline.features.flatMap((feature) => (feature.kind === 'solid' ? [feature.name] : []));
  if (solids.length === 0) return outline;
  const placed = `Where it stands is as the model understood it: ${solids.slice(0, 8).join(', ')}. Look at the picture.`;
  return withAssumption(outline, placed);
}

const withAssumption = (outline: Outline, said: string | null): Outline =>
  said === null ? outline : { ...outline, assumptions: [...outline.assumptions, said].slice(-50) };

type Judged = Extract<Blueprint, { type: 'plan' | 'revision' }> | Extract<PlanOutcome, { type: 'question' }>;

/** What of a change is not asked for: figures that come from nowhere, and were not there before. */
function newSlips(request: string, after: Plan, before: Plan): string[] {
  // What was assumed then is a figure of the part by now.
  const known = new Set(fromNowhere(request, { ...before, assumptions: [] }));
  return [
    ...notUnderstood(request, after, before),
    ...fromNowhere(request, after).filter((figure) => !known.has(figure)),
    ...inAnothersPlace(request, after),
  ];
}

/** A new part, and what of it would lie loose. */
function fresh(outline: Outline, request: string): { outcome: Judged; loose: readonly string[] } {
  const lowered = lower(outline);
  return lowered.type === 'question'
    ? { outcome: { type: 'question', questions: lowered.questions }, loose: [] }
    : {
        outcome: { type: 'plan', plan: lowered.plan, outline },
        loose: looseSolids(request, outline, lowered),
      };
}

function changed(outline: Outline, request: string, model: Model): Judged {
  const laid = relaid(model, outline, request);
  if (laid.type === 'question') return { type: 'question', questions: laid.questions };
  if (!isChanged(laid.model))
    return { type: 'question', questions: [question('That changes nothing. What is to be different?', [])] };
  const { kept, live, made } = model;
  return {
    type: 'revision',
    plan: laid.model.plan,
    outline: laid.model.outline ?? undefined,
    model: { before: { ...kept, plan: live }, made },
  };
}

const inWords = (slip: string) => `"${slip}" does not fit the request.`;

export const asking = (questions: readonly Question[]): PlanOutcome => ({ type: 'question', questions });

export const question = (text: string, options: readonly string[]): Question => ({
  text,
  words: null,
  about: null,
  options: [...options],
});
