import { describe, expect, test } from 'vitest';
import { compile, scriptText } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { plan, XY } from '../../fixtures/plans/fixture.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

function compiled(hole: object) {
  const raw = plan({
    title: 'Block',
    parameters: [],
    features: [
      {
        kind: 'pad',
        name: 'Block',
        on: XY,
        profiles: [{ shape: 'rectangle', width: 50, height: 50 }],
        length: 20,
      },
    ],
  });
  const features = [
    ...raw.features,
    { kind: 'hole', name: 'Hole', on: XY, direction: 'positive', points: [[0, 0]], depth: 10, ...hole },
  ];
  return compile(Plan.parse({ ...raw, features }), ORIGIN);
}

const words = (hole: object) => compiled(hole).words.steps.at(-1);

describe('holes by thread', () => {
  test.each([
    [{ thread: 'M6' }, 'Drill a hole of 6.6 mm (clearance for M6, ISO 273, medium series), 10 mm deep'],
    [
      { thread: 'M6', fit: 'close', counterbore: 'ISO 4762' },
      'Drill a hole of 6.4 mm (clearance for M6, ISO 273, fine series), 10 mm deep, counterbored 11 mm (ISO 4762 head of M6, DIN 974-1)',
    ],
    [
      { thread: 'M8x1', tapped: true, threadDepth: 8 },
      'Drill a hole of 7 mm (tap drill for M8x1, ISO 2306), 10 mm deep, tapped M8x1 8 mm deep',
    ],
    [
      { thread: '1/4-20 UNC', tapped: true, modelled: true },
      'Drill a hole of 5.1054 mm (tap drill for 1/4-20 UNC, usual drill for 75 % of thread), 10 mm deep, tapped 1/4-20 UNC, thread modelled',
    ],
    [{ thread: 'M5', tapped: true, diameter: 4.4 }, 'Drill a hole of 4.4 mm, 10 mm deep, tapped M5'],
  ])('%j', (hole, said) => {
    expect(words(hole)).toBe(said);
  });

  test.each([
    [{ thread: 'M6,5' }, 'thread: "M6,5" is no thread; write it as "M6", "M8x1" or "1/4-20 UNC"'],
    [{ thread: 'M9' }, 'thread: no table has a clearance hole for "M9"; give the hole\'s diameter'],
    [{ thread: '1/4', tapped: true }, 'thread: no table has a tap drill for "1/4"'],
    [{ thread: 'M8x1.1', tapped: true }, 'thread: no table has the thread "M8x1.1"'],
    [{ thread: 'M6', tapped: true, diameter: 6 }, 'diameter: a hole for M6 is drilled smaller than 6 mm'],
    [
      { thread: 'M6', tapped: true, threadDepth: 11 },
      'threadDepth: the thread cannot go deeper (11 mm) than the hole (10 mm)',
    ],
    [{ diameter: 6, counterbore: 'ISO 4762' }, 'counterbore: for which screw?'],
    [{ thread: '#10-24', countersink: 'ISO 10642' }, 'countersink: the table of ISO 10642 has no "#10-24"'],
    [
      { thread: 'M6', diameter: 12, counterbore: 'ISO 4762' },
      'counterbore: must be wider than the hole of 12 mm',
    ],
  ])('%j is refused', (hole, said) => {
    expect(() => compiled(hole)).toThrow(`Hole: ${said}`);
  });

  test.each([
    [{}, 'a hole needs a diameter, or a thread whose standard has one'],
    [{ diameter: 5, tapped: true }, 'which thread?'],
    [
      { thread: 'M5', tapped: true, fit: 'close' },
      'a hole is tapped, or lets the screw pass with a fit, not both',
    ],
    [{ thread: 'M5', modelled: true }, 'only a tapped hole has a thread of its own'],
  ])('%j is not in the language', (hole, said) => {
    expect(() => compiled(hole)).toThrow(said);
  });

  test("FreeCAD's own table does not overrule the diameter", () => {
    const script = scriptText(compiled({ thread: '1/4-20 UNC', tapped: true }).steps);
    expect(script).toContain('setExpression("Diameter", f"5.1054 mm")');
  });
});
