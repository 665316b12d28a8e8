import type { Check } from '../../rpc-schema/check.ts';
import type { Diff, Measured } from '../../rpc-schema/design.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState, ExecuteResult } from '../../rpc-schema/freecad.ts';
import { diff } from '../checks/diff.ts';
import { failuresOf, validate } from '../checks/validate.ts';
import type { Compiled } from '../plan/compile.ts';
import type { Plan } from '../plan/plan.ts';
import { type Rehearsal, readCreated, type Target } from './rehearse.ts';

export interface LiveRun {
  readonly ran: ExecuteResult;
  readonly state: DocumentState;
  readonly checks: readonly Check[];
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
    selection: [],
    objects: [],
  };
}

/**
 * Runs a rehearsed script on the live document, in one transaction, and looks at what came out once more. A result that
 * differs from the rehearsal is taken back.
 *
 * @throws {PartwrightError} DocumentChanged (nothing was run), ScriptFailed, Cancelled, ResultDiffers
 */
export async function liveRun(
  target: Target,
  plan: Plan,
  compiled: Compiled,
  rehearsal: Rehearsal,
  signal: AbortSignal,
): Promise<LiveRun> {
  const { document } = target;
  const live = await target.live();
  const ran = await live.request(
    'freecad/execute',
    { document, revision: rehearsal.revision, label: plan.title, steps: [...compiled.steps] },
    { signal },
  );
  // From here on the work is done: cancelling comes too late, and what was made is read back whatever happens.
  const state = await readCreated(live, ran, new AbortController().signal);
  const verdict = validate({ plan, compiled, state, created: ran.created, perturbed: null });
  if (!verdict.ok) {
    await live.request('freecad/undo', { document: ran.document, revision: ran.revision });
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
    state,
    checks: verdict.checks,
    measured: verdict.measured,
    diff: diff(rehearsal.before ?? emptyState(ran.document), state, ran),
  };
}
