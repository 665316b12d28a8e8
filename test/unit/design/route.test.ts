import { expect, test } from 'vitest';
import { MAX_ROUNDS, route } from '../../../sidecar/design/route.ts';

test.each([
  [{ score: 1, ok: true }, 1, 'live'],
  [{ score: 0.9, ok: false }, 1, 'refine'],
  [{ score: 0.5, ok: false }, 1, 'refine'],
  [{ score: 0.3, ok: false }, 1, 'replan'],
  [{ score: 0.1, ok: false }, 1, 'give up'],
  [{ score: 0.9, ok: false }, MAX_ROUNDS, 'give up'],
] as const)('%o in round %d goes to %s', (verdict, round, wanted) => {
  expect(route(verdict, round)).toBe(wanted);
});
