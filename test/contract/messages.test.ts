import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import { METHODS, type MethodName } from '../../rpc-schema/methods.ts';
import { checkCall, checkResult, parseMessage, readMessage } from '../../sidecar/rpc/messages.ts';
import { type MessageCase, messageCases } from './fixtures.ts';

const CASES = messageCases();

/** What a side says of a message: `ok`, or the error's name with the field it names. */
const Verdict = z.object({ verdict: z.string(), field: z.string().nullable() });
type Verdict = z.infer<typeof Verdict>;

function sidecarsVerdict({ resultOf, to, text }: MessageCase): Verdict {
  try {
    if (resultOf !== undefined) {
      const method = METHODS[resultOf as MethodName];
      if (method.type !== 'request') throw new TypeError(`${resultOf} has no result`);
      checkResult(method, resultOf, JSON.parse(text));
    } else {
      const message = readMessage(parseMessage(text));
      if (message.kind !== 'response') checkCall(message, to ?? 'sidecar');
    }
    return { verdict: 'ok', field: null };
  } catch (error) {
    if (!(error instanceof PartwrightError)) throw error;
    const { field = null } = z.object({ field: z.string().optional() }).parse(error.data ?? {});
    return { verdict: error.name, field };
  }
}

function workbenchVerdicts(cases: readonly MessageCase[]): Verdict[] {
  const script = join(import.meta.dirname, 'check_messages.py');
  return z
    .array(Verdict)
    .parse(JSON.parse(execFileSync('python3', [script], { input: JSON.stringify(cases) }).toString()));
}

describe('a message is judged alike', () => {
  const workbench = workbenchVerdicts(CASES);
  it.each(CASES.map((item, index) => [item.name, item, index] as const))('%s', (_name, item, index) => {
    const wanted = { verdict: item.verdict, field: item.field ?? null };
    expect({ sidecar: sidecarsVerdict(item), workbench: workbench[index] }).toEqual({
      sidecar: wanted,
      workbench: wanted,
    });
  });
});

describe('the fixtures cover the contract', () => {
  const methodOf = (text: string): string | undefined => /"method":"([^"]+)"/.exec(text)?.[1];
  const ofMethod = (name: string) =>
    CASES.filter(({ text, resultOf }) => !resultOf && methodOf(text) === name);

  it.each(Object.keys(METHODS))('%s has a good and a bad call', (name) => {
    const verdicts = ofMethod(name).map((item) => item.verdict);
    expect(verdicts).toContain('ok');
    expect(verdicts.some((verdict) => verdict !== 'ok')).toBe(true);
  });

  const requests = Object.entries(METHODS).filter(([, method]) => method.type === 'request');
  it.each(requests.map(([name]) => name))('%s has a good and a bad result', (name) => {
    const verdicts = CASES.filter(({ resultOf }) => resultOf === name).map((item) => item.verdict);
    expect(verdicts).toContain('ok');
    expect(verdicts).toContain('InternalError');
  });
});
