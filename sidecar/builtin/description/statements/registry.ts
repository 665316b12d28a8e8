import { commentary } from './commentary.ts';
import { edgeFinish } from './edge-finish.ts';
import { frame } from './frame.ts';
import { headline } from './headline.ts';
import { holeParts } from './hole-parts.ts';
import { intro } from './intro.ts';
import { loop } from './loop.ts';
import { planeCut } from './plane-cut.ts';
import { remainder } from './remainder.ts';
import { slope } from './slope.ts';
import { solids } from './solids.ts';
import type { Statement } from './statement.ts';
import { summary } from './summary.ts';
import { turning } from './turning.ts';

/** Every kind of sentence, one line each; the first that reads a sentence has it. */
export const STATEMENTS: readonly Statement[] = [
  frame,
  loop,
  headline,
  commentary,
  planeCut,
  holeParts,
  remainder,
  intro,
  turning,
  summary,
  edgeFinish,
  slope,
  solids,
];
