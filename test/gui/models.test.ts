import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIALECTS } from '../unit/llm/dialects.ts';
import { wireServer } from '../unit/llm/wire.ts';
import { DO_NOT_SEND, PANEL_TEXT, SEND } from './widgets.ts';
import { FreecadWindow } from './window.ts';

const OPENAI = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();
const DESIGN = 'partwright.session.design';
const KEY = 'planted-key-of-the-window';
const REQUEST = '80x40x5 mm wibbly plate';
const PLATE = JSON.stringify({
  base: { noun: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
  features: [],
});

let freecad: FreecadWindow;
let folder: string;
let server: Awaited<ReturnType<typeof wireServer>>;

/** What the person has set: a model of a service, and nothing said of sending. */
const settings = () => ({
  agents: { planner: { primary: 'openai/gpt-6-luna' } },
  providers: { openai: { baseUrl: `${server.url}/v1` } },
});
const configure = (more: object = {}) =>
  writeFile(join(folder, 'config.json'), JSON.stringify({ ...settings(), ...more }));

beforeAll(async () => {
  server = await wireServer(({ body }, response) => {
    if (body.stream === true) OPENAI.stream(response, [PLATE]);
    else OPENAI.answer(response, PLATE);
  });
  folder = await mkdtemp(join(tmpdir(), 'partwright-models-'));
  await mkdir(folder, { recursive: true });
  await configure();
  freecad = await FreecadWindow.open({
    consent: true,
    env: {
      PARTWRIGHT_CONFIG: folder,
      PARTWRIGHT_DATA: join(folder, 'data'),
      PARTWRIGHT_KEYCHAIN: 'off',
      OPENAI_API_KEY: KEY,
    },
  });
});
afterAll(async () => {
  await freecad?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(): Promise<void> {
  await freecad.press('ctrl+shift+d', 'ctrl+a');
  await freecad.type(REQUEST);
  await freecad.press('Return');
}

test('before a service gets anything the panel says what, to whom and at what cost; no leaves it unasked', async () => {
  await ask();
  await freecad.until(`${DESIGN} is not None and ${DESIGN}.sending is not None`);
  const shown = await freecad.value<string>(PANEL_TEXT);
  for (const words of [
    'May OpenAI be asked?',
    '127.0.0.1',
    'what you ask for',
    'at most $0.',
    '$1.00 for a design',
  ])
    expect(shown).toContain(words);
  await freecad.until(`${DO_NOT_SEND}.isVisible()`);
  await freecad.screenshot('may-it-be-sent');
  // Typing on says neither yes nor no.
  await freecad.press('Return', 'space');
  expect(await freecad.value(`${DESIGN}.sending is not None`)).toBe(true);
  await freecad.python(`${DO_NOT_SEND}.click()`);
  await freecad.until(`${DESIGN}.question is not None`);
  expect(await freecad.value(PANEL_TEXT)).toContain('wibbly');
  await ask();
  await freecad.until(`${DESIGN}.running and ${DESIGN}.question is not None`);
  expect(server.received).toEqual([]);
});

test('yes: it is asked, and its plan is built', async () => {
  await configure();
  await ask();
  await freecad.until(`${DESIGN}.running and ${DESIGN}.sending is not None`);
  await freecad.python(`${SEND}.click()`);
  await freecad.until(`not ${DESIGN}.running or ${DESIGN}.question is not None`);
  expect(await freecad.value(`${DESIGN}.problem and ${DESIGN}.problem.message`)).toBe(null);
  expect(server.received.length).toBeGreaterThan(0);
  expect(server.received[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  await freecad.screenshot('it-was-sent');
});
