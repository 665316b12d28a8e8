import { isPlaced, type OutlineFeature, type PlacedFeature } from '../../plan/outline/feature.ts';
import type { Corner, Place } from '../../plan/outline/place.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import { asNext } from './add-feature.ts';
import { sizeOf } from './by-hand/edit-reader.ts';
import { type Known, kindNamed, knownFeatures } from './feature-target.ts';
import { type Model, relaid } from './model.ts';
import { type Spot, spotsOf } from './spots.ts';

const SIDE =
  '(?:(?:top|upper|bottom|lower|front|back|rear)[- ](?:left|right)(?:[- ]?hand)?|(?:left|right)(?:most|[- ]?hand)?|top|topmost|upper|bottom|lower|front|back|rear|middle|outer(?:most)?|end|first(?: and (?:the )?last)?|second|third|fourth|fifth|last)';
const THING = '((?:corner )?(?:holes?|slots?|pockets?|bosses|boss)|ones?)';
const N = '(two|three|four|five|2|3|4|5)';
const NAMED: readonly RegExp[] = [
  new RegExp(`\\b(?:only |just )?(?:the|its) (?:${N} )?(${SIDE})(?: ${N})?(?: ${THING})?\\b(?: only)?`, 'i'),
  new RegExp(
    `\\b(?:only |just )?(?:the|its) (?:${N} )?${THING} (?:on|at|in|to) the (${SIDE})(?:[- ]hand)?(?: (?:side|edge|end|corner|row|column))?\\b(?: only)?`,
    'i',
  ),
];
/** Words of the part itself rather than of what lies there. */
const OF_PART = /^\s*(?:edges?|sides?|faces?|ends?|corners?|leg|wall|half|surface|of\b)/i;

export interface Narrowed {
  readonly model: Model;
  /** Which were taken, where the words alone do not say it. */
  readonly said: readonly string[];
  /** The clause, with what is meant by its name in the model. */
  readonly written: string;
}

/**
 * "Make the left two 8 mm", "remove the top right hole": some of what was asked for together are from now on a feature of
 * their own. null: the words name none such, or not plainly which.
 */
export function withSomeMembers(written: string, model: Model): Narrowed | null {
  const { outline } = model;
  const named = outline && phraseIn(written);
  if (!named || /\bof (?:the|its|them)\b/i.test(written.replace(named.whole, ''))) return null;
  const found = knownFeatures(outline).flatMap((known) => {
    const fits = named.kind === null ? isPlaced(known.feature) : known.feature.kind === named.kind;
    const level = isPlaced(known.feature) && (known.feature.face ?? 'top') === 'top';
    const spots = fits && level ? spotsOf(known.names, model.plan) : null;
    return spots ? [{ known, spots }] : [];
  });
  const many = named.kind === null ? found.filter(({ spots }) => spots.length > 1) : found;
  const all = many.flatMap(({ spots }) => spots);
  const chosen = onSide(all, named.side, named.count);
  const [one, other] = many.filter(({ spots }) => spots.some((spot) => chosen.includes(spot)));
  if (!one || other || chosen.length === all.length) return null;
  const what = one.known.feature.kind === 'hole' ? ' holes' : '';
  const said = IN_ORDER.test(named.side) ? [`"${written}": they are counted from the left.`] : [];
  const say = (name: string | undefined) =>
    name === undefined
      ? null
      : written.replace(named.whole, () => `the ${name}${what}`).replace(/\bonly\s+/i, '');
  if (one.spots.length === chosen.length) {
    const text = say(one.known.names[0]);
    return text === null ? null : { model, written: text, said };
  }
  const split = apart(one.known, one.spots, chosen, named.whole, model);
  const text = say(split?.name);
  return split && text !== null ? { model: split.model, written: text, said } : null;
}

interface Phrase {
  readonly whole: string;
  readonly side: string;
  readonly count: number | null;
  readonly kind: OutlineFeature['kind'] | null;
}

function phraseIn(written: string): Phrase | null {
  for (const [n, pattern] of NAMED.entries()) {
    const match = pattern.exec(written);
    if (!match || OF_PART.test(written.slice(match.index + match[0].length))) continue;
    if (/\b(?:to|from|towards?|on|at|along|near|by|of) $/i.test(written.slice(0, match.index))) continue;
    const [whole, one, two, three, four] = match;
    const [number, side = '', thing] = n === 0 ? [one ?? three, two, four] : [one, three, two];
    const count = number === undefined ? null : (sizeOf(digits(number)) ?? null);
    // "The end holes 6" and "the first hole 6" have become "the outermost 6" and "the first 6".
    const alone = thing === undefined && /^(?:outermost|first|last)$/i.test(side);
    if (count === null && thing === undefined && !alone) continue;
    if (alone && !/^\s+\d|\s*$/.test(written.slice(match.index + match[0].length))) continue;
    const kind = thing === undefined ? null : (kindNamed(thing)?.kind ?? null);
    const single = thing === undefined ? !/^outer/i.test(side) : !/s$/i.test(thing.replace(/boss$/i, ''));
    return { whole, side: side.toLowerCase(), count: count ?? (single ? 1 : null), kind };
  }
  return null;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five'];
const digits = (word: string) =>
  WORDS.includes(word.toLowerCase()) ? String(WORDS.indexOf(word.toLowerCase())) : word;

const EPSILON = 1e-3;

/** Those that a side names; none where that is not plain. */
function onSide(spots: readonly Spot[], side: string, count: number | null): readonly Spot[] {
  const fits = (found: readonly Spot[]) => (count === null || found.length === count ? found : []);
  const mean = [0, 1].map((axis) => spots.reduce((sum, spot) => sum + (spot[axis] ?? 0), 0) / spots.length);
  const off = ([x, y]: Spot) => Math.hypot(x - (mean[0] ?? 0), y - (mean[1] ?? 0));
  if (side === 'middle') {
    const within = spots.filter((spot) => off(spot) < EPSILON);
    return within.length === 1 ? fits(within) : [];
  }
  if (IN_ORDER.test(side)) return fits(inOrder(spots, side, count));
  if (/^(?:outer|end)/.test(side) || /last$/.test(side)) {
    const far = Math.max(...spots.map(off));
    const found = spots.filter((spot) => off(spot) > far - EPSILON);
    return found.length === 2 && spots.length > 2 ? fits(found) : [];
  }
  const ways = [
    ...(/left/.test(side) ? [[0, 1] as const] : /right/.test(side) ? [[0, -1] as const] : []),
    ...(/bottom|lower|front/.test(side)
      ? [[1, 1] as const]
      : /top|upper|back|rear/.test(side)
        ? [[1, -1] as const]
        : []),
  ];
  const found = ways.map((way) => utmost(spots, way, ways.length === 1 ? count : null, side));
  const both = spots.filter((spot) => found.every((each) => each.includes(spot)));
  return fits(both);
}

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth'];
const IN_ORDER = new RegExp(`^(?:${ORDER.join('|')}|last)$`);

/** Of a row that runs from left to right, counted that way; of others it is not plain. */
function inOrder(spots: readonly Spot[], side: string, count: number | null): readonly Spot[] {
  const row = spots.toSorted((a, b) => a[0] - b[0]);
  const level = row.every(
    ([x, y], n) =>
      Math.abs(y - (row[0]?.[1] ?? 0)) < EPSILON && (n === 0 || x - (row[n - 1]?.[0] ?? 0) > EPSILON),
  );
  if (!level || row.length < 2) return [];
  const n = count ?? 1;
  if (side === 'last') return row.slice(-n);
  const from = ORDER.indexOf(side);
  return n > 1 && from > 0 ? [] : row.slice(from, from + n);
}

/** The furthest ones one way: all that are as far, or so many of a line. */
function utmost(
  spots: readonly Spot[],
  [axis, sign]: readonly [0 | 1, 1 | -1],
  count: number | null,
  side: string,
): readonly Spot[] {
  const along = (spot: Spot) => sign * spot[axis];
  const sorted = spots.toSorted((a, b) => along(a) - along(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || along(last) - along(first) < EPSILON) return [];
  const level = sorted.filter((spot) => along(spot) - along(first) < EPSILON);
  const [next, cut] = [sorted[count ?? 0], sorted[(count ?? 1) - 1]];
  const plain = next && cut && along(next) - along(cut) > EPSILON;
  if (count !== null && count > level.length && plain) return sorted.slice(0, count);
  const lines = new Set(sorted.map((spot) => Math.round(along(spot) * 1000))).size;
  // "The left holes" of four columns may be more than one of them.
  return count === null && lines > 3 && !/most$/.test(side) ? [] : level;
}

/** The model with the chosen ones as a feature of their own, and its name. */
function apart(
  known: Known,
  spots: readonly Spot[],
  chosen: readonly Spot[],
  words: string,
  model: Model,
): { model: Model; name: string } | null {
  const { outline } = model;
  const own = isPlaced(known.feature) ? written(known.feature, known.nth, model) : null;
  if (!outline || !own) return null;
  const rest = spots.filter((spot) => !chosen.includes(spot));
  const some = (part: readonly Spot[]): OutlineFeature =>
    ({ ...own, count: part.length, place: placeOf(own.place, part) }) as OutlineFeature;
  const kept: OutlineFeature = { ...some(rest), nth: known.nth };
  const before = { ...outline, features: outline.features.with(known.index, kept) };
  const taken = asNext(before)({ ...some(chosen), nth: undefined, words });
  const features = [...before.features, taken];
  const relaying = relaid(model, { ...outline, features }, words);
  if (relaying.type !== 'model' || !relaying.model.outline) return null;
  const [name] = knownFeatures(relaying.model.outline).at(-1)?.names ?? [];
  return name === undefined ? null : { model: relaying.model, name };
}

/** A feature with the sizes that were set since in its own words; null where they cannot be said so. */
function written(feature: PlacedFeature, nth: number, { now }: Model): PlacedFeature | null {
  const stem = `${feature.kind}_${nth === 1 ? '' : `${nth}_`}`;
  let own = feature;
  for (const [name, value] of now) {
    if (!name.startsWith(stem) && !/^bolt_circle/.test(name)) continue;
    if (nth === 1 && /^\d/.test(name.slice(stem.length))) continue;
    const size = name.slice(stem.length);
    if (size === 'diameter' && own.kind === 'hole') {
      const { thread: _, fit: __, radius: ___, ...plain } = own;
      own = { ...plain, diameter: inMm(value) };
    } else if (size === 'edge_distance' && own.place?.at === 'corners')
      own = { ...own, place: { ...own.place, edge_distance: inMm(value) } };
    else if (!PLACED_BY.test(size)) return null;
  }
  return own;
}

/** Sizes of where they lie, which their spots have. */
const PLACED_BY = /^(?:spacing|row_spacing|count|rows|columns|x|y|from_[a-z]+)$/;

const CORNERS: readonly Corner[] = ['bottom left', 'bottom right', 'top right', 'top left'];
const cornerOf = ([x, y]: Spot): Corner =>
  CORNERS.find((corner) => corner === `${y < 0 ? 'bottom' : 'top'} ${x < 0 ? 'left' : 'right'}`) ??
  'bottom left';

/** In corners as before, or each at its point. */
function placeOf(place: Place | undefined, spots: readonly Spot[]): Place {
  if (place?.at === 'corners') {
    const { opposite: _, ...corners } = place;
    return { ...corners, which: spots.map(cornerOf) };
  }
  const points = spots.map(([x, y]): [string, string] => [inMm(x), inMm(y)]);
  return { at: 'points', points, origin: 'centre' };
}
