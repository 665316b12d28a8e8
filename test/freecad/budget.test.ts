import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CliResult } from '../../sidecar/cli/result.ts';
import { events, type Received, serve } from '../unit/llm/wire.ts';
import { planted } from '../unit/project/planted.ts';

const MAIN = fileURLToPath(new URL('../../sidecar/main.ts', import.meta.url));
const filleted = (edges: string) => `wibbly 80 x 40 x 5 mm plate with its ${edges} filleted 3 mm`;
const plate = (edges: string) =>
  JSON.stringify({
    base: { noun: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
    features: [{ kind: 'fillet', radius: '3 mm', edges }],
  });
/** Its thickness has no room for it above and below. */
const WRONG = plate('all');
const RIGHT = plate('vertical');
/** USD: more than one call of the planner can cost, less than two, and less than one and a look at the part. */
const LIMIT = 0.07;
/** USD a million tokens in and out, as the table has them. */
const [IN, OUT] = [2, 10];

/** What a call uses at this service: all that it may write, and as many tokens in as it has bytes. */
const usedBy = ({ body }: Received) => ({
  prompt_tokens: Buffer.byteLength(JSON.stringify(body.messages)),
  completion_tokens: Number(body.max_completion_tokens),
});

/** The program as a person starts it, with a service that bills all that it can. */
async function make(request: string, answer: string, ...options: readonly string[]) {
  const service = await serve((received, response) => {
    const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm' };
    const choice = (delta: object, finish_reason: string | null) => [{ index: 0, delta, finish_reason }];
    events(response, [
      [null, { ...chunk, choices: choice({ content: answer }, null) }],
      [null, { ...chunk, choices: choice({}, 'stop') }],
      [null, { ...chunk, choices: [], usage: usedBy(received) }],
      [null, '[DONE]'],
    ]);
  });
  const folder = planted({});
  mkdirSync(join(folder, 'config'));
  writeFileSync(
    join(folder, 'config/config.json'),
    JSON.stringify({
      agents: Object.fromEntries(
        ['planner', 'generator', 'validator'].map((agent) => [agent, { primary: 'openai/gpt-6-sol' }]),
      ),
      providers: { openai: { baseUrl: `${service.url}/v1` } },
      consent: { openai: true },
      budget: { perDesign: LIMIT, perDay: null },
    }),
  );
  const out = join(folder, 'out');
  const child = spawn(
    process.execPath,
    [MAIN, 'make', request, '--out', out, '--formats', 'macro', ...options],
    {
      env: {
        ...process.env,
        PARTWRIGHT_DATA: join(folder, 'data'),
        PARTWRIGHT_CONFIG: join(folder, 'config'),
        PARTWRIGHT_KEYCHAIN: 'off',
        OPENAI_API_KEY: 'test-key',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const result = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')) as CliResult;
  const journal = readFileSync(result.journal ?? '', 'utf8');
  const billed = service.received
    .map(usedBy)
    .reduce((sum, each) => sum + (each.prompt_tokens * IN + each.completion_tokens * OUT) / 1e6, 0);
  return { status, printed, result, journal, billed, calls: service.received.length };
}

const NO_MORE =
  /The budget of \$0\.0700 a design would not hold: \$0\.0[1-9]\d+ spent or set aside for this design/;

test('a budget that ends in the middle of a design stops it with what is known so far, and says so', async () => {
  const { status, printed, result, journal, billed, calls } = await make(filleted('edges'), WRONG);
  expect(calls).toBe(1);
  expect(billed).toBeLessThanOrEqual(LIMIT);
  expect(status).toBe(1);
  expect(result).toMatchObject({ outcome: 'failed', error: { name: 'ModelFailed' }, usage: { calls: 1 } });
  expect(result.usage.costUsd).toBeCloseTo(billed);
  expect(result.error?.details).toMatch(/^The plan so far: .*3 mm/);
  for (const said of [result.summary, printed, journal]) expect(said).toMatch(NO_MORE);
  expect(printed).toContain('partwright models budget set');
});

test('plans side by side stay within it together, and what is there is built', async () => {
  const { result, printed, journal, billed, calls } = await make(
    filleted('vertical edges'),
    RIGHT,
    '--plans',
    '3',
  );
  expect(calls).toBe(1);
  expect(billed).toBeLessThanOrEqual(LIMIT);
  expect(result).toMatchObject({ outcome: 'done', measured: { bbox: [80, 40, 5] } });
  for (const said of [result.assumptions.join('\n'), printed, journal]) {
    expect(said).toMatch(NO_MORE);
    expect(said).toContain('no money for one more plan');
    expect(said).toContain('No model looked at it');
  }
});
