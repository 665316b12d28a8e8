import type { Noun } from '../../plan/nouns/noun.ts';
import type { Item, ItemOf } from '../phrases/item.ts';

/** How a size that is given by another one stands in an outline; a question where the other cannot be told. */
export type RelationReading =
  | { readonly name: string; readonly size: string }
  | { readonly question: string; readonly item: Item; readonly options: readonly string[] };

/** What the size of a round part along its axis is called. */
const AXIAL: readonly string[] = ['length', 'height', 'thickness', 'depth'];

/** A size by the part's own name for it, where the part has it: the length of a square is its side. */
export function ownSize(name: string, noun: Noun, has: ReadonlySet<string>): string {
  const mine = noun.takes[name] ?? name;
  if (has.has(mine)) return mine;
  if (has.has('side') && (mine === 'length' || mine === 'width')) return 'side';
  const round = 'diameter' in noun.takes && !('width' in noun.takes);
  const axial = round && AXIAL.includes(mine) ? AXIAL.filter((each) => has.has(each)) : [];
  return axial.length === 1 ? (axial[0] ?? mine) : mine;
}

const spaced = (name: string) => name.replace(/_/g, ' ');

/** Sizes across each other, which are what "twice as long" compares where nothing else is said. */
const ACROSS: Readonly<Record<string, string>> = { length: 'width', width: 'length' };

/**
 * @param named the sizes that are given by themselves
 * @param more what is added, as a size
 */
export function readRelated(
  item: ItemOf<'related'>,
  noun: Noun,
  named: ReadonlySet<string>,
  more: string | null,
): RelationReading | undefined {
  const name = item.name === null ? undefined : noun.takes[item.name];
  if (name === undefined || noun.repeats) return undefined;
  const across = ACROSS[name] ?? '';
  const others = [...named].filter((other) => other !== name);
  const [only] = others;
  const meant = named.has(across) ? across : others.length === 1 ? only : undefined;
  const of = item.of === null ? meant : noun.takes[item.of] && ownSize(item.of, noun, named);
  if (of === name) return undefined;
  if (of === undefined) {
    if (item.of !== null) return undefined;
    const candidates =
      others.length > 0 ? others : Object.values(noun.takes).filter((other) => other !== name);
    const options = [...new Set(candidates)].map(
      (other) => `${spaced(name)} ${item.ratio} times the ${spaced(other)}`,
    );
    return { question: `The ${spaced(name)} is ${item.ratio} times which other size?`, item, options };
  }
  return { name, size: `${item.ratio} * ${of}${more === null ? '' : ` + ${more}`}` };
}

const RELATED = /^(\S+) \* ([a-z]\w*)$/;

/** A feature's sizes by those of the part, under the part's own names for them. */
export function withOwnSizes<F extends object>(feature: F, noun: Noun, has: ReadonlySet<string>): F {
  const sizes = Object.entries(feature).map(([key, value]) => {
    const [, times, of] = (typeof value === 'string' && RELATED.exec(value)) || [];
    return [key, of === undefined ? value : `${times} * ${ownSize(of, noun, has)}`];
  });
  return Object.fromEntries(sizes) as F;
}
