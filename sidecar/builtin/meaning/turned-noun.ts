import { nounNamed } from '../../plan/nouns/registry.ts';
import type { Item } from '../phrases/item.ts';

/** "A bushing ... flange 22 x 3": told of a piece that only another noun has, it is that one. */
export function withTurnedNoun(items: readonly Item[]): Item[] {
  const at = items.findIndex(({ kind }) => kind === 'noun');
  const first = items[at];
  if (first?.kind !== 'noun') return [...items];
  const { turns = {} } = nounNamed(first.noun) ?? {};
  const piece = items.find((item, n) => n > at && item.kind === 'noun' && turns[item.noun] !== undefined);
  const noun = piece?.kind === 'noun' ? turns[piece.noun] : undefined;
  return noun === undefined ? [...items] : items.toSpliced(at, 1, { ...first, noun });
}
