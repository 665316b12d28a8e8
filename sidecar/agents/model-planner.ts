import type { Question } from '../../rpc-schema/design.ts';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { slips } from '../checks/numbers/guard.ts';
import { wholeRequest } from '../checks/numbers/request.ts';
import type { Planner, PlanOutcome, Setback, Wish } from '../design/planner.ts';
import { lower } from '../plan/outline/lower.ts';
import type { Outline } from '../plan/outline/outline.ts';
import { mended } from './planner/mending.ts';
import { outlineOf } from './planner/outline.ts';
import { BadPlan, type PlannerAgent, type PlannerTask } from './planner/planner.ts';
import type { Sheet } from './planner/sheet.ts';
import { unreadShape } from './planner/unread-shape.ts';

interface ModelPlannerOptions {
  readonly agent: PlannerAgent;
  /** The reader that needs no model: asked first, and where it understands all, alone. */
  readonly builtin: Planner | null;
  /** Plans tried for one request before the person is asked. */
  readonly tries?: number;
  /** The plan while it is being written, as far as it goes. */
  readonly onText?: (soFar: string) => void;
  readonly summarize?: (state: DocumentState, request: string) => string;
}

const TRIES = 3;

/** A plan that came of a sheet, with what is wrong with its numbers. */
interface Candidate {
  readonly sheet: Sheet;
  readonly outline: Outline;
  readonly outcome: PlanOutcome;
  readonly findings: readonly string[];
  /** Sizes of the base that it lacks. */
  readonly missing: readonly string[];
}

/** Plans by a model, guarded by the built-in reader: what the request says in figures has to be in the plan. */
export class ModelPlanner implements Planner {
  readonly #options: ModelPlannerOptions;
  #last: Sheet | null = null;

  constructor(options: ModelPlannerOptions) {
    this.#options = options;
  }

  async plan(wish: Wish, signal: AbortSignal): Promise<PlanOutcome> {
    const first = await this.#options.builtin?.plan(wish, signal);
    if (first && first.type !== 'question' && first.type !== 'refused') return first;
    if (first && isSettled(first)) return first;
    return this.#byModel(wish, null, signal);
  }

  async revise(wish: Wish, { failures }: Setback, signal: AbortSignal): Promise<PlanOutcome> {
    const before = this.#last === null ? null : { sheet: this.#last, findings: failures };
    return this.#byModel(wish, before, signal);
  }

  async #byModel(wish: Wish, before: PlannerTask['before'], signal: AbortSignal): Promise<PlanOutcome> {
    const request = wholeRequest(wish.prompt, wish.answers);
    const { agent, onText, tries = TRIES } = this.#options;
    const task = { request, document: null, conversation: null, hint: null, ...(onText ? { onText } : {}) };
    let best: Candidate | null = null;
    let trouble = '';
    for (let attempt = 0; attempt < tries; attempt++) {
      try {
        const answer = await agent.execute({ ...task, before, attempt }, signal);
        if ('refused' in answer) return { type: 'refused', reason: answer.refused };
        if ('question' in answer) return asking([question(answer.question, answer.options ?? [])]);
        const candidate = mended(answer, request, (sheet) => judged(sheet, request));
        if (candidate.findings.length === 0) return this.#taken(candidate);
        if (best === null || candidate.findings.length < best.findings.length) best = candidate;
        before = { sheet: answer, findings: candidate.findings };
      } catch (error) {
        if (!(error instanceof BadPlan)) throw error;
        trouble = error.message;
      }
    }
    if (best === null)
      return asking([
        question(`The model did not come to a plan (${trouble}). Can you say it in other words?`, []),
      ]);
    if (best.outcome.type === 'question') return best.outcome;
    return asking(best.findings.map((finding) => question(`${finding} What is meant?`, [])));
  }

  #taken({ sheet, outcome }: Candidate): PlanOutcome {
    this.#last = sheet;
    return outcome;
  }
}

/** What a plan comes to, and what is wrong with it before anything is built. */
function judged(sheet: Sheet, request: string): Candidate {
  const outline = outlineOf(sheet, request);
  const lowered = lower(outline);
  if (lowered.type === 'question') {
    const findings = lowered.questions.map(({ text }) => text);
    const missing = lowered.questions.flatMap(({ about }) => about?.replaceAll(' ', '_') ?? []);
    return { sheet, outline, outcome: asking(lowered.questions), findings, missing };
  }
  const plan = { type: 'plan' as const, plan: lowered.plan, outline };
  const shape = unreadShape(request, sheet);
  const findings = [...(shape === null ? [] : [shape]), ...slips(request, lowered.plan).map(inWords)];
  return { sheet, outline, outcome: plan, findings, missing: [] };
}

const inWords = (slip: string) => `"${slip}" does not fit the request.`;

const asking = (questions: readonly Question[]): PlanOutcome => ({ type: 'question', questions });

const question = (text: string, options: readonly string[]): Question => ({
  text,
  words: null,
  about: null,
  options: [...options],
});

/** All was read, and it contradicts itself or lacks a size: no model knows better than the person. */
function isSettled(outcome: PlanOutcome): boolean {
  return outcome.type === 'question' && outcome.questions.every(({ about }) => about !== null);
}
