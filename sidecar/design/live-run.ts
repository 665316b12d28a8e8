import type { Check } from '../../rpc-schema/check.ts';
import type { Measured } from '../../rpc-schema/design.ts';
import type { Diff, FeatureEffect } from '../../rpc-schema/diff.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState, ExecuteResult } from '../../rpc-schema/freecad.ts';
import { diff } from '../checks/diff.ts';
import { failuresOf, validate } from '../checks/validate.ts';
import type { Goal } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import type { Peer } from '../rpc/peer.ts';
import { measure } from './measure.ts';
import { modelObjects, type Rehearsal, readObjects, type Target } from './rehearse.ts';

export interface LiveRun {
  readonly ran: ExecuteResult;
  /** Names of all that the model is made of. */
  readonly objects: readonly string[];
  readonly state: DocumentState;
  readonly checks: readonly Check[];
  readonly features: readonly FeatureEffect[];
  readonly measured: Measured | null;
  readonly diff: Diff;
}

function emptyState(document: string): DocumentState {
  return {
    document,
    label: document,
    path: null,
    revision: '',
    objectCount: 0,
    types: {},
    tree: [],
    treeTruncated: false,
    parameters: [],
    problems: [],
    plans: [],
    results: [],
    selection: [],
    objects: [],
  };
}

/** What is there of the objects that the rehearsal changed or took away: they bear the same names in the copy. */
async function readBefore(
  live: Peer,
  { document }: Target,
  { before, ran }: Rehearsal,
  signal: AbortSignal,
): Promise<DocumentState | null> {
  const there = new Set(before?.tree.map(({ name }) => name));
  const objects = [...ran.changed, ...ran.deleted].filter((name) => there.has(name));
  if (document === null || objects.length === 0) return before;
  return readObjects(live, document, objects, signal, false);
}

/** The state after a run, with the details of what it changed besides those of what it made. */
async function withChanged(
  live: Peer,
  { document, changed }: ExecuteResult,
  state: DocumentState,
  signal: AbortSignal,
): Promise<DocumentState> {
  if (changed.length === 0) return state;
  const more = await readObjects(live, document, changed, signal, false);
  return { ...state, objects: [...state.objects, ...more.objects] };
}

/** A live run blocks FreeCAD's window anyway; giving up on it early would leave open whether it was done. */
const LIVE_TIMEOUT_MS = 600_000;

/**
 * Runs a rehearsed script on the live document, in one transaction, and looks at what came out once more. A result that
 * differs from the rehearsal, or cannot be looked at, is taken back.
 *
 * @throws {PartwrightError} DocumentChanged (nothing was run), ScriptFailed, Cancelled, ResultDiffers; LeftInDocument
 *   and NotRestored where the document is not as it was
 */
export async function liveRun(
  target: Target,
  goal: Goal,
  compiled: Compiled,
  rehearsal: Rehearsal,
  signal: AbortSignal,
): Promise<LiveRun> {
  const live = await target.live();
  const before = await readBefore(live, target, rehearsal, signal);
  const ran = await live.request(
    'freecad/execute',
    {
      document: target.document,
      revision: rehearsal.revision,
      label: compiled.label,
      steps: [...compiled.steps],
    },
    { signal, timeoutMs: LIVE_TIMEOUT_MS, patient: true },
  );
  try {
    // The work is done: cancelling comes too late, and what was made is read back whatever happens.
    const { signal: late } = new AbortController();
    const objects = modelObjects(ran, compiled.present);
    const state = await readObjects(live, ran.document, objects, late);
    const made = { goal, state, objects };
    const answers = await measure(live, ran.document, made, late);
    const verdict = validate({ ...made, compiled, answers, perturbed: null });
    if (!verdict.ok) {
      throw new PartwrightError(
        'ResultDiffers',
        'The model came out differently in the document than in rehearsal.',
        {
          data: { details: failuresOf(verdict).join('\n') },
        },
      );
    }
    return {
      ran,
      objects,
      state,
      checks: verdict.checks,
      features: verdict.features,
      measured: verdict.measured,
      diff: diff(before ?? emptyState(ran.document), await withChanged(live, ran, state, late), ran),
    };
  } catch (error) {
    await takeBack(live, ran, error);
    throw error;
  }
}

async function takeBack(live: Peer, ran: ExecuteResult, reason: unknown): Promise<void> {
  try {
    await live.request('freecad/undo', { document: ran.document, revision: ran.revision });
  } catch (undoing) {
    const why = (error: unknown) => (error instanceof Error ? error.message : String(error));
    throw new PartwrightError('LeftInDocument', 'The model is in the document and could not be taken back.', {
      cause: reason,
      data: { details: `${why(reason)}\n${why(undoing)}` },
    });
  }
}
