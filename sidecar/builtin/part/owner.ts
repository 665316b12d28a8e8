import type { Figure, Item, ItemOf } from '../phrases/item.ts';

/** Something of the request that sizes and places belong to: the part itself or one of its features. */
export interface Owner {
  readonly head: ItemOf<'noun'> | ItemOf<'head'>;
  /** Its own stretch of the request, head included. */
  readonly items: Item[];
  /** Where in `items` the head stands. */
  headAt: number;
}

const isHead = (item: Item | undefined): item is Owner['head'] =>
  item?.kind === 'noun' || item?.kind === 'head';

/** Sizes that a feature's own name can carry before it ("10 mm deep hole"). */
export const OWN_SIZES: Record<string, readonly string[]> = {
  hole: ['diameter', 'radius', 'depth'],
  bore: ['diameter', 'radius', 'depth', 'inner_diameter'],
  slot: ['length', 'width', 'depth'],
  keyway: ['length', 'width', 'depth'],
  groove: ['length', 'width', 'depth', 'diameter', 'inner_diameter'],
  pocket: ['length', 'width', 'depth', 'diameter', 'radius', 'side', 'corner_radius'],
  'bearing seat': ['diameter', 'radius', 'depth'],
  'bearing pocket': ['diameter', 'radius', 'depth'],
  vent: ['length', 'width', 'depth'],
  'round pocket': ['diameter', 'radius', 'depth'],
  'hexagonal pocket': ['across_flats', 'depth'],
  'hexagonal opening': ['across_flats', 'depth'],
  opening: ['length', 'width', 'depth', 'diameter', 'radius', 'corner_radius'],
  'square opening': ['side', 'depth', 'corner_radius'],
  boss: ['diameter', 'outer_diameter', 'radius', 'height', 'length', 'width'],
  fillet: ['radius', 'diameter', 'size'],
  chamfer: ['size', 'angle', 'width'],
  counterbore: ['diameter', 'depth'],
  countersink: ['diameter', 'angle'],
};

/**
 * Deals the request out: each head gets the words right before it that describe it ("four M5 clearance"), and everything
 * after it up to where the next head's own words begin.
 */
export function owners(items: readonly Item[]): Owner[] {
  const heads = items.flatMap((item, index) => (isHead(item) ? [index] : []));
  const starts = heads.map((head, n) => (n === 0 ? 0 : territoryStart(items, head, heads[n - 1] ?? -1)));
  return heads.map((at, n) => {
    const start = starts[n] ?? 0;
    const head = items[at];
    if (!isHead(head)) throw new Error('a head is a noun or the name of a feature');
    return { head, items: items.slice(start, starts[n + 1] ?? items.length), headAt: at - start };
  });
}

/** Walks back from a head over the words that describe it. */
function territoryStart(items: readonly Item[], head: number, before: number): number {
  const owner = items[head];
  const subject = edgesInFront(items, head, before);
  if (subject !== undefined) return subject;
  let at = head;
  let sizes = 0;
  let counts = 0;
  while (at - 1 > before) {
    const item = items[at - 1];
    if (!item || !owner) return at;
    if (isOwnRun(items, at - 1, before)) return at;
    if (item.kind === 'article' || item.kind === 'the') return fronted(items, at - 1, before) ?? at - 1;
    if (item.kind === 'break' && joinsSizes(items, at - 1, owner)) {
      at--;
      continue;
    }
    if (item.kind === 'break')
      return item.strength === 'comma' ? (articleBefore(items, at - 1, before) ?? at) : at;
    if (
      item.kind === 'link' &&
      !(item.word === 'of' && countsThings(items[at - 2])) &&
      !saidOfEdges(items, at - 1, owner)
    )
      return fronted(items, at, before) ?? at;
    if (item.kind === 'figure' && isCount(item) && (sizes > 0 || at === head)) counts++;
    else if (
      item.kind === 'figure' ||
      item.kind === 'thread' ||
      item.kind === 'counted' ||
      item.kind === 'run'
    )
      sizes++;
    else if (!describes(item, owner, items[at])) return fronted(items, at, before) ?? at;
    if (sizes > 1 || counts > 1) return at;
    at--;
  }
  return itsSizeFollows(items, head, before) ? afterSizes(items, head, before) : at;
}

/** "a 20 mm wide and 5 mm deep pocket": both are the pocket's. */
function joinsSizes(items: readonly Item[], at: number, owner: Item): boolean {
  const [start, before, item, after] = items.slice(at - 2, at + 2);
  const own = (each: Item | undefined) =>
    owner.kind === 'head' &&
    each?.kind === 'named' &&
    each.at === 'last' &&
    each.names.every((name) => OWN_SIZES[owner.head]?.includes(name));
  const joined = item?.kind === 'break' && (item.strength === 'and' || item.strength === 'comma');
  const begins = start?.kind === 'article' || (start?.kind === 'figure' && isCount(start));
  return joined && begins && own(before) && own(after);
}

/** "plate 80x40x5 4 holes": three sizes, or those right after a noun that has no others, are the noun's. */
function isOwnRun(items: readonly Item[], at: number, before: number): boolean {
  const item = items[at];
  const noun = items[before];
  if (item?.kind !== 'run' || noun?.kind !== 'noun' || item.figures.some(({ diameter }) => diameter))
    return false;
  return at === before + 1;
}

const PLACED_FIRST: readonly Item['kind'][] = [
  'link',
  'the',
  'article',
  'filler',
  'face',
  'centre',
  'corners',
  'ends',
  'surface',
  'along',
  'edges',
  'each',
  'lines',
  'part',
];

/** "In the centre I need a hole": where its sentence or clause begins, if nothing but a place stands before it. */
function fronted(items: readonly Item[], at: number, before: number): number | undefined {
  let from = at;
  while (from - 1 > before && PLACED_FIRST.includes(items[from - 1]?.kind ?? 'break')) from--;
  const first = items[from];
  const places = items
    .slice(from, at)
    .some(({ kind }) => !['link', 'the', 'article', 'filler', 'each', 'part'].includes(kind));
  const broken = from - 1 > before ? items[from - 1] : undefined;
  if (broken?.kind !== 'break' || !places) return undefined;
  // ", from below a 6 mm hole": said before it, after a break, it is not of what stands before that.
  const side = first?.kind === 'face' && broken.strength !== 'and';
  return side || (first?.kind === 'link' && first.word === 'in') ? from : undefined;
}

const isFinish = (item: Item | undefined) =>
  item?.kind === 'head' && (item.head === 'fillet' || item.head === 'chamfer');

/** "all edges should be rounded" */
function saidOfEdges(items: readonly Item[], link: number, owner: Item): boolean {
  const item = items[link];
  const said = items.slice(Math.max(0, link - 3), link).findLast(({ kind }) => kind !== 'filler');
  return (
    isFinish(owner) &&
    item?.kind === 'link' &&
    item.word === 'is' &&
    (said?.kind === 'edges' || said?.kind === 'corners')
  );
}

const OF_EDGES: readonly Item['kind'][] = [
  'the',
  'article',
  'each',
  'filler',
  'face',
  'edges',
  'link',
  'figure',
  'named',
  'run',
];

/** "The top and bottom edges have a 1 mm chamfer": a sentence that begins with edges or faces is all of its finish. */
function edgesInFront(items: readonly Item[], head: number, before: number): number | undefined {
  if (!isFinish(items[head])) return undefined;
  const stop = items
    .slice(0, head)
    .findLastIndex((item) => item.kind === 'break' && item.strength === 'stop');
  const said = items.slice(stop + 1, head);
  const faces = said.some(({ kind }) => kind === 'face');
  const goesOn = (item: Item) =>
    OF_EDGES.includes(item.kind) || (item.kind === 'break' && item.strength === 'and');
  return stop > before && faces && said.every(goesOn) ? stop + 1 : undefined;
}

/** "hole 10 mm fillet 2 mm": a size after the head makes the one before it the other owner's. */
function itsSizeFollows(items: readonly Item[], head: number, before: number): boolean {
  const next = items[head + 1]?.kind;
  return before >= 0 && (next === 'figure' || next === 'named' || next === 'run');
}

function afterSizes(items: readonly Item[], head: number, before: number): number {
  let at = head;
  while (at - 1 > before) {
    const item = items[at - 1];
    const count = item?.kind === 'figure' && isCount(item) && at === head;
    if (
      !count &&
      item?.kind !== 'trait' &&
      item?.kind !== 'filler' &&
      item?.kind !== 'each' &&
      item?.kind !== 'edges'
    )
      break;
    at--;
  }
  return at;
}

/** A whole number without a unit. */
export function isCount({ figure }: ItemOf<'figure'>): boolean {
  return figure.unit === null && !figure.diameter && /^\d+$|^[a-z]/i.test(figure.number);
}

/** "one" in "one at each end". */
export function isOne({ number, unit, inWords }: Figure): boolean {
  return inWords && unit === null && /^(?:1|one)$/i.test(number);
}

function countsThings(item: Item | undefined): boolean {
  return (
    item?.kind === 'grid' ||
    item?.kind === 'lines' ||
    item?.kind === 'figure' ||
    item?.kind === 'circle' ||
    item?.kind === 'run'
  );
}

/** Something that goes to a place of its own, and may repeat there. */
function isPlaced(owner: Item): boolean {
  return (
    owner.kind === 'head' && !['bore', 'fillet', 'chamfer', 'counterbore', 'countersink'].includes(owner.head)
  );
}

function describes(item: Item, owner: Item, next: Item | undefined): boolean {
  switch (item.kind) {
    case 'filler':
    case 'each':
    case 'material':
    case 'mass':
    case 'tolerance':
    case 'link':
      return true;
    case 'trait':
      // "a hole through the boss": the hole is through.
      return !(owner.kind === 'head' && owner.head === 'boss' && item.trait === 'through');
    case 'named':
      return (
        owner.kind === 'noun' ||
        (owner.kind === 'head' && item.names.every((name) => OWN_SIZES[owner.head]?.includes(name)))
      );
    case 'related':
      return owner.kind === 'noun';
    case 'standard':
      return owner.kind === 'head' && /^bearing (?:seat|pocket)$/.test(owner.head);
    case 'lines':
      return isPlaced(owner) && (item.each !== null || next?.kind === 'link');
    case 'grid':
      return isPlaced(owner) && (next?.kind === 'link' || item.figures.length > 0);
    case 'circle':
      return isPlaced(owner) && next?.kind === 'link';
    case 'centre':
      return owner.kind === 'head';
    case 'corners':
    case 'edges':
      return owner.kind === 'head' && owner.head !== 'bore';
    default:
      return false;
  }
}

/** "a 10 mm diameter, 5 mm deep hole": the article that the description began with, across its commas. */
function articleBefore(items: readonly Item[], comma: number, before: number): number | undefined {
  for (let at = comma - 1; at > before; at--) {
    const item = items[at];
    if (item?.kind === 'article') {
      const next = items[at + 1];
      return next && startsWithFigure(next) ? at : undefined;
    }
    const goesOn =
      item?.kind === 'figure' ||
      item?.kind === 'named' ||
      item?.kind === 'trait' ||
      (item?.kind === 'break' && item.strength === 'comma');
    if (!goesOn) return undefined;
  }
  return undefined;
}

function startsWithFigure(item: Item): boolean {
  if (item.kind === 'named') return item.figures[0]?.start === item.start;
  return item.kind === 'figure' || item.kind === 'run' || item.kind === 'thread' || item.kind === 'trait';
}

/** True where a number of things stands before the head. */
export function hasCount(owner: Owner): boolean {
  return owner.items.slice(0, owner.headAt).some((item) => item.kind === 'figure' || item.kind === 'counted');
}

const PASSED: readonly Item['kind'][] = ['filler', 'each', 'article', 'trait', 'corners', 'centre'];

/** The next item that carries meaning. */
export function nextWord(items: readonly Item[], index: number): Item | undefined {
  return items.slice(index + 1).find(({ kind }) => kind !== 'filler' && kind !== 'article' && kind !== 'the');
}

/** The next item that says something of its own. */
export function meaningful(items: readonly Item[], index: number): Item | undefined {
  return items.slice(index + 1).find(({ kind }) => !PASSED.includes(kind));
}

/** Of two nouns side by side ("pipe flange") the last says what it is. */
export function joinNouns(items: readonly Item[]): Item[] {
  return items.flatMap((item, index): Item[] => {
    const next = items[index + 1];
    if (item.kind !== 'noun' || next?.kind !== 'noun') return [item];
    return [{ kind: 'filler', start: item.start, end: item.end }];
  });
}
