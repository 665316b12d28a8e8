import type { Noun } from '../../plan/nouns/noun.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { isPlaceOfFeature, mentions, spoken } from './mentions.ts';

/** Most items that one such phrase takes. */
const LONGEST = 10;

/** Passes over what is always so of this part: "sharp corners" of a square tube, "at one end" of its collar. */
export function withoutTruths(items: readonly Item[], noun: Noun | undefined, slice: Slice): Item[] {
  if (!noun) return [...items];
  const ofPart = new Set(noun.says);
  const ofMembers = (noun.members ?? []).filter(({ says }) => says !== undefined);
  const named = ofMembers.length === 0 ? [] : mentions(items, noun, slice);
  if (ofPart.size === 0 && named.length === 0) return [...items];
  const read: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const member = named.findLast(({ to }) => to < at);
    const follows = member && !items.slice(member.to + 1, at).some(({ kind }) => kind === 'head');
    const says = follows ? new Set([...ofPart, ...(member.member.says ?? [])]) : ofPart;
    const told = truthAt(items, at, says, slice);
    // "A chamfer at one end" of a bushing is not where its flange is.
    const phrase = { from: at, to: at + told - 1 };
    const ofFeature =
      items[at]?.kind === 'link' && isPlaceOfFeature(items, phrase, noun.members ?? [], slice);
    const length = ofFeature ? 0 : told;
    const [first, last] = [items[at], items[at + Math.max(length, 1) - 1]];
    if (!first || !last) break;
    read.push(length > 0 ? { kind: 'filler', start: first.start, end: last.end } : first);
    at += Math.max(length, 1);
  }
  return read;
}

/** How many items the longest such phrase takes that begins here. */
function truthAt(items: readonly Item[], at: number, says: ReadonlySet<string>, slice: Slice): number {
  for (let length = Math.min(LONGEST, items.length - at); length > 0; length--) {
    const [first, last] = [items[at], items[at + length - 1]];
    if (first && last && says.has(spoken(slice(first.start, last.end)))) return length;
  }
  return 0;
}
