import type { PlanInWords, Review } from '../../rpc-schema/design.ts';
import type { Verdict } from '../checks/validate.ts';
import type { Blueprint } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import type { DesignScope } from './planner.ts';
import type { Rehearsal } from './rehearse.ts';

/** What a reviewer is shown: a part that passed all its checks in rehearsal. */
export interface ReviewMaterial {
  /** The request with the answers to what was asked back. */
  readonly request: string;
  readonly plan: PlanInWords;
  /** What is written on the part, as the plan has it: the picture shows it too. */
  readonly writing: readonly string[];
  readonly verdict: Verdict;
  /** A PNG of it from the front, the top, the right and as a whole, base64; null where nobody wanted one. */
  readonly picture: string | null;
}

/** What there is to show of a part that was rehearsed. */
export const materialOf = (
  request: string,
  blueprint: Blueprint,
  { words }: Pick<Compiled, 'words'>,
  { verdict, picture }: Pick<Rehearsal, 'verdict' | 'picture'>,
): ReviewMaterial => ({ request, plan: words, writing: writingOf(blueprint), verdict, picture });

const writingOf = (blueprint: Blueprint): string[] =>
  blueprint.type === 'edit'
    ? []
    : blueprint.plan.features.flatMap((feature) => (feature.kind === 'text' ? [feature.text] : []));

/** Looks at what came out after the checks have passed it. It can raise doubts, and never makes good what failed a check. */
export interface Reviewer {
  /** Whether a plan of this design is reviewed once it has passed, and with a picture. */
  wants(design: DesignScope, blueprint: Blueprint): 'nothing' | 'text' | 'picture';
  /** Null where no opinion could be had: the checks stand without it. @throws PartwrightError Cancelled */
  review(material: ReviewMaterial, design: DesignScope, signal: AbortSignal): Promise<Review | null>;
}
