import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { type Ended, runDesign } from '../../sidecar/design/design.ts';
import type { Planner } from '../../sidecar/design/planner.ts';
import { exportMacro } from '../../sidecar/macro/verify.ts';
import { Edit } from '../../sidecar/plan/edit.ts';
import * as byHand from '../fixtures/by-hand/documents.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

async function made(script: string): Promise<string> {
  const steps = [{ title: 'by hand', script }];
  const asked = { document: null, revision: null, label: 'x', steps };
  return (await bench.live.peer.request('freecad/execute', asked)).document;
}

const read = (document: string): Promise<DocumentState> =>
  bench.live.peer.request('freecad/readState', { document, objects: 'all', faces: false, treeLimit: 5_000 });

/** Plans changes of the document from what it sees there. */
const planner = (changes: (state: DocumentState) => unknown[]): Planner => ({
  plan: async (wish) => {
    const state = await wish.document();
    if (!state) return { type: 'refused', reason: 'there is no document' };
    return { type: 'edit', edit: Edit.parse({ title: 'A change', changes: changes(state) }), state };
  },
});

const design = (
  document: string,
  changes: (state: DocumentState) => unknown[],
  prompt: string,
  select?: string[],
): Promise<Ended> =>
  runDesign(
    {
      prompt,
      planner: planner(changes),
      listener: { progress: () => {}, plan: () => {} },
      target: { live: async () => bench.live.peer, document, select },
      stage: bench.application.stage,
      journal: bench.application.openJournal('test'),
      version: '0.0.0',
      date: '2026-11-22',
    },
    new AbortController().signal,
  );

const set = (object: string, property: string, value: number) => [{ kind: 'set', object, property, value }];

describe('a design that changes what was made by hand', () => {
  test('is rehearsed on a copy, run in one transaction, and says what became of it', async () => {
    const document = await made(byHand.PLATE);
    const { result, steps, ...ended } = await design(
      document,
      () => set('Pad', 'Length', 12),
      'make the pad 12 mm long and 77 blue',
    );
    expect(result.error).toBeNull();
    expect(result.outcome).toBe('done');
    expect(result.checks).toEqual([{ text: 'Length of Pad', wanted: '12 mm', got: '12 mm', ok: true }]);
    expect(result.notUnderstood).toEqual(['77 blue']);
    expect(result.measured?.bbox).toEqual([60, 40, 12]);
    expect(result.diff?.changed.find(({ name }) => name === 'Pad')?.what).toContain('Length: 10 to 12');
    const macro = exportMacro(
      { steps, ...ended },
      join(bench.folder, 'x.FCMacro'),
      bench.application.stage,
      new AbortController().signal,
    );
    await expect(macro).rejects.toThrow(/a macro of it alone would have nothing to change/);
  });

  test('works on what counts as selected', async () => {
    const document = await made(byHand.SHEET);
    const { result } = await design(
      document,
      ({ selection }) => [
        {
          kind: 'add',
          body: 'Body',
          feature: {
            kind: 'fillet',
            name: 'Round',
            edges: {
              selected: selection.flatMap(({ object, elements }) =>
                elements.map((element) => ({ object, element })),
              ),
            },
            radius: 2,
          },
        },
      ],
      'round the selected edges by 2 mm',
      ['Edge1', 'Pad.Edge3'],
    );
    expect(result.error).toBeNull();
    expect(result.features).toHaveLength(1);
    const state = await read(document);
    expect(state.problems).toEqual([]);
    const round = state.objects.find(({ name }) => name === 'Round');
    expect(round?.shape?.volume).toBeLessThan(24_000);
  });

  test('that would break the model never reaches the document', async () => {
    const document = await made(byHand.ROUNDED);
    const before = await read(document);
    const { result } = await design(document, () => set('Fillet', 'Radius', 45), 'a radius of 45 mm');
    expect(result.outcome).toBe('failed');
    expect(result.error?.details).toContain('Fillet');
    expect({ ...(await read(document)) }).toEqual(before);
  });

  test('that can only just be is done, and what is near it told', async () => {
    const document = await made(byHand.ROUNDED);
    const { result } = await design(document, () => set('Fillet', 'Radius', 19.5), 'a radius of 19.5 mm');
    expect(result.outcome).toBe('done');
    expect(result.fragile).toMatchObject([{ label: 'Radius of Fillet', value: 19.5 }]);
    expect(result.checks[0]?.got).toBe('19.5 mm');
  });

  test('of a sheet alone', async () => {
    const document = await made(byHand.NOTES);
    const { result } = await design(document, () => set('Spreadsheet', 'long', 70), 'long is 70 mm');
    expect(result.outcome).toBe('done');
    expect(result.summary).toBe('A change, 1 check passed');
  });

  test('is refused with what is wrong and in which field', async () => {
    const document = await made(byHand.PLATE);
    const { result } = await design(document, () => set('Plank', 'Length', 3), 'the plank 3 mm long');
    expect(result.error?.name).toBe('PlanInvalid');
    expect(result.error?.details).toContain('there is no "Plank" in the document');
    const wrong = await design(document, () => set('Pad', 'Length', 3), 'x', ['Face3', 'Nothing.Face1']);
    expect(wrong.result.error?.message).toContain('There is no "Nothing"');
  });
});
