import { describe, expect, test } from 'vitest';
import { compile } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { plan, XY } from '../../fixtures/plans/fixture.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

function words(feature: object): string | undefined {
  const raw = plan({
    title: 'Rod',
    parameters: [],
    features: [
      { kind: 'pad', name: 'Rod', on: XY, profiles: [{ shape: 'circle', diameter: 10 }], length: 40 },
    ],
  });
  const features = [...raw.features, { kind: 'thread', name: 'Thread', from: 40, to: 20, ...feature }];
  return compile(Plan.parse({ ...raw, features }), ORIGIN).words.steps.at(-1);
}

describe('external threads', () => {
  test.each([
    [{ size: 'M10' }, 'Cut a thread M10, 20 mm long'],
    [{ diameter: 10, pitch: 2, leftHanded: true }, 'Cut a left-handed thread 10 x 2 mm, 20 mm long'],
    [{ size: 'M10x1.25', from: 0, to: 15 }, 'Cut a thread M10x1.25, 15 mm long'],
    [{ kind: 'thread_note', size: 'M10' }, 'Note the thread M10, 20 mm long'],
  ])('%j', (feature, said) => {
    expect(words(feature)).toBe(said);
  });

  test.each([
    [{ size: 'M10x3' }, 'Thread: size: no table has the thread "M10x3"; give its diameter and pitch'],
    [{ diameter: 10, pitch: 8 }, 'Thread: pitch: 8 mm is too coarse for a thread of 10 mm'],
    [{ size: 'M10', to: 39 }, 'Thread: to: a thread is at least one pitch of 1.5 mm long'],
    [{ diameter: 10 }, 'a thread needs a size, or a diameter and a pitch'],
    [{ kind: 'thread_note', size: 'M10x3' }, 'Thread: size: no table has the thread "M10x3"'],
  ])('%j is refused', (feature, said) => {
    expect(() => words(feature)).toThrow(said);
  });
});
