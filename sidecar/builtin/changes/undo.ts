import type { Question } from '../../../rpc-schema/design.ts';
import type { Kept, Stand } from '../../plan/kept.ts';
import { kindNamed } from './feature-target.ts';

/** Which of the earlier stands is asked for. */
export type Back =
  | { readonly kind: 'undo'; readonly steps: number }
  | { readonly kind: 'redo'; readonly steps: number }
  /** "before the fillet": the words of what came then. */
  | { readonly kind: 'before'; readonly what: string }
  | { readonly kind: 'first' };

/** "start over", "never mind": what is to become of the model is not said. */
export interface Unsettled {
  readonly kind: 'over' | 'unsure';
}
export const isUnsettled = (back: Back | Unsettled): back is Unsettled =>
  back.kind === 'over' || back.kind === 'unsure';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `\\d{1,2}|${NUMBERS.join('|')}|couple of|both`;
const THAT =
  '(?:\\s+(?:that|this|it|the last (?:change|step|one|thing)|the last|last (?:change|step)|the change|one step|what you (?:just )?did|by one step|my last change|that change|this change))?';
const UNDO = new RegExp(
  `^(?:undo${THAT}|take (?:that|it|this) back|revert${THAT}|go back(?: one step)?|(?:put|change|turn) (?:it|that) back|back|step back|not like that|as it was(?: before)?|make it (?:as|like|what) it was(?: before)?|back to how it was|(?:the )?previous version|(?:go )?back to the previous (?:version|one|state))$`,
  'i',
);
const SEVERAL = `(?:(?:the )?(?:last |previous )?(${NUMBER})(?: (?:of (?:them|those)|changes?|steps?|things?|times|versions?))?|(twice|thrice))`;
const UNDO_SEVERAL = new RegExp(
  `^(?:undo|revert|go back(?: by)?|step back|take back)(?: (?:that|it))? ${SEVERAL}$`,
  'i',
);
const REDO = new RegExp(
  `^(?:redo${THAT}|undo the undo|go forward(?: again| one step)?|(?:do|make) (?:it|that) again|again|restore (?:it|that)|put (?:it|that) back again)$`,
  'i',
);
const REDO_SEVERAL = new RegExp(`^(?:redo|go forward(?: by)?)(?: (?:that|it))? ${SEVERAL}$`, 'i');
const BEFORE =
  /^(?:(?:go|turn|put it|take it|change it|revert(?: it)?|back) ?(?:back )?(?:to )?(?:(?:how|what|the way|as) it was )?|(?:make it )?(?:as|like|how) it was |undo (?:everything )?(?:back )?(?:to |up to )?|back to )?(?:just )?before (?:you (?:added|made|put|changed|did|removed) )?(?:the |that |those |i (?:added|asked for|changed) (?:the )?)?(.+)$/i;
const FIRST =
  /^(?:(?:(?:go |revert |reset )?(?:it )?(?:back )?to|restore) (?:the )?(?:very )?(?:beginning|start|first (?:version|one|state|model|part)|original(?: version| state| part| model)?)|undo (?:everything|all(?: of it)?|all (?:the |my )?changes|the lot)|discard (?:all )?(?:the |my )?changes|reset(?: it)?|as it was (?:at first|in the beginning|originally)|(?:make it |back to )?(?:the )?(?:original|first version))$/i;
const OVER =
  /^(?:start (?:over|again|afresh|anew|from (?:scratch|the beginning))|begin again|from scratch|new (?:start|beginning)|scrap (?:it|that|this|everything)|(?:delete|remove|erase|throw away|clear|discard) (?:everything|it all|all of it|it|all|the (?:whole )?(?:part|model|design|thing)))$/i;
const UNSURE =
  /^(?:never ?mind(?: that)?|cancel(?: (?:that|it|this))?|forget (?:it|that|about it)|stop|abort|no)$/i;

/** A request to go back; null: it is none. */
export function readBack(text: string): Back | Unsettled | null {
  const plain = text
    .trim()
    .replace(
      /^(?:please|no,|ok|okay|now|and|oh|sorry|let's|let us|can you|could you|i want to|i'd like to|,|\s)+\s*/i,
      '',
    )
    .replace(/(?:[.!?\s,]|\bplease\b)+$/i, '');
  if (UNDO.test(plain)) return { kind: 'undo', steps: 1 };
  if (REDO.test(plain)) return { kind: 'redo', steps: 1 };
  const undone = UNDO_SEVERAL.exec(plain);
  if (undone) return { kind: 'undo', steps: several(undone) };
  const redone = REDO_SEVERAL.exec(plain);
  if (redone) return { kind: 'redo', steps: several(redone) };
  if (FIRST.test(plain)) return { kind: 'first' };
  if (OVER.test(plain)) return { kind: 'over' };
  if (UNSURE.test(plain)) return { kind: 'unsure' };
  const what = BEFORE.exec(plain)?.[1];
  return what === undefined
    ? null
    : { kind: 'before', what: what.replace(/\s+(?:was|were) (?:added|made|there|changed)$/i, '') };
}

function several([, number = '', times]: RegExpExecArray): number {
  const written = (times ?? number).toLowerCase();
  if (/^\d+$/.test(written)) return Number(written);
  if (/^(?:twice|both|couple of)$/.test(written)) return 2;
  return written === 'thrice' ? 3 : NUMBERS.indexOf(written) + 1;
}

const shape = ({ plan }: Stand) =>
  JSON.stringify([plan.features, plan.parameters.map(({ name, value }) => [name, value]), plan.bodies]);
const same = (one: Stand, other: Stand) => shape(one) === shape(other);

/**
 * For each stand the one that it came from: of one that was gone back to, that of the stand that it repeats, so that
 * undoing twice goes back by two.
 */
function origins(stands: readonly Stand[]): number[] {
  const from: number[] = [];
  stands.forEach((stand, at) => {
    const back = at > 0 && readBack(stand.request) !== null;
    const repeated = back ? stands.slice(0, at).findLastIndex((other) => same(other, stand)) : -1;
    from.push(repeated >= 0 ? (from[repeated] ?? -1) : at - 1);
  });
  return from;
}

/** The stand that is meant, or why there is none. */
export function standBefore(kept: Kept, back: Back): Stand | string {
  const { history, ...now } = kept;
  const stands: Stand[] = [...history, now];
  const from = origins(stands);
  const last = stands.length - 1;
  if (back.kind === 'first') return last === 0 ? NONE : (stands[0] ?? NONE);
  if (back.kind === 'undo') return stepsBack(stands, from, back.steps);
  if (back.kind === 'redo') {
    const undone = undoneLast(stands);
    if (undone.length === 0) return 'There is nothing to do again: nothing was undone last.';
    return undone.at(-back.steps) ?? `There is no more than ${undone.length} to do again.`;
  }
  const { what } = back;
  const came = (at: number) => brought(stands[at], stands[from[at] ?? -1], what);
  for (let at = last; at >= 0 && at !== -1; at = from[at] ?? -1) {
    const before = stands[from[at] ?? -1];
    if (came(at)) return before ?? `The model was made with the ${what}: there is nothing before that.`;
  }
  const asked = stands.slice(1).map(({ request }) => `"${request}"`);
  const said =
    asked.length === 0
      ? 'It has not been changed by a request yet.'
      : `It was changed by ${asked.join(', ')}.`;
  return `I cannot tell what "${what}" was of this model's history. ${said}`;
}

const NONE = 'There is nothing to go back to: the model is as it was first made.';

function stepsBack(stands: readonly Stand[], from: readonly number[], steps: number): Stand | string {
  let at = stands.length - 1;
  for (let n = 0; n < steps; n++) {
    at = from[at] ?? -1;
    if (stands[at]) continue;
    return n === 0 ? NONE : `There ${n === 1 ? 'is one change' : `are ${n} changes`} to undo, not ${steps}.`;
  }
  return stands[at] ?? NONE;
}

/** What can be done again, the next one last: every going back can be, until something else is done. */
function undoneLast(stands: readonly Stand[]): Stand[] {
  let undone: Stand[] = [];
  stands.forEach((stand, at) => {
    const before = stands[at - 1];
    const back = before && readBack(stand.request);
    if (!back) undone = [];
    else if (!isUnsettled(back) && back.kind === 'redo') undone = undone.slice(0, -back.steps);
    else undone = [...undone, before];
  });
  return undone;
}

/** What is to become of the model where that is not said; a refusal where nothing was changed yet. */
export function askedAbout({ history }: Kept, kind: Unsettled['kind'], written: string): Question | string {
  const changes = history.length;
  if (kind === 'unsure') {
    if (changes === 0) return 'Nothing is under way, and the model is as it was first made.';
    const text = 'Nothing is under way. Shall the last change be undone?';
    return { text, words: written, about: null, options: ['undo that'] };
  }
  if (changes === 0)
    return 'The model is as it was first made. Say the new part as a whole and it is made beside it; to take this one away, delete it in the tree.';
  const text =
    'Shall all changes be undone? Or say a new part as a whole, and it is made beside this one; to take this one away, delete it in the tree.';
  return { text, words: written, about: null, options: ['undo all changes'] };
}

/** True where a stand brought what is named: a feature of the kind, or words of its request. */
function brought(stand: Stand | undefined, before: Stand | undefined, what: string): boolean {
  if (!stand) return false;
  const kind = kindNamed(what)?.kind;
  const count = (of: Stand | undefined) =>
    (of?.outline?.features ?? of?.plan.features ?? []).filter((each) => each.kind === kind).length;
  if (kind !== undefined && count(stand) > count(before)) return true;
  const words = what
    .toLowerCase()
    .split(/[^\w.]+/)
    .filter((word) => word !== '' && !/^(?:the|a|an|change|of|to)$/.test(word));
  const said = stand.request.toLowerCase();
  return (
    before !== undefined && words.length > 0 && words.every((word) => said.includes(word.replace(/s$/, '')))
  );
}
