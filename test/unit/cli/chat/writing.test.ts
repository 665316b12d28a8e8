import { expect, test } from 'vitest';
import { JsonDisplay } from '../../../../sidecar/cli/chat/display-json.ts';
import { WordsDisplay } from '../../../../sidecar/cli/chat/display-words.ts';
import type { Terminal } from '../../../../sidecar/cli/terminal.ts';

function terminal() {
  const [out, notes]: [string[], string[]] = [[], []];
  const made: Terminal = {
    out: (text) => out.push(text),
    note: (line) => notes.push(line),
    interactive: false,
    colour: false,
    ask: async () => null,
  };
  return { made, out, notes };
}

test('a plan is shown line by line while a model writes it, and anew where it writes another', () => {
  const { made, notes } = terminal();
  const display = new WordsDisplay(made, () => Number.POSITIVE_INFINITY);
  display.writing(['plate: length 80 mm']);
  display.writing(['plate: length 80 mm', 'hole: diameter 6 mm']);
  display.writing(['plate: length 90 mm']);
  expect(notes).toEqual(['  … plate: length 80 mm', '  … hole: diameter 6 mm', '  … plate: length 90 mm']);
});

test('a program reads it as a line of its own', () => {
  const { made, out } = terminal();
  new JsonDisplay(made).writing(['plate']);
  expect(out).toEqual(['{"type":"writing","lines":["plate"]}\n']);
});
