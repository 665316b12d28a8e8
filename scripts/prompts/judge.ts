import type { DocumentState } from '../../rpc-schema/freecad.ts';
import type { Vector } from '../../rpc-schema/vector.ts';
import { planWish } from '../../sidecar/builtin/plan-wish.ts';
import { type Part, partOf, resultNames } from '../../sidecar/checks/part.ts';
import { runDesign } from '../../sidecar/design/design.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import type { TestBench } from '../../test/freecad/application.ts';

/**
 * What a request has to come to. `size` in any order, mm; `tolerance` relative; `offset` of the centre of mass from the middle
 * of the box round it, mm: where things are.
 */
export interface Trial {
  readonly id: string;
  readonly tier: string;
  readonly turns: readonly string[];
  readonly expect:
    | {
        readonly outcome: 'done';
        readonly size: readonly number[];
        readonly volume: number;
        readonly solids: number;
        readonly offset?: readonly [number, number, number];
      }
    | { readonly outcome: 'question' | 'refused' | 'either' };
  readonly tolerance: number;
}

/** `wrong` is a part that is not what was asked, or one where there should be none; `failed` was said to have failed. */
export type Verdict = 'right' | 'asked' | 'refused' | 'failed' | 'wrong';

export interface Judged {
  readonly trial: Trial;
  readonly verdict: Verdict;
  /** The questions, the refusal, the failure, or what is wrong with the part. */
  readonly why: string;
}

type Came =
  | { readonly type: 'built'; readonly part: Part | null; readonly centre: Vector | null }
  | { readonly type: 'asked' | 'refused' | 'failed'; readonly why: string };

/** Says the turns to the built-in planner, builds what it plans in a real FreeCAD, and compares. */
export async function judge(bench: TestBench, trial: Trial, whole: boolean): Promise<Judged> {
  const came =
    trial.turns.length > 1 || whole
      ? await design(bench, trial.turns)
      : await build(bench, trial.turns[0] ?? '');
  const verdict = (verdict: Verdict, why: string): Judged => ({ trial, verdict, why });
  const { expect } = trial;
  if (expect.outcome !== 'done') {
    if (came.type === 'built') return verdict('wrong', 'it was built');
    const asWanted =
      came.type !== 'failed' && (expect.outcome === 'either' || matches(came.type, expect.outcome));
    return verdict(asWanted ? 'right' : came.type, came.why);
  }
  if (came.type !== 'built') return verdict(came.type, came.why);
  const misfits = came.part
    ? [...misfit(came.part, expect, trial.tolerance), ...elsewhere(came.part, came.centre, expect.offset)]
    : ['there is no solid'];
  return verdict(misfits.length === 0 ? 'right' : 'wrong', misfits.join('; '));
}

const matches = (came: 'asked' | 'refused', wanted: 'question' | 'refused') =>
  (came === 'asked') === (wanted === 'question');

/** Only plans, compiles and builds: the quick way for a single request. */
async function build({ live: { peer } }: TestBench, prompt: string): Promise<Came> {
  const planned = await planWish({ prompt, answers: [], document: async () => null });
  if (planned.type === 'question')
    return { type: 'asked', why: planned.questions.map(({ text }) => text).join(' | ') };
  if (planned.type === 'refused') return { type: 'refused', why: planned.reason };
  if (planned.type !== 'plan')
    return { type: 'failed', why: `a ${planned.type} where nothing is there to change` };
  try {
    const { steps } = compile(planned.plan, { prompt, date: '2026-11-23', version: '0.0.0' });
    const ran = await peer.request('freecad/execute', {
      document: null,
      revision: null,
      label: planned.plan.title,
      steps: [...steps],
    });
    const state = await peer.request('freecad/readState', {
      document: ran.document,
      objects: ran.created.slice(0, 500),
      faces: false,
      treeLimit: 5_000,
    });
    await peer.request('freecad/closeDocument', { document: ran.document });
    if (state.problems.length > 0)
      return {
        type: 'failed',
        why: state.problems.flatMap(({ label, errors }) => [label, ...errors]).join(' '),
      };
    return builtOf(state, resultNames(state, new Set(ran.created)));
  } catch (error) {
    return { type: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

function builtOf(state: DocumentState, names: readonly string[]): Came {
  const [one, more] = state.objects.filter(({ name, shape }) => names.includes(name) && shape !== null);
  const centre = more === undefined ? (one?.shape?.centreOfMass ?? null) : null;
  return { type: 'built', part: partOf(state, names), centre };
}

/** The whole way of a request with rehearsal and checks, one turn after the other on one document. */
async function design({ application, live }: TestBench, turns: readonly string[]): Promise<Came> {
  let document: string | null = null;
  let came: Came = { type: 'failed', why: 'nothing was said' };
  for (const prompt of turns) {
    const { result } = await runDesign(
      {
        prompt,
        target: { live: async () => live.peer, document },
        planner: application.planner,
        stage: application.stage,
        journal: application.openJournal('prompts'),
        listener: { progress: () => {}, plan: () => {} },
        version: '0.0.0',
        date: '2026-11-23',
      },
      new AbortController().signal,
    );
    document = result.document ?? document;
    if (result.outcome === 'done' && document !== null) {
      const state: DocumentState = await live.peer.request('freecad/readState', {
        document,
        objects: 'all',
        faces: false,
        treeLimit: 5_000,
      });
      came = builtOf(state, state.results);
    } else {
      const type =
        result.outcome === 'question' ? 'asked' : result.outcome === 'refused' ? 'refused' : 'failed';
      const questions = result.questions.map(({ text }) => text).join(' | ');
      came = { type, why: `"${prompt}": ${questions || result.error?.message || result.summary}` };
      // A turn that came to nothing is not what the next one speaks of.
      break;
    }
  }
  if (document !== null) await live.peer.request('freecad/closeDocument', { document });
  return came;
}

/** What of a part is not as expected, in words; empty where all of it is. */
export function misfit(
  part: Part,
  expect: { size: readonly number[]; volume: number; solids: number },
  tolerance: number,
): string[] {
  const [low, high] = part.bbox;
  const got = [0, 1, 2].map((axis) => (high[axis] ?? 0) - (low[axis] ?? 0)).toSorted((a, b) => a - b);
  const wanted = expect.size.toSorted((a, b) => a - b);
  const off = (a: number, b: number) => Math.abs(a - b) > Math.max(1e-6, Math.abs(b) * tolerance);
  const show = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(6))).join(' x ');
  return [
    ...(got.some((value, index) => off(value, wanted[index] ?? Number.NaN))
      ? [`size ${show(got)}, wanted ${show(wanted)}`]
      : []),
    ...(off(part.volume, expect.volume)
      ? [`volume ${show([part.volume])}, wanted ${show([expect.volume])}`]
      : []),
    ...(part.solids === expect.solids ? [] : [`${part.solids} solids, wanted ${expect.solids}`]),
  ];
}

function elsewhere(
  { bbox: [low, high] }: Part,
  centre: Vector | null,
  offset: readonly [number, number, number] | undefined,
): string[] {
  if (offset === undefined) return [];
  const got = ([0, 1, 2] as const).map((axis) =>
    centre ? centre[axis] - (low[axis] + high[axis]) / 2 : Number.NaN,
  );
  const show = (values: readonly number[]) => values.map((value) => value.toFixed(3)).join(', ');
  const same = got.every((value, axis) => Math.abs(value - (offset[axis] ?? 0)) < 2e-3);
  return same ? [] : [`its mass lies (${show(got)}) off the middle, wanted (${show(offset)})`];
}
