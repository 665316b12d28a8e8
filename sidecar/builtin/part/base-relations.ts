import type { Noun } from '../../plan/nouns/noun.ts';
import type { Item, ItemOf } from '../phrases/item.ts';

/** How a size that is given by another one stands in an outline; a question where the other cannot be told. */
export type RelationReading =
  | { readonly name: string; readonly size: string }
  | { readonly question: string; readonly item: Item; readonly options: readonly string[] };

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
  const of = item.of === null ? meant : noun.takes[item.of];
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
