import type { Noun } from '../../plan/nouns/noun.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

const ENDS: Readonly<Record<string, string>> = {
  top: 'top_diameter',
  bottom: 'base_diameter',
  base_leg: 'base_diameter',
};
const LINKED: readonly Item['kind'][] = ['link', 'the', 'filler', 'article'];
/** Which of the pieces: "the first 50 mm", "the remaining 30 mm". */
const ORDINAL = /^(?:first|next|following|second|third|other|remaining|last|final|rest of)$/;
const STOCK = /^(?:sheet|sheet metal|stock|material|sheet material)$/;
const MADE_OF = /(?:made of|made from|made out of|out of|cut from|bent from|folded from|from|of)$/;

/** Sizes that are told by the piece that they are of: the ends of a cone, the steps of a shaft, the sheet that it is made of. */
export function withPieces(items: readonly Item[], noun: Noun, slice: Slice): Item[] {
  let read = items;
  const { top_diameter: top, base_diameter: base } = noun.takes;
  if (top === 'top_diameter' && base === 'diameter') read = withTopAndBottom(read, slice);
  if (noun.again !== undefined) read = withSteps(read, slice);
  if (noun.takes.leg === 'leg') read = withEachLeg(read, slice);
  const opens =
    noun.turns?.open !== undefined && read.some((item) => item.kind === 'trait' && item.trait === 'open');
  if (noun.takes.floor !== undefined || opens) read = withFloor(read);
  return noun.takes.thickness === undefined ? [...read] : ofStock(read, slice);
}

function sized(name: string, figure: Figure, { start, end }: { start: number; end: number }): Item {
  return { kind: 'named', names: [name], figures: [figure], at: 'first', start, end };
}

/** The one figure of a size that is a diameter or has no name. */
function roundSize(item: Item | undefined): Figure | undefined {
  if (item?.kind === 'figure') return item.figure;
  const across = item?.kind === 'named' && item.figures.length === 1 && item.names.join() === 'diameter';
  return across ? item.figures[0] : undefined;
}

/** "60 across at the bottom, 30 at the top"; cut off is only what has a size there. */
function withTopAndBottom(said: readonly Item[], slice: Slice): Item[] {
  const items = said.flatMap((item, at) => nameFirst(said, at) ?? [item]);
  const read: Item[] = [];
  const until = items.findIndex(({ kind }) => kind === 'head');
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    const own = until < 0 || at < until;
    let next = at + 1;
    while (LINKED.includes(items[next]?.kind ?? 'break')) next++;
    const after = items[next];
    const linked = items.slice(at + 1, next).some(({ kind }) => kind === 'link');
    const figure = roundSize(item);
    const end = after?.kind === 'face' ? ENDS[after.face] : undefined;
    const named = item.kind === 'face' ? ENDS[item.face] : undefined;
    const size = roundSize(after);
    const free = read.at(-1)?.kind === 'break' || read.at(-1)?.kind === 'noun';
    if (own && figure && end && linked)
      read.push(sized(end, figure, { start: item.start, end: after?.end ?? item.end }));
    else if (own && named && size && free && endsAt(items, next + 1))
      read.push(sized(named, size, { start: item.start, end: after?.end ?? item.end }));
    else {
      read.push(item);
      continue;
    }
    at = next;
  }
  const cut = read.some((item) => item.kind === 'named' && item.names.includes('top_diameter'));
  return cut ? withoutCut(read, slice) : read;
}

/** "base 44 h 52": the letter is of the size that it stands before. */
function nameFirst(items: readonly Item[], at: number): Item[] | undefined {
  const item = items[at];
  const [before, next] = [items[at - 1], items[at + 1]];
  const [only, more] = item?.kind === 'named' && item.at === 'last' ? item.figures : [];
  if (
    before?.kind === 'face' &&
    ENDS[before.face] !== undefined &&
    only &&
    !more &&
    next?.kind === 'figure' &&
    item
  )
    return [
      { kind: 'figure', figure: only, start: only.start, end: only.end },
      { ...(item as ItemOf<'named'>), figures: [next.figure], at: 'first', start: only.end, end: next.end },
    ];
  const [earlier, was] = [items[at - 2], items[at - 1]];
  const taken =
    item?.kind === 'figure' &&
    was?.kind === 'named' &&
    was.at === 'last' &&
    was.figures.length === 1 &&
    earlier?.kind === 'face' &&
    ENDS[earlier.face] !== undefined;
  return taken ? [] : undefined;
}

const endsAt = (items: readonly Item[], at: number) => {
  const item = items.slice(at).find(({ kind }) => kind !== 'filler');
  return item === undefined || item.kind === 'break' || item.kind === 'named';
};

/** "with the top cut off" */
function withoutCut(items: readonly Item[], slice: Slice): Item[] {
  const off = items.findIndex(
    (item, at) =>
      /^(?:top|tip|point)$/.test(spoken(slice(item.start, item.end)).replace(/^(?:the|its) /, '')) &&
      spoken(slice(item.end, items[at + 2]?.end ?? item.end)).trim() === 'cut off',
  );
  if (off < 0) return [...items];
  return items.map((item, at) =>
    at >= off && at <= off + 2 ? { kind: 'filler', start: item.start, end: item.end } : item,
  );
}

/** "20 mm in diameter for the first 50 mm, 14 mm in diameter for the remaining 30 mm" */
function withSteps(items: readonly Item[], slice: Slice): Item[] {
  const read: Item[] = [];
  let steps = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    read.push(item);
    if (item.kind !== 'named' || !roundSize(item)) continue;
    const link = items[at + 1];
    const which = items.slice(at + 2, at + 5).findIndex(({ kind }) => kind === 'figure');
    const between = items.slice(at + 2, at + 2 + which);
    const length = which < 0 ? undefined : (items[at + 2 + which] as ItemOf<'figure'>);
    const told = between.every(
      (each) => each.kind === 'the' || ORDINAL.test(spoken(slice(each.start, each.end))),
    );
    const over = link !== undefined && /^(?:for|over|along)$/.test(spoken(slice(link.start, link.end)));
    if (!length || !told || !over || !endsAt(items, at + 3 + which)) continue;
    read.push(sized('length', length.figure, { start: link.start, end: length.end }));
    at += 2 + which;
    steps++;
  }
  return steps > 1 ? read : [...items];
}

/** "both legs are 60 mm long" */
function withEachLeg(items: readonly Item[], slice: Slice): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    let next = at + 1;
    while (['link', 'filler', 'each'].includes(items[next]?.kind ?? 'break')) next++;
    const size = items[next];
    const long = size?.kind === 'named' && size.figures.length === 1 && size.names.join() === 'length';
    const figure = long ? size.figures[0] : size?.kind === 'figure' ? size.figure : undefined;
    const subject = read.at(-1)?.kind;
    const opens = subject === undefined || subject === 'break';
    const one = item.kind === 'named' && item.names.join() === 'leg' && item.figures.length === 1;
    const article = items[at - 1];
    // "one leg 60 mm long": the other may be shorter.
    if (one && article?.kind === 'article' && spoken(slice(article.start, article.end)) === 'one')
      read.push({ ...item, names: ['leg_1'] });
    else if (
      item.kind === 'legs' &&
      item.each &&
      opens &&
      size &&
      figure &&
      (long || endsAt(items, next + 1))
    ) {
      read.push(sized('leg', figure, { start: item.start, end: size.end }));
      at = next;
    } else read.push(item);
  }
  return read;
}

/** "3 mm floor", "bottom 4", "the floor is 2 mm thick" */
function withFloor(items: readonly Item[]): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    let next = at + 1;
    if (isFloor(item)) while (['link', 'filler'].includes(items[next]?.kind ?? 'break')) next++;
    const [before, other] = [read.findLast(({ kind }) => kind !== 'the' && kind !== 'filler'), items[next]];
    const figure = isFloor(item) ? thicknessOf(other) : isFloor(other) ? thicknessOf(item) : undefined;
    const begins = !isFloor(item) || before === undefined || before.kind === 'break';
    if (figure && other && begins && endsAt(items, next + 1)) {
      read.push(sized('floor', figure, { start: item.start, end: other.end }));
      at = next;
    } else read.push(item);
  }
  return read;
}

const isFloor = (item: Item | undefined) =>
  item?.kind === 'face' && (item.face === 'floor' || item.face === 'bottom');

function thicknessOf(item: Item | undefined): Figure | undefined {
  if (item?.kind === 'figure') return item.figure;
  const thick = item?.kind === 'named' && item.figures.length === 1 && item.names.join() === 'thickness';
  return thick ? item.figures[0] : undefined;
}

/** "made of 3 mm sheet" */
function ofStock(items: readonly Item[], slice: Slice): Item[] {
  const at = items.findIndex((item, n) => {
    const [before, next] = [items[n - 1], items[n + 1]];
    if (item.kind !== 'figure' || !before || !next) return false;
    const made = MADE_OF.test(spoken(slice(items[n - 2]?.start ?? before.start, before.end)));
    return (
      made &&
      STOCK.test(
        spoken(
          slice(next.start, items[n + 2]?.kind === 'material' ? (items[n + 2]?.end ?? next.end) : next.end),
        ),
      )
    );
  });
  const item = items[at];
  if (item?.kind !== 'figure') return [...items];
  const metal = items[at + 2]?.kind === 'material' ? 1 : 0;
  const { start } = item;
  const end = items[at + 1 + metal]?.end ?? item.end;
  return [
    ...items.slice(0, at),
    sized('thickness', item.figure, { start, end }),
    ...items.slice(at + 2 + metal),
  ];
}
