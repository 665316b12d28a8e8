import { expect, test } from 'vitest';
import { httpFailure } from '../../../sidecar/llm/http-failure.ts';

const failure = (status: number, detail: string) =>
  httpFailure({ provider: 'anthropic', status, detail, header: () => null, cause: undefined });

test.each(['<!DOCTYPE html><html><body>Nothing here</body></html>', '404 <html>\n<head></head></html>'])(
  'a web page where the API should be: %s',
  (page) => {
    const { message, cure, isRetryable } = failure(404, page);
    expect(message).toBe(
      'anthropic is not what answers at the address that is set for it: a web page does (404).',
    );
    expect(cure).toContain('base URL');
    expect(isRetryable).toBe(false);
  },
);

test('a model that there is none of stays that', () => {
  expect(failure(404, 'model: no-such').message).toBe('anthropic has no such model (404): model: no-such');
});

test('a refused key names the whole command that sets one', () => {
  expect(failure(401, 'bad key').cure).toBe('Set a valid key: partwright models key set anthropic.');
});
