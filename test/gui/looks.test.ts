import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyModelsState } from './models-states.ts';
import { CUT_OFF, PANEL } from './widgets.ts';
import { FreecadWindow } from './window.ts';

const PLAN = {
  title: 'Bracket with a rib and holes',
  steps: [
    'Sketch the profile of the bracket as an L of 60 by 40 mm with 5 mm thick legs, rounded inside by 8 mm',
    'Pad it by 30 mm',
    'Drill two 6.6 mm holes with counterbores through the longer leg',
  ],
  parameters: [
    { name: 'length', label: 'Length', value: 60, unit: 'mm', expression: null },
    {
      name: 'angle',
      label: 'Angle between the two legs of the bracket',
      value: 90,
      unit: 'deg',
      expression: null,
    },
    {
      name: 'pitch',
      label: 'Hole pitch',
      value: 31.6667,
      unit: 'mm',
      expression: '(length - 2 * edge_distance) / 1.2',
    },
    { name: 'count', label: 'Holes', value: 2, unit: 'count', expression: null },
  ],
  assumptions: ['M6 clearance holes are 6.6 mm (ISO 273, medium), because no fit was named'],
};
const CHECKS = [
  { text: 'length (X)', wanted: '60 mm', got: '60 mm', ok: true },
  {
    text: '2 holes of 6.6 mm with counterbores of 11 mm, through the longer leg along Z',
    wanted: '2 at (10, 0), (41.667, 0)',
    got: '1 at (10, 0), and 1 of 6.4 mm at (41.667, 0)',
    ok: false,
  },
];
const DIFF = {
  added: Array.from({ length: 30 }, (_, i) => ({
    name: `Pad${i}`,
    label: `A pad with quite a long label, number ${i}`,
    type: 'PartDesign::Pad',
  })),
  removed: [{ name: 'Gone', label: 'Old <b>bracket</b>', type: 'Part::Box' }],
  changed: [
    {
      name: 'Sheet',
      label: 'Parameters',
      what: 'length: 50 mm to 60 mm',
      properties: [{ property: 'length', before: '50 mm', after: '60 mm' }],
    },
    { name: 'Bracket', label: 'Bracket', what: 'changed', properties: [] },
  ],
  shapes: [
    {
      name: 'Bracket',
      label: 'Bracket',
      before: { size: [50, 40, 30], volume: 12_750, faces: 8 },
      after: { size: [60, 40, 30], volume: 14_250, faces: 10 },
    },
    { name: 'Pad0', label: 'Pad0', before: null, after: { size: [60, 40, 30], volume: 14_250, faces: 8 } },
  ],
};
const ERROR = {
  name: 'ScriptFailed',
  message: 'Step 3 (Drill two 6.6 mm holes): Part.OCCError: BRep_API: command not done',
  cure: 'The document is as it was. The step that failed is named in the details.',
  details:
    'Traceback (most recent call last):\n  File "<string>", line 4, in <module>\nPart.OCCError: BRep_API',
};
const APPROVAL = {
  code: [
    {
      title: 'Python of "Teeth of the wheel, as involutes"',
      text: [
        'def teeth_by_python(module, teeth):',
        '    # Python that came with the plan. Sizes are plain numbers: mm, degrees, counts.',
        ...Array.from(
          { length: 30 },
          (_, i) => `    points.append(Vector(module * math.cos(${i} / teeth), 0, 0))`,
        ),
        '    return result',
      ].join('\n'),
    },
  ],
  checks: CHECKS,
  measured: { bbox: [60, 40, 30.5], volume: 15_456.16, area: 8_000, solids: 1, faces: 14 },
};
const RESULT = {
  outcome: 'done',
  summary: 'Bracket with a rib and holes: 60 x 40 x 30 mm, 1 of 2 checks passed',
  plan: PLAN,
  assumptions: PLAN.assumptions,
  notUnderstood: ['37 N', '12.5 mm apart'],
  questions: [],
  checks: CHECKS,
  features: [
    {
      name: 'Pad0',
      label: 'Bracket',
      expected: 'adds at most 15000 mm3',
      got: 'adds 15000 mm3',
      volume: 15_000,
      ok: true,
    },
  ],
  untried: 3,
  fragile: [
    {
      name: 'rounding',
      label: 'Rounding',
      unit: 'mm',
      value: 2.45,
      breaksAt: 2.5725,
      problems: ['Top: it is too large for what is there (BRep_API: command not done)'],
    },
  ],
  measured: null,
  parameters: PLAN.parameters,
  diff: DIFF,
  document: null,
  score: 0.9,
  rounds: 1,
  journal: null,
  timings: {},
  usage: { calls: 0, tokens: 0, costUsd: 0 },
  error: null,
};
const REVIEW = {
  score: 0.35,
  pictured: true,
  findings: [
    {
      severity: 'error',
      words: 'two M6 holes in the longer leg',
      text: 'The <b>holes</b> stand in the shorter leg, not in the longer one.',
    },
    {
      severity: 'warning',
      words: null,
      text: 'The rib may not be what was meant: nothing in the request names it.',
    },
    { severity: 'info', words: null, text: 'The legs are thin for their length.' },
  ],
};
const SENDING = {
  provider: 'anthropic',
  title: 'Anthropic',
  host: 'api.anthropic.com',
  via: null,
  model: 'anthropic/claude-sonnet-5-5',
  sent: [
    'what you ask for, and your answers to questions',
    'the plan, and what is measured when it is built on a copy',
    'names and sizes of what the document holds, and its label',
    'pictures of the part, where the model sees',
  ],
  neverSent: ['the file, or where it lies', 'other documents', 'any key but its own'],
  most: { call: 0.0842, perDesign: 1, perDay: 10 },
};
const PASSED_ON = {
  ...SENDING,
  provider: 'ollama',
  title: "Ollama's cloud",
  host: 'ollama.com',
  via: 'Ollama at 127.0.0.1:11434',
  model: 'ollama/gpt-oss:120b-cloud',
  most: { call: null, perDesign: null, perDay: null },
};
const LONG_PROMPT = `L-bracket 60x40x30 <i>not markup</i> &amp; ${'x'.repeat(90)} ${'with one more thing, '.repeat(20)}`;

/** Puts the panel into a state as the sidecar's messages would, and looks at it. */
class Panel {
  readonly #freecad: FreecadWindow;
  readonly #name: string;

  constructor(freecad: FreecadWindow, name: string) {
    this.#freecad = freecad;
    this.#name = name;
  }

  async prepare(): Promise<void> {
    await this.#freecad.python(`
import json
from partwright.gui.design import Design
def begin(prompt):
    design = partwright.session.design = Design(prompt, None)
    design.id = "shown"
    tell("design/progress", {"status": "validating", "stage": "Rehearsing on a copy", "fraction": 0.45})
def tell(method, params):
    partwright.session.told(None, method, dict(params, designId="shown"))
partwright.session.design = None
partwright.session.decline()
partwright.panel.reveal()`);
  }

  async begin(prompt = 'L-bracket 60x40x30 mm, 5 mm thick, with two M6 holes'): Promise<void> {
    await this.#freecad.python(`begin(${JSON.stringify(prompt)})`);
  }

  async tell(method: string, params: unknown): Promise<void> {
    await this.#freecad.python(
      `tell(${JSON.stringify(method)}, json.loads(${JSON.stringify(JSON.stringify(params))}))`,
    );
  }

  async scrollToEnd(): Promise<void> {
    await this.#freecad.python(`
for area in ${PANEL}.findChildren(QtGui.QScrollArea):
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())`);
  }

  /** Brings a section to the top of the panel. */
  async scrollTo(section: string): Promise<void> {
    await this.#freecad.python('QtGui.QApplication.processEvents()');
    await this.#freecad.python(`
section = ${PANEL}.findChild(QtGui.QWidget, "${section}")
for area in ${PANEL}.findChildren(QtGui.QScrollArea):
    if area.isAncestorOf(section):
        area.show_section(section)`);
  }

  lookAtModels(): Promise<void> {
    return everyModelsState(this.#freecad, (state) => this.look(state));
  }

  async look(state: string): Promise<void> {
    // Layouts settle in the event loop, one nested in the other: let it turn a few times.
    for (let turn = 0; turn < 5; turn++) await this.#freecad.python('QtGui.QApplication.processEvents()');
    expect(await this.#freecad.value(CUT_OFF)).toEqual([]);
    await this.#freecad.screenshot(`${this.#name}-${state}`);
  }
}

async function everyState(panel: Panel): Promise<void> {
  await panel.prepare();
  await panel.look('empty');
  await panel.begin();
  await panel.tell('design/plan', { plan: PLAN });
  await panel.look('running');
  const question = { text: 'Which edges are to be rounded?', words: 'rounded', about: null };
  await panel.tell('design/question', {
    question: { ...question, options: ['All of them', 'The upright ones'] },
  });
  await panel.look('question-options');
  await panel.tell('design/question', {
    question: { ...question, words: null, options: ['Take it as the model planned it'], open: true },
  });
  await panel.look('question-open');
  await panel.tell('design/question', { question: { ...question, options: [] } });
  await panel.look('question-text');
  await panel.tell('design/finished', { result: RESULT });
  await panel.look('done');
  await panel.scrollToEnd();
  await panel.look('done-end');
  await panel.begin();
  await panel.tell('design/text', {
    lines: ['plate: length 80 mm, width 40 mm, thickness 5 mm', 'hole: thread M5, place corners'],
  });
  await panel.look('plan-being-written');
  await panel.tell('design/finished', {
    result: { ...RESULT, diff: null, review: REVIEW, usage: { calls: 2, tokens: 1_804, costUsd: 0.0031 } },
  });
  await panel.look('with-a-model-top');
  await panel.scrollTo('PartwrightReview');
  await panel.look('reviewed');
  await panel.scrollToEnd();
  await panel.look('with-a-model');
  await panel.begin();
  await panel.tell('design/approval', { approval: APPROVAL });
  await panel.look('python');
  await panel.begin();
  await panel.tell('design/sending', { sending: SENDING });
  await panel.look('sending');
  await panel.scrollToEnd();
  await panel.look('sending-end');
  await panel.begin();
  await panel.tell('design/sending', { sending: PASSED_ON });
  await panel.look('sending-passed-on');
  await panel.begin(LONG_PROMPT);
  await panel.look('long-request');
  await panel.tell('design/finished', {
    result: {
      ...RESULT,
      outcome: 'failed',
      checks: [],
      features: [],
      untried: 0,
      fragile: [],
      diff: null,
      plan: null,
      error: ERROR,
    },
  });
  await panel.look('failed');
  await panel.prepare();
  await panel.lookAtModels();
}

describe.each([
  ['light', /^(FreeCAD Light|FreeCAD|)(\.qss)?$/, 'FreeCAD Light'],
  ['dark', /^(FreeCAD Dark|FreeCAD|Behave-dark)\.qss$/, 'FreeCAD Dark'],
])('in a %s window', (name, sheets, theme) => {
  let freecad: FreecadWindow;
  beforeAll(async () => {
    freecad = await FreecadWindow.open({ consent: false });
    const folder = 'App.getResourceDir() + "Gui/Stylesheets"';
    const known = await freecad.python<string[]>(`import os\nresult = sorted(os.listdir(${folder}))`);
    const sheet = known.findLast((each) => sheets.test(each)) ?? '';
    await freecad.python(`
group = App.ParamGet("User parameter:BaseApp/Preferences/MainWindow")
group.SetString("StyleSheet", ${JSON.stringify(sheet)})
group.SetString("Theme", "${theme}")
colours = App.ParamGet("User parameter:BaseApp/Preferences/Themes")
for number, colour in enumerate((1252392959, 3027763199, 1434171135), 1):
    colours.SetUnsigned("ThemeAccentColor%d" % number, colour)`);
    await freecad.restart();
  });
  afterAll(() => freecad?.close());

  test('every state of the panel can be read', () => everyState(new Panel(freecad, name)));
});

describe('in a window of 800 x 600', () => {
  let freecad: FreecadWindow;
  beforeAll(async () => {
    freecad = await FreecadWindow.open({ consent: false, size: [800, 600] });
  });
  afterAll(() => freecad?.close());

  test('every state of the panel can be read', () => everyState(new Panel(freecad, 'small')));

  test('and in the narrowest dock', async () => {
    await freecad.python('Gui.getMainWindow().resizeDocks([partwright.panel], [10], QtCore.Qt.Horizontal)');
    await everyState(new Panel(freecad, 'narrow'));
  });
});
