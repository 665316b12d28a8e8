import type { Member, Noun } from '../../plan/nouns/noun.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { plural as pluralOf } from '../words/lexicon.ts';

/** Most items that the name of a member takes ("large end"). */
const LONGEST = 5;

/** Between "in" and what it is in. */
const BETWEEN: readonly Item['kind'][] = ['the', 'article', 'each', 'filler'];

/** What tells where a feature goes. */
const PLACES: readonly Item['kind'][] = ['face', 'ends', 'edges'];

/** Where a piece of the part is named. */
export interface Mention {
  readonly member: Member;
  readonly plural: boolean;
  /** First and last item of its name. */
  readonly from: number;
  readonly to: number;
  /** Sizes of it that are named already. */
  readonly has: Set<string>;
}

export const spoken = (text: string) => text.toLowerCase().replace(/[\s-]+/g, ' ');

/** Where the members of a noun are named, the longest name first. */
export function mentions(items: readonly Item[], noun: Noun, slice: Slice): Mention[] {
  const found: Mention[] = [];
  const names = new Map<string, Pick<Mention, 'member' | 'plural'>>(
    (noun.members ?? []).flatMap((member) =>
      member.words.flatMap((word) => [
        [word, { member, plural: false }] as const,
        [pluralOf(word), { member, plural: true }] as const,
      ]),
    ),
  );
  for (let at = 0; at < items.length; at++) {
    for (let length = Math.min(LONGEST, items.length - at); length > 0; length--) {
      const to = at + length - 1;
      const [first, last] = [items[at], items[to]];
      const name = first && last && names.get(spoken(slice(first.start, last.end)));
      if (!name || (first.kind === 'noun' && first.noun === noun.name)) continue;
      // A piece with a face of its own is where a feature goes.
      const faced = name.member.face !== undefined;
      if (!faced && isPlaceOfFeature(items, { from: at, to }, noun.members ?? [], slice)) break;
      found.push({ ...name, from: at, to, has: new Set() });
      at = to;
      break;
    }
  }
  return found;
}

/** "A 3 mm fillet at the top": where that feature goes, though a piece of the part is called so as well. */
export function isPlaceOfFeature(
  items: readonly Item[],
  { from, to }: Pick<Mention, 'from' | 'to'>,
  members: readonly Member[],
  slice: Slice,
): boolean {
  return (
    items.slice(from, to + 1).some(({ kind }) => PLACES.includes(kind)) &&
    ofFeature(items, from, members, slice)
  );
}

/** "A hole in the stem": a feature that goes on a piece which has no one face of its own to put it on. */
export function isUnderFeature(
  items: readonly Item[],
  { from, member }: Mention,
  members: readonly Member[],
  slice: Slice,
): boolean {
  const link = items.slice(0, from).findLastIndex(({ kind }) => !BETWEEN.includes(kind));
  const before = items[link];
  const linked = before?.kind === 'link' && before.word === 'in';
  const each = items.slice(link + 1, from).some(({ kind }) => kind === 'each');
  return linked && (member.face === undefined || each) && ofFeature(items, from, members, slice);
}

/** A feature is what was spoken of last, and no piece of the part that is called as one. */
function ofFeature(items: readonly Item[], from: number, members: readonly Member[], slice: Slice): boolean {
  const before = items.slice(0, from);
  const last = before.findLast(({ kind }) => kind === 'head' || kind === 'break' || kind === 'noun');
  if (last?.kind !== 'head') return false;
  const called = spoken(slice(last.start, last.end));
  return !members.some(({ words }) => words.some((word) => called === word || called === pluralOf(word)));
}
