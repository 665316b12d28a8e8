import { expect, test } from 'vitest';
import { chooseWindow } from '../../../../sidecar/cli/chat/choose-window.ts';
import type { FreecadWindow } from '../../../../sidecar/freecad/windows.ts';

const window = (pid: number, documents: string[]): FreecadWindow => ({
  pid,
  protocol: 1,
  freecadVersion: '1.0.0',
  freecad: '',
  started: '',
  documents,
  active: documents[0] ?? null,
});
const ONE = window(11, ['Plate', 'Shared']);
const OTHER = window(12, ['Bracket', 'Shared']);
const EMPTY = window(13, []);

test('the only window is meant, else the one of that number or document', () => {
  expect(chooseWindow([ONE], true)).toBe(ONE);
  expect(chooseWindow([ONE, OTHER], '12')).toBe(OTHER);
  expect(chooseWindow([ONE, OTHER], 'plate')).toBe(ONE);
});

test('where several are, or none, it says which there are and how to name one', () => {
  const problem = (windows: FreecadWindow[], wanted: string | true) => {
    try {
      return chooseWindow(windows, wanted);
    } catch (error) {
      return error;
    }
  };
  expect(problem([ONE, OTHER, EMPTY], true)).toMatchObject({
    message: `Several FreeCAD windows are open:
  11  FreeCAD 1.0.0: Plate (in front), Shared
  12  FreeCAD 1.0.0: Bracket (in front), Shared
  13  FreeCAD 1.0.0: no document`,
    cure: 'Name one by its number or by a document that only it has, such as --join 11.',
    status: 2,
  });
  expect(problem([ONE, OTHER], 'shared')).toMatchObject({
    message: expect.stringContaining('Several windows have "shared"'),
  });
  expect(problem([ONE], 'Flange')).toMatchObject({
    message: expect.stringContaining('No open FreeCAD window is or has "Flange"'),
  });
  expect(problem([], true)).toMatchObject({
    message: expect.stringContaining('No FreeCAD window is open'),
    status: 1,
  });
});
