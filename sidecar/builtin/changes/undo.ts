import type { Kept, Stand } from '../../plan/kept.ts';
import { kindNamed } from './feature-target.ts';

/** Which of the earlier stands is asked for. */
export type Back =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** "before the fillet": the words of what came then. */
  | { readonly kind: 'before'; readonly what: string }
  | { readonly kind: 'first' };

const THAT =
  '(?:\\s+(?:that|this|it|the last (?:change|step|one)|last (?:change|step)|the change|one step|what you did|by one step))?';
const UNDO = new RegExp(
  `^(?:undo${THAT}|take (?:that|it|this) back|revert${THAT}|go back(?: one step)?|(?:put|change|turn) (?:it|that) back|back|step back|never ?mind(?: that)?|not like that|as it was(?: before)?|make it (?:as|like|what) it was(?: before)?|back to how it was)$`,
  'i',
);
const REDO = new RegExp(
  `^(?:redo${THAT}|undo the undo|go forward(?: again)?|(?:do|make) (?:it|that) again|again|restore (?:it|that))$`,
  'i',
);
const BEFORE =
  /^(?:(?:go|turn|put it|take it|change it|revert(?: it)?|back) ?(?:back )?(?:to )?(?:(?:how|what|the way|as) it was )?|(?:make it )?(?:as|like|how) it was |undo (?:everything )?(?:back )?(?:to |up to )?|back to )?(?:just )?before (?:you (?:added|made|put|changed|did|removed) )?(?:the |that |those |i (?:added|asked for|changed) (?:the )?)?(.+)$/i;
const FIRST =
  /^(?:(?:go )?back to the (?:beginning|start|first version|original)|undo (?:everything|all(?: of it)?|all changes)|as it was (?:at first|in the beginning|originally)|(?:make it |back to )?(?:the )?original)$/i;

/** A request to go back; null: it is none. "Start over" is not one. */
export function readBack(text: string): Back | null {
  const plain = text
    .trim()
    .replace(/^(?:please|no|ok|okay|now|and|oh|sorry|,|\s)+\s*/i, '')
    .replace(/(?:[.!\s,]|\bplease\b)+$/i, '');
  if (UNDO.test(plain)) return { kind: 'undo' };
  if (REDO.test(plain)) return { kind: 'redo' };
  if (FIRST.test(plain)) return { kind: 'first' };
  const what = BEFORE.exec(plain)?.[1];
  return what === undefined
    ? null
    : { kind: 'before', what: what.replace(/\s+(?:was|were) (?:added|made|there|changed)$/i, '') };
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
  if (back.kind === 'undo') return stands[from[last] ?? -1] ?? NONE;
  if (back.kind === 'redo') {
    const undone = last > 0 && readBack(now.request) !== null;
    return undone ? (stands[last - 1] ?? NONE) : 'There is nothing to do again: nothing was undone last.';
  }
  const came = (at: number) => brought(stands[at], stands[from[at] ?? -1], back.what);
  for (let at = last; at >= 0 && at !== -1; at = from[at] ?? -1) {
    const before = stands[from[at] ?? -1];
    if (came(at)) return before ?? `The model was made with the ${back.what}: there is nothing before that.`;
  }
  const asked = stands.slice(1).map(({ request }) => `"${request}"`);
  const said =
    asked.length === 0
      ? 'It has not been changed by a request yet.'
      : `It was changed by ${asked.join(', ')}.`;
  return `I cannot tell what "${back.what}" was of this model's history. ${said}`;
}

const NONE = 'There is nothing to go back to: the model is as it was first made.';

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
