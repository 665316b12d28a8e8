import { MODELS_PAGE, PANEL } from './widgets.ts';
import type { FreecadWindow } from './window.ts';

const LONG = 'openrouter/nvidia/llama-3.3-nemotron-super-49b-v1.5-instruct-awq-extended:free';
const agent = (primary: string) => ({ primary, fallback: null, temperature: 0.3, max_tokens: 4096 });
const agents = (primary: string, validator = primary) => ({
  planner: { ...agent(primary), fallback: 'ollama/qwen3:8b' },
  generator: agent(primary),
  validator: agent(validator),
  orchestrator: agent(primary),
});
const provider = (name: string, title: string, more: object = {}) => ({
  name,
  title,
  baseUrl: `https://api.${name}.example/v1`,
  local: false,
  key: null,
  keyKept: false,
  consent: null,
  cloud: null,
  ...more,
});
const PROVIDERS = [
  provider('anthropic', 'Anthropic'),
  provider('openrouter', 'OpenRouter', { key: 'OPENROUTER_API_KEY in the environment', consent: true }),
  provider('deepseek', 'DeepSeek', {
    key: '/data/somebody with a long name/settings/partwright/keys.json',
    keyKept: true,
    consent: false,
  }),
  provider('ollama', 'Ollama', {
    local: true,
    baseUrl: 'http://127.0.0.1:11434',
    cloud: { name: 'ollama-cloud', title: "Ollama's cloud", host: 'ollama.com', consent: null },
  }),
];
const PRICE = {
  input: 0.1,
  cachedInput: 0.025,
  output: 0.4,
  longPrompts: true,
  source: 'openrouter.ai',
  date: '2026-09-22',
};
const model = (name: string, price: unknown, usedBy: string[] = []) => ({
  name,
  price,
  usual: false,
  usedBy,
  sentTo: null,
});
const listed = (name: string, more: object) => ({
  ...PROVIDERS.find((each) => each.name === name),
  needsKey: true,
  answers: true,
  problem: null,
  cure: null,
  models: [],
  ...more,
});
const sum = (calls: number, costUsd: number, more: object = {}) => ({
  ...{ calls, input: calls * 1_800, cachedInput: calls * 900, output: calls * 120, costUsd },
  ...{ unpriced: 0, atMost: false, ...more },
});
const USAGE = {
  today: sum(12, 0.0312),
  total: sum(1_204, 3.1, { atMost: true, unpriced: 3 }),
  setAside: 0.05,
  days: [{ ...sum(12, 0.0312), name: '2026-11-23' }],
  designs: [{ ...sum(2, 0.004), name: 'd1' }],
  models: [{ ...sum(1_204, 3.1), name: LONG }],
  limits: { perDesign: 1, perDay: 10 },
};

interface State {
  readonly looked_at: string;
  readonly config: object | null;
  readonly listed?: object;
  readonly asking?: boolean;
  readonly note?: string;
}

const config = (primary: string, validator = primary) => ({
  path: '/data/somebody/partwright/config.json',
  agents: agents(primary, validator),
  budget: { perDesign: 1, perDay: null },
  providers: PROVIDERS,
});

const STATES: Readonly<Record<string, State>> = {
  waiting: { looked_at: 'builtin', config: null },
  builtin: { looked_at: 'builtin', config: config('builtin') },
  'long-name': {
    looked_at: 'openrouter',
    config: config(LONG, 'anthropic/claude-sonnet-5-5'),
    listed: listed('openrouter', {
      models: [
        model(LONG.slice('openrouter/'.length), PRICE, ['planner']),
        model('nobody-knows-what-this-one-costs-preview-20260922-experimental', null),
      ],
    }),
  },
  'key-kept': {
    looked_at: 'deepseek',
    config: config('deepseek/deepseek-flash'),
    listed: listed('deepseek', { models: [model('deepseek-flash', { ...PRICE, longPrompts: false })] }),
    note: 'It stays openrouter/nvidia/llama-3.3-nemotron-super-49b-v1.5-instruct-awq-extended:free: something outside the settings says so, such as AGENT_PLANNER_PRIMARY.',
  },
  'needs-key': {
    looked_at: 'anthropic',
    config: config('builtin'),
    listed: listed('anthropic', { answers: null }),
  },
  'passed-on': {
    looked_at: 'ollama',
    config: config('ollama/gpt-oss:120b-cloud'),
    listed: listed('ollama', {
      needsKey: false,
      models: [
        { ...model('gpt-oss:120b-cloud', null, ['planner']), sentTo: 'ollama.com' },
        model('qwen3:8b', 'free'),
      ],
    }),
  },
  'does-not-work': {
    looked_at: 'ollama',
    config: config('ollama/qwen3:8b'),
    listed: listed('ollama', {
      needsKey: false,
      answers: false,
      problem: 'Nothing answers at http://127.0.0.1:11434 (ECONNREFUSED).',
      cure: 'Start Ollama, or name where it is: partwright models where ollama http://192.168.178.34:11434/with/a/long/path.',
    }),
  },
};

/** Shows the page on which models are set in each of its states, and then the rest of it; and goes back. */
export async function everyModelsState(
  freecad: FreecadWindow,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await freecad.python(`
import json
models = partwright.panel._models
partwright.panel._models_open = True
partwright.panel.refresh()
assert ${MODELS_PAGE}.isVisible()`);
  for (const [name, { listed = null, asking = false, note = '', ...state }] of Object.entries(STATES)) {
    const shown = JSON.stringify(
      JSON.stringify({ ...state, listed, asking, note, usage: USAGE, problem: null }),
    );
    await freecad.python(`
for name, value in json.loads(${shown}).items():
    setattr(models, name, value)
models.changed.emit()
for area in ${PANEL}.findChildren(QtGui.QScrollArea):
    area.verticalScrollBar().setValue(0)`);
    await look(`models-${name}`);
    await freecad.python(`
for area in ${PANEL}.findChildren(QtGui.QScrollArea):
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())`);
    await look(`models-${name}-end`);
  }
  await freecad.python('partwright.panel._close_models()');
}
