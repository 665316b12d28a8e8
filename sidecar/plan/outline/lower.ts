import type { Question } from '../../../rpc-schema/design.ts';
import { NOUNS, nounNamed } from '../nouns/registry.ts';
import { Sizes } from '../nouns/sizes.ts';
import { Plan } from '../plan.ts';
import { addBosses } from './boss.ts';
import { addCutouts } from './cutout.ts';
import { Draft } from './draft.ts';
import { addEdgeFinish } from './edge-finish.ts';
import type { OutlineFeature } from './feature.ts';
import { addHoles } from './hole.ts';
import { addInsertBosses } from './insert-boss.ts';
import type { Outline } from './outline.ts';
import { contradiction, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

export type Lowered = { type: 'plan'; plan: Plan } | { type: 'question'; questions: readonly Question[] };

/**
 * Turns an outline into the plan that the compiler reads: sizes become parameters, places become expressions over them,
 * and what was asked becomes requirements in figures. Pure. What is missing or cannot be comes back as questions.
 */
export function lower(outline: Outline): Lowered {
  const draft = new Draft();
  for (const assumption of outline.assumptions) draft.assume(assumption);
  const questions: Question[] = [];
  const work = collecting(questions, () => layBase(outline, draft));
  if (work) {
    const seen = new Map<string, number>();
    for (const feature of outline.features) {
      const nth = (seen.get(feature.kind) ?? 0) + 1;
      seen.set(feature.kind, nth);
      collecting(questions, () =>
        addFeature(feature, nth === 1 ? feature.kind : `${feature.kind} ${nth}`, work),
      );
    }
  }
  if (questions.length > 0) return { type: 'question', questions };
  return { type: 'plan', plan: Plan.parse(draft.toPlan(outline.title.slice(0, 120), outline.base.words)) };
}

function collecting<T>(questions: Question[], step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    questions.push(...error.questions);
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
  const sizes = new Sizes(outline.base, draft);
  const solid = noun.build(sizes, draft);
  sizes.refuseLeftovers();
  // Every noun is centred on the origin in X and Y and stands on Z=0.
  const across = (axis: 'X' | 'Y'): [number, number] => [-draft.size(axis) / 2, draft.size(axis) / 2];
  const extent: Workpiece['extent'] = { X: across('X'), Y: across('Y'), Z: [0, draft.size('Z')] };
  return {
    draft,
    noun: noun.name,
    solid,
    prism: solid.prism,
    cuts: [],
    bosses: [],
    boss: null,
    extent,
    rims: new Map(),
  };
}

function addFeature(feature: OutlineFeature, label: string, work: Workpiece): void {
  if (feature.kind === 'hole') addHoles(feature, label, work);
  else if (feature.kind === 'boss') addBosses(feature, label, work);
  else if (feature.kind === 'insert_boss') addInsertBosses(feature, label.replace('_', ' '), work);
  else if (feature.kind === 'slot' || feature.kind === 'pocket') addCutouts(feature, label, work);
  else addEdgeFinish(feature, label, work);
}
