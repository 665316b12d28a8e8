import type { Question } from '../../../rpc-schema/design.ts';
import type { PlanOutcome, Wish } from '../../design/planner.ts';
import type { Blueprint } from '../../plan/blueprint.ts';
import type { Candidate } from '../orchestrator/best.ts';
import { asking, question } from './judged.ts';

/** What a person can say to what the built-in reader finds wrong with a plan, for that may be wrong itself. */
export const TAKE = 'Take it as the model planned it';
/** A button says it to the letter; whoever types it may be shorter. "Yes" or "1" may answer what was found. */
const TAKES = /^take it(?: as (?:it is|planned|the model planned it))?[.!]*$/i;

type Planned = Extract<Blueprint, { type: 'plan' }>;
type Answers = Wish['answers'];

interface Offer {
  readonly planned: Planned;
  readonly findings: readonly string[];
  /** It is handed out once: what comes after it failed is to be mended, and not the same again. */
  isGiven: boolean;
}

/** More would be a wall. */
const TOLD_BESIDE = 3;

/**
 * Whole plans that the built-in reader finds fault with. A person who is asked about one may take it as it is; nobody else
 * does. Each is kept for as long as somebody holds its questions, so that taking it needs no other call of a model.
 */
export class Offers {
  readonly #offers = new WeakMap<Question, Offer>();

  /** Asks what is meant by all that was found; where there is a whole plan, it can be taken. */
  ask({ outcome, findings }: Candidate): PlanOutcome {
    if (outcome.type !== 'plan') return asking(findings.map((finding) => question(meant(finding), [])));
    const offer: Offer = { planned: outcome, findings, isGiven: false };
    return asking(
      findings.map((finding) => {
        const asked: Question = {
          ...question(`${meant(finding)}${beside(finding, findings)}`, [TAKE]),
          open: true,
        };
        this.#offers.set(asked, offer);
        return asked;
      }),
    );
  }

  /** The plan that the last answer takes, with what it was read otherwise for as assumptions; null where it takes none. */
  take(answers: Answers): Planned | null {
    const last = answers.at(-1);
    const offer = last && this.#taken(last);
    if (!offer || offer.isGiven) return null;
    offer.isGiven = true;
    return withFindings(offer.planned, offer.findings);
  }

  /** What was found wrong with a plan that a person took: it is told from then on, and not asked again. */
  settled(answers: Answers): ReadonlySet<string> {
    return new Set(answers.flatMap((answer) => this.#taken(answer)?.findings ?? []));
  }

  /** What the person said of the part: without the answers that only take a plan. */
  said(wish: Wish): Wish {
    return { ...wish, answers: wish.answers.filter((answer) => this.#taken(answer) === undefined) };
  }

  #taken({ question: asked, text }: Answers[number]): Offer | undefined {
    const offer = this.#offers.get(asked);
    return offer && TAKES.test(text.trim()) ? offer : undefined;
  }
}

/** A plan of which some findings are settled: those are assumptions of it, and no longer something to mend. Pure. */
export function withSettled(candidate: Candidate, settled: ReadonlySet<string>): Candidate {
  const { outcome, findings } = candidate;
  const taken = findings.filter((finding) => settled.has(finding));
  if (taken.length === 0 || outcome.type !== 'plan') return candidate;
  return {
    ...candidate,
    outcome: withFindings(outcome, taken),
    findings: findings.filter((finding) => !settled.has(finding)),
  };
}

function withFindings(planned: Planned, findings: readonly string[]): Planned {
  const told = findings.map((finding) =>
    `You took it as the model planned it, though it was read otherwise: ${finding}`.slice(0, 300),
  );
  const withTold = <T extends { readonly assumptions: readonly string[] }>(part: T) => ({
    ...part,
    assumptions: [...part.assumptions, ...told].slice(-50),
  });
  const { plan, outline } = planned;
  return { ...planned, plan: withTold(plan), ...(outline ? { outline: withTold(outline) } : {}) };
}

const meant = (finding: string) => `${finding} What is meant?`;

/** What else is taken with it. */
function beside(finding: string, findings: readonly string[]): string {
  const others = findings.filter((other) => other !== finding);
  if (others.length === 0) return '';
  const more = others.length > TOLD_BESIDE ? ` And ${others.length - TOLD_BESIDE} more.` : '';
  return ` As the model planned it, this stays too: ${others.slice(0, TOLD_BESIDE).join(' ')}${more}`;
}
