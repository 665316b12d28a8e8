import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../sidecar/plan/compile.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { mm, plan, XY } from '../fixtures/plans/fixture.ts';
import { openTestBench, type TestBench } from './application.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

describe('edges that are not there, in the FreeCAD under test', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await openTestBench();
  });
  afterAll(() => bench.close());

  test.each([
    [{ of: 'Block', curve: 'round' as const }, 'the round edges of Block: there are none'],
    [{ longest: 1 }, 'the longest edge: it cannot be told which'],
  ])('%j is an error that says what was looked for', async (edges, message) => {
    const block = Plan.parse(
      plan({
        title: 'Block',
        parameters: [mm('side', 20)],
        features: [
          {
            kind: 'pad',
            name: 'Block',
            on: XY,
            profiles: [{ shape: 'rectangle', width: 'side', height: 'side' }],
            length: 'side',
          },
          { kind: 'fillet', name: 'Round', edges, radius: 2 },
        ],
      }),
    );
    const steps = [...compile(block, ORIGIN).steps];
    const run = bench.live.peer.request('freecad/execute', {
      document: null,
      revision: null,
      label: '',
      steps,
    });
    await expect(run).rejects.toThrow(message);
  });
});
