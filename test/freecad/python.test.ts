import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Approval, DesignResult } from '../../rpc-schema/design.ts';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { type Ended, type Listener, runDesign } from '../../sidecar/design/design.ts';
import { Designs } from '../../sidecar/design/designs.ts';
import type { Planner } from '../../sidecar/design/planner.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import type { Peer } from '../../sidecar/rpc/peer.ts';
import { plan } from '../fixtures/plans/fixture.ts';
import { PYTHON } from '../fixtures/plans/python.ts';
import { openTestBench, type TestBench } from './application.ts';

const CAM = PYTHON[1];
const CODE = 'Python of "Snail"';

const planner = (planned: unknown): Planner => ({
  plan: async () => ({ type: 'plan', plan: Plan.parse(planned) }),
});

/** A plan that is nothing but its Python. */
const only = (code: string) =>
  plan({
    title: 'Attack',
    parameters: [{ name: 'side', value: 10, unit: 'mm' }],
    features: [{ kind: 'python', name: 'Thing', uses: ['side'], operation: 'base', code }],
  });

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

let document: string;
beforeEach(async () => {
  const script = 'import FreeCAD as App\nApp.ActiveDocument.addObject("Part::Box", "Mine").Length = 7';
  const steps = [{ title: 'A box', script }];
  const wanted = { document: null, revision: null, label: 'By hand', steps };
  document = (await bench.live.peer.request('freecad/execute', wanted)).document;
});

const state = (): Promise<DocumentState> =>
  bench.live.peer.request('freecad/readState', { document, objects: 'all', faces: false, treeLimit: 5_000 });

interface Run {
  planned?: unknown;
  approve?: Listener['approve'];
  signal?: AbortSignal;
  live?: Peer;
}

function design({ planned = CAM?.plan, approve, signal, live }: Run): Promise<Ended> {
  const listener: Listener = { progress: () => {}, plan: () => {}, ...(approve ? { approve } : {}) };
  return runDesign(
    {
      prompt: 'a test',
      planner: planner(planned),
      listener,
      target: { live: async () => live ?? bench.live.peer, document },
      stage: bench.application.stage,
      journal: bench.application.openJournal('python'),
      version: '0.0.0',
      date: '2026-11-22',
    },
    signal ?? new AbortController().signal,
  );
}

describe('a plan that brings Python', () => {
  test('shows it with what rehearsal measured, and is built once it was approved', async () => {
    const shown: Approval[] = [];
    const { result, steps } = await design({
      approve: async (approval) => {
        shown.push(approval);
        // Nothing of it is in the document yet.
        expect((await state()).tree.map(({ name }) => name)).toEqual(['Mine']);
        return true;
      },
    });
    expect(result.error).toBeNull();
    expect(result.outcome).toBe('done');
    expect(result.measured?.volume).toBeCloseTo(CAM?.volume ?? 0, 3);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.measured?.volume).toBeCloseTo(CAM?.volume ?? 0, 3);
    expect(shown[0]?.code.map(({ title }) => title)).toEqual([CODE]);
    // What was shown is what ran, and what the macro holds.
    expect(steps.find(({ title }) => title === CODE)?.script).toBe(shown[0]?.code[0]?.text);
    expect(result.assumptions).toContainEqual(
      expect.stringMatching(/"Snail" was made by Python from base_radius, lift, width\. It does not follow/),
    );
    const events = (await readFile(result.journal ?? '', 'utf8')).trim().split('\n');
    expect(events.some((line) => line.includes('"approval"'))).toBe(true);
    const { objects } = await state();
    expect(objects.find(({ name }) => name === 'Snail')).toMatchObject({ label: 'Snail', errors: [] });
  });

  test('is not built where it was denied', async () => {
    const before = await state();
    const { result } = await design({ approve: async () => false });
    expect(result).toMatchObject({ outcome: 'refused', error: null });
    expect(result.summary).toMatch(/did not allow its Python/);
    expect(await state()).toEqual(before);
  });

  test('is not built where there is nobody to ask: the result holds what there was to approve of', async () => {
    const before = await state();
    const { result } = await design({});
    expect(result.outcome).toBe('question');
    expect(result.summary).toMatch(/May it run/);
    expect(result.approval?.code[0]?.text).toContain('def snail_by_python(base_radius, lift, width):');
    expect(result.measured?.volume).toBeCloseTo(CAM?.volume ?? 0, 3);
    expect(await state()).toEqual(before);
  });

  test('is not built where it was stopped while it waited, even if the word comes then', async () => {
    const before = await state();
    const stop = new AbortController();
    const { result } = await design({
      signal: stop.signal,
      approve: async () => {
        stop.abort();
        return true;
      },
    });
    expect(result.outcome).toBe('cancelled');
    expect(await state()).toEqual(before);
  });

  test('does not overrun what was done in the document while it waited', async () => {
    const { result } = await design({
      approve: async () => {
        const script = 'import FreeCAD as App\nApp.ActiveDocument.Mine.Length = 9';
        const steps = [{ title: 'Longer', script }];
        await bench.live.peer.request('freecad/execute', { document, revision: null, label: '', steps });
        return true;
      },
    });
    expect(result.error?.name).toBe('DocumentChanged');
    expect((await state()).tree.map(({ name }) => name)).toEqual(['Mine']);
  });
});

describe('Python that reaches for more than shapes', () => {
  const approve = async () => {
    throw new Error('it was asked for approval');
  };

  test.each([
    ['import os\nos.system("touch x")\nresult = 1', 3, 'It may not import os.'],
    [
      'result = Part.makeBox(side, 1, 1)\nresult.exportStep("x")',
      4,
      'It may not use the attribute exportStep.',
    ],
    ['result = App.ActiveDocument.Mine.Shape', 3, 'It may not use FreeCAD.ActiveDocument.'],
    ['result = ().__class__.__bases__[0]', 3, 'It may not use the attribute'],
    ['result = document.Mine', 3, 'It may not use the attribute Mine.'],
    ['return Part.makeBox(1, 1, 1)\nresult = keep', 4, 'It may not use the name keep'],
    ['result = 1\ndef broken(:\n    pass', 4, 'File "<string>", line 4'],
  ])('is refused by its line before anything is run: %j', async (code, line, reason) => {
    const before = await state();
    const { result } = await design({ planned: only(code), approve });
    expect(result.outcome).toBe('failed');
    expect(result.error?.name).toBe('ScriptFailed');
    expect(result.error?.details).toContain(`In the step "Python of "Thing"", line ${line}: ${reason}`);
    expect(await state()).toEqual(before);
  });

  test('cannot leave its function, whatever ends its lines', async () => {
    for (const end of ['\r', '\f', '\u2028', '\v', '\u0085']) {
      const { result } = await design({
        planned: only(`result = Part.makeBox(1, 1, 1)${end}import os`),
        approve,
      });
      expect(result.error?.name, JSON.stringify(end)).toBe('ScriptFailed');
    }
  });

  test('is refused by the live FreeCAD as well', async () => {
    const before = await state();
    const steps = compile(Plan.parse(only('import os\nresult = 1')), {
      prompt: '',
      date: '2026-11-22',
      version: '0',
    }).steps;
    await expect(
      bench.live.peer.request('freecad/execute', { document, revision: null, label: '', steps: [...steps] }),
    ).rejects.toMatchObject({ name: 'ScriptFailed', data: { title: 'Python of "Thing"', line: 3 } });
    expect(await state()).toEqual(before);
  });

  test.each([
    ['result = 5', /has to be a solid, not 5/],
    ['result = Part.makeCircle(5)', /has to be a solid/],
    ['result = Part.makeBox(1, 1, 1) if side < 0 else None', /has to be a solid, not None/],
    ['raise ValueError("Too small: %d" % side)\nresult = 1', /Too small: 10/],
  ])('and what gives no solid says so: %s', async (code, reason) => {
    const { result } = await design({ planned: only(code), approve });
    expect(result.error?.message).toMatch(reason);
  });

  test('and what never ends is ended with its FreeCAD', async () => {
    const endless = 'result = sum(1 for _ in range(10 ** 12))';
    const { result } = await design({ planned: only(endless), approve, signal: AbortSignal.timeout(4_000) });
    expect(result.outcome).toBe('cancelled');
  });
});

describe('a workbench that is asked', () => {
  /** The live FreeCAD, with an ear for what it is told. */
  function listening(): { peer: Peer; told: (method: string) => Promise<Record<string, unknown>> } {
    const { peer } = bench.live;
    const heard = new Map<string, PromiseWithResolvers<Record<string, unknown>>>();
    const slot = (method: string) => {
      const found = heard.get(method) ?? Promise.withResolvers<Record<string, unknown>>();
      heard.set(method, found);
      return found;
    };
    return {
      peer: {
        role: peer.role,
        freecadVersion: peer.freecadVersion,
        closed: peer.closed,
        request: (method, params, options) => peer.request(method, params, options),
        notify: (method, params) => slot(method).resolve(params as Record<string, unknown>),
      },
      told: (method) => slot(method).promise,
    };
  }

  const designs = () =>
    new Designs({
      planner: planner(CAM?.plan),
      stage: bench.application.stage,
      version: '0.0.0',
      openJournal: (id) => bench.application.openJournal(id),
    });

  test.each([
    [true, 'done'],
    [false, 'refused'],
  ])('and says %s: the design is %s', async (approved, outcome) => {
    const { peer, told } = listening();
    const all = designs();
    const id = all.start('a test', document, peer);
    expect(all.approve(id, true)).toBe(false);
    expect(await told('design/approval')).toMatchObject({
      designId: id,
      approval: { code: [{ title: CODE }] },
    });
    expect(all.answer(id, 'yes')).toBe(false);
    expect(all.approve(id, approved)).toBe(true);
    expect(all.approve(id, true)).toBe(false);
    const { result } = (await told('design/finished')) as unknown as { result: DesignResult };
    expect(result.outcome).toBe(outcome);
  });

  test('and stops it instead: a word that comes later is not taken', async () => {
    const before = await state();
    const { peer, told } = listening();
    const all = designs();
    const id = all.start('a test', document, peer);
    await told('design/approval');
    expect(all.cancel(id)).toBe(true);
    await told('design/finished');
    expect(all.approve(id, true)).toBe(false);
    expect(await state()).toEqual(before);
  });
});
