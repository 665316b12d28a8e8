import type { Fact } from '../../checks/fact.ts';
import { fenced } from '../fence.ts';
import { fencedSheet } from '../planner/fenced-sheet.ts';
import type { Narrowing } from '../planner/schema.ts';
import type { Sheet } from '../planner/sheet.ts';
import { classified, type Failure } from './classify.ts';
import { type Known, nearestValid } from './nearest.ts';

/** Raised whenever the words below change: the journal says by which a plan was mended. */
export const PROMPT_VERSION = 1;

/** More than these are the same mistake told again. */
const MOST_FACTS = 8;

/**
 * What is to be mended: the plan, what is wrong with it by kind, with what was measured. A small model is told the first
 * thing alone, for it mends one or none.
 */
export function mendingWords(
  request: string,
  sheet: Sheet,
  facts: readonly Fact[],
  sizes: readonly string[],
  narrowing: Narrowing,
): string {
  const all = classified(facts);
  const failures = narrowing === 'fence' ? onlyFirst(all) : all;
  const known = { sizes, sheet };
  return [
    fenced('request', request),
    fencedSheet('plan', sheet),
    ...failures.flatMap((failure) => toldOf(failure, known)),
    narrowing === 'fence'
      ? 'Change this one thing, and write the whole plan again.'
      : 'Write the whole plan again, changed as little as it needs.',
  ].join('\n');
}

const onlyFirst = ([first]: readonly Failure[]): Failure[] =>
  first ? [{ kind: first.kind, facts: first.facts.slice(0, 1) }] : [];

function toldOf({ kind, facts }: Failure, known: Known): string[] {
  const lines = facts.slice(0, MOST_FACTS).map((fact) => lineOf(fact, known));
  return [kind.instruction, fenced('findings', lines.join('\n'))];
}

/** "4 holes of 5.5 mm diameter: wanted 4, got 2 such", "Groove: it changes nothing (expected: removes material)". */
function lineOf(fact: Fact, known: Known): string {
  const { of, where, message, expected, got } = fact;
  const nearest = nearestValid(fact, known);
  const measured = of === 'effect' ? [`expected: ${expected}`, `measured: ${got}`] : [];
  const more = [
    ...measured,
    ...(nearest === null || of === 'check' ? [] : [`nearest that can be right: ${nearest}`]),
  ];
  return `${where}: ${message}${more.length === 0 ? '' : ` (${more.join('; ')})`}`.replace(/\s+/g, ' ');
}
