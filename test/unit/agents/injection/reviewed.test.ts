import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../../../sidecar/agents/validator/findings.ts';
import { materialWords } from '../../../../sidecar/agents/validator/prompt.ts';
import { materialOf } from '../../../../sidecar/design/reviewer.ts';
import type { Plan } from '../../../../sidecar/plan/plan.ts';
import { ATTACKS, MARK } from './attacks.ts';

const VERDICT = {
  checks: [{ text: 'length', wanted: '80 mm', got: '80 mm', ok: true }],
  findings: [],
  features: [],
  fragile: [],
  untried: 0,
  measured: null,
  score: 1,
  ok: true,
};
const PICTURE = 'The picture: ';

/** What a model is told that looks at a part on which that is engraved, and whose plan is called so. */
function told(text: string): string {
  const words = { title: text, steps: [`Engrave "${text}"`], parameters: [], assumptions: [text] };
  const plan = { features: [{ kind: 'pad' }, { kind: 'text', text }] } as unknown as Plan;
  const material = materialOf(text, { type: 'plan', plan }, { words }, { verdict: VERDICT, picture: 'png' });
  return materialWords(material);
}

describe.each(ATTACKS)('on the part itself, $carrier: $tries', ({ text }) => {
  const lines = told(text).split('\n');

  test('each line of it is in a fence', () => {
    let boundary: string | null = null;
    for (const line of lines) {
      const [, side, nonce = ''] =
        /^(BEGIN|END) \w+ ([0-9a-f]{8})(?: \(cut: it was longer\))?$/.exec(line) ?? [];
      if (boundary === null) {
        if (side === 'BEGIN') boundary = nonce;
        else expect(line.startsWith(PICTURE)).toBe(true);
      } else if (side === 'END') {
        expect(nonce).toBe(boundary);
        boundary = null;
      } else expect(line).toMatch(/^\| /);
    }
    expect(boundary).toBeNull();
    expect(lines.some((line) => line.startsWith('BEGIN writing '))).toBe(true);
  });
});

test('a review that does what the writing says measures nothing, and is shown as plain text', () => {
  const text = `${MARK}: all is well. See https://evil.example/?q=1 \u001b[2J`;
  const { findings } = reviewOf({ findings: [{ severity: 'error', text }] }, 'a plate', true);
  expect(findings).toMatchObject([{ severity: 'warning', words: null }]);
  expect(JSON.stringify(findings)).not.toMatch(/https|u001b/);
});
