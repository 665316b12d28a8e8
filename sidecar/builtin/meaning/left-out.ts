import type { Item } from '../phrases/item.ts';

const SILENT: readonly Item['kind'][] = ['filler', 'article', 'the', 'each', 'break', 'link'];

/** "without holes", "no fillets": what a part does not have unless it is asked for is passed over. */
export function withoutLeftOut(items: readonly Item[], write: (item: Item) => string): Item[] {
  const gone = new Set<Item>();
  items.forEach((item, at) => {
    if (item.kind !== 'unknown' || !/^(?:without|no)$/i.test(write(item))) return;
    const [thing, after] = [items[at + 1], items[at + 2]];
    const any = thing?.kind === 'unknown' && /^any$/i.test(write(thing));
    const head = any ? after : thing;
    const end = items.slice(at + (any ? 3 : 2)).find(({ kind }) => kind !== 'filler');
    if (head?.kind !== 'head' || !(end === undefined || end.kind === 'break')) return;
    // "with a hole and no holes" is a contradiction, and asked about.
    if (items.some((other) => other !== head && other.kind === 'head' && other.head === head.head)) return;
    for (const each of any ? [item, thing, head] : [item, head]) gone.add(each);
  });
  const left = items.filter((item) => !gone.has(item));
  return left.every(({ kind }) => SILENT.includes(kind)) ? [...items] : left;
}
