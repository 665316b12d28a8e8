import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { type Ended, runDesign } from '../../sidecar/design/design.ts';
import * as drawn from '../fixtures/by-hand/documents.ts';
import { openTestBench, type TestBench } from './application.ts';

const { PI } = Math;

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

function say(prompt: string, document: string | null, select?: string[]): Promise<Ended> {
  const { application, live } = bench;
  return runDesign(
    {
      prompt,
      target: { live: async () => live.peer, document, ...(select ? { select } : {}) },
      planner: application.planner,
      stage: application.stage,
      journal: application.openJournal('words'),
      listener: { progress: () => {}, plan: () => {} },
      version: '0.0.0',
      date: '2026-11-22',
    },
    new AbortController().signal,
  );
}

const read = (document: string): Promise<DocumentState> =>
  bench.live.peer.request('freecad/readState', { document, objects: 'all', faces: false, treeLimit: 5_000 });

const volumeIn = (state: DocumentState) =>
  state.objects.find(({ type }) => type === 'PartDesign::Body')?.shape?.volume ?? 0;

/** Says one thing after the other on one model and compares its volume after each. */
async function converse(
  turns: readonly (readonly [says: string, volume: number])[],
  start: string | null = null,
) {
  let document = start;
  for (const [says, volume] of turns) {
    const { result } = await say(says, document);
    expect(result.outcome, `${says}: ${result.summary} ${result.error?.details ?? ''}`).toBe('done');
    expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(result.fragile).toEqual([]);
    document = result.document;
    const state = await read(document ?? '');
    expect(state.problems).toEqual([]);
    expect(state.plans).toHaveLength(1);
    expect(volumeIn(state), says).toBeCloseTo(volume, 3);
  }
  return document ?? '';
}

async function byHand(document: string, lines: readonly string[]) {
  const script = [
    'import FreeCAD as App',
    'document = App.ActiveDocument',
    ...lines,
    'document.recompute()',
  ].join('\n');
  await bench.live.peer.request('freecad/execute', {
    document,
    revision: null,
    label: 'by hand',
    steps: [{ title: 'by hand', script }],
  });
}

const setCell = (name: string, value: string) => [
  'sheet = document.getObject("Parameters")',
  `sheet.set(sheet.getCellFromAlias("${name}"), "=${value}")`,
];

const holes = (diameter: number, height: number) => 4 * PI * (diameter / 2) ** 2 * height;
const corners = (radius: number, height: number) => (4 - PI) * radius ** 2 * height;

describe('a model changed by saying so', () => {
  test('one thing after the other, with sizes set by hand in between, and back again', async () => {
    const document = await converse([
      ['80x40x5 plate', 16_000],
      ['add four M5 holes 8 mm from the corners', 16_000 - holes(5.5, 5)],
      ['make it 8 mm thick', 25_600 - holes(5.5, 8)],
      ['round the vertical edges by 3', 25_600 - holes(5.5, 8) - corners(3, 8)],
      ['make the holes M6', 25_600 - holes(6.6, 8) - corners(3, 8)],
    ]);
    await byHand(document, setCell('width', '50 mm'));
    const block = 80 * 50 * 8;
    // A rounded rectangle stands back by t at a depth t: P t - PI t^2 less area, added up from 0 to 1.
    const perimeter = 2 * (80 + 50) - 8 * 3 + 2 * PI * 3;
    const bevel = perimeter / 2 - PI / 3;
    await converse(
      [
        ['add a 1 mm chamfer on the top', block - holes(6.6, 8) - corners(3, 8) - bevel],
        ['without the holes', block - corners(3, 8) - bevel],
        ['undo that', block - holes(6.6, 8) - corners(3, 8) - bevel],
        ['undo that', block - holes(6.6, 8) - corners(3, 8)],
        ['go back to before the fillet', 80 * 40 * 8 - holes(5.5, 8)],
        ['redo', block - holes(6.6, 8) - corners(3, 8)],
      ],
      document,
    );
    await bench.live.peer.request('freecad/closeDocument', { document });
  });

  test('of several holes the others keep what they are', async () => {
    const ends = 2 * PI * 2.5 ** 2 * 5;
    await converse([
      [
        '80x40x5 plate with two 5 mm holes 10 mm from the ends and a 12 mm hole in the middle',
        16_000 - ends - PI * 36 * 5,
      ],
      ['make the middle hole 14 mm', 16_000 - ends - PI * 49 * 5],
      ['remove Holes', 16_000 - PI * 49 * 5],
      ['20 % taller', (3_200 - PI * 49) * 6],
    ]);
  });

  test('more of what lies on a circle', async () => {
    const flange = PI * (50 ** 2 - 20 ** 2) * 10;
    const bolts = (count: number) => count * PI * 4.5 ** 2 * 10;
    await converse([
      ['flange 100x10 with 6 holes of 9 mm on an 80 mm bolt circle and a 40 mm bore', flange - bolts(6)],
      ['two more holes', flange - bolts(8)],
      ['change the bolt circle to 75', flange - bolts(8)],
      ['remove the bore', PI * 50 ** 2 * 10 - bolts(8)],
    ]);
  });

  test('what cannot be is said, and nothing is changed', async () => {
    const document = await converse([
      ['80x40x5 plate with four 6 mm holes 8 mm from the corners', 16_000 - holes(6, 5)],
    ]);
    const { revision } = await read(document);
    expect((await say('make the holes 20 mm', document)).result).toMatchObject({ outcome: 'refused' });
    expect((await say('make it 8 mm', document)).result).toMatchObject({ outcome: 'question' });
    expect((await read(document)).revision).toBe(revision);
  });

  test('a new part beside it is a new part', async () => {
    const document = await converse([['80x40x5 plate', 16_000]]);
    const { result } = await say('a cylinder 20 diameter 30 long', document);
    expect(result.outcome).toBe('done');
    const state = await read(document);
    expect(state.plans).toHaveLength(2);
    const asked = await say('make it 10 mm longer', document);
    expect(asked.result).toMatchObject({ outcome: 'question', questions: [{ about: 'model' }] });
    const longer = await say('make the cylinder 10 mm longer', document);
    expect(longer.result.measured?.volume).toBeCloseTo(PI * 100 * 40, 3);
  });
});

describe('a model made by hand, changed by saying so', () => {
  test('sizes, places, features, by the names and words of the document', async () => {
    const { document } = await bench.live.peer.request('freecad/execute', {
      document: null,
      revision: null,
      label: 'by hand',
      steps: [{ title: 'by hand', script: drawn.PLATE }],
    });
    const bore = PI * 16;
    const says = async (words: string, volume: number, select?: string[]) => {
      const { result } = await say(words, document, select);
      expect(result.outcome, `${words}: ${result.summary} ${result.error?.details ?? ''}`).toBe('done');
      const state = await read(document);
      expect(state.problems).toEqual([]);
      expect(volumeIn(state), words).toBeCloseTo(volume, 3);
      return state;
    };
    await says('set the Length of Pad to 20', (2_400 - bore) * 20);
    await says('width 70', (2_800 - bore) * 20);
    const moved = await says('rename Body to Bracket, then move the bracket 10 mm up', (2_800 - bore) * 20);
    const body = moved.objects.find(({ type }) => type === 'PartDesign::Body');
    expect(body?.label).toBe('Bracket');
    expect(body?.shape?.bbox[0][2]).toBeCloseTo(10, 6);
    await says('round the vertical edges by 3', (2_800 - bore - (4 - PI) * 9) * 20);
    await says('delete Fillet', (2_800 - bore) * 20);
    const asked = await say('set the width of Pad to 20', document);
    expect(asked.result.outcome).toBe('question');
  });
});
