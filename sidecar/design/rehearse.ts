import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState, ExecuteResult } from '../../rpc-schema/freecad.ts';
import { resultNames } from '../checks/part.ts';
import { parameterHolder, trials } from '../checks/perturbations.ts';
import { type Verdict, validate } from '../checks/validate.ts';
import { makeScratch } from '../freecad/scratch.ts';
import type { Stage } from '../freecad/stage.ts';
import type { Goal } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import type { Peer } from '../rpc/peer.ts';
import { fourViews } from './four-views.ts';
import { measure } from './measure.ts';

/** The document that a design works on, and the FreeCAD that has it. */
export interface Target {
  /** Waits for the FreeCAD where it is still starting: planning does not need it. */
  readonly live: () => Promise<Peer>;
  /** null: one that is still to be made. */
  readonly document: string | null;
  /** What counts as selected, such as "Body.Face6"; where left out, what is selected in the window. */
  readonly select?: readonly string[] | undefined;
}

export interface Rehearsal {
  /** Of the live document, at the moment it was copied; null where there is none yet. */
  readonly revision: string | null;
  readonly before: DocumentState | null;
  readonly ran: ExecuteResult;
  readonly verdict: Verdict;
  /** Four views of what passed its checks, a PNG in base64; null where nobody wanted one. */
  readonly picture: string | null;
}

/** Names of all that a model is made of after a run: what was created, and what was there and still is. */
export function modelObjects(ran: ExecuteResult, present: Compiled['present'] = []): string[] {
  const gone = new Set(ran.deleted);
  return [...new Set([...ran.created, ...present.filter((name) => !gone.has(name))])];
}

/** As many objects as one freecad/readState gives the details of. */
const AT_ONCE = 500;

/** The state of a document with the details of some objects, however many there are. */
export async function readObjects(
  peer: Peer,
  document: string,
  names: readonly string[],
  signal: AbortSignal,
  faces = true,
): Promise<DocumentState> {
  const read = (from: number) =>
    peer.request(
      'freecad/readState',
      { document, objects: names.slice(from, from + AT_ONCE), faces, treeLimit: 5_000 },
      { signal },
    );
  const state = await read(0);
  const objects = [...state.objects];
  for (let from = AT_ONCE; from < names.length; from += AT_ONCE) objects.push(...(await read(from)).objects);
  return { ...state, objects };
}

async function perturb(
  peer: Peer,
  ran: ExecuteResult,
  state: DocumentState,
  compiled: Compiled,
  signal: AbortSignal,
) {
  // Of an edit, the sizes of what it adds are in a holder that it made itself.
  const own = new Set(compiled.onto ? ran.created : state.objects.map(({ name }) => name));
  const holder = parameterHolder({ ...state, objects: state.objects.filter(({ name }) => own.has(name)) });
  const edits = trials(compiled, holder);
  if (holder === undefined && edits.length === 0) return null;
  const tried = await peer.request(
    'freecad/perturb',
    { document: ran.document, edits, seconds: PERTURB_SECONDS },
    { signal },
  );
  return { ...tried, untried: edits.length - tried.edits.length };
}

/** A model that takes long to rebuild is changed as often as fits into this: the rest is told, not waited for. */
const PERTURB_SECONDS = 15;

/** On a copy, a script that leaves something behind has failed and no more: the copy is thrown away. */
async function runOnCopy(
  peer: Peer,
  document: string,
  compiled: Compiled,
  signal: AbortSignal,
): Promise<ExecuteResult> {
  try {
    return await peer.request(
      'freecad/execute',
      { document, revision: null, label: compiled.label, steps: [...compiled.steps] },
      { signal },
    );
  } catch (error) {
    if (!(error instanceof PartwrightError) || error.name !== 'NotRestored') throw error;
    throw new PartwrightError('ScriptFailed', error.message, { cause: error, data: error.data });
  }
}

/** A copy of the live document in a folder of its own, gone when `use` is done. */
async function withCopy<T>(target: Target, signal: AbortSignal, use: (copy: Copy) => Promise<T>): Promise<T> {
  const { live, document } = target;
  if (document === null) return use({ path: null, revision: null, before: null });
  const peer = await live();
  const folder = await makeScratch();
  try {
    const before = await peer.request(
      'freecad/readState',
      { document, objects: 'none', faces: false, treeLimit: 5_000 },
      { signal },
    );
    if (before.objectCount === 0) return await use({ path: null, revision: before.revision, before });
    const path = join(folder, `${randomUUID()}.FCStd`);
    const { revision } = await peer.request('freecad/saveCopy', { document, path }, { signal });
    return await use({ path, revision, before });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Copy {
  readonly path: string | null;
  readonly revision: string | null;
  readonly before: DocumentState | null;
}

/**
 * Runs a compiled plan on a copy of the live document in a FreeCAD of the stage, judges what came out, and changes
 * every parameter once to see whether the model holds. The live document is only read.
 *
 * @throws {PartwrightError} ScriptFailed, TimedOut, Cancelled, FreecadCrashed, FreecadMissing
 */
export function rehearse(
  target: Target,
  goal: Goal,
  compiled: Compiled,
  stage: Stage,
  signal: AbortSignal,
  tell: (stage: string, fraction: number) => void,
  pictured = false,
): Promise<Rehearsal> {
  return withCopy(target, signal, ({ path, revision, before }) =>
    stage.use(async (peer) => {
      const { document } = await peer.request(
        'freecad/openDocument',
        { path, name: 'Rehearsal' },
        { signal },
      );
      tell('Rehearsing on a copy', 0.4);
      const ran = await runOnCopy(peer, document, compiled, signal);
      const objects = modelObjects(ran, compiled.present);
      const state = await readObjects(peer, document, objects, signal);
      const made = { goal, state, objects };
      const answers = await measure(peer, document, made, signal);
      tell('Changing every size once', 0.55);
      const perturbed = await perturb(peer, ran, state, compiled, signal);
      tell('Checking sizes', 0.65);
      const verdict = validate({ ...made, compiled, answers, perturbed });
      const picture =
        pictured && verdict.ok
          ? await fourViews(peer, document, resultNames(state, new Set(objects)), signal)
          : null;
      // On any error before this the stage ends the FreeCAD, and the copy with it.
      await peer.request('freecad/closeDocument', { document });
      return { revision, before, ran, verdict, picture };
    }, signal),
  );
}
