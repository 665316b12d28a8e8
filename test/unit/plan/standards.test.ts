import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { records } from '../../../sidecar/plan/standards/table.ts';
import { clearanceFor, readThread, tapDrillFor } from '../../../sidecar/plan/standards/thread.ts';
import { washerFor } from '../../../sidecar/plan/standards/washers.ts';

const FOLDER = new URL('../../../sidecar/plan/standards/data/', import.meta.url);
const Described = z.object({ title: z.string().min(5), source: z.string().min(5), unit: z.string().min(1) });

test.each(readdirSync(FOLDER))('%s says what it is and where its figures are from', (file) => {
  expect(() => Described.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))).not.toThrow();
});

test('figures of a table by the names of its columns', () => {
  expect(records({ rows: { 3: [3.2, 7, 0.5] } }, 'inner', 'outer', 'thickness').get('3')).toEqual({
    inner: 3.2,
    outer: 7,
    thickness: 0.5,
  });
  expect(() => records({ rows: { 3: [3.2, 7] } }, 'inner')).toThrow('row 3 has 2 figures');
});

test.each([
  ['M5', 5.5, 4.2],
  ['M8x1', 9, 7],
  ['1/4-20', 0.281 * 25.4, 0.201 * 25.4],
])('%s: clearance and tap drill', (written, clearance, drill) => {
  const thread = readThread(written);
  expect(thread && clearanceFor(thread, 'normal')?.diameter).toBeCloseTo(clearance, 6);
  expect(thread && tapDrillFor(thread)?.diameter).toBeCloseTo(drill, 6);
  expect(washerFor(8)).toEqual({ inner: 8.4, outer: 16, thickness: 1.6 });
});
