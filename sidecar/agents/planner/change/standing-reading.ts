import type { Reading } from '../reading.ts';
import { sizeValue } from '../same-size.ts';
import type { PlaceName, Sheet, SheetKind } from '../sheet.ts';

/**
 * What a change of a part can need: what its request speaks of, and all that the part has already, for the whole plan is
 * written again. Pure.
 */
export function readingWith(reading: Reading, { base, features }: Sheet): Reading {
  const text = JSON.stringify({ base, features });
  const own = [...Object.values(base.sizes), ...features.flatMap(sizesIn)];
  const sizes = [...new Set([...reading.sizes, ...own])];
  const named = new Map(reading.named);
  for (const [name, size] of Object.entries(base.sizes)) named.set(name, [size, ...reading.sizes]);
  const kinds = new Map<SheetKind, number>(reading.kinds);
  for (const { kind } of features) if (kind !== 'python') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const solids = features.flatMap((feature) => (feature.kind === 'solid' ? [feature.noun] : []));
  const threads = features.flatMap((each) => (each.kind === 'hole' && each.thread ? [each.thread] : []));
  const counts = features.flatMap((each) => ('count' in each && each.count ? [each.count] : []));
  const places = features.flatMap((each): PlaceName[] =>
    'place' in each && each.place ? [each.place.at] : [],
  );
  return {
    ...reading,
    sizes,
    named,
    kinds,
    repeated: new Set([...reading.repeated, ...own]),
    nouns: [...new Set([base.noun, ...reading.nouns])],
    solids: [...solids, ...reading.solids],
    threads: [...new Set([...reading.threads, ...threads])],
    counts: [...new Set([...reading.counts, ...counts])].sort((one, other) => one - other),
    places: new Set([...reading.places, ...places]),
    related: reading.related || own.some((size) => sizeValue(size) === null),
    round: new Set([
      ...reading.round,
      ...(['radius', 'diameter'] as const).filter((word) => text.includes(`"${word}"`)),
    ]),
    says: (words) => reading.says(words) || words.test(text),
  };
}

/** Sizes as they are written, wherever they stand; names of threads, sides and the like are none. */
function sizesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^-?[\d.]/.test(value) || /[*/+]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sizesIn) : [];
}
