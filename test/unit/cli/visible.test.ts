import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { visible } from '../../../sidecar/cli/visible.ts';

const c = createColors(true);

test.each([
  ['moving the cursor', 'a\x1b[2J\x1b[1;1Hb', 'a\\u001b[2J\\u001b[1;1Hb'],
  ['writing to the clipboard', '\x1b]52;c;bHM=\x07', '\\u001b]52;c;bHM=\\u0007'],
  ['concealing', 'a\x1b[8mb', 'a\\u001b[8mb'],
  ['one-byte sequences', 'a\x9b2Jb', 'a\\u009b2Jb'],
  ['going back', 'yes\b\b\bno\rx\x7f', 'yes\\u0008\\u0008\\u0008no\\u000dx\\u007f'],
  ['turning round', 'a\u202eb\u2066', 'a\\u202eb\\u2066'],
  ['tag characters', 'a\u{e0041}', 'a\\udb40\\udc41'],
])('%s is shown, not done', (_, text, shown) => expect(visible(text)).toBe(shown));

test('colours, tabs and lines stay', () => {
  const text = `${c.bold('Plate')}\t${c.dim(c.green('✓ 5 mm'))}\n板 Ø5 ±0,1`;
  expect(visible(text)).toBe(text);
});

test('JSON means the same', () => {
  const value = { label: 'a\u202e\x7f\x9b\x1b[2J\u{e0041}' };
  expect(JSON.parse(visible(JSON.stringify(value)))).toEqual(value);
});
