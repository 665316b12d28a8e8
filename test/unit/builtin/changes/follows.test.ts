import { describe, expect, test } from 'vitest';
import { planChange } from '../../../../sidecar/builtin/changes/plan-change.ts';
import type { Kept } from '../../../../sidecar/plan/kept.ts';
import { differences, documentWith, keptFrom, type Revision } from './documents.ts';

function changed(kept: Kept, says: string): Revision {
  const change = planChange(says, [], documentWith([{ kept }]));
  if (change?.type !== 'revision') throw new Error(`${says}: ${JSON.stringify(change)}`);
  return change;
}

const sizesOf = (request: string, says: string) => differences(changed(keptFrom(request), says)).sizes;

const TURNED = 'bar, 24 dia and 90 long, both ends turned down to 16 for 12 mm';
const ONE_END = 'a 24 mm bar 90 long, one end turned down to 16 for 12';

describe('what follows another size goes on following it', () => {
  test.each([
    ['plate 90x40x5, 6 mm hole a third of the way along from the left', 'make it 120 long', 40],
    ['plate 90x40x5, 6 mm hole twice as far from the left edge as from the right', 'make it 150 long', 100],
    ['plate 90x40x5, a 10x8 pocket 2 deep a quarter of the way along from the left', 'length 100', 25],
  ])('%s, then %s', (request, says, away) => {
    const { plan } = changed(keptFrom(request), says);
    const from = differences(changed(keptFrom(request), says)).sizes;
    expect(Object.entries(from).find(([name]) => name.endsWith('_from_left'))?.[1]).toBeCloseTo(away, 6);
    expect(plan.parameters.find(({ name }) => name.endsWith('_from_left'))?.value).toContain('length');
  });

  test('a cube that is made longer one way keeps the share of that way', () => {
    const request = 'cube 40 with a 6 mm hole a quarter of the way along from the left';
    const { plan } = changed(keptFrom(request), 'make it 60 long');
    expect(plan.parameters).toMatchObject([
      { name: 'length', value: 60 },
      { name: 'width', value: 40 },
      { name: 'height', value: 40 },
      { name: 'hole_diameter' },
      { name: 'hole_from_left', value: 'length / 4' },
    ]);
  });

  test('the ring that is cut off a turned end is wider than the shaft, however that is made', () => {
    expect(sizesOf(TURNED, 'make it 60 mm diameter')).toEqual({
      diameter: 60,
      turned_end_outer_diameter: 90,
    });
  });
});

describe('a piece by its name', () => {
  test.each([
    ['make the turned end 20 long', { turned_end_height: 20 }],
    ['make the turned end 5 mm longer', { turned_end_height: 17 }],
    ['the turned end 14 mm diameter', { turned_end_inner_diameter: 14 }],
    ['make it 120 long', { length: 120 }],
    ['make the bar 120 long', { length: 120 }],
  ])('%s', (says, sizes) => {
    expect(sizesOf(ONE_END, says)).toEqual(sizes);
  });

  test('two of its sizes may be meant', () => {
    const change = planChange('make the turned end 14', [], documentWith([{ kept: keptFrom(ONE_END) }]));
    expect(change).toMatchObject({
      questions: [
        { options: ['set the turned_end_inner_diameter to 14', 'set the turned_end_height to 14'] },
      ],
    });
  });
});

describe('what a table gave is not said of another size', () => {
  const PLATE = 'plate 100x60x10 with an M5 hole in the middle';

  test('neither as an assumption nor in the note', () => {
    const { plan, outline } = changed(keptFrom(PLATE), 'make the hole 8 mm');
    expect(plan.assumptions.join(' ')).not.toContain('M5');
    const note = plan.parameters.find(({ name }) => name === 'hole_diameter')?.note;
    expect(note).toBe('set since, was 5.5 mm: clearance hole for M5, ISO 273, medium series');
    const again = changed({ request: '', plan, outline, history: [] }, 'make it 12 thick');
    expect(again.plan.assumptions.join(' ')).not.toContain('M5');
  });

  test.each([
    ['plate 100x60x12 with an M5 counterbored hole in the middle', 'make the counterbore 12', '10 mm, 5.4'],
    ['washer for M8', 'make it 2 mm thick', '1.6'],
    ['plate 60x60x12 with a hex pocket for an M8 nut', 'make the pocket 8 deep', '6.8 mm'],
    ['a standoff for M3, OD 8, 10 long', 'inner diameter 4', '3.4'],
    ['pipe clamp for a 30 mm pipe, 20 wide, 3 thick, 80 long, M5', 'make the holes 7', '5.5 mm ('],
  ])('%s, then %s', (request, says, stale) => {
    const { plan } = changed(keptFrom(request), says);
    const assumed = plan.assumptions.filter((text) => !text.startsWith(`"${says}"`));
    expect(assumed.join(' ')).not.toContain(stale);
  });

  test('a tapped hole that would lose its thread is asked about', () => {
    const kept = keptFrom('plate 100x60x10 with an M5 tapped hole in the middle');
    const document = documentWith([{ kept }]);
    expect(planChange('make the hole 8', [], document)).toMatchObject({
      questions: [{ options: ['make the holes M8 tapped', 'make the holes plain 8 mm'] }],
    });
    expect(planChange('make the hole 6.6 mm', [], document)).toMatchObject({
      questions: [{ options: ['make the holes plain 6.6 mm'] }],
    });
    for (const says of ['make the hole plain 8 mm', 'make the hole 8 mm without a thread']) {
      const { plan } = changed(kept, says);
      const hole = plan.features.find((each) => each.kind === 'hole');
      expect(hole).toMatchObject({ tapped: false });
      expect(hole).not.toHaveProperty('thread');
    }
    expect(sizesOf('plate 100x60x10 with an M5 tapped hole in the middle', 'make the hole 4.3')).toEqual({
      hole_diameter: 4.3,
    });
  });
});

describe('some of a row by their order', () => {
  const ROW = 'block 120x20x10 with 5 holes of 5 mm in a row spaced 20';
  const own = (says: string) => {
    const holes = changed(keptFrom(ROW), says).outline?.features.at(-1);
    return holes?.kind === 'hole' && holes.place?.at === 'points' ? holes.place.points.map(([x]) => x) : null;
  };

  test.each([
    ['make the first hole 7', ['-40 mm']],
    ['the second hole 7 mm', ['-20 mm']],
    ['make the last hole 7', ['40 mm']],
    ['make the last two holes 4 mm', ['20 mm', '40 mm']],
    ['make the first two holes 7 mm', ['-40 mm', '-20 mm']],
    ['the end holes 6 mm', ['-40 mm', '40 mm']],
    ['make the outer holes 7 mm', ['-40 mm', '40 mm']],
    ['make the middle hole M6', ['0 mm']],
  ])('%s', (says, points) => {
    expect(own(says)).toEqual(points);
  });

  test('it is said which way they are counted', () => {
    const { plan } = changed(keptFrom(ROW), 'make the first hole 7');
    expect(plan.assumptions.join(' ')).toContain('counted from the left');
  });

  test('what lies a share of the way along can be moved', () => {
    const request = 'plate 90x40x5, 6 mm hole a third of the way along from the left';
    expect(sizesOf(request, 'move the hole 5 to the right')).toEqual({ hole_from_left: 35 });
  });
});
