import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { withAnswers } from '../builtin/answers/answers.ts';
import { type Model, modelOf } from '../builtin/changes/model.ts';
import { whichModel } from '../builtin/changes/which-model.ts';
import { mayBeChange } from '../builtin/plan-wish.ts';
import { wholeRequest } from '../checks/numbers/request.ts';
import { requirementMissed } from '../design/endings.ts';
import type { Planner, PlanOutcome, Setback, Wish } from '../design/planner.ts';
import { LLMError } from '../llm/llm-error.ts';
import { compacted } from './conversation.ts';
import type { GeneratorAgent } from './generator/generator.ts';
import { bestOf, type Candidate } from './orchestrator/best.ts';
import { several } from './orchestrator/several.ts';
import { BadPlan } from './planner/answer.ts';
import { GrowingPlan } from './planner/growing.ts';
import { type Held, heldOf } from './planner/heeding/held.ts';
import { asking, judged, question } from './planner/judged.ts';
import { mended } from './planner/mending.ts';
import { Offers, withSettled } from './planner/offers.ts';
import type { PlannerAgent, PlannerTask } from './planner/planner.ts';
import { hasPython, mayOfferPython } from './planner/python-step.ts';
import { type Sheet, sheetOf } from './planner/sheet.ts';
import { unreadOf } from './planner/unread-words.ts';
import { summarize } from './state/summarize.ts';

interface ModelPlannerOptions {
  readonly agent: PlannerAgent;
  /** Mends a plan that failed; left out: the planner does. */
  readonly generator?: GeneratorAgent | null;
  /** The reader that needs no model: asked first, and where it understands all, alone. */
  readonly builtin: Planner | null;
  /** Plans tried for one request before the person is asked. */
  readonly tries?: number;
  /** Plans made side by side to begin with; the best of them is taken. */
  readonly plans?: number;
  /** Plans that a person may take although the built-in reader finds fault with them. */
  readonly offers?: Offers;
}

const TRIES = 3;

/** What a request is about: a part of its own, or one that the document has the plan of. */
interface Subject {
  readonly document: string | null;
  readonly model: Model | null;
}

/** What a model begins with. */
interface Start extends Pick<PlannerTask, 'before' | 'hint'> {
  /** Words of the request that the built-in reader made nothing of. */
  readonly unread: readonly string[];
  /** What it holds of it all the same. */
  readonly held: Held;
  /** What the person took in a plan, although it was read otherwise. */
  readonly settled: ReadonlySet<string>;
}

/** Plans by a model, guarded by the built-in reader: what the request says in figures has to be in the plan. */
export class ModelPlanner {
  readonly #options: ModelPlannerOptions;
  readonly #offers: Offers;

  constructor(options: ModelPlannerOptions) {
    this.#options = options;
    this.#offers = options.offers ?? new Offers();
  }

  async plan(asked: Wish, signal: AbortSignal): Promise<PlanOutcome> {
    const taken = this.#taken(asked);
    if (taken) return taken;
    const wish = this.#offers.said(asked);
    const first = await this.#options.builtin?.plan(wish, signal);
    if (first && first.type !== 'question' && first.type !== 'refused') return first;
    if (first && isSettled(first)) return first;
    const subject = await subjectOf(wish);
    if ('type' in subject) return subject;
    const outline = subject.model?.outline ?? null;
    if (outline && hasPython(outline)) return first ?? asking([NOT_TOLD]);
    const before = outline && { sheet: sheetOf(outline), findings: [] };
    try {
      return await this.#byModel(
        wish,
        subject,
        { before, hint: hintOf(first), ...readOf(first, wish), settled: this.#offers.settled(asked.answers) },
        signal,
      );
    } catch (error) {
      // Where nothing may be sent, what the built-in reader made of it stands.
      if (!first || !isForbidden(error)) throw error;
      wish.design.record('not sent', { message: error.message });
      return first;
    }
  }

  async revise(asked: Wish, setback: Setback, signal: AbortSignal): Promise<PlanOutcome> {
    const taken = this.#taken(asked);
    if (taken) return taken;
    const wish = this.#offers.said(asked);
    const subject = await subjectOf(wish);
    if ('type' in subject) return subject;
    const { blueprint, failures } = setback;
    if (subject.model?.outline && hasPython(subject.model.outline)) throw requirementMissed(failures);
    const read = readOf(await this.#options.builtin?.plan(wish, signal), wish);
    const settled = this.#offers.settled(asked.answers);
    const outline = blueprint.type === 'edit' ? undefined : blueprint.outline;
    const before = outline ? { sheet: sheetOf(outline), findings: failures } : null;
    try {
      return await this.#byModel(wish, subject, { before, hint: null, ...read, settled }, signal, setback);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      // Nobody mends it: it ends as it would have without a model.
      throw requirementMissed(failures, error);
    }
  }

  async #byModel(
    wish: Wish,
    { document, model }: Subject,
    start: Start,
    signal: AbortSignal,
    setback: Setback | null = null,
  ): Promise<PlanOutcome> {
    const request = requestOf(wish);
    const { agent, generator, tries = TRIES, plans = 1 } = this.#options;
    const conversation = wish.turns.length > 0 ? compacted(wish.turns, null) : null;
    const { hint, unread, held, settled } = start;
    const stands = model?.outline ? sheetOf(model.outline) : null;
    const foreign = document !== null || model !== null || conversation !== null;
    const { writing } = wish.design;
    const task = { request, document, conversation, hint, stands, python: false, writing };
    // Of several only the first is shown while it is written.
    const { writing: _, ...quiet } = task;
    const round = setback?.round ?? 0;
    const failed = setback === null ? null : written(setback.blueprint);
    const judge = (answer: Sheet): Candidate => {
      const candidate = mended(answer, request, (sheet) =>
        withSettled(judged(sheet, { request, unread, held }, model), settled),
      );
      wish.design.record('candidate', candidate);
      return candidate;
    };
    let { before } = start;
    let best: Candidate | null = null;
    let trouble = '';
    if (plans > 1 && setback === null) {
      const made = await several(
        plans,
        (attempt) => this.#sample({ ...(attempt === 0 ? task : quiet), before, attempt }, wish, signal),
        signal,
      );
      const candidates = made.flatMap((sheet) => {
        try {
          return sheet ? [judge(sheet)] : [];
        } catch (error) {
          if (!(error instanceof BadPlan)) throw error;
          wish.design.record('no plan', { message: error.message });
          return [];
        }
      });
      const taken = bestOf(candidates);
      if (taken) return taken;
      best = candidates.toSorted((one, other) => one.findings.length - other.findings.length)[0] ?? null;
      if (best) before = { sheet: best.sheet, findings: best.findings };
    }
    for (let attempt = 0; attempt < tries; attempt++) {
      const python = mayOfferPython(attempt + round, foreign);
      try {
        const answer =
          generator && attempt === 0 && setback?.how === 'refine' && before !== null
            ? await generator.execute(
                { request, sheet: before.sheet, stands, facts: setback.facts, attempt: round, python },
                signal,
              )
            : await agent.execute({ ...task, before, attempt: attempt + round, python }, signal);
        if ('refused' in answer) return { type: 'refused', reason: answer.refused };
        if ('question' in answer) return asking([question(answer.question, answer.options ?? [])]);
        const candidate = judge(answer);
        const repeated = failed !== null && written(candidate.outcome) === failed;
        if (candidate.findings.length === 0 && !repeated) return candidate.outcome;
        if (!repeated && (best === null || candidate.findings.length < best.findings.length))
          best = candidate;
        // Who repeats himself does not hear: a new sample does better than another word about it.
        before = repeated ? null : { sheet: answer, findings: candidate.findings };
        if (repeated) trouble = 'It writes the plan that failed again.';
      } catch (error) {
        if (!(error instanceof BadPlan)) throw best ? withFindings(error, best.findings) : error;
        wish.design.record('no plan', { message: error.message });
        trouble = error.message;
      }
    }
    if (best === null)
      return asking([
        question(`The model did not come to a plan (${trouble}) Can you say it in other words?`, []),
      ]);
    if (best.outcome.type === 'question') return best.outcome;
    // Whoever may take it has to see it, and it need not be the last that was written.
    if (best.outcome.type === 'plan') writing?.(new GrowingPlan().push(JSON.stringify(best.sheet)));
    return this.#offers.ask(best);
  }

  /** A plan that the person takes as it is; null where they said something else. */
  #taken({ answers, design }: Wish): PlanOutcome | null {
    const taken = this.#offers.take(answers);
    if (taken) design.record('taken', { assumptions: taken.plan.assumptions });
    return taken;
  }

  /** One plan of several; null where the answer is none. */
  async #sample(task: PlannerTask, wish: Wish, signal: AbortSignal): Promise<Sheet | null> {
    try {
      const answer = await this.#options.agent.execute(task, signal);
      return 'base' in answer ? answer : null;
    } catch (error) {
      if (error instanceof LLMError && error.kind === 'budget')
        wish.design.remark(`There was no money for one more plan to choose from. ${error.message}`);
      if (!(error instanceof BadPlan)) throw error;
      wish.design.record('no plan', { message: error.message });
      return null;
    }
  }
}

/** How far the built-in reader came, for the model to go on from. */
function hintOf(first: PlanOutcome | undefined): PlannerTask['hint'] {
  if (first?.type !== 'question' || !first.partial) return null;
  const unread = first.questions.flatMap(({ words }) => words ?? []);
  return { sheet: sheetOf(first.partial), unread };
}

/** What is known of the built-in reader's reading, beside its plan. */
const readOf = (first: PlanOutcome | undefined, wish: Wish): Pick<Start, 'unread' | 'held'> => ({
  unread: unreadOf(first, requestOf(wish)),
  held: heldOf(first, withAnswers(wish.prompt, wish.answers)),
});

const NOT_TOLD = question(
  'This part has a step in Python, which is told to no language model again, so none may change it. Can you say the change in other words?',
  [],
);

const requestOf = ({ prompt, answers }: Wish) => wholeRequest(prompt, answers);

/** Where the money ends after a plan: what that lacked is what is known so far. */
function withFindings(error: unknown, findings: readonly string[]): unknown {
  if (!(error instanceof LLMError) || error.kind !== 'budget') return error;
  const details = `The plan so far: ${findings.join(' ')}`;
  return new PartwrightError('ModelFailed', `${error.message} ${error.cure}`.trim(), {
    data: { details },
    cause: error,
  });
}

const isForbidden = (error: unknown): error is LLMError =>
  error instanceof LLMError && error.kind === 'consent';

/** The model that is to be changed, or what the document holds beside the new part. */
async function subjectOf(wish: Wish): Promise<Subject | PlanOutcome> {
  const state = await wish.document();
  if (state === null || state.objectCount === 0) return { document: null, model: null };
  const request = requestOf(wish);
  const document = summarize(state, { request });
  if (!mayBeChange(request)) return { document, model: null };
  return aboutModel(wish, state) ?? { document, model: null };
}

function aboutModel(wish: Wish, state: DocumentState): Subject | PlanOutcome | null {
  const which = whichModel(state, wish.prompt, wish.answers);
  if (which === null) return null;
  if ('options' in which) return asking([which]);
  const model = modelOf(which, state);
  return model?.outline ? { document: null, model } : null;
}

/** A plan as text, to tell whether it is the same as another. */
const written = (outcome: PlanOutcome): string | null =>
  outcome.type === 'plan' || outcome.type === 'revision'
    ? JSON.stringify([outcome.plan.parameters, outcome.plan.features])
    : null;

/** All was read, and it contradicts itself or lacks a size: no model knows better than the person. */
function isSettled(outcome: PlanOutcome): boolean {
  if (outcome.type === 'refused') return outcome.takenBack === true;
  return outcome.type === 'question' && outcome.questions.every(({ about }) => about !== null);
}
