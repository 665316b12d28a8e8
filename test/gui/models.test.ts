import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TAKE } from '../../sidecar/agents/planner/offers.ts';
import { DIALECTS } from '../unit/llm/dialects.ts';
import { json, wireServer } from '../unit/llm/wire.ts';
import {
  ANSWER,
  CUT_OFF,
  DO_NOT_SEND,
  MODELS,
  MODELS_PAGE,
  OPEN_MODELS,
  PANEL,
  PANEL_TEXT,
  PROVIDERS,
  SEND,
} from './widgets.ts';
import { FreecadWindow } from './window.ts';

const OPENAI = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();
const DESIGN = 'partwright.session.design';
const KEY = 'planted-key-of-the-window';
const REQUEST = '80x40x5 mm wibbly plate';
const PLATE = JSON.stringify({
  base: { noun: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
  features: [],
});

/** Three holes where two are asked for. */
const OTHERWISE = JSON.stringify({
  ...JSON.parse(PLATE),
  features: [
    { kind: 'hole', diameter: '6 mm', count: 3, place: { at: 'row', along: 'length', spacing: '20 mm' } },
  ],
});
let written = PLATE;

let freecad: FreecadWindow;
let folder: string;
let server: Awaited<ReturnType<typeof wireServer>>;

/** What the person has set: a model of a service, and nothing said of sending. */
const settings = () => ({
  agents: { planner: { primary: 'openai/gpt-6-luna' } },
  providers: { openai: { baseUrl: `${server.url}/v1` }, ollama: { baseUrl: server.url } },
});
const configure = (more: object = {}) =>
  writeFile(join(folder, 'config.json'), JSON.stringify({ ...settings(), ...more }));

beforeAll(async () => {
  server = await wireServer(({ path, body }, response) => {
    if (path === '/api/tags')
      json(response, 200, {
        models: [{ name: 'qwen3:8b' }, { name: 'gpt-oss:120b-cloud', remote_host: 'https://ollama.com:443' }],
      });
    else if (path.endsWith('/models'))
      json(response, 200, { object: 'list', data: [{ id: 'gpt-6-luna', object: 'model' }] });
    else if (body.stream === true) OPENAI.stream(response, [written]);
    else OPENAI.answer(response, written);
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

async function ask(request = REQUEST): Promise<void> {
  await freecad.press('ctrl+shift+d', 'ctrl+a');
  await freecad.type(request);
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

test('a plan that is read otherwise can be taken by a button, and says what was read', async () => {
  await configure({ consent: { openai: true } });
  written = OTHERWISE;
  await ask(`${REQUEST} with two 6 mm holes`);
  await freecad.until(`${DESIGN}.question is not None and ${DESIGN}.question["options"] != []`);
  await freecad.until(`${ANSWER}.isVisible()`);
  expect(await freecad.value(PANEL_TEXT)).toContain('2 in all, and the plan has 3');
  await freecad.screenshot('take-it');
  const calls = server.received.length;
  await freecad.python(`
[_take] = [b for b in ${PANEL}.findChildren(QtGui.QPushButton) if b.accessibleName() == ${JSON.stringify(TAKE)}]
_take.click()`);
  await freecad.until(`not ${DESIGN}.running`);
  expect(await freecad.value(`${DESIGN}.outcome`)).toBe('done');
  expect(await freecad.value(PANEL_TEXT)).toContain('read otherwise');
  const plans = server.received
    .slice(calls)
    .filter(({ body }) => !JSON.stringify(body).includes('look at a part'));
  expect(plans).toEqual([]);
  written = PLATE;
});

/** A widget of the page, by its name. */
const part = (type: string, name: string) => `${MODELS_PAGE}.findChild(QtGui.${type}, "Partwright${name}")`;
/** Picks an entry of a combo box as a person does. */
const pick = (combo: string, data: string) =>
  freecad.python(`
_at = ${combo}.findData("${data}")
assert _at >= 0, [${combo}.itemData(n) for n in range(${combo}.count())]
${combo}.setCurrentIndex(_at)
${combo}.activated.emit(_at)`);
const onPage = (words: string) => freecad.until(`${JSON.stringify(words)} in (${PANEL_TEXT})`);
const kept = async () => JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));

test('the page: a model with its price, a key that is not shown again, a budget, and what was used', async () => {
  await configure({ consent: { openai: true } });
  await freecad.python(`${OPEN_MODELS}.click()`);
  await freecad.until(`${MODELS_PAGE}.isVisible() and ${MODELS}.count() > 0`);
  await onPage('Works from here');
  await onPage('Set now: <b>openai/gpt-6-luna</b>');
  await onPage('A million tokens: $0.10 in');
  // The key is that of the environment.
  expect(await freecad.value(`${part('QPushButton', 'ForgetKey')}.isEnabled()`)).toBe(false);
  await freecad.screenshot('models-page');

  // Another model, of whose service there is no key.
  await pick(PROVIDERS, 'anthropic');
  await onPage('Needs a key');
  expect(await freecad.value(`${part('QLineEdit', 'Key')}.echoMode() == QtGui.QLineEdit.Password`)).toBe(
    true,
  );
  await freecad.python(`${part('QLineEdit', 'Key')}.setText("${KEY}-typed")`);
  await freecad.screenshot('models-key');
  await freecad.python(`${part('QPushButton', 'KeepKey')}.click()`);
  await onPage('keys.json');
  expect(await freecad.value(`${part('QLineEdit', 'Key')}.text()`)).toBe('');
  expect(await freecad.value<string>(PANEL_TEXT)).not.toContain(KEY);
  expect(await readFile(join(folder, 'keys.json'), 'utf8')).toContain(`${KEY}-typed`);
  await freecad.python(`${part('QPushButton', 'ForgetKey')}.click()`);
  await onPage('There is none yet.');
  expect(await readFile(join(folder, 'keys.json'), 'utf8')).not.toContain(KEY);

  // The built-in planner alone, and the model again.
  await pick(PROVIDERS, 'builtin');
  await freecad.python(`${part('QPushButton', 'UseModel')}.click()`);
  await onPage('Set now: <b>no model</b>');
  expect((await kept()).agents.planner).toEqual({ primary: 'builtin' });
  await pick(PROVIDERS, 'openai');
  await onPage('Works from here');
  await pick(MODELS, 'gpt-6-luna');
  await freecad.python(`${part('QPushButton', 'UseModel')}.click()`);
  await onPage('Set now: <b>openai/gpt-6-luna</b>');

  await freecad.python(`${part('QPushButton', 'ForbidService')}.click()`);
  await onPage('Nothing is sent to OpenAI.');
  expect((await kept()).consent).toEqual({ openai: false });

  // What a server of one's own passes on is told from what it runs, and has a word of its own.
  await pick(PROVIDERS, 'ollama');
  await onPage('Works from here');
  await pick(MODELS, 'gpt-oss:120b-cloud');
  await onPage('the server there passes on what it is asked to ollama.com');
  await onPage("asked before Ollama's cloud gets anything");
  await freecad.until(`${CUT_OFF} == []`);
  await freecad.screenshot('models-passed-on');
  await freecad.python(`${part('QPushButton', 'ForbidCloud')}.click()`);
  await onPage("Nothing is sent to Ollama's cloud.");
  expect((await kept()).consent).toEqual({ openai: false, 'ollama-cloud': false });
  await pick(MODELS, 'qwen3:8b');
  await onPage('Free: it runs on your own machine or network.');
  await pick(PROVIDERS, 'openai');
  await onPage('Works from here');

  await freecad.python(`
${part('QDoubleSpinBox', 'DesignLimit')}.setValue(0.25)
${part('QCheckBox', 'DayLimitWanted')}.setChecked(False)
${part('QPushButton', 'SetBudget')}.click()`);
  await freecad.until(`partwright.panel._models.config["budget"] == {"perDesign": 0.25, "perDay": None}`);
  expect((await kept()).budget).toEqual({ perDesign: 0.25, perDay: null });

  const calls = 'partwright.panel._models.usage["total"]["calls"]';
  expect(await freecad.value<number>(calls)).toBeGreaterThan(0);
  await freecad.python(`${part('QPushButton', 'ResetUsage')}.click()`);
  await freecad.screenshot('models-reset');
  expect(await freecad.value<number>(calls)).toBeGreaterThan(0);
  await freecad.python(`${part('QPushButton', 'ResetSurely')}.click()`);
  await freecad.until(`${calls} == 0`);

  await freecad.python(`${part('QPushButton', 'ModelsBack')}.click()`);
  await freecad.until(`not ${MODELS_PAGE}.isVisible()`);
  expect(await freecad.value(PANEL_TEXT)).toContain('Planned by rule, then by openai/gpt-6-luna.');
});
