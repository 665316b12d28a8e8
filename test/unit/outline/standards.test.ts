import { describe, expect, test } from 'vitest';
import { counterboreFor, countersinkFor } from '../../../sidecar/plan/standards/screw-heads.ts';
import { clearanceFor, readThread, tapDrillFor } from '../../../sidecar/plan/standards/thread.ts';
import { washerFor } from '../../../sidecar/plan/standards/washers.ts';

function thread(written: string) {
  const read = readThread(written);
  if (!read) throw new Error(`${written} is no thread`);
  return read;
}

describe('threads', () => {
  test.each([
    ['M3', 3.2, 3.4, 3.6, 2.5],
    ['M5', 5.3, 5.5, 5.8, 4.2],
    ['M8', 8.4, 9, 10, 6.8],
    ['M12', 13, 13.5, 14.5, 10.2],
    ['M24', 25, 26, 28, 21],
  ])('%s: ISO 273 and ISO 2306', (name, close, normal, wide, tap) => {
    expect(clearanceFor(thread(name), 'close')?.diameter).toBe(close);
    expect(clearanceFor(thread(name), 'normal')?.diameter).toBe(normal);
    expect(clearanceFor(thread(name), 'wide')?.diameter).toBe(wide);
    expect(tapDrillFor(thread(name))?.diameter).toBe(tap);
  });

  test.each([
    ['1/4-20', 7.1374, 5.1054],
    ['#10-32', 5.6134, 4.0386],
    ['3/8-16', 10.3124, 7.9375],
  ])('%s: ASME B18.2.8 and the usual tap drill', (name, normal, tap) => {
    expect(clearanceFor(thread(name), 'normal')?.diameter).toBeCloseTo(normal, 4);
    expect(tapDrillFor(thread(name))?.diameter).toBeCloseTo(tap, 4);
  });

  test('a fine metric thread is drilled to nominal less pitch', () => {
    expect(tapDrillFor(thread('M10x1'))?.diameter).toBe(9);
  });

  test.each(['M', '5', '2/3-20', 'x', 'M5x', '#99'])('%s is none', (written) => {
    expect(readThread(written)).toBeUndefined();
  });

  test('a size that no table has gives nothing', () => {
    expect(clearanceFor(thread('M7.3'), 'normal')).toBeUndefined();
    expect(tapDrillFor(thread('1/4'))).toBeUndefined();
  });

  test('clearance grows with the fit, and clears the screw', () => {
    for (const size of [1.6, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36]) {
      const at = (fit: 'close' | 'normal' | 'wide') => clearanceFor(thread(`M${size}`), fit)?.diameter ?? 0;
      expect(at('close')).toBeGreaterThan(size);
      expect(at('normal')).toBeGreaterThan(at('close'));
      expect(at('wide')).toBeGreaterThan(at('normal'));
      expect(tapDrillFor(thread(`M${size}`))?.diameter ?? 99).toBeLessThan(size);
    }
  });
});

describe('heads and washers', () => {
  test('a counterbore takes the head of an ISO 4762 screw', () => {
    expect(counterboreFor(6)).toEqual({ diameter: 11, depth: 6.4 });
    expect(counterboreFor(8)).toEqual({ diameter: 15, depth: 8.6 });
    expect(counterboreFor(7)).toBeUndefined();
  });

  test('a countersink takes the head of an ISO 10642 screw', () => {
    expect(countersinkFor(4)).toEqual({ diameter: 8.96, angle: 90 });
    expect(countersinkFor(2)).toBeUndefined();
  });

  test('washers of ISO 7089', () => {
    expect(washerFor(8)).toEqual({ inner: 8.4, outer: 16, thickness: 1.6 });
    expect(washerFor(20)).toEqual({ inner: 21, outer: 37, thickness: 3 });
    expect(washerFor(9)).toBeUndefined();
  });
});
