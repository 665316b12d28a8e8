import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../rpc-schema/design.ts';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { type Ended, runDesign } from '../../sidecar/design/design.ts';
import { openTestBench, type TestBench } from './application.ts';

const { PI } = Math;

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

/** @param replies to its questions, one after the other */
function say(prompt: string, document: string | null, replies: readonly string[]): Promise<Ended> {
  const { application, live } = bench;
  const left = [...replies];
  const ask = async ({ text }: Question) => {
    const reply = left.shift();
    if (reply === undefined) throw new Error(`${prompt}: ${text}`);
    return reply;
  };
  return runDesign(
    {
      prompt,
      target: { live: async () => live.peer, document },
      planner: application.planner,
      stage: application.stage,
      journal: application.openJournal('edits'),
      listener: { progress: () => {}, plan: () => {}, ...(replies.length > 0 ? { ask } : {}) },
      version: '0.0.0',
      date: '2026-11-23',
    },
    new AbortController().signal,
  );
}

const read = (document: string): Promise<DocumentState> =>
  bench.live.peer.request('freecad/readState', { document, objects: 'all', faces: false, treeLimit: 5_000 });

/** What is said, what the volume is then (null: nothing is to change), and the replies to its questions. */
type Turn = readonly [says: string, volume: number | null, ...replies: string[]];

async function converse(turns: readonly Turn[]) {
  let document: string | null = null;
  for (const [says, volume, ...replies] of turns) {
    const before: DocumentState | null = document === null ? null : await read(document);
    const { result } = await say(says, document, replies);
    if (volume === null) {
      expect(['question', 'refused'], `${says}: ${result.summary}`).toContain(result.outcome);
      expect((await read(document ?? '')).revision, says).toBe(before?.revision);
      continue;
    }
    expect(result.outcome, `${says}: ${result.summary} ${result.error?.details ?? ''}`).toBe('done');
    expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(result.fragile).toEqual([]);
    document = result.document;
    const state = await read(document ?? '');
    expect(state.problems).toEqual([]);
    expect(state.plans).toHaveLength(1);
    const body = state.objects.find(({ type }) => type === 'PartDesign::Body');
    expect(body?.shape?.volume, says).toBeCloseTo(volume, 3);
  }
  if (document !== null) await bench.live.peer.request('freecad/closeDocument', { document });
}

const bore = (diameter: number, depth: number) => (PI * diameter ** 2 * depth) / 4;
/** What rounding the upright corners of a block takes away. */
const corners = (radius: number, height: number) => (4 - PI) * radius ** 2 * height;
/** What a countersink of 90 degrees takes beyond its hole. */
const sink = (diameter: number, hole: number) => {
  const [R, r] = [diameter / 2, hole / 2];
  return (PI * (R - r) * (R * R + R * r + r * r)) / 3 - PI * r * r * (R - r);
};
/** What a bevel along a rectangle's rim takes. */
const bevel = (x: number, y: number, c: number) => (x + y) * c ** 2 - (4 / 3) * c ** 3;

const CASES: Readonly<Record<string, readonly Turn[]>> = {
  'scaled as a whole': [
    ['80x40x5 plate with four 6 mm holes 8 mm from the corners', 16_000 - 4 * bore(6, 5)],
    ['scale it by 1.5', 1.5 ** 3 * (16_000 - 4 * bore(6, 5))],
    ['make it half the size', 0.75 ** 3 * (16_000 - 4 * bore(6, 5))],
    ['undo the last two', 16_000 - 4 * bore(6, 5)],
  ],
  'scaled, and what screws ask for stays': [
    ['80x40x5 plate with four M5 holes 8 mm from the corners', 16_000 - 4 * bore(5.5, 5)],
    ['double the size', 8 * 16_000 - 4 * bore(5.5, 10)],
    ['make the holes M6', 8 * 16_000 - 4 * bore(6.6, 10)],
  ],
  'one size by another': [
    ['80x40x5 plate', 16_000],
    ['make it as wide as it is long', 80 * 80 * 5],
    ['half as wide', 80 * 40 * 5],
    ['taller by half', 80 * 40 * 7.5],
    ['make it square', 80 * 80 * 7.5, 'the first one'],
  ],
  'in inches': [
    ['plate 4 x 2 x 0.5', 4],
    ['same but in inches', 4 * 25.4 ** 3, 'the first'],
    ['undo that', 4],
    ['only show the sizes in inches', null],
  ],
  'instead of': [
    ['80x40x5 plate with four M5 holes 8 mm from the corners', 16_000 - 4 * bore(5.5, 5)],
    ['8 mm thick instead of 5', 25_600 - 4 * bore(5.5, 8)],
    ['M6 instead of M5', 25_600 - 4 * bore(6.6, 8)],
    ['make it 100x50', 40_000 - 4 * bore(6.6, 8)],
    ['8 mm thick instead of 5', null],
  ],
  'heads of holes': [
    [
      '80x40x10 plate with four M4 counterbored holes 8 mm from the corners',
      32_000 - 4 * (bore(4.5, 10) + bore(8, 4.4) - bore(4.5, 4.4)),
    ],
    ['remove the counterbores', 32_000 - 4 * bore(4.5, 10)],
    ['countersink the holes 9 mm', 32_000 - 4 * (bore(4.5, 10) + sink(9, 4.5))],
    ['counterbore the holes 10 mm, 3 mm deep', 32_000 - 4 * (bore(4.5, 10) + bore(10, 3) - bore(4.5, 3))],
  ],
  'depths of holes': [
    ['block 80x40x20 with four 6 mm holes 10 mm from the edges', 64_000 - 4 * bore(6, 20)],
    ['make the holes blind, 10 mm deep', 64_000 - 4 * bore(6, 10)],
    ['make the holes 12 deep', 64_000 - 4 * bore(6, 12)],
    ['make the holes go all the way through', 64_000 - 4 * bore(6, 20)],
    ['make the holes 25 deep', null],
  ],
  'numbers of holes': [
    ['100x20x10 plate with 4 holes of 5 mm in a row spaced 20', 20_000 - 4 * bore(5, 10)],
    ['one hole less', 20_000 - 3 * bore(5, 10)],
    ['5 holes instead of 3', 20_000 - 5 * bore(5, 10)],
    ['space the holes 15 apart', 20_000 - 5 * bore(5, 10)],
    ['remove two holes', 20_000 - 3 * bore(5, 10)],
    ['drop the left hole', 20_000 - 2 * bore(5, 10)],
    ['remove one hole', null],
  ],
  'on a circle': [
    ['flange 100x10 with 6 holes of 9 mm on an 80 mm bolt circle', bore(100, 10) - 6 * bore(9, 10)],
    ['8 holes instead of 6', bore(100, 10) - 8 * bore(9, 10)],
    ['make it 2 mm thicker and the holes M6', bore(100, 12) - 8 * bore(6.6, 12)],
    ['half as many holes', bore(100, 12) - 4 * bore(6.6, 12)],
  ],
  'places of holes': [
    ['80x40x5 plate with a 6 mm hole', 16_000 - bore(6, 5)],
    ['move the hole 10 mm to the left', 16_000 - bore(6, 5)],
    ['move the hole 5 mm to the back', 16_000 - bore(6, 5)],
    ['move the hole 40 mm to the left', null],
    ['add four 4 mm holes 5 mm from the corners', 16_000 - bore(6, 5) - 4 * bore(4, 5)],
    ['move the 4 mm holes 2 mm inwards', null],
  ],
  'one finish for another': [
    ['80x40x10 plate with 2 mm chamfer on the top', 32_000 - bevel(80, 40, 2)],
    ['make the chamfer 3 mm', 32_000 - bevel(80, 40, 3)],
    ['remove the chamfer', 32_000],
    ['round the corners with 5 mm', 32_000 - corners(5, 10)],
    ['replace the rounded corners with 4 mm chamfers', 32_000 - 4 * 8 * 10],
    ['turn the chamfer into a fillet', 32_000 - corners(4, 10)],
  ],
  'corners of a size': [
    ['80x40x5 plate', 16_000],
    ['rounded corners 5 mm', 16_000 - corners(5, 5)],
    ['make it 3', null],
    ['make the corner radius 3', 16_000 - corners(3, 5)],
    ['sharp corners please', 16_000],
    ['round the corners', 16_000 - corners(4, 5), '4 please'],
  ],
  'bosses and slots': [
    ['80x40x5 plate', 16_000],
    ['put a cylinder 20 mm diameter 10 mm high on top', 16_000 + bore(20, 10)],
    ['make the boss 15 mm high', 16_000 + bore(20, 15)],
    ['remove the boss', 16_000],
    ['add a slot 30 long 8 wide', 16_000 - (22 * 8 + PI * 16) * 5],
    ['make the slot 40 x 10', 16_000 - (30 * 10 + PI * 25) * 5],
    ['replace the slot with a 12 mm hole', 16_000 - bore(12, 5)],
  ],
  hollow: [
    ['cylinder 30 diameter 50 long', bore(30, 50)],
    ['make it 10 mm longer', bore(30, 60)],
    ['make it hollow with 2 mm walls', bore(30, 60) - bore(26, 60)],
    ['make the wall 3 mm', bore(30, 60) - bore(24, 60)],
    ['go back to the first version', bore(30, 50)],
  ],
  'a box': [
    ['block 60x40x30', 72_000],
    ['make it hollow with 2 mm walls', 72_000 - 56 * 36 * 28, 'yes'],
    ['make it 20 % taller', 60 * 40 * 36 - 56 * 36 * 34],
    ['undo twice', 72_000],
  ],
  'answers in free words': [
    ['80x40x5 plate', 16_000],
    ['make it 8 mm', 80 * 40 * 8, 'the thickness'],
    ['make it 90 mm', 90 * 40 * 8, 'the long side'],
    ['make it thicker', 90 * 40 * 10, '2 please'],
    ['make it 50 mm', null, 'never mind'],
    ['add a hole in the middle', 90 * 40 * 10 - bore(10, 10), '10'],
  ],
  'there and back': [
    ['80x40x5 plate', 16_000],
    ['5 mm longer', 85 * 40 * 5],
    ['twice as thick', 85 * 40 * 10],
    ['undo that', 85 * 40 * 5],
    ['undo that', 16_000],
    ['undo that', null],
    ['redo', 85 * 40 * 5],
    ['redo', 85 * 40 * 10],
    ['redo', null],
    ['start over', 16_000, 'yes'],
  ],
  'what is not there or cannot be': [
    ['80x40x5 plate', 16_000],
    ['make the slots 10 mm', null],
    ['add a 45 mm hole in the middle', null],
    ['remove the fillet', null],
    ['redo', null],
    ['make it 10 mm thinner', null],
    ['mirror it', null],
  ],
  'two of a kind': [
    [
      '80x40x5 plate with two 5 mm holes 10 mm from the ends and a 12 mm hole in the middle',
      16_000 - 2 * bore(5, 5) - bore(12, 5),
    ],
    ['change the 12 mm hole to 14 mm', 16_000 - 2 * bore(5, 5) - bore(14, 5)],
    ['make the holes 6 mm', 16_000 - 3 * bore(6, 5), 'both'],
    ['remove the hole', 16_000 - 2 * bore(6, 5), 'the second one'],
  ],
  'bevels in a conversation': [
    ['cube 20', 8_000],
    ['make it 25', 25 ** 3],
    ['add a 2 mm chamfer on the top', 25 ** 3 - bevel(25, 25, 2)],
    ['make it 5 mm bigger', 30 ** 3 - bevel(30, 30, 2)],
    ['20 % smaller', 24 ** 3 - bevel(24, 24, 1.6)],
  ],
};

describe('a conversation about one model', () => {
  test.each(Object.entries(CASES))('%s', async (_, turns) => {
    await converse(turns);
  });
});
