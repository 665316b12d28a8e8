import { itemsOf } from '../../builtin/items-of.ts';
import { withCallouts } from '../../builtin/meaning/callouts.ts';
import { withFlatBars } from '../../builtin/meaning/flat-bars.ts';
import type { Figure, Item } from '../../builtin/phrases/item.ts';
import { plural } from '../../builtin/words/lexicon.ts';
import { NormalText } from '../../builtin/words/normal-text.ts';
import { type Mention, mentions } from '../../checks/numbers/mentions.ts';
import { NOUNS } from '../../plan/nouns/registry.ts';
import { QuantityError, readQuantity, UNITS, type UnitName } from '../../plan/quantity.ts';
import { SOLIDS } from '../../plan/solids/registry.ts';
import type { PlaceName, SheetKind } from './sheet.ts';

/** What a request speaks of, by rule: what a plan for it can need at all. */
export interface Reading {
  /** Sizes with a unit, ready to be copied: "80 mm", "2-1/2 in". */
  readonly sizes: readonly string[];
  /** Those of them that are said more than once. */
  readonly repeated: ReadonlySet<string>;
  readonly threads: readonly string[];
  /** Whole numbers that may count things. */
  readonly counts: readonly number[];
  /** Part families that are named, in order. */
  readonly nouns: readonly string[];
  /** Plain solids that are named, each as often as it is. */
  readonly solids: readonly string[];
  /** Kinds of features that are called for, and by how many words. */
  readonly kinds: ReadonlyMap<SheetKind, number>;
  readonly places: ReadonlySet<PlaceName>;
  /** Sizes may be given by others: "twice as long as wide". */
  readonly related: boolean;
  /** Words of radius, of diameter: where only one of them is said, the other is not offered. */
  readonly round: ReadonlySet<'radius' | 'diameter'>;
  /** Sizes that are named, as the lexicon has them, and what is said of them: wall: 2 mm. Places too: edge_distance. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Runs such as 80 x 40 x 5 and numbers by themselves. */
  readonly runs: readonly Run[];
  readonly says: (words: RegExp) => boolean;
}

export interface Run {
  /** mm */
  readonly values: readonly number[];
  /** As they are to be copied. */
  readonly sizes: readonly string[];
}

/** Reads a request for what it names. Pure; other languages are read by way of English. */
export function readingOf(request: string): Reading {
  const normal = new NormalText(request.replace(AXES, ' '));
  const { text } = normal;
  const read = (start: number, end: number) => normal.read(start, end);
  const items = withCallouts(withFlatBars(itemsOf(text), read));
  const found = mentions(text);
  const named = [...new Set(items.flatMap((item) => (item.kind === 'noun' ? [item.noun] : [])))];
  const solids = solidsIn(text);
  const written = sizesIn(found);
  const sizes = [...new Set(written)];
  return {
    sizes,
    repeated: new Set(written.filter((size, index) => written.indexOf(size) < index)),
    threads: [...new Set(found.flatMap(({ thread, quantity }) => (thread ? [quantity.trim()] : [])))],
    counts: countsIn(items, found, text),
    nouns: named,
    solids,
    kinds: kindsIn(items, found, Math.max(solids.length, named.length), text),
    places: placesIn(items, text),
    related: items.some(({ kind }) => kind === 'related') || RATIO.test(text),
    round: new Set(
      (['radius', 'diameter'] as const).filter((word) =>
        (word === 'radius' ? RADIUS : DIAMETER).test(text.toLowerCase()),
      ),
    ),
    named: saidIn(items, text, sizes),
    runs: items.flatMap((item) => runOf(item, text, sizes)),
    says: (words) => words.test(text),
  };
}

/** "The X-axis is the length direction;": no size is said there. */
const AXES = /\b(?:the )?[xyz]{1,2}[- ]?ax[ie]s (?:is|are|as) (?:the )?[^;.,]*\bdirections?[;.,]?/gi;

/** What each item says of which size; a size that is only related to others has nothing to copy. */
function saidBy(item: Item): { readonly name: string; readonly figure: Figure | null }[] {
  switch (item.kind) {
    case 'named': {
      const figures = item.at === 'last' ? item.figures.slice(-item.names.length) : item.figures;
      return item.names.map((name, index) => ({ name, figure: figures[index] ?? null }));
    }
    case 'related':
      return [item.name, item.of].flatMap((name) => (name === null ? [] : [{ name, figure: null }]));
    case 'figure':
      return item.figure.diameter ? [{ name: 'diameter', figure: item.figure }] : [];
    case 'circle':
      return [{ name: item.radius ? 'circle_radius' : 'circle_diameter', figure: item.figure }];
    case 'distance':
      return item.target === 'edges' || item.target === 'corners' || item.target === 'ends'
        ? [{ name: 'edge_distance', figure: item.figure }]
        : [];
    case 'spacing':
      return item.figures.map((figure) => ({ name: 'spacing', figure }));
    default:
      return [];
  }
}

function saidIn(items: readonly Item[], text: string, sizes: readonly string[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  const add = (name: string, figure: Figure | null) => {
    const known = said.get(name) ?? [];
    const written =
      figure === null ? [] : sizes.filter((size) => isSize(size, text.slice(figure.start, figure.end)));
    said.set(name, [...new Set([...known, ...written])]);
  };
  const first = items.findIndex(({ kind }) => kind === 'head');
  items.forEach((item, index) => {
    // "A hole 12 deep": the depth is the hole's.
    for (const { name, figure } of saidBy(item))
      if (name !== 'depth' || first < 0 || index < first) add(name, figure);
    const next = items[index + 1];
    const alone = item.kind === 'figure' ? item.figure : null;
    if (alone && !alone.inWords && next?.kind === 'head') add(`${next.head}_size`, alone);
  });
  return said;
}

/** "80" is the size "80 mm", "8" is not. */
const isSize = (size: string, written: string) => {
  const plain = written.trim();
  return size === plain || (size.startsWith(plain) && /^\s*[a-z"']/i.test(size.slice(plain.length)));
};

function runOf(item: Item, text: string, sizes: readonly string[]): Run[] {
  const several = item.kind === 'run' || (item.kind === 'named' && item.figures.length > 1);
  const figures = several ? item.figures : item.kind === 'figure' ? [item.figure] : [];
  const values = figures.map(({ number, unit }) => millimetres(`${number} ${unit ?? 'mm'}`));
  if (values.length === 0 || values.some(Number.isNaN)) return [];
  return [
    {
      values,
      sizes: figures.flatMap(
        ({ start, end }) => sizes.find((size) => isSize(size, text.slice(start, end))) ?? [],
      ),
    },
  ];
}

function millimetres(written: string): number {
  try {
    return readQuantity(written).value;
  } catch (error) {
    if (error instanceof QuantityError) return Number.NaN;
    throw error;
  }
}

const RATIO = /\b(?:twice|half|third|quarter|double|times|same as|equal to)\b/i;
const RADIUS = /\b(?:radius|radii|rad|r ?\d)|\br\b/;
const DIAMETER = /\b(?:diameters?|diam|dia|od|id|ø)\b|ø|⌀|\bd ?\d/;

const unitOf = (quantity: string): UnitName | null | undefined => {
  try {
    return readQuantity(quantity).unit;
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
};

/** A number without a unit has one of those that the request names, else millimetres. */
const MOST = 100;

/** Each as often as it is said. */
function sizesIn(found: readonly Mention[]): string[] {
  const plain = found.filter((mention) => !mention.thread && !isCount(mention));
  const units = plain.flatMap(({ quantity }) => unitOf(quantity) ?? []);
  const lengths = [...new Set(units.filter((unit) => UNITS[unit].measures === 'length'))];
  return plain.flatMap(({ quantity }) => {
    const unit = unitOf(quantity);
    if (unit === undefined) return [];
    if (unit !== null) return [quantity.trim()];
    return (lengths.length > 0 ? lengths : ['mm']).map((name) => `${quantity.trim()} ${name}`);
  });
}

/** "four", "4 holes": it counts things and is no size. */
const isCount = ({ counts, quantity, written }: Mention) =>
  counts && (/^[a-z]/i.test(quantity) || /^\d+ [a-z]+s$/i.test(written));

function countsIn(items: readonly Item[], found: readonly Mention[], text: string): number[] {
  const alone = items.flatMap((item) => {
    if (item.kind === 'counted') return [item.count.number];
    return item.kind === 'figure' && item.figure.unit === null ? [item.figure.number] : [];
  });
  const counts = [
    ...found.filter(isCount).flatMap(({ values: [value] }) => value ?? []),
    ...(SEVERAL.test(text) ? alone.map(Number) : []),
    ...(/\b(?:a )?(?:pair|couple) of\b|\bboth\b/i.test(text) ? [2] : []),
  ];
  const whole = counts.filter((count) => Number.isInteger(count) && count >= 1 && count <= MOST);
  return [...new Set(whole)].sort((one, other) => one - other);
}

/** Features in the plural: a number may say how many. */
const SEVERAL =
  /\b(?:holes|bores|slots|pockets|bosses|pins|posts|pegs|lugs|tabs|ribs|fins|grooves|notches|openings|cut-?outs|studs|feet|legs|teeth|steps)\b|\d ?(?:x|off)\b|\b(?:x|qty) ?\d/i;

/** Each time that a solid is named, the longest name that stands there. */
function solidsIn(text: string): string[] {
  const phrases = [...SOLIDS, ...NOUNS]
    .flatMap(({ name, words }) =>
      words
        // Those are features, read as such.
        .filter((word) => !/\b(?:hole|bore|slot)$/.test(word))
        .flatMap((word) => [word, plural(word)])
        .map((word) => ({ name, word })),
    )
    .sort((a, b) => b.word.length - a.word.length);
  const alternatives = phrases.map(({ word }) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[- ]/g, '[- ]'),
  );
  const any = new RegExp(`(?<![\\w-])(?:${alternatives.join('|')})(?![\\w-])`, 'gi');
  const plain = (word: string) => word.toLowerCase().replace(/-/g, ' ');
  return [...text.matchAll(any)].flatMap(([word]) => {
    const name = phrases.find((each) => plain(each.word) === plain(word))?.name;
    return name !== undefined && SOLIDS.some((solid) => solid.name === OF_SOLIDS[name] || solid.name === name)
      ? [OF_SOLIDS[name] ?? name]
      : [];
  });
}

/** Part families that are plain solids under another name. */
const OF_SOLIDS: Readonly<Record<string, string>> = {
  block: 'box',
  cube: 'box',
  plate: 'box',
  disc: 'cylinder',
  ring: 'tube',
  washer: 'tube',
  'square bar': 'box',
};

/** The plain solid that a part family is, where it is one. */
export const solidOfNoun = (noun: string): string | undefined => OF_SOLIDS[noun];

const KIND_OF_HEAD: Readonly<Record<string, SheetKind>> = {
  hole: 'hole',
  bore: 'hole',
  counterbore: 'hole',
  countersink: 'hole',
  fillet: 'fillet',
  chamfer: 'chamfer',
  slot: 'slot',
  groove: 'slot',
  keyway: 'slot',
  pocket: 'pocket',
  'round pocket': 'pocket',
  opening: 'pocket',
  'square opening': 'pocket',
  vent: 'slot',
  'bearing seat': 'pocket',
  'bearing pocket': 'pocket',
  'hexagonal pocket': 'pocket',
  'hexagonal opening': 'pocket',
  boss: 'boss',
};

/** The kind of feature that a word for one asks for. */
export const kindOfHead = (head: string): SheetKind | undefined => KIND_OF_HEAD[head];

function kindsIn(
  items: readonly Item[],
  found: readonly Mention[],
  shapes: number,
  text: string,
): Map<SheetKind, number> {
  const kinds = new Map<SheetKind, number>();
  const more = (kind: SheetKind, by = 1) => kinds.set(kind, (kinds.get(kind) ?? 0) + by);
  for (const item of items) {
    if (item.kind !== 'head') continue;
    const kind = KIND_OF_HEAD[item.head];
    if (kind && !/^counter/.test(item.head)) more(kind);
    else if (kind && !kinds.has('hole')) more('hole');
  }
  if (!kinds.has('hole') && (found.some(({ thread }) => thread) || DRILLED.test(text))) more('hole');
  if (!kinds.has('fillet') && ROUNDED.test(text)) more('fillet');
  if (!kinds.has('chamfer') && BEVELLED.test(text)) more('chamfer');
  if (shapes > 1 || COMPOSED.test(text)) more('solid', Math.max(1, shapes - 1));
  return kinds;
}

const DRILLED =
  /\b(?:drill(?:ed)?|perforat\w+|tapped)\b|(?<!\b(?:square|rectangular) )\b(?:holes?|bores?)\b/i;
const ROUNDED = /\bround(?:ed|ing)?\b(?! (?:bar|rod|plate|tube|hole|stock))|\bfillet/i;
const BEVELLED = /\b(?:bevel\w*|chamfer\w*)\b/i;
const COMPOSED =
  /\b(?:on top of|attached|protrud\w+|extend\w*|cut ?out|notch\w*|remov\w+|subtract\w*|recess\w*|hollow\w*|post|pin|peg|rib|tab|lug|stem|step|wall (?:on|along|at|across))\b/i;

const PLACES_BY_TARGET: Readonly<Record<string, readonly PlaceName[]>> = {
  corners: ['corners'],
  edges: ['corners', 'ends', 'sides'],
  ends: ['ends'],
};

function placesIn(items: readonly Item[], text: string): Set<PlaceName> {
  const places = new Set<PlaceName>(['centre']);
  const add: Partial<Record<Item['kind'], readonly PlaceName[]>> = {
    corners: ['corners'],
    ends: ['ends'],
    circle: ['circle'],
    grid: ['grid'],
    lines: ['row', 'grid'],
    spacing: ['row', 'grid'],
    along: ['row'],
    points: ['points'],
    offset: ['points', 'sides'],
  };
  for (const item of items) {
    for (const place of add[item.kind] ?? []) places.add(place);
    if (item.kind === 'distance')
      for (const place of PLACES_BY_TARGET[item.target] ?? (['sides'] as const)) places.add(place);
  }
  if (/\b(?:circle|circular pattern|pcd|bcd|evenly|equally|around)\b/i.test(text)) places.add('circle');
  if (/\bcorners?\b/i.test(text)) places.add('corners');
  if (/\bin a (?:row|line)\b|\bapart\b|\bevery\b/i.test(text)) places.add('row');
  return places;
}
