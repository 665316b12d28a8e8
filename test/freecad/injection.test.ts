import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDesign } from '../../sidecar/design/design.ts';
import { DIALECTS } from '../unit/llm/dialects.ts';
import { wireServer } from '../unit/llm/wire.ts';
import { planted } from '../unit/project/planted.ts';
import { openTestBench, type TestBench } from './application.ts';

const KEY = 'planted-key-of-the-service';
const OTHER = 'planted-key-of-another';
const CANARY = 'partwright-was-here';

/** A plan that holds, with all that an attacker could have a model say beside it. */
const ANSWER = JSON.stringify({
  base: { noun: 'plate', sizes: { length: '100 mm', width: '60 mm', thickness: '12 mm' } },
  features: [],
  assumptions: [
    `"""\nimport os; os.system("touch ${CANARY}")\n"""`,
    `coding: unicode_escape \\u000aimport os; os.system("touch ${CANARY}")`,
    `'); __import__("os").system("touch ${CANARY}"); ('`,
    'see http://evil.example/?q=1 \x1b]52;c;eA==\x07\u202e',
  ],
});

let bench: TestBench;
let server: Awaited<ReturnType<typeof wireServer>>;
beforeAll(async () => {
  const [openai] = DIALECTS;
  server = await wireServer(({ body }, response) =>
    body.stream === true ? openai?.stream(response, [ANSWER]) : openai?.answer(response, ANSWER),
  );
});
afterAll(async () => {
  await bench?.close();
  await server.close();
});

test('a good plan with bad words beside it is built, and the words are only words', async () => {
  const folder = planted({});
  const environment = {
    ...process.env,
    PARTWRIGHT_DATA: folder,
    PARTWRIGHT_CONFIG: folder,
    PARTWRIGHT_KEYCHAIN: 'off',
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: `${server.url}/v1`,
    ANTHROPIC_API_KEY: OTHER,
    AGENT_PLANNER_PRIMARY: 'openai/gpt-6.1-terra',
  };
  bench = await openTestBench({ environment, modelAlone: true });
  const { application, live } = bench;
  const { result, steps } = await runDesign(
    {
      prompt: 'plate 100 x 60 x 12 mm',
      target: { live: async () => live.peer, document: null },
      planner: application.planner,
      stage: application.stage,
      journal: application.openJournal('injection'),
      listener: { progress: () => {}, plan: () => {} },
      version: '0.0.0',
      date: '2026-11-23',
    },
    new AbortController().signal,
  );
  expect(result.error).toBeNull();
  expect(result.outcome).toBe('done');
  expect(result.measured?.volume).toBeCloseTo(100 * 60 * 12, 3);
  expect(result.assumptions.join('\n')).not.toMatch(/http|[^\P{C}\n]/u);

  const state = await live.peer.request('freecad/readState', {
    ...{ document: result.document, objects: 'all', faces: false, treeLimit: 5_000 },
  });
  const journal = await readFile(result.journal ?? '', 'utf8');
  const texts = [JSON.stringify([result, steps, state]), journal];
  for (const text of texts) for (const key of [KEY, OTHER]) expect(text).not.toContain(key);
  for (const { path, body } of server.received) {
    expect(path).toBe('/v1/chat/completions');
    for (const key of [KEY, OTHER]) expect(JSON.stringify(body)).not.toContain(key);
  }
  for (const place of [process.cwd(), folder]) expect(existsSync(`${place}/${CANARY}`)).toBe(false);
});
