import type { Noun } from '../../plan/nouns/noun.ts';
import { OWN_SIZES } from '../part/owner.ts';
import { Measures } from '../part/written.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';

/** What was said before, as it is with the correction: the item in the place of the one at `at`. */
export interface Found {
  readonly at: number;
  readonly item: Item;
  /** How many items the correction takes. */
  readonly taken: number;
  readonly was: string;
  readonly is: string;
}

interface Known {
  readonly noun: Noun | undefined;
  /** The words say plainly that something is corrected. */
  readonly plain: boolean;
  /** What the figure was that does not hold, where that is said. */
  readonly wrong: Figure | undefined;
}

/** Where one figure stands: the item, and which of its figures. */
interface Spot {
  readonly at: number;
  readonly index: number;
  readonly figure: Figure;
}

/**
 * What the content of a correction takes the place of, among the items before `until`; undefined where that is not plain.
 * @param next what follows the content, which may be the name of what it belongs to: "no, six holes"
 */
export function earlierFigure(
  items: readonly Item[],
  until: number,
  content: Item,
  next: Item | undefined,
  known: Known,
): Found | undefined {
  const before = items.slice(0, until);
  if (content.kind === 'thread') return otherThread(before, content);
  if (content.kind === 'run') return otherRun(before, content, known);
  const is = onlyFigure(content);
  if (!is) return undefined;
  const spots =
    known.wrong !== undefined
      ? spotsOf(before).filter(({ figure }) => isSame(figure, known.wrong))
      : candidates(before, content, next, known);
  const named = spots.filter(({ at }) => sameName(before[at], content));
  const spot = spots.length === 1 ? spots[0] : named.length === 1 ? named[0] : undefined;
  const old = spot && before[spot.at];
  if (!spot || !old || contradicts(old, content, spot, known, items)) return undefined;
  const figure = { ...is, unit: is.unit ?? spot.figure.unit, diameter: spot.figure.diameter };
  const item =
    old.kind === 'figure' && content.kind === 'named' ? content : withFigure(old, spot.index, figure);
  const taken = content.kind === 'figure' && next && isHead(next) ? 2 : 1;
  return item && { at: spot.at, item, taken, was: spot.figure.number, is: figure.number };
}

const isHead = ({ kind }: Item) => kind === 'head' || kind === 'noun';

/** The one figure of an item. */
export function onlyFigure(item: Item | undefined): Figure | undefined {
  switch (item?.kind) {
    case 'figure':
    case 'distance':
      return item.figure;
    case 'circle':
      return item.figure ?? undefined;
    case 'named':
    case 'spacing':
      return item.figures.length === 1 ? item.figures[0] : undefined;
    default:
      return undefined;
  }
}

/** Every figure that a correction could be of. */
function spotsOf(items: readonly Item[]): Spot[] {
  return items.flatMap((item, at) => {
    const run = item.kind === 'run' || item.kind === 'named' ? item.figures : [];
    const only = onlyFigure(item);
    const figures = run.length > 0 ? run : only ? [only] : [];
    return figures.map((figure, index) => ({ at, index, figure }));
  });
}

const value = ({ number }: Figure) => Number(number.replace(',', '.'));
const isSame = (one: Figure, other: Figure | undefined) =>
  other !== undefined &&
  (one.number === other.number || value(one) === value(other)) &&
  (one.unit === null || other.unit === null || one.unit === other.unit);

/** A size by the same name, or a distance from the same thing. */
function sameName(old: Item | undefined, content: Item): boolean {
  if (old?.kind === 'named' && content.kind === 'named')
    return old.figures.length === 1 && old.names.join() === content.names.join();
  if (old?.kind === 'distance' && content.kind === 'distance')
    return old.target === content.target && old.way === content.way;
  if (old?.kind === 'circle' && content.kind === 'circle') return old.radius === content.radius;
  return old?.kind === 'spacing' && content.kind === 'spacing';
}

function candidates(
  before: readonly Item[],
  content: Item,
  next: Item | undefined,
  { noun, plain }: Known,
): Spot[] {
  const all = spotsOf(before);
  if (content.kind !== 'figure') {
    const named = all.filter(({ at }) => sameName(before[at], content));
    if (named.length > 0) return isBeside(before, named.at(-1)) ? named.slice(-1) : named;
    if (content.kind !== 'named') return [];
    const unnamed = plain
      ? all.filter((spot) => before[spot.at]?.kind === 'figure' && isBeside(before, spot))
      : [];
    return unnamed.length > 0 ? unnamed : ofRun(before, content, noun);
  }
  if (next && isHead(next)) {
    const head = before.findLastIndex((item) => isHead(item) && named(item) === named(next));
    return head < 0 ? [] : described(before, head, content);
  }
  const last = before.findLastIndex(({ kind }) => !BETWEEN.includes(kind));
  const item = before[last];
  if (item && !onlyFigure(item) && item.kind !== 'run' && item.kind !== 'named')
    return ofLastHead(before, content, plain);
  const own = all.filter(({ at }) => at === last);
  // "80 by 40, actually 5": perhaps what is still missing.
  if (item?.kind === 'run' && !plain && item.figures.length < 3) return [];
  return own.slice(-1);
}

const BETWEEN: readonly Item['kind'][] = ['break', 'filler', 'part', 'the', 'article', 'material'];
const named = (item: Item) => (item.kind === 'head' ? item.head : item.kind === 'noun' ? item.noun : '');

/** Nothing but a comma parts the figure from its correction. */
const isBeside = (before: readonly Item[], spot: Spot | undefined) =>
  before.findLastIndex(({ kind }) => !BETWEEN.includes(kind)) === spot?.at;

const DESCRIBING: readonly Item['kind'][] = ['figure', 'named', 'filler', 'trait', 'each'];

/** "four 5 mm holes in the corners, no, 6 mm": of what was spoken of last, where only one of its figures can be meant. */
function ofLastHead(before: readonly Item[], content: ItemOf<'figure'>, plain: boolean): Spot[] {
  const head = before.findLastIndex(isHead);
  const item = before[head];
  if (!item) return [];
  // "four holes, actually five" may be their size.
  const counts = item.kind === 'head' && item.plural && content.figure.unit === null;
  return counts && !plain ? [] : described(before, head, content, before.length);
}

/** The figures that stand around a head and are, like the correction, with or without a unit. */
function described(
  before: readonly Item[],
  head: number,
  { figure }: ItemOf<'figure'>,
  until = head,
): Spot[] {
  let from = head;
  while (DESCRIBING.includes(before[from - 1]?.kind ?? 'unknown')) from--;
  const spots = spotsOf(before).filter(({ at }) => at >= from && at < until);
  const item = before[head];
  // "a 5 mm hole, no, 6"
  if (spots.length === 1 && item?.kind === 'head' && !item.plural) return spots;
  const alike = spots.filter((spot) => (spot.figure.unit === null) === (figure.unit === null));
  return spots.length === 1 || figure.unit !== null ? alike : [];
}

/** "80 by 40 by 5, no wait, 45 wide": the figure of the part's run that is the width. */
function ofRun(before: readonly Item[], content: ItemOf<'named'>, noun: Noun | undefined): Spot[] {
  const [name = ''] = content.names;
  const head = before.findLast(({ kind }) => kind === 'head');
  // It may be a size of the feature that was named last.
  if (head?.kind === 'head' && OWN_SIZES[head.head]?.includes(name)) return [];
  const runs = before.flatMap((item, at) => (item.kind === 'run' ? [{ item, at }] : []));
  const first = before.findIndex(({ kind }) => kind === 'head');
  const [run, more] = runs.filter(({ at }) => first < 0 || at < first);
  if (!run || more || !noun) return [];
  const index = namesOf(run.item, noun, before)?.indexOf(noun.takes[name] ?? name) ?? -1;
  const figure = run.item.figures[index];
  return figure ? [{ at: run.at, index, figure }] : [];
}

/** What the part's run of sizes is read as. */
function namesOf(run: ItemOf<'run'>, noun: Noun, items: readonly Item[]): readonly string[] | undefined {
  const measures = new Measures(items);
  const values = measures.sizes(run.figures).map((size) => measures.millimetres(size) ?? Number.NaN);
  const said = items.flatMap((item) => (item.kind === 'named' ? item.names : []));
  const reading = noun.compact(values, new Set(said.flatMap((name) => noun.takes[name] ?? [])));
  return reading && 'names' in reading ? reading.names : undefined;
}

/** "6 thick, not 5" where the 5 is the width. */
function contradicts(
  old: Item,
  content: Item,
  { index }: Spot,
  known: Known,
  items: readonly Item[],
): boolean {
  const { noun } = known;
  if (content.kind === 'figure') return false;
  // "fifty, no, sixty tall"
  if (old.kind === 'figure') return known.wrong !== undefined;
  if (old.kind !== 'run' || content.kind !== 'named') return !sameName(old, content);
  const name = noun && namesOf(old, noun, items.slice(0, items.indexOf(old) + 1))?.[index];
  return name === undefined || name !== noun?.takes[content.names[0] ?? ''];
}

function withFigure(item: Item, index: number, figure: Figure): Item | undefined {
  switch (item.kind) {
    case 'figure':
    case 'distance':
    case 'circle':
      return { ...item, figure };
    case 'named':
    case 'run':
    case 'spacing':
      return { ...item, figures: item.figures.with(index, figure) };
    default:
      return undefined;
  }
}

function otherThread(before: readonly Item[], content: ItemOf<'thread'>): Found | undefined {
  const said = before.flatMap((item, at) =>
    item.kind === 'thread' || item.kind === 'counted' ? [{ item, at }] : [],
  );
  const [one, more] = said;
  if (!one || more) return undefined;
  const item: Item = { ...one.item, thread: content.thread };
  return { at: one.at, item, taken: 1, was: one.item.thread, is: content.thread };
}

/** "80 by 40, no, 90 by 50": all of a run that stands right before. */
function otherRun(before: readonly Item[], content: ItemOf<'run'>, { wrong }: Known): Found | undefined {
  const at = before.findLastIndex(({ kind }) => !BETWEEN.includes(kind));
  const old = before[at];
  if (wrong || old?.kind !== 'run' || old.figures.length !== content.figures.length) return undefined;
  const words = (item: ItemOf<'run'>) => item.figures.map(({ number }) => number).join(' x ');
  return { at, item: { ...old, figures: content.figures }, taken: 1, was: words(old), is: words(content) };
}
