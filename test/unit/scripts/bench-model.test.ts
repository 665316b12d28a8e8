import { expect, test } from 'vitest';
import { messagesFor, scriptOf } from '../../../scripts/bench-model/ask-script.ts';
import { evenly } from '../../../scripts/bench-model/evenly.ts';
import type { Mode, Outcome } from '../../../scripts/bench-model/mode.ts';
import { SHORT } from '../../../scripts/bench-model/short.ts';
import { tableOf } from '../../../scripts/bench-model/table.ts';
import { CASES } from '../../fixtures/prompts/cases.ts';

test.each([
  ['fenced', 'Here it is:\n```python\nimport Part\nbox = 1\n```\nDone.', 'import Part\nbox = 1\n'],
  ['fenced without a language', '```\nx = 1\n```', 'x = 1\n'],
  ['cut off before the fence closes', '```python\nx = 1', 'x = 1'],
  ['bare', 'import Part', 'import Part'],
])('the script of an answer that is %s', (_how, answer, script) => {
  expect(scriptOf(answer)).toBe(script);
});

test('a failed script goes back with its error', () => {
  const messages = messagesFor('a cube of 5 mm', { answer: 'x = 1', error: 'line 1: no' });
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(messages.at(-1)?.text).toContain('line 1: no');
});

test('items are taken evenly, by a fixed rule', () => {
  expect(evenly([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 2, 4]);
  expect(evenly([1, 2], 40)).toEqual([1, 2]);
});

test('there are forty short requests, none of them one that the planner is tested with', () => {
  const said = new Set(CASES.flatMap(({ turns }) => turns.map((turn) => turn.toLowerCase())));
  expect(SHORT).toHaveLength(40);
  expect(new Set(SHORT.map(({ id }) => id)).size).toBe(40);
  expect(SHORT.filter(({ turns }) => said.has(turns[0]?.toLowerCase() ?? ''))).toEqual([]);
});

const outcome = (id: string, verdict: Outcome['verdict']): Outcome => ({
  id,
  verdict,
  solid: verdict === 'right' || verdict === 'wrong',
  why: '',
  rounds: 1,
  calls: 2,
  input: 100,
  cachedInput: 300,
  output: 50,
  seconds: 4,
});

test('the table counts, and compares the same rows only', () => {
  const results = new Map<Mode, Outcome[]>([
    ['a', [outcome('x', 'right'), outcome('y', 'wrong'), outcome('z', 'right')]],
    ['b', [outcome('x', 'right'), outcome('y', 'right')]],
  ]);
  const table = tableOf({ name: 'two', ids: new Set(['x', 'y']) }, results).split('\n');
  expect(table[2]).toContain('| 1 of 2 | 2 | 1 | 1.0 | 2.0 | 100 + 300 | 50 | 4.0 |');
  expect(table[3]).toContain('| 2 of 2 | 2 | 0 | 2.0 |');
});
