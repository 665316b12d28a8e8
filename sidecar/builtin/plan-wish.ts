import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { understood } from './answers/answer-choice.ts';
import { type Answer, leftOut, withAnswers } from './answers/answers.ts';
import { type PlannedEdit, planEdit } from './changes/by-hand/plan-edit.ts';
import { movesFeature } from './changes/move-feature.ts';
import { isOfModel, type PlannedChange, planChange } from './changes/plan-change.ts';
import { turnsFeature } from './changes/turn-feature.ts';
import { readBack } from './changes/undo.ts';
import { itemsOf } from './items-of.ts';
import type { Item } from './phrases/item.ts';
import { LONGEST_PROMPT, type PlannedRequest, planRequest } from './plan-request.ts';
import { NormalText } from './words/normal-text.ts';

interface Wished {
  readonly prompt: string;
  readonly answers: readonly Answer[];
  /** What the document holds; null where there is none yet. Read only where the words may be about it. */
  readonly document: () => Promise<DocumentState | null>;
}

type Planned = PlannedRequest | PlannedChange | PlannedEdit;

/** Plans what a person asked for: a change of a model that is there, or a new part. */
export async function planWish({ prompt, answers: given, document }: Wished): Promise<Planned> {
  const meant = understood(given);
  if (meant.type === 'taken back')
    return { type: 'refused', reason: 'Taken back: nothing was changed.', takenBack: true };
  if (meant.type === 'unclear') return { type: 'question', questions: [meant.question] };
  const { answers } = meant;
  const planned = await read({ prompt, answers, document });
  return withoutWords(planned, leftOut(prompt, answers));
}

async function read({ prompt, answers, document }: Wished): Promise<Planned> {
  const asked = withAnswers(prompt, answers);
  const about = mayBeChange(asked);
  const state = about ? await document() : null;
  const ours =
    state !== null &&
    state.plans.length > 0 &&
    (movesFeature(asked) || turnsFeature(asked) || isOfModel(asked, answers, state));
  const change = state && (ofObjects(asked) && !ours ? planEdit(prompt, answers, state) : null);
  if (change) return change;
  if (state && state.plans.length > 0)
    return planChange(prompt, answers, state) ?? planRequest(prompt, answers);
  if (state && state.objectCount > 0) {
    if (readBack(asked)) return { type: 'refused', reason: NOT_OURS };
    return planEdit(prompt, answers, state) ?? planRequest(prompt, answers);
  }
  return planRequest(prompt, answers);
}

/** What was left out at the person's word is said with what came of it. */
function withoutWords(planned: Planned, words: readonly string[]): Planned {
  const left = words.map((each) => `Left out: "${each.slice(0, LONGEST_QUOTE)}".`);
  if (left.length === 0 || planned.type === 'question' || planned.type === 'refused') return planned;
  const noting = <T extends { readonly assumptions: string[] }>(it: T): T => ({
    ...it,
    assumptions: [...left, ...it.assumptions].slice(0, MOST_ASSUMPTIONS),
  });
  if (planned.type === 'edit') return { ...planned, edit: noting(planned.edit) };
  const plan = noting(planned.plan);
  if (planned.type === 'plan') return { ...planned, plan, outline: noting(planned.outline) };
  return { ...planned, plan, outline: planned.outline && noting(planned.outline) };
}

const LONGEST_QUOTE = 200;
const MOST_ASSUMPTIONS = 50;

const NOT_OURS =
  "Nothing here was made or changed from words, so there is nothing of that to take back. FreeCAD's own Undo (Ctrl+Z) takes back what was done by hand.";

/** A shape by its name, and no "the" before it, is a new part. So is "make it a knob". */
export function mayBeChange(asked: string): boolean {
  if (asked.length > LONGEST_PROMPT) return false;
  const { text } = new NormalText(asked);
  if (readBack(text)) return true;
  if (/^\W*make\s+(?:it|this|that)\s+(?:an?|into)\s+(?!bit\b|little\b)/i.test(text)) return false;
  if (ofObjects(text)) return true;
  if (INTO.test(text)) return true;
  const items = itemsOf(text);
  if (ON_IT.test(text)) return true;
  const nouns = items.filter(({ kind }) => kind === 'noun');
  return nouns.length === 0 || nouns.every((noun) => isDefinite(noun, items));
}

/** Of things as the document has them, whether they have a plan or not. */
const ofObjects = (text: string) =>
  /^\W*(?:please )?(?:rename|relabel|suppress|unsuppress|mirror|repeat|rotate|(?:turn|spin)\b.*(?:\d ?(?:°|deg|degrees)|\bturn)(?: (?:anti |counter |anti|counter)?clockwise| to the (?:left|right))?\W*$|(?:move|shift)\b.*\b(?:up|down|left|right|back(?:wards)?|forwards?|-?[xyz])(?:[- ](?:axis|direction))?\W*$)|\bselected (?:edges?|faces?)\b/i.test(
    text,
  );

/** "turn it into a tube": what is there becomes another shape. */
const INTO = /^\W*(?:please |now |then |also )*(?:turn|change|convert) (?:it|this|that) (?:in)?to an?\b/i;

/** "put a cylinder on top of it": more of what is there, whatever its shape is called. */
const ON_IT =
  /^\W*(?:please |now |then |also )*(?:add|put|attach|place|stick|mount|set)\b.*\b(?:on|onto|to|in|into|at|under) (?:it|top|its|the (?:top|bottom|front|back|left|right|part|middle|cent(?:re|er)))\b/i;

function isDefinite(noun: Item, items: readonly Item[]): boolean {
  const before = items[items.indexOf(noun) - 1];
  return before?.kind === 'the';
}
