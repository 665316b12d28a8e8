import { expect, test } from 'vitest';
import { age } from '../../../sidecar/cli/diagnosis.ts';

test.each([
  ['0.19.4', 'older'],
  ['0.20.0', 'supported'],
  ['0.21.2', 'supported'],
  ['1.0.0', 'supported'],
  ['1.1.3', 'supported'],
  ['1.2.0', 'newer'],
  ['2.0.0', 'newer'],
] as const)('%s is %s', (version, expected) => {
  expect(age(version)).toBe(expected);
});
