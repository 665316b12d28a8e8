import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

/** A bar is round, but one of three sizes is not: "a bar 100 x 20 x 20", "a bar, twenty by twenty, sixty long". */
export function withFlatBars(items: readonly Item[], read: Slice): Item[] {
  const isBar = (item: Item) => item.kind === 'noun' && spoken(read(item.start, item.end)) === 'bar';
  if (!items.some(isBar)) return [...items];
  const head = items.findIndex(({ kind }) => kind === 'head');
  const own = head < 0 ? items : items.slice(0, head);
  const sizes = own.flatMap((item) => (item.kind === 'run' || item.kind === 'named' ? item.figures : []));
  const run = own.some((item) => (item.kind === 'run' || item.kind === 'named') && item.figures.length > 1);
  const round = own.some(
    (item) =>
      (item.kind === 'named' && item.names.some((name) => /diameter|radius/.test(name))) ||
      (item.kind === 'trait' && item.trait === 'circular') ||
      (item.kind === 'figure' && item.figure.diameter),
  );
  if (!run || round || sizes.length !== 3 || sizes.some(({ diameter }) => diameter)) return [...items];
  return items.map((item) => (isBar(item) ? ({ ...item, noun: 'block' } as Item) : item));
}
