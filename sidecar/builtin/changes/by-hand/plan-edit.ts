import type { Question } from '../../../../rpc-schema/design.ts';
import type { DocumentState } from '../../../../rpc-schema/freecad.ts';
import type { Blueprint } from '../../../plan/blueprint.ts';
import { Edit } from '../../../plan/edit.ts';
import { type Answer, withAnswers } from '../../answers/answers.ts';
import { unknownWords } from '../../answers/unknown-words.ts';
import { NormalText } from '../../words/normal-text.ts';
import { clausesOf } from '../clause.ts';
import { changeBy } from './change-by.ts';
import type { ChangeInput, EditReader } from './edit-reader.ts';
import { finish, hole, mirror, repeat } from './more-features.ts';
import { setValue } from './set-value.ts';
import { move, remove, rename, suppress, turn } from './whole-objects.ts';

/** Every way of asking for a change of what was made by hand, one line each; the first that knows the words reads them. */
const READERS: readonly EditReader[] = [
  rename,
  suppress,
  move,
  turn,
  mirror,
  repeat,
  hole,
  finish,
  remove,
  changeBy,
  setValue,
];

export type PlannedEdit =
  | Extract<Blueprint, { type: 'edit' }>
  | { readonly type: 'question'; readonly questions: readonly Question[] };

/**
 * Plans changes of what a document holds, whoever made it. Pure.
 * @returns null where the first words are of no change that there is
 */
export function planEdit(
  prompt: string,
  answers: readonly Answer[],
  state: DocumentState,
): PlannedEdit | null {
  const { text } = new NormalText(withAnswers(prompt, answers));
  const changes: ChangeInput[] = [];
  let now = state;
  for (const clause of clausesOf(text)) {
    const reading = READERS.reduce<ReturnType<EditReader>>((found, read) => found ?? read(clause, now), null);
    if (reading?.type === 'question') return reading;
    if (reading) {
      changes.push(...reading.changes);
      now = reading.changes.reduce(relabelled, now);
    } else if (changes.length === 0) return null;
    else return { type: 'question', questions: [unknownWords(clause)] };
  }
  if (changes.length === 0) return null;
  return {
    type: 'edit',
    edit: Edit.parse({ title: `Change of ${state.label}`.slice(0, 120), changes }),
    state,
  };
}

/** What was renamed goes by its new label in the words that follow. */
function relabelled(state: DocumentState, change: ChangeInput): DocumentState {
  if (change.kind !== 'rename') return state;
  const { object, label } = change;
  const named = <T extends { readonly name: string }>(each: T): T =>
    each.name === object ? { ...each, label } : each;
  return { ...state, objects: state.objects.map(named), tree: state.tree.map(named) };
}
