import type { Question } from '../../../rpc-schema/design.ts';
import { countedSizes } from '../nouns/noun.ts';
import { NOUNS, nounNamed } from '../nouns/registry.ts';
import { Sizes } from '../nouns/sizes.ts';
import { Plan } from '../plan.ts';
import { addBearingSeat } from './bearing-seat.ts';
import { addBosses } from './boss.ts';
import { addCutouts } from './cutout.ts';
import { Draft } from './draft.ts';
import { addEdgeFinish } from './edge-finish.ts';
import { isPlaced, type OutlineFeature } from './feature.ts';
import { addHoles } from './hole.ts';
import { addInsertBosses } from './insert-boss.ts';
import { weigh } from './mass.ts';
import type { Outline } from './outline.ts';
import { addPythonStep } from './python-step.ts';
import { addSolid } from './solid/add.ts';
import { baseStanding, pieceOf } from './solid/base.ts';
import { finishEdgesOf } from './solid/edges.ts';
import { asHost, coverOf, standsOver } from './solid/host.ts';
import { contradiction, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

export type Lowered =
  | {
      readonly type: 'plan';
      readonly plan: Plan;
      /** Names of the plan's features that each feature of the outline became. */
      readonly made: readonly (readonly string[])[];
    }
  | { readonly type: 'question'; readonly questions: readonly Question[] };

/**
 * Turns an outline into the plan that the compiler reads: sizes become parameters, places become expressions over them,
 * and what was asked becomes requirements in figures. Pure. What is missing or cannot be comes back as questions.
 *
 * @param now values that parameters have whatever the outline says: sizes that were set since
 */
export function lower(outline: Outline, now: ReadonlyMap<string, number> = new Map()): Lowered {
  const draft = new Draft(now, outline.gone);
  for (const assumption of outline.assumptions) draft.assume(assumption);
  const questions: Question[] = [];
  const made: string[][] = [];
  const work = collecting(questions, () => layBase(outline, draft));
  if (work) {
    collecting(questions, () => layOwn(work));
    numbered(outline.features).forEach(({ feature, nth }) => {
      const before = draft.features.length;
      collecting(questions, () =>
        addFeature(feature, nth === 1 ? feature.kind : `${feature.kind} ${nth}`, work),
      );
      const names = draft.features.slice(before).map(({ name }) => name);
      work.made.set(nth === 1 ? feature.kind : `${feature.kind} ${nth}`, names);
      made.push(names);
    });
  }
  collecting(questions, () => weigh(outline.masses ?? [], outline.material, draft));
  if (questions.length > 0) return { type: 'question', questions };
  const plan = Plan.parse(draft.toPlan(outline.title.slice(0, 120), outline.base.words));
  return { type: 'plan', plan, made };
}

/** Features with their numbers among those of their kind: their own, or else the next one that is free. */
export function numbered(features: readonly OutlineFeature[]): { feature: OutlineFeature; nth: number }[] {
  const last = new Map<string, number>();
  return features.map((feature) => {
    const nth = feature.nth ?? (last.get(feature.kind) ?? 0) + 1;
    last.set(feature.kind, nth);
    return { feature, nth };
  });
}

function collecting<T>(questions: Question[], step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    questions.push(...error.questions.filter(({ text }) => questions.every((each) => each.text !== text)));
    return undefined;
  }
}

function layBase(outline: Outline, draft: Draft): Workpiece {
  const noun = nounNamed(outline.base.noun);
  if (!noun) {
    const names = NOUNS.map(({ name }) => name);
    throw new Unclear([
      contradiction(outline.base.words, `I cannot make a "${outline.base.noun}". What shape is it?`, names),
    ]);
  }
  const sizes = new Sizes(outline.base, draft, null, countedSizes(noun));
  const solid = noun.build(sizes, draft);
  sizes.refuseLeftovers();
  // Every noun is centred on the origin in X and Y and stands on Z=0.
  const across = (axis: 'X' | 'Y'): [number, number] => [-draft.size(axis) / 2, draft.size(axis) / 2];
  const extent: Workpiece['extent'] = { X: across('X'), Y: across('Y'), Z: [0, draft.size('Z')] };
  const base = baseStanding(solid, extent);
  return {
    draft,
    noun: noun.name,
    solid,
    prism: solid.prism,
    cuts: [],
    bosses: [...(solid.bosses ?? [])],
    boss: null,
    extent,
    rims: new Map(),
    solids: new Map([['base', base]]),
    bodies: [{ name: undefined, pieces: [pieceOf(solid, extent)] }],
    made: new Map(),
    carved: [],
    endsKnown: { X: true, Y: true, Z: true },
  };
}

/** What belongs to the noun itself, such as the holes of a motor's mount. */
function layOwn(work: Workpiece): void {
  for (const { label, feature } of work.solid.own ?? []) addFeature(feature, label, work);
}

function addFeature(feature: OutlineFeature, label: string, work: Workpiece): void {
  const edges = feature.kind === 'fillet' || feature.kind === 'chamfer';
  const of = 'of' in feature ? feature.of : undefined;
  const host = feature.kind === 'hole' ? (of ?? coverOf(feature, work)) : of;
  if (host === undefined) {
    work.draft.into = isPlaced(feature) && feature.face ? work.solid.faces[feature.face]?.body : undefined;
    try {
      addTo(feature, label, work);
    } finally {
      work.draft.into = undefined;
    }
    if (work.solids.size > 1) checkOpen(feature, work);
    return;
  }
  work.draft.into = work.solids.get(host)?.made?.body;
  try {
    if (edges) finishEdgesOf(feature, host, label, work);
    else addTo(feature, label, asHost(host, feature.words, work));
    if (!edges) work.draft.volume = null;
  } finally {
    work.draft.into = undefined;
  }
}

/** What is cut into a face of the base begins there: not under a solid that stands on it. @throws Unclear */
function checkOpen(feature: OutlineFeature, work: Workpiece): void {
  if (!isPlaced(feature)) return;
  work.draft.volume = null;
  for (const { face, centre, half, radius, words } of work.cuts.filter(
    (cut) => cut.words === feature.words,
  )) {
    const over = standsOver(face, centre, Math.min(...half) + radius, work);
    if (over === undefined) continue;
    const text = `"${words}" would begin under the ${over}, which stands there. Where does it go?`;
    throw new Unclear([contradiction(words, text, [`${words} in the ${over}`])]);
  }
}

function addTo(feature: OutlineFeature, label: string, work: Workpiece): void {
  if (feature.kind === 'hole') addHoles(feature, label, work);
  else if (feature.kind === 'boss') addBosses(feature, label, work);
  else if (feature.kind === 'solid') addSolid(feature, work);
  else if (feature.kind === 'python') addPythonStep(feature, work);
  else if (feature.kind === 'insert_boss') addInsertBosses(feature, label.replace('_', ' '), work);
  else if (feature.kind === 'pocket' && feature.bearing !== undefined)
    addBearingSeat({ ...feature, bearing: feature.bearing }, label, work);
  else if (feature.kind === 'slot' || feature.kind === 'pocket') addCutouts(feature, label, work);
  else addEdgeFinish(feature, label, work);
}
