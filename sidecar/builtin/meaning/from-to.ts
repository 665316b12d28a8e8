import type { Noun } from '../../plan/nouns/noun.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

const ROUND: readonly string[] = ['diameter', 'outer_diameter'];
/** Between the one end and the other. */
const PASSED: readonly Item['kind'][] = ['link', 'filler', 'the', 'article'];
const NARROWING = /^(?:taper(?:s|ing|ed)?|reduc(?:es|ing|ed)|narrow(?:s|ing|ed)?|widen(?:s|ing|ed)?)$/;

/**
 * The two ends of what has one at its bottom and one at its top: "from 30 mm down to 24 mm diameter", "20 OD for 30 mm, then
 * a cone down to 12 OD for 25 mm".
 */
export function withBothEndsTold(items: readonly Item[], noun: Noun, slice: Slice): Item[] {
  if (noun.takes.base_diameter === undefined || noun.takes.top_diameter === undefined) return [...items];
  const straight = withStraightEnds(items, noun, slice);
  if (straight) return straight;
  const to = items.findIndex((item) => isTo(item, slice));
  const [first, last] = [
    backTo(items, to, slice),
    items.findIndex((item, at) => at > to && !passed(item, slice)),
  ];
  const [one, other] = [across(items[first]), across(items[last])];
  const named = [items[first], items[last]].some((item) => item?.kind === 'named');
  const begun = isFrom(items[first - 1], slice);
  const ends =
    items[last + 1] === undefined || items[last + 1]?.kind === 'break' || items[last]?.kind === 'named';
  if (to < 1 || !one || !other || !(named || begun) || !ends) return [...items];
  const unit = one.unit ?? other.unit;
  return items.flatMap((item, at): Item[] => {
    if (at === first) return [sized('base_diameter', { ...one, unit }, item)];
    if (at === last) return [sized('top_diameter', { ...other, unit: other.unit ?? unit }, item)];
    if (at > first && at < last) return [{ kind: 'filler', start: item.start, end: item.end }];
    return [item];
  });
}

/** "20 OD for 30 mm, ... 12 OD for 25 mm": the diameter of each end and how long it goes on straight. */
function withStraightEnds(items: readonly Item[], noun: Noun, slice: Slice): Item[] | undefined {
  if (!noun.members?.some(({ takes }) => takes.length === 'end_length_1')) return undefined;
  const found = items.flatMap((item, at) => {
    const [link, long] = items.slice(at + 1, at + 3);
    const over = link !== undefined && /^(?:for|over)$/.test(spoken(slice(link.start, link.end)));
    return across(item) && over && long?.kind === 'figure' ? [at] : [];
  });
  if (found.length !== 2) return undefined;
  return items.flatMap((item, at): Item[] => {
    const n = found.indexOf(at) + 1;
    const length = items[at + 2];
    const figure = across(item);
    if (n > 0 && figure && length?.kind === 'figure')
      return [
        sized(n === 1 ? 'base_diameter' : 'top_diameter', figure, item),
        sized(`end_length_${n}`, length.figure, length),
      ];
    return found.some((end) => at === end + 1 || at === end + 2) ? [] : [item];
  });
}

const isTo = (item: Item | undefined, slice: Slice) =>
  item?.kind === 'link' && /^(?:down |up )?to$/.test(spoken(slice(item.start, item.end)));
const isFrom = (item: Item | undefined, slice: Slice) =>
  item?.kind === 'link' && spoken(slice(item.start, item.end)) === 'from';

function passed(item: Item, slice: Slice): boolean {
  return PASSED.includes(item.kind) || NARROWING.test(spoken(slice(item.start, item.end)));
}

/** What stands before "to", past "tapering down". */
function backTo(items: readonly Item[], to: number, slice: Slice): number {
  let at = to - 1;
  for (let item = items[at]; item && passed(item, slice); item = items[at]) at--;
  return at;
}

/** A diameter, or a size without a name. */
function across(item: Item | undefined): Figure | undefined {
  if (item?.kind === 'figure') return item.figure;
  const round =
    item?.kind === 'named' && item.figures.length === 1 && item.names.every((name) => ROUND.includes(name));
  return round ? item.figures[0] : undefined;
}

function sized(name: string, figure: Figure, { start, end }: { start: number; end: number }): Item {
  return { kind: 'named', names: [name], figures: [figure], at: 'first', start, end };
}
