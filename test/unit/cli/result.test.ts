import { expect, test } from 'vitest';
import { cliResult, exitOf } from '../../../sidecar/cli/result.ts';
import { SettingError } from '../../../sidecar/config/agents.ts';
import { failed, NOT_BEGUN, refused } from '../../../sidecar/design/result.ts';

test.each([
  ['a refusal', refused(NOT_BEGUN, 'No part.'), 4],
  ['a failure', failed(NOT_BEGUN, new Error('It broke.')), 1],
  ['a setting that is wrong', failed(NOT_BEGUN, new SettingError('config.json: is no JSON.')), 2],
])('%s ends with a status of its own', (_what, result, status) => {
  expect(exitOf(result)).toBe(status);
  expect(exitOf(cliResult(result, {}))).toBe(status);
});
