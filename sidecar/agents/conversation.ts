import type { Outcome } from '../../rpc-schema/design.ts';
import type { SaidBefore } from '../design/planner.ts';
import { tokensAtMost, withinTokens } from '../llm/tokens.ts';
import { harmless } from './fence.ts';

export type Turn = SaidBefore;

const LIMIT = 800;
/** Turns that are told whole, where there is room. */
const WHOLE = 3;
const ONE_LINE = 40;
/** Of the turns before those: five outcomes with their counts. */
const COUNT_LINE = 60;
/** Of the limit, at most this part goes to the plan: a model that forgets what was said plans something else. */
const PLAN_SHARE = 0.7;

/**
 * The last turns and the plan so far, for a prompt: the newest turns whole, older ones in a line each, the oldest as a count.
 * Pure. It is data: to be fenced.
 * @param plan as the next plan is written from it; null where there is none
 */
export function compacted(turns: readonly Turn[], plan: string | null, limit = LIMIT): string {
  const current = plan === null ? [] : [planWithin(plan, Math.floor(limit * PLAN_SHARE))];
  const room = limit - cost(current);
  return withinTokens([...turnsWithin(turns, room), ...current].join('\n'), limit);
}

function planWithin(plan: string, limit: number): string {
  const title = 'The plan so far: ';
  const text = oneLine(plan);
  const cut = withinTokens(text, limit - tokensAtMost(title) - 6);
  return `${title}${cut}${cut === text ? '' : '… (cut)'}`;
}

/** From the newest back: whole while there is room for it, then a line each, then only counted. */
function turnsWithin(turns: readonly Turn[], room: number): string[] {
  const told: string[][] = [];
  let left = room - COUNT_LINE;
  let wholes = WHOLE;
  for (const turn of turns.toReversed()) {
    const all = whole(turn);
    if (wholes > 0 && cost(all) > left) wholes = 0;
    const text = wholes > 0 ? all : [inLine(turn)];
    if (cost(text) > left) break;
    told.unshift(text);
    left -= cost(text);
    wholes -= 1;
  }
  return [...counted(turns.slice(0, turns.length - told.length)), ...told.flat()];
}

const oneLine = (text: string) => harmless(text).replace(/\s+/g, ' ').trim();
const cost = (lines: readonly string[]) => lines.reduce((sum, line) => sum + tokensAtMost(line) + 1, 0);

function inLine({ request, outcome }: Turn): string {
  const text = oneLine(request);
  const cut = withinTokens(text, ONE_LINE);
  return `Earlier, ${outcome}: ${cut}${cut === text ? '' : '…'}`;
}

function whole({ request, answers, outcome, summary }: Turn): string[] {
  return [
    `Request: ${oneLine(request)}`,
    ...answers.map(({ question, answer }) => `Asked: ${oneLine(question)} Answered: ${oneLine(answer)}`),
    `Outcome: ${outcome}. ${oneLine(summary)}`.trim(),
  ];
}

/** "Before that: 12 requests, 9 done, 3 refused" */
function counted(turns: readonly Turn[]): string[] {
  if (turns.length === 0) return [];
  const outcomes = new Map<Outcome, number>();
  for (const { outcome } of turns) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const each = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  return [`Before that: ${turns.length} request${turns.length === 1 ? '' : 's'} (${each})`];
}
