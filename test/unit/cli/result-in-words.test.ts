import { describe, expect, test } from 'vitest';
import type { DesignResult } from '../../../rpc-schema/design.ts';
import { cliResult } from '../../../sidecar/cli/result.ts';
import { inWords } from '../../../sidecar/cli/result-in-words.ts';

const NOTHING: DesignResult = {
  outcome: 'done',
  summary: 'Plate: 80 x 40 x 5 mm, 1 check passed',
  plan: null,
  assumptions: [],
  notUnderstood: [],
  questions: [],
  checks: [],
  features: [],
  untried: 0,
  fragile: [],
  measured: null,
  parameters: [],
  diff: null,
  document: null,
  score: null,
  rounds: 1,
  journal: null,
  timings: {},
  usage: { calls: 0, tokens: 0, costUsd: 0 },
  error: null,
};

const printed = (more: Partial<DesignResult>, files: Record<string, string> = {}) =>
  inWords(cliResult({ ...NOTHING, ...more }, files), false).split('\n');

const hole = { text: '4 holes of 5.5 mm diameter', wanted: '4', got: '4', ok: true };
const question = { text: 'How thick is it?', words: null, about: 'thickness', options: ['3 mm', '5 mm'] };

describe('what is printed', () => {
  test('a result of which there is nothing else to say is one line', () =>
    expect(printed({})).toEqual(['✓ Plate: 80 x 40 x 5 mm, 1 check passed', '']));

  test('done: checks, what features did, parameters, mass, assumptions and files, in this order', () =>
    expect(
      printed(
        {
          checks: [hole],
          features: [
            {
              name: 'Plate',
              label: 'Plate',
              expected: 'adds at most 16000 mm3',
              got: 'adds 16000 mm3',
              volume: 16000,
              ok: true,
            },
          ],
          parameters: [
            { name: 'length', label: 'Length', value: 80, unit: 'mm', expression: null },
            { name: 'middle', label: 'Middle', value: 13.333333, unit: 'mm', expression: 'length / 6' },
            { name: 'holes', label: 'Holes', value: 4, unit: 'count', expression: null },
          ],
          measured: { bbox: [80, 40, 5], volume: 16000, mass: 43.2004, area: 7600, solids: 1, faces: 6 },
          assumptions: ['Sizes without a unit are in millimetres.'],
        },
        { step: '/out/model.step' },
      ),
    ).toEqual([
      '✓ Plate: 80 x 40 x 5 mm, 1 check passed',
      '',
      'Checks',
      '  ✓ 4 holes of 5.5 mm diameter: 4',
      '',
      'Features',
      '  ✓ Plate: adds 16000 mm3 (adds at most 16000 mm3)',
      '',
      'Parameters',
      '  length = 80 mm',
      '  middle = 13.3333 mm  (length / 6)',
      '  holes = 4',
      '',
      'Mass 43.2 g',
      '',
      'Assumed',
      '  Sizes without a unit are in millimetres.',
      '',
      'Files',
      '  /out/model.step',
      '',
    ]));

  test('a question: itself, its options, and where the answer goes', () =>
    expect(printed({ outcome: 'question', summary: question.text, questions: [question] })).toEqual([
      '? How thick is it?',
      '    3 mm · 5 mm',
      '  Say it in the sentence, or add --ask to be asked here.',
      '',
    ]));

  test('several questions: each by itself', () => {
    const questions = [question, { ...question, text: 'How long is it?', options: [] }];
    expect(printed({ outcome: 'question', summary: '2 questions', questions })).toEqual([
      '? 2 questions',
      '  How thick is it?',
      '    3 mm · 5 mm',
      '  How long is it?',
      '  Say it in the sentence, or add --ask to be asked here.',
      '',
    ]);
  });

  test('Python that waits for a word: every line of it, and how to give that word', () => {
    const code = [{ title: 'Python of "Fins"', text: 'def build(shape):\n    return shape' }];
    const approval = { code, checks: [hole], measured: null };
    const lines = printed({
      outcome: 'question',
      summary: 'It brings Python.',
      questions: [question],
      approval,
    });
    expect(lines).toEqual([
      '? It brings Python.',
      '    3 mm · 5 mm',
      '',
      'Python of "Fins"',
      '  def build(shape):',
      '      return shape',
      '',
      '  Allow it with --allow-python, or add --ask to be asked here.',
      '',
    ]);
  });

  test('failed: the error line by line, its cure, and what was wanted of each check', () =>
    expect(
      printed({
        outcome: 'failed',
        summary: '1 of 2 checks did not pass.',
        checks: [hole, { text: 'mass', wanted: 'at most 40 g', got: '43.2 g', ok: false }],
        features: [
          { name: 'Slot', label: 'Slot', expected: 'removes', got: 'changes nothing', volume: 0, ok: false },
        ],
        error: { name: 'ChecksFailed', message: 'x', cure: 'Say it in other words.', details: 'one\ntwo' },
      }),
    ).toEqual([
      '✗ 1 of 2 checks did not pass.',
      '  one',
      '  two',
      '  Say it in other words.',
      '',
      'Checks of the rehearsal',
      '  ✓ 4 holes of 5.5 mm diameter: 4',
      '  ✗ mass: 43.2 g (wanted at most 40 g)',
      '',
      'Features',
      '  ✗ Slot: changes nothing (removes)',
      '',
    ]));

  test('numbers that nothing uses and sizes that break the model are worth a look', () => {
    const fragile = {
      name: 'fillet',
      label: 'Fillet',
      unit: 'mm' as const,
      value: 4,
      breaksAt: 4.2,
      problems: ['Corner: it would fall into pieces'],
    };
    expect(printed({ notUnderstood: ['12 mm'], fragile: [fragile] }).slice(1)).toEqual([
      '',
      'Worth a look',
      '  ? "12 mm" of the request is not used by anything in the plan.',
      '  ? Fillet: at 4.2 mm (4 mm now) the model does not rebuild: Corner: it would fall into pieces',
      '',
    ]);
  });

  const finding = { severity: 'error' as const, words: 'on the left', text: 'The slot is on the right.' };
  const review = { score: 0.35, pictured: true, findings: [finding] };

  test("a model's opinion: with its severity, below the checks, and like none of them", () => {
    const doubt = { severity: 'warning' as const, words: null, text: 'It has no feet.' };
    const note = { severity: 'info' as const, words: null, text: 'It is thin.' };
    const lines = printed({
      checks: [hole],
      review: { ...review, findings: [finding, doubt, note] },
    });
    expect(lines.slice(1)).toEqual([
      '',
      'Checks',
      '  ✓ 4 holes of 5.5 mm diameter: 4',
      '',
      "A model's opinion",
      '  It saw the plan and pictures of the part. Nothing of this is measured.',
      '  looks wrong: The slot is on the right. ("on the left")',
      '  doubtful: It has no feet.',
      '  note: It is thin.',
      '',
    ]);
    expect(lines.slice(4).join('')).not.toMatch(/[✓✗?%]|0\.35/);
  });

  test('an opinion that finds nothing says so, and what it saw', () =>
    expect(printed({ review: { score: 1, pictured: false, findings: [] } }).slice(2)).toEqual([
      "A model's opinion",
      '  It saw the plan. Nothing of this is measured.',
      '  It has nothing to say against it.',
      '',
    ]));

  test.each([
    [0.0031, 'Model 2 calls, 1804 tokens, $0.0031'],
    [0, 'Model 2 calls, 1804 tokens, free'],
    [null, 'Model 2 calls, 1804 tokens, price unknown'],
  ])('models that were asked, and what that cost: %s', (costUsd, line) =>
    expect(printed({ usage: { calls: 2, tokens: 1804, costUsd } }).slice(2)).toEqual([line, '']),
  );

  test('a document that was there: what changed and what is gone, not what is new', () => {
    const entry = (label: string) => ({ name: label, label, type: 'Part::Feature' });
    const changed = { name: 'Pad', label: 'Pad', what: 'length: 5 mm to 8 mm', properties: [] };
    const diff = { added: [entry('Hole')], removed: [entry('Fillet')], changed: [changed], shapes: [] };
    expect(printed({ diff }).slice(1)).toEqual([
      '',
      'Changed in the document',
      '  Pad: length: 5 mm to 8 mm',
      '  Fillet: removed',
      '',
    ]);
    expect(printed({ diff: { ...diff, changed: [], removed: [] } })).toHaveLength(2);
  });

  test('colours only where they are wanted', () => {
    const result = cliResult({ ...NOTHING, checks: [hole] }, {});
    expect(inWords(result, true)).toContain('\u001b[32m✓');
    expect(inWords(result, false)).not.toContain('\u001b');
  });
});
