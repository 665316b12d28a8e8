import type { AgentName } from '../../config/agents.ts';
import { type AgentContext, type AgentModel, type Ask, BaseAgent } from '../agent.ts';
import { fenced } from '../fence.ts';
import { templateFor } from '../templates/registry.ts';
import { inPrompt } from '../templates/template.ts';
import { sheetIn } from './answer.ts';
import { readingWith } from './change/standing-reading.ts';
import { fencedSheet } from './fenced-sheet.ts';
import { GrowingPlan } from './growing.ts';
import { systemFor } from './prompt.ts';
import { PYTHON_WORDS } from './python-step.ts';
import { type Reading, readingOf } from './reading.ts';
import { familiesFor, type Narrowing, schemaFor } from './schema.ts';
import type { Sheet, SheetAnswer } from './sheet.ts';
import { sizesOf } from './sizes-of.ts';

/** What the planner is to plan. What a person, a document or a model said is fenced here. */
export interface PlannerTask {
  /** The request with the answers to what was asked back. */
  readonly request: string;
  /** What the document holds, in few words; null where it matters nothing. */
  readonly document: string | null;
  /** What was said before. */
  readonly conversation: string | null;
  /** How far the built-in reader came: a first sheet, and words that it did not understand. */
  readonly hint: { readonly sheet: Sheet; readonly unread: readonly string[] } | null;
  /** The part that is to be changed, as it stands; null where it is a new one. */
  readonly stands: Sheet | null;
  /** The last plan, where it is to be mended: of a change the part as it stands, before there is one. */
  readonly before: { readonly sheet: Sheet; readonly findings: readonly string[] } | null;
  /** How often it was tried before. */
  readonly attempt: number;
  /** Whether a step may be in Python, if the model is one that can: see `mayOfferPython`. */
  readonly python: boolean;
  /** Shows the plan while it is being written. */
  readonly writing?: ((lines: readonly string[]) => void) | undefined;
}

/** Turns a request into a sheet. */
export class PlannerAgent extends BaseAgent<PlannerTask, SheetAnswer> {
  readonly name: AgentName = 'planner';
  readonly #narrowing: Narrowing;

  /** @param narrowing a fence for models that need one */
  constructor(model: AgentModel, context: AgentContext, narrowing: Narrowing) {
    super(model, context);
    this.#narrowing = narrowing;
  }

  buildRequest(task: PlannerTask): Ask {
    const reading = neededBy(task);
    const plan = new GrowingPlan();
    const { writing, attempt } = task;
    let shown = 0;
    return {
      messages: [systemFor(this.#narrowing), { role: 'user', text: this.#words(task, reading) }],
      schema: {
        name: 'plan',
        schema: schemaFor(reading, this.#narrowing, this.#least(task, reading), this.#offersPython(task)),
      },
      attempt,
      ...(writing
        ? {
            onDelta: (delta) => {
              if (delta.kind !== 'text') return;
              const lines = plan.push(delta.text);
              if (lines.length > shown) writing(lines);
              shown = lines.length;
            },
          }
        : {}),
    };
  }

  async execute(task: PlannerTask, signal: AbortSignal): Promise<SheetAnswer> {
    return sheetIn(await this.callModel(this.buildRequest(task), signal), this.#offersPython(task));
  }

  #offersPython({ python }: PlannerTask): boolean {
    return python && this.#narrowing === 'form';
  }

  /** Where a size was left unused a feature was left out of a new part: one more, this time. */
  #least({ stands, before }: PlannerTask, { sizes }: Reading): number {
    if (stands || !before || before.findings.length === 0) return 0;
    const written = JSON.stringify(before.sheet);
    const unused = sizes.some((size) => !written.includes(JSON.stringify(size)));
    return unused ? before.sheet.features.length + 1 : 0;
  }

  /** How such parts are usually gone about; small models take every word of it for an order. */
  #wayToGo(request: string): string[] {
    const template = templateFor(request);
    return this.#narrowing === 'form' && template.name !== 'generic' ? [inPrompt(template)] : [];
  }

  #words(task: PlannerTask, reading: Reading): string {
    const { request, document, conversation, hint, stands, before } = task;
    const families = familiesFor(reading).map(
      (noun) => `${noun.name} (${sizesOf(noun, reading).join(', ')})`,
    );
    const last = this.#narrowing === 'form' && before && before.findings.length > 0 ? before : null;
    return [
      conversation && fenced('conversation', conversation),
      document && fenced('document', document),
      ...this.#wayToGo(request),
      `Nouns and their sizes: ${families.join('; ')}`,
      ...(hint
        ? [
            'Read by rule so far, perhaps wrong:',
            fencedSheet('reading', hint.sheet),
            ...(hint.unread.length > 0 ? [fenced('reading', `Not read: ${hint.unread.join('; ')}`)] : []),
          ]
        : []),
      ...(this.#offersPython(task) ? [PYTHON_WORDS] : []),
      fenced('request', request),
      ...(stands ? ['The plan so far:', fencedSheet('plan', stands)] : []),
      // A small model only repeats what it is shown: it is asked anew, and bolder.
      ...(last
        ? ['Your last plan:', fencedSheet('plan', last.sheet), fenced('findings', last.findings.join('\n'))]
        : []),
      ...(stands || last ? ['Write the whole plan again, changed as little as it needs.'] : []),
    ]
      .filter((part) => part !== null)
      .join('\n');
  }
}

/** What a plan for a task can need. */
export function neededBy({ request, stands }: Pick<PlannerTask, 'request' | 'stands'>): Reading {
  const reading = readingOf(request);
  return stands === null ? reading : readingWith(reading, stands);
}
