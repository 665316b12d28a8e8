import { expect, test } from 'vitest';
import { sum } from '../../../scripts/setup/tally.ts';
import { runVitest } from '../../../scripts/setup/vitest.ts';
import { planted } from './planted.ts';

/** Counts the tests of a planted project, as `npm test` counts its own. */
function count(files: Record<string, string>) {
  const root = planted({ ...files, 'vitest.config.mjs': 'export default { test: { globals: true } };\n' });
  return runVitest(['--root', root, '--config', `${root}/vitest.config.mjs`], { quiet: true });
}

test('passed and failed tests are counted', async () => {
  const files = {
    'a.test.mjs': "test('a', () => {}); test('b', () => {});\n",
    'b.test.mjs': "test('c', () => { throw new Error('c'); });\n",
  };
  const tally = await count(files);
  expect(tally).toMatchObject({ passed: 2, failed: 1 });
  expect(tally.failures).toEqual([expect.stringMatching(/b\.test\.mjs > c: Error: c$/)]);
});

test('a file that cannot be loaded is one failure', async () => {
  const files = { 'a.test.mjs': "test('a', () => {});\n", 'b.test.mjs': "import './nowhere.mjs';\n" };
  const tally = await count(files);
  expect(tally).toMatchObject({ passed: 1, failed: 1 });
  expect(tally.failures).toEqual([expect.stringMatching(/b\.test\.mjs: .*nowhere\.mjs/)]);
});

test('an error outside every test is a failure', async () => {
  const files = {
    'a.test.mjs':
      "test('a', () => { setTimeout(() => { throw new Error('late'); }); });\ntest('b', () => new Promise((done) => setTimeout(done, 100)));\n",
  };
  expect(await count(files)).toMatchObject({ passed: 2, failed: 1 });
});

test('a vitest that finds nothing or does not start has failed', async () => {
  expect(await count({})).toMatchObject({ passed: 0, failed: 1 });
  expect(await runVitest(['--config', 'nowhere.ts'], { quiet: true })).toMatchObject({
    passed: 0,
    failed: 1,
  });
});

test('tallies add up', () => {
  expect(
    sum([
      { passed: 2, failed: 1, failures: ['a'] },
      { passed: 3, failed: 0, failures: [] },
    ]),
  ).toEqual({ passed: 5, failed: 1, failures: ['a'] });
});
