import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Question } from '../../rpc-schema/design.ts';
import { TAKE } from '../../sidecar/agents/planner/offers.ts';
import { forAll } from '../../sidecar/config/agents.ts';
import { type Ended, type Listener, runDesign } from '../../sidecar/design/design.ts';
import { DIALECTS } from '../unit/llm/dialects.ts';
import { type Script, wireServer } from '../unit/llm/wire.ts';
import { planted } from '../unit/project/planted.ts';
import { openTestBench } from './application.ts';

const OPENAI = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();
const REQUEST =
  '80 x 40 x 5 mm plate with four 6 mm holes 10 mm from the edges at the corners, a 12 mm hole in the middle, edges filleted 3 mm';
const HOLES = { kind: 'hole', diameter: '6 mm', count: 4, place: { at: 'corners', edge_distance: '10 mm' } };
const BORE = { kind: 'hole', diameter: '12 mm' };
const plate = (...features: object[]) =>
  JSON.stringify({
    base: { noun: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
    features,
  });
const fillet = (edges: string) => ({ kind: 'fillet', radius: '3 mm', edges });
/** Its thickness has no room for it above and below. */
const WRONG = plate(HOLES, BORE, fillet('all'));
const RIGHT = plate(HOLES, BORE, fillet('vertical'));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Run {
  readonly ended: Ended;
  /** What each call was told, in order. */
  readonly told: readonly string[];
}

/** One design of the whole application on a scripted service. */
async function design(
  script: Script,
  {
    config = {},
    stop = new AbortController(),
    plans = 1,
    prompt = REQUEST,
    alone = true,
    ask,
  }: {
    config?: object;
    stop?: AbortController;
    plans?: number;
    prompt?: string;
    alone?: boolean;
    ask?: Listener['ask'];
  } = {},
): Promise<Run> {
  const server = await wireServer(script);
  closing.push(() => server.close());
  const folder = planted({});
  mkdirSync(join(folder, 'config'), { recursive: true });
  const settings = {
    providers: { openai: { baseUrl: `${server.url}/v1` } },
    consent: { openai: true },
    ...config,
  };
  writeFileSync(join(folder, 'config/config.json'), JSON.stringify(settings));
  const bench = await openTestBench({
    environment: {
      ...process.env,
      PARTWRIGHT_DATA: join(folder, 'data'),
      PARTWRIGHT_CONFIG: join(folder, 'config'),
      PARTWRIGHT_KEYCHAIN: 'off',
      OPENAI_API_KEY: 'test-key',
    },
    modelAlone: alone,
    plans,
    overrides: [forAll('openai/gpt-6-sol', 'the test')],
  });
  closing.push(() => bench.close());
  const { planner, reviewer, stage } = bench.application;
  const ended = await runDesign(
    {
      prompt,
      target: { live: async () => bench.live.peer, document: null },
      planner,
      reviewer,
      stage,
      journal: bench.application.openJournal('test'),
      listener: { progress: () => {}, plan: () => {}, ...(ask ? { ask } : {}) },
      version: '0.0.0',
      date: '2026-11-23',
    },
    stop.signal,
  );
  return { ended, told: server.received.map(({ body }) => JSON.stringify(body)) };
}

test('a plan that FreeCAD cannot build is mended from what was measured', async () => {
  const { ended, told } = await design((request, response) => {
    const body = JSON.stringify(request.body);
    const text = body.includes('You look at a part')
      ? '{"findings":[]}'
      : body.includes('BEGIN findings')
        ? RIGHT
        : WRONG;
    if (request.body.stream === true) OPENAI.stream(response, [text]);
    else OPENAI.answer(response, text);
  });
  expect(ended.result.error).toBeNull();
  expect(ended.result).toMatchObject({ outcome: 'done', measured: { bbox: [80, 40, 5] } });
  expect(told.filter((text) => text.includes('BEGIN findings')).length).toBeGreaterThan(0);
  expect(ended.result.review).toMatchObject({ score: 1, pictured: true });
});

/** Answers reviews with no finding, and the n-th call for a plan with the n-th text, the last one again and again. */
const answering =
  (...texts: readonly string[]): Script =>
  (request, response) => {
    const review = JSON.stringify(request.body).includes('You look at a part');
    const text = review ? '{"findings":[]}' : (texts[Math.min(answered++, texts.length - 1)] ?? '');
    if (request.body.stream === true) OPENAI.stream(response, [text]);
    else OPENAI.answer(response, text);
  };
let answered = 0;

test('a model that keeps failing ends clearly, and soon', async () => {
  answered = 0;
  const { ended, told } = await design(answering(WRONG));
  expect(['question', 'failed']).toContain(ended.result.outcome);
  expect(ended.result.summary.length).toBeGreaterThan(20);
  expect(told.length).toBeLessThanOrEqual(20);
});

test('stopping it ends the request on the wire', async () => {
  const stop = new AbortController();
  const gone = Promise.withResolvers<void>();
  const { ended } = await design(
    (request) => {
      void request.gone.then(gone.resolve);
      stop.abort();
    },
    { stop },
  );
  expect(ended.result.outcome).toBe('cancelled');
  await gone.promise;
});

test('a plan that the reader reads otherwise is built where the person takes it, measured, and says what was read', async () => {
  answered = 0;
  const asked: Question[] = [];
  const row = { at: 'row', along: 'length', spacing: '20 mm' };
  const { ended, told } = await design(answering(plate({ ...HOLES, count: 3, place: row })), {
    prompt: 'wibbly plate 80 x 40 x 5 mm with two 6 mm holes',
    alone: false,
    ask: async (question) => {
      asked.push(question);
      return TAKE;
    },
  });
  expect(asked).toMatchObject([{ options: [TAKE] }]);
  expect(ended.result.error).toBeNull();
  expect(ended.result).toMatchObject({ outcome: 'done', rounds: 1, measured: { bbox: [80, 40, 5] } });
  expect(ended.result.assumptions.join()).toMatch(/read otherwise: .*2 in all, and the plan has 3/);
  expect(ended.result.checks).toContainEqual(
    expect.objectContaining({ wanted: expect.stringMatching(/^3/), ok: true }),
  );
  expect(told.filter((text) => !text.includes('You look at a part'))).toHaveLength(3);
});

test('of plans made side by side the one that passes is built', async () => {
  answered = 0;
  const { ended, told } = await design(answering(WRONG, RIGHT, WRONG), { plans: 3 });
  expect(ended.result).toMatchObject({ outcome: 'done', rounds: 1, measured: { bbox: [80, 40, 5] } });
  expect(told.filter((text) => !text.includes('You look at a part'))).toHaveLength(3);
});
