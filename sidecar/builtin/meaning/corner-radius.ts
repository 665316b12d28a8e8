import type { Item } from '../phrases/item.ts';

/** What a clause begins with that says how the corners are. */
const BEGINS: readonly Item['kind'][] = ['break', 'each', 'the', 'article'];

/** "Corners R12", "all corners R10": the radius of the part's own corners. */
export function withCornerRadius(items: readonly Item[]): Item[] {
  const out = [...items];
  items.forEach((item, at) => {
    const [before, next, after] = [items[at - 1], items[at + 1], items[at + 2]];
    const corners = item.kind === 'corners' && !item.single && !item.opposite && !item.which;
    const own = before !== undefined && BEGINS.includes(before.kind);
    const ends = after === undefined || after.kind === 'break';
    const radius = next?.kind === 'named' && next.names.join() === 'radius' && next.figures.length === 1;
    if (!corners || !own || !ends || !radius) return;
    out[at] = { kind: 'filler', start: item.start, end: item.end };
    out[at + 1] = { ...next, names: ['corner_radius'] };
  });
  return out;
}
