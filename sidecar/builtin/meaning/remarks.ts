import type { Slice } from '../part/part-reader.ts';
import { figuresOf } from '../part/written.ts';
import type { Item, Span } from '../phrases/item.ts';

/** What is said of words that change nothing of the shape: where the origin is, how exact sizes are to be, what it is for. */
export function remarks(items: readonly Item[], slice: Slice): string[] {
  const origin = items.some((item) => item.kind === 'material' && item.origin);
  const tolerances: Span[] = [
    ...items.flatMap(figuresOf).flatMap(({ tolerance }) => tolerance ?? []),
    ...items.filter(({ kind }) => kind === 'tolerance'),
  ];
  const words = tolerances.map(({ start, end }) => `"${slice(start, end)}"`).join(', ');
  return [
    ...(origin ? ['The part stands on Z=0 and is centred on the origin in X and Y.'] : []),
    ...(words === ''
      ? []
      : [`Sizes are modelled as they are named: ${words.slice(0, 200)} is not modelled.`]),
    ...items.flatMap((item) => {
      if (item.kind !== 'aside') return [];
      const what = item.purpose ? 'Taken as what it is for' : 'Taken as a remark, not a shape';
      return [`${what}: "${slice(item.start, item.end)}".`];
    }),
  ];
}
