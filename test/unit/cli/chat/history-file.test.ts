import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { MOST_LINES, openHistory } from '../../../../sidecar/cli/chat/history-file.ts';

let path: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'partwright-history-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  path = join(folder, 'data', 'chat-history');
});
const fail = (line: string) => expect.fail(line);

test('lines come back in the next session, the newest first, in a file for its owner only', () => {
  const first = openHistory(path, fail);
  expect(first.lines).toEqual([]);
  first.add('cube 20 mm');
  first.add('make it\nlonger');
  expect(openHistory(path, fail).lines).toEqual(['make it longer', 'cube 20 mm']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a file that others could read is closed to them', () => {
  openHistory(path, fail).add('cube');
  chmodSync(path, 0o644);
  openHistory(path, fail);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('sessions side by side lose none of each other', () => {
  const [one, other] = [openHistory(path, fail), openHistory(path, fail)];
  one.add('a');
  other.add('b');
  one.add('c');
  expect(openHistory(path, fail).lines).toEqual(['c', 'b', 'a']);
});

test('a long one is cut at its old end', () => {
  openHistory(path, fail);
  appendFileSync(path, Array.from({ length: 2 * MOST_LINES + 1 }, (_, at) => `line ${at}\n`).join(''));
  expect(openHistory(path, fail).lines).toHaveLength(MOST_LINES);
  expect(readFileSync(path, 'utf8').split('\n')[0]).toBe(`line ${MOST_LINES + 1}`);
});

test('where it cannot be kept that is said once, and the session goes on', () => {
  mkdirSync(path, { recursive: true });
  const said: string[] = [];
  const history = openHistory(path, (line) => said.push(line));
  history.add('cube');
  expect(said).toEqual([expect.stringMatching(/^What you type is not remembered: /)]);
});
