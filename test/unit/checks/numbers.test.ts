import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { notUnderstood } from '../../../sidecar/checks/numbers/guard.ts';
import { GROUPS } from '../builtin/wordings.ts';

const WORDINGS = GROUPS.flatMap(({ wordings }) => wordings);

describe('no number that is understood is said not to be', () => {
  test.each(WORDINGS)('%s', (prompt) => {
    const planned = planRequest(prompt, []);
    if (planned.type !== 'plan') throw new Error(`no plan for ${prompt}`);
    expect(notUnderstood(prompt, planned.plan)).toEqual([]);
  });
});
