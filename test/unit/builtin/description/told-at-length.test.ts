import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';
import { compile } from '../../../../sidecar/plan/compile.ts';
import { ASKED_DESCRIPTIONS, DESCRIBED_GROUPS } from '../../../fixtures/described.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-23', version: '0.0.0' };

describe('descriptions', () => {
  test.each(
    DESCRIBED_GROUPS.flatMap(({ what, descriptions }) => descriptions.map(({ text }) => ({ what, text }))),
  )('$what: $text', ({ text }) => {
    const result = planRequest(text, []);
    expect(result).toMatchObject({ type: 'plan' });
    if (result.type === 'plan') expect(compile(result.plan, ORIGIN).steps.length).toBeGreaterThan(0);
  });

  test.each(ASKED_DESCRIPTIONS)('asks: $why: $text', ({ text }) => {
    expect(planRequest(text, [])).toMatchObject({ type: 'question' });
  });
});
