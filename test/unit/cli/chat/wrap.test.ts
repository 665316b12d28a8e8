import { expect, test } from 'vitest';
import { wrapped } from '../../../../sidecar/cli/chat/wrap.ts';

test.each([
  ['short', 10, 'short'],
  ['one two three', 8, 'one two\n  three'],
  ['  ✓ 4 holes of 5.5 mm through', 16, '  ✓ 4 holes of\n    5.5 mm\n    through'],
  ['a\n  bb cc dd', 8, 'a\n  bb cc\n    dd'],
  ['averyveryverylongword', 8, 'averyveryverylongword'],
  ['any length', Number.POSITIVE_INFINITY, 'any length'],
])('%j in %d columns', (text, columns, expected) => {
  expect(wrapped(text, columns)).toBe(expected);
});

test('colours take no room', () => {
  const [bold, plain] = ['\u001b[1m', '\u001b[22m'];
  expect(wrapped(`${bold}one two${plain} three`, 13)).toBe(`${bold}one two${plain} three`);
});
