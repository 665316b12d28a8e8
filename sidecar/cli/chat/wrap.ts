import { stripVTControlCharacters } from 'node:util';

/** How far a line that goes on is indented, beyond the line itself. */
const HANGING = 2;

const widthOf = (text: string) => stripVTControlCharacters(text).length;

/** A text with its lines broken between words where they are wider than the terminal; colours stay as they are. */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (widthOf(line) <= columns ? line : wrapLine(line, columns)))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const indent = ' '.repeat((/^ */.exec(stripVTControlCharacters(line))?.[0].length ?? 0) + HANGING);
  const lines: string[] = [];
  let now = '';
  for (const piece of line.match(/\s*\S+/g) ?? []) {
    if (now !== '' && widthOf(now + piece) > columns) {
      lines.push(now);
      now = indent + piece.trimStart();
    } else now += piece;
  }
  return [...lines, now].join('\n');
}
