import { describe, expect, test } from 'vitest';
import type { DocumentState } from '../../../../rpc-schema/freecad.ts';
import { compacted } from '../../../../sidecar/agents/conversation.ts';
import { fenced } from '../../../../sidecar/agents/fence.ts';
import { fencedSheet } from '../../../../sidecar/agents/planner/fenced-sheet.ts';
import { sheetOf } from '../../../../sidecar/agents/planner/sheet.ts';
import { summarize } from '../../../../sidecar/agents/state/summarize.ts';
import { tokensAtMost } from '../../../../sidecar/llm/tokens.ts';
import { readKept } from '../../../../sidecar/plan/kept.ts';
import { ATTACKS, type Attack, CARRIERS, MARK } from './attacks.ts';
import { planted } from './planted.ts';

/** Every text of the world, each in its fence. */
function fencesOf(attack: Attack): string[] {
  const { request, answer, state, turns, findings } = planted(attack);
  return [
    fenced('conversation', compacted(turns, null)),
    fenced('document', summarize(state, { request })),
    fenced('request', request),
    fenced('answers', answer),
    fenced('findings', findings.join('\n')),
    ...plansOf(state),
  ];
}

/** Plans that the document keeps, as a model is to change them. */
const plansOf = ({ plans }: DocumentState): string[] =>
  plans.flatMap(({ text }) => {
    const outline = readKept(text)?.outline;
    return outline ? [fencedSheet('plan', sheetOf(outline))] : [];
  });

test('there are at least 50 attacks, some on each way in', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(ATTACKS.map(({ carrier }) => carrier))).toEqual(new Set(CARRIERS));
  expect(new Set(ATTACKS.map(({ carrier, tries }) => `${carrier} ${tries}`)).size).toBe(ATTACKS.length);
});

describe.each(ATTACKS)('$carrier: $tries', (attack) => {
  const fences = fencesOf(attack);

  test('stays in its fence', () => {
    for (const fence of fences) {
      const [first = '', ...rest] = fence.split('\n');
      const last = rest.pop() ?? '';
      const boundary = /^BEGIN \w+ ([0-9a-f]{8})$/.exec(first)?.[1];
      expect(last).toMatch(new RegExp(`^END \\w+ ${boundary}( \\(cut: it was longer\\))?$`));
      for (const line of rest) expect(line).toMatch(/^\| /);
    }
  });

  test('is as short as all else, and has nothing hidden or of a server in it', () => {
    for (const fence of fences) {
      expect(tokensAtMost(fence)).toBeLessThanOrEqual(2_060);
      expect(fence).not.toMatch(/[^\P{C}\n]|\p{Zl}|\p{Zp}|[\ufe00-\ufe0f]/u);
      expect(fence).not.toMatch(/<[|｜/a-zA-Z<!]|\[\/?[A-Z_]+\]/);
    }
  });
});

/** Where a document lies, and what was noted beside its numbers, is nobody's business. */
const NEVER_TOLD = new Set(['file name', 'parameter note']);

test('what they wrote does reach the prompts, but for what is never told', () => {
  const reaching = ATTACKS.filter((attack) => fencesOf(attack).join('\n').includes(MARK));
  expect(reaching).toEqual(ATTACKS.filter(({ carrier }) => !NEVER_TOLD.has(carrier)));
});
