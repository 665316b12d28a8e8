import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DesignStatus } from '../../rpc-schema/design.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { type Ended, type Listener, runDesign } from '../../sidecar/design/design.ts';
import type { Planner } from '../../sidecar/design/planner.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import type { Peer } from '../../sidecar/rpc/peer.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { fixturePlanner, openTestBench, type TestBench } from './application.ts';

const PLATE = PLANS[0]?.plan.title ?? '';
const SECOND = 'Hexagonal nut blank';

const planning = (plan: unknown): Planner => ({
  plan: async () => ({ type: 'plan', plan: Plan.parse(plan) }),
});

/** Rounded above and below by nearly half of its thickness: a little more is too much. */
const FRAGILE = {
  title: 'Cushion',
  requirements: [],
  assumptions: [],
  parameters: [
    { name: 'side', value: 30, unit: 'mm' },
    { name: 'thickness', value: 5.2, unit: 'mm' },
    { name: 'rounding', value: 2.45, unit: 'mm' },
  ],
  bodies: [{ name: 'Body', label: 'Cushion' }],
  features: [
    {
      kind: 'pad',
      name: 'Cushion',
      on: { plane: 'XY' },
      profiles: [{ shape: 'rectangle', width: 'side', height: 'side' }],
      length: '5 + (thickness - 5.2) * 0.1',
    },
    { kind: 'fillet', name: 'Top', edges: 'top', radius: 'rounding' },
    { kind: 'fillet', name: 'Bottom', edges: 'bottom', radius: 'rounding' },
  ],
};

describe('a design on a live document', () => {
  let bench: TestBench;
  let document: string;

  beforeEach(async () => {
    bench = await openTestBench({ planner: fixturePlanner });
    // A document with work of the user's in it.
    const ran = await bench.live.peer.request('freecad/execute', {
      document: null,
      revision: null,
      label: 'By hand',
      steps: [
        {
          title: 'A box',
          script:
            'import FreeCAD as App\nbox = App.ActiveDocument.addObject("Part::Box", "Mine")\nbox.Length = 7',
        },
      ],
    });
    document = ran.document;
  });
  afterEach(() => bench.close());

  const state = (): Promise<DocumentState> =>
    bench.live.peer.request('freecad/readState', {
      document,
      objects: 'all',
      faces: false,
      treeLimit: 5_000,
    });

  /** What a person can see of it: taking something back is an edit of its own. */
  const seen = async () => ({ ...(await state()), revision: '' });

  interface Run {
    prompt?: string;
    planner?: Planner;
    onProgress?: (status: DesignStatus, stage: string) => void;
    signal?: AbortSignal;
    live?: Peer;
  }

  function design({
    prompt = PLATE,
    planner = fixturePlanner,
    onProgress,
    signal,
    live,
  }: Run = {}): Promise<Ended> {
    const listener: Listener = {
      progress: (status, stage) => onProgress?.(status, stage),
      plan: () => {},
    };
    return runDesign(
      {
        prompt,
        planner,
        listener,
        target: { live: async () => live ?? bench.live.peer, document },
        stage: bench.application.stage,
        journal: bench.application.openJournal('test'),
        version: '0.0.0',
        date: '2026-11-22',
      },
      signal ?? new AbortController().signal,
    );
  }

  /** Runs one that must not end well, and sees that nothing changed and the next one works. */
  async function leavesNothingBehind(run: Run): Promise<Ended> {
    const before = await seen();
    const ended = await design(run);
    expect(ended.result.outcome).not.toBe('done');
    expect(await seen()).toEqual(before);
    const next = await design();
    expect(next.result.outcome).toBe('done');
    return ended;
  }

  test('ends done, with what was there untouched', async () => {
    const before = await state();
    const { result } = await design();
    expect(result.error).toBeNull();
    expect(result.outcome).toBe('done');
    expect(result.score).toBe(1);
    expect(result.measured?.volume).toBeCloseTo(PLANS[0]?.volume ?? 0, 3);
    expect(result.diff?.added.map(({ name }) => name)).toContain('Holes');
    expect(result.diff?.removed).toEqual([]);
    expect(result.diff?.shapes.find(({ label }) => label === 'Holes')).toMatchObject({
      before: null,
      after: { size: [80, 40, 5] },
    });
    expect(result.features.map(({ name, ok }) => [name, ok])).toEqual([
      ['Plate', true],
      ['Holes', true],
    ]);
    expect(result.features[1]?.volume).toBeCloseTo(-4 * Math.PI * 2.75 ** 2 * 5, 3);
    expect(result.fragile).toEqual([]);
    const mine = (all: DocumentState) => all.objects.find(({ name }) => name === 'Mine');
    expect(mine(await state())).toEqual(mine(before));
  });

  test('a size that breaks the model when it is changed is named, with its value and the reason', async () => {
    const { result } = await design({ planner: planning(FRAGILE) });
    expect(result.outcome).toBe('failed');
    expect(result.fragile).toMatchObject([{ name: 'rounding', label: 'Rounding', value: 2.45, unit: 'mm' }]);
    expect(result.fragile[0]?.breaksAt).toBeCloseTo(2.5725, 9);
    expect(result.fragile[0]?.problems.join()).toMatch(/^Bottom: FreeCAD cannot work its shape out/);
    expect(result.error?.details).toContain('parameter rounding: at 2.5725 mm (2.45 mm now)');
  });

  test('what the request says and the plan does not use is listed', async () => {
    const { result } = await design({
      prompt:
        'plate 80 x 40 x 5 with corner radius 4, four 5.5 mm holes 8 mm from the edges, for a load of 37 N',
      planner: planning(PLANS[0]?.plan),
    });
    expect(result.outcome).toBe('done');
    expect(result.notUnderstood).toEqual(['37 N']);
  });

  test('a second design in the same document follows its own parameters', async () => {
    expect((await design()).result.outcome).toBe('done');
    const { result } = await design({ prompt: SECOND });
    expect(result.error).toBeNull();
    const after = await state();
    expect(
      after.parameters.filter(({ name }) => name === 'across_flats').map(({ object }) => object),
    ).not.toEqual(['Parameters']);
  });

  test('keeps a journal from which it can be explained', async () => {
    const { result } = await design();
    const lines = (await readFile(result.journal ?? '', 'utf8')).trim().split('\n');
    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
    for (const event of ['request', 'planner', 'script', 'rehearsal', 'live', 'finished']) {
      expect(events).toContain(event);
    }
  });

  for (const [stage, pattern] of [
    ['planning', /Reading/],
    ['compiling', /Writing the script/],
    ['copying', /copy ready/],
    ['rehearsing', /Rehearsing/],
    ['perturbing', /Changing every size/],
    ['checking', /Checking sizes/],
    ['going live', /Building it/],
  ] as const) {
    test(`stopped while ${stage}: the document is as it was`, async () => {
      const stop = new AbortController();
      const ended = await leavesNothingBehind({
        signal: stop.signal,
        onProgress: (_status, text) => {
          if (pattern.test(text)) stop.abort();
        },
      });
      expect(ended.result.outcome).toBe('cancelled');
      expect(ended.result.summary).toMatch(/as it was/);
    });
  }

  test('the rehearsal is killed: a clear error, and the next one gets a fresh FreeCAD', async () => {
    const victims: Promise<unknown>[] = [];
    const ended = await leavesNothingBehind({
      onProgress: (_status, text) => {
        if (/Rehearsing/.test(text)) victims.push(killRehearsals(bench));
      },
    });
    await Promise.all(victims);
    expect(ended.result.outcome).toBe('failed');
    expect(ended.result.error?.name).toBe('FreecadCrashed');
  });

  test('the document is edited meanwhile: nothing is run and the edit is kept', async () => {
    const ended = await design({
      onProgress: (_status, text) => {
        if (/Changing every size/.test(text)) void edit();
      },
    });
    async function edit(): Promise<void> {
      await bench.live.peer.request('freecad/execute', {
        document,
        revision: null,
        label: 'By hand',
        steps: [{ title: 'Longer', script: 'import FreeCAD as App\nApp.ActiveDocument.Mine.Length = 9' }],
      });
    }
    expect(ended.result.outcome).toBe('failed');
    expect(ended.result.error?.name).toBe('DocumentChanged');
    const after = await state();
    expect(after.tree.map(({ name }) => name)).toEqual(['Mine']);
    expect(after.objects[0]?.properties.Length).toBe(9);
    expect((await design()).result.outcome).toBe('done');
  });

  test('a plan that misses what was asked is not done, and says by how much', async () => {
    const planner: Planner = {
      plan: async () => ({
        type: 'plan',
        plan: Plan.parse({
          ...PLANS[0]?.plan,
          requirements: [{ kind: 'size', words: '90 long', axis: 'X', value: 90 }],
        }),
      }),
    };
    const { result } = await leavesNothingBehind({ planner });
    expect(result.error?.name).toBe('RequirementMissed');
    expect(result.checks).toEqual([{ text: 'length (X)', wanted: '90 mm', got: '80 mm', ok: false }]);
  });

  test('a script that raises half-way in the live document leaves nothing of it', async () => {
    const before = await state();
    const attempt = bench.live.peer.request('freecad/execute', {
      document,
      revision: before.revision,
      label: 'Breaks',
      steps: [
        {
          title: 'First',
          script: 'import FreeCAD as App\nApp.ActiveDocument.addObject("PartDesign::Body", "Half")',
        },
        { title: 'Second', script: 'App.ActiveDocument.Mine.Length = 99\nraise ValueError("half-way")' },
      ],
    });
    await expect(attempt).rejects.toMatchObject({ name: 'ScriptFailed', data: { step: 1, line: 2 } });
    expect(await state()).toEqual(before);
    expect((await design()).result.outcome).toBe('done');
  });

  /** The live FreeCAD, with a line that breaks for some requests once the script has run. */
  function brokenAfterRun(...broken: string[]): Peer {
    const { peer } = bench.live;
    let ran = false;
    const request: Peer['request'] = async (method, params, options) => {
      if (ran && broken.includes(method)) throw new PartwrightError('Disconnected', 'The line is broken.');
      const result = await peer.request(method, params, options);
      if (method === 'freecad/execute') ran = true;
      return result;
    };
    return {
      role: peer.role,
      freecadVersion: peer.freecadVersion,
      closed: peer.closed,
      notify: () => {},
      request,
    };
  }

  test('what cannot be looked at after the live run is taken back', async () => {
    const ended = await leavesNothingBehind({ live: brokenAfterRun('freecad/readState') });
    expect(ended.result.error?.message).toBe('The line is broken.');
  });

  test('what cannot be taken back either is said plainly', async () => {
    const { result } = await design({ live: brokenAfterRun('freecad/readState', 'freecad/undo') });
    expect(result.error).toMatchObject({
      name: 'LeftInDocument',
      cure: expect.stringContaining('Undo once'),
    });
    expect((await state()).tree.some(({ type }) => type === 'PartDesign::Body')).toBe(true);
  });

  test('a planner that can mend its plan is asked to, with the measured fact', async () => {
    const heard: string[] = [];
    const planner: Planner = {
      plan: async () => ({
        type: 'plan',
        plan: Plan.parse({
          ...PLANS[0]?.plan,
          requirements: [{ kind: 'size', words: '90 long', axis: 'X', value: 90 }],
        }),
      }),
      revise: async (_wish, setback) => {
        heard.push(...setback.failures);
        if (setback.blueprint.type === 'edit') throw new TypeError('it was a plan');
        const parameters = setback.blueprint.plan.parameters.map((parameter) =>
          parameter.name === 'length' ? { ...parameter, value: 90 } : parameter,
        );
        return { type: 'plan', plan: { ...setback.blueprint.plan, parameters } };
      },
    };
    const { result } = await design({ planner });
    expect(heard).toEqual(['length (X): wanted 90 mm, got 80 mm']);
    expect(result.outcome).toBe('done');
    expect(result.rounds).toBe(2);
    expect(result.measured?.bbox[0]).toBeCloseTo(90, 6);
  });
});

/** Kills the FreeCADs of the stage as a crash would: from outside. */
async function killRehearsals(bench: TestBench): Promise<void> {
  const { readdir } = await import('node:fs/promises');
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === bench.live.pid) continue;
    const status = await readFile(`/proc/${entry}/status`, 'utf8').catch(() => '');
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    if (parent === process.pid && command.includes('headless.py')) process.kill(Number(entry), 'SIGKILL');
  }
}
