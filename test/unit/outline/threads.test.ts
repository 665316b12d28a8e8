import { describe, expect, test } from 'vitest';
import { insertHoleFor } from '../../../sidecar/plan/standards/insert-holes.ts';
import { metricThread, minorDiameter } from '../../../sidecar/plan/standards/metric-threads.ts';
import { formOf, readThread, tapDrillFor } from '../../../sidecar/plan/standards/thread.ts';
import { unifiedThread } from '../../../sidecar/plan/standards/unified-threads.ts';

const read = (written: string) => {
  const thread = readThread(written);
  if (!thread) throw new Error(`${written} is no thread`);
  return thread;
};

/** The threads that workshops use, as catalogues list them. */
const METRIC =
  'M1.6 M2 M2.5 M3 M4 M5 M6 M8 M10 M12 M14 M16 M18 M20 M22 M24 M27 M30 M33 M36 M8x1 M10x1 M10x1.25 M12x1 M12x1.25 ' +
  'M12x1.5 M14x1.5 M16x1.5 M18x1.5 M20x1.5 M24x2 M30x2 M36x3 M6x0.75 M5x0.5 M3x0.35';
const SIZES = '#2 #3 #4 #5 #6 #8 #10 #12 1/4 5/16 3/8 7/16 1/2 9/16 5/8 3/4 7/8 1';

describe('tables of threads', () => {
  test.each([
    ['M1.6', 0.35, 1.221],
    ['M3', 0.5, 2.459],
    ['M6', 1, 4.917],
    ['M8', 1.25, 6.647],
    ['M8x1', 1, 6.917],
    ['M10x1.25', 1.25, 8.647],
    ['M12x1.5', 1.5, 10.376],
    ['M24', 3, 20.752],
    ['M36', 4, 31.67],
    ['1/4-20 UNC', 1.27, 4.976],
    ['1/4 UNF', 25.4 / 28, 5.367],
  ])('%s: pitch, and minor diameter of ISO 724 or ASME B1.1', (written, pitch, minor) => {
    const form = formOf(read(written));
    expect(form?.pitch).toBeCloseTo(pitch, 9);
    expect(form?.minor).toBeCloseTo(minor, 2);
  });

  test.each(METRIC.split(' '))('%s: D1 = D - 1.0825 P, and the drill is D - P to a tenth', (written) => {
    const thread = read(written);
    const form = formOf(thread);
    if (!form) throw new Error(`no table has ${written}`);
    expect(minorDiameter(form.nominal, form.pitch)).toBeCloseTo(form.nominal - 1.0825 * form.pitch, 3);
    const drill = tapDrillFor(thread)?.diameter ?? 0;
    expect(Math.abs(drill - (form.nominal - form.pitch))).toBeLessThan(0.0501);
    expect(drill).toBeGreaterThan(form.minor);
  });

  test.each(SIZES.split(' ').flatMap((size) => [`${size} UNC`, `${size} UNF`]))(
    '%s: the drill leaves 60 to 85 %% of the thread',
    (written) => {
      const thread = read(written);
      const form = formOf(thread);
      if (!form) throw new Error(`no table has ${written}`);
      const drill = tapDrillFor(thread)?.diameter ?? 0;
      const full = 2 * 0.75 * (Math.sqrt(3) / 2) * form.pitch;
      expect((form.nominal - drill) / full).toBeGreaterThan(0.6);
      expect((form.nominal - drill) / full).toBeLessThan(0.85);
    },
  );

  test('the series of an inch thread is told by its threads per inch', () => {
    expect(unifiedThread('#10', 24, null)?.series).toBe('UNC');
    expect(unifiedThread('#10', 32, null)?.series).toBe('UNF');
    expect(unifiedThread('#10', 32, 'UNC')).toBeUndefined();
    expect(unifiedThread('1/4', null, null)).toBeUndefined();
  });

  test('a pitch that ISO 261 does not have has no form', () => {
    expect(metricThread(8, 1.1)).toBeUndefined();
    expect(formOf(read('M8x1.1'))).toBeUndefined();
  });

  test('an insert sits in a hole with 1 mm beneath it', () => {
    expect(insertHoleFor(3)).toEqual({ diameter: 4, depth: 6.7, boss: 7.2 });
    expect(insertHoleFor(4)).toEqual({ diameter: 5.6, depth: 9.1, boss: 9.8 });
    expect(insertHoleFor(7)).toBeUndefined();
  });
});
