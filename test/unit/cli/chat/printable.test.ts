import { expect, test } from 'vitest';
import { printable } from '../../../../sidecar/cli/chat/printable.ts';

const ESC = '\u001b';

test.each([
  ['a plain label, Körper 板', 'a plain label, Körper 板'],
  ['lines\n\tand tabs', 'lines\n\tand tabs'],
  [`${ESC}[1mbold${ESC}[22m`, `${ESC}[1mbold${ESC}[22m`],
  [`${ESC}[2J${ESC}]0;title\u0007`, '\ufffd[2J\ufffd]0;title\ufffd'],
  ['os.remove(x)\rprint(x)    ', 'os.remove(x)\ufffdprint(x)    '],
  ['a\bb\u009b2Jc\u202ed', 'a\ufffdb\ufffd2Jc\ufffdd'],
])('%j', (text, shown) => expect(printable(text)).toBe(shown));
