import { LANGUAGES, wordsOf } from '../../lexicon/languages.ts';
import type { Doubt, Slice } from '../part/part-reader.ts';
import type { Item, Span } from '../phrases/item.ts';
import { VOCABULARIES } from '../words/lexicon.ts';
import { NounWord } from '../words/tokens.ts';
import { spoken } from './mentions.ts';

const USES = wordsOf('Use');
const HOLE_USES = wordsOf('HoleUse');
const OWN_SHAPES = wordsOf('OwnShape');
const OWN_NAMES = new Set(
  LANGUAGES.flatMap(({ lexicon }) =>
    Object.entries(lexicon.OwnName ?? {}).flatMap(([noun, kinds]) => kinds.map((kind) => `${kind} ${noun}`)),
  ),
);
/** Uses that are places on a part too: "top plate". */
const SIDE = 'side';
const LONGEST = 5;
/** What may be part of a noun that has a meaning as a whole. */
const IN_ONE_NAME: readonly Item['kind'][] = ['head', 'trait', 'unknown', 'filler'];
const [ENGLISH] = VOCABULARIES;

/** What a word in front of a noun may be read as, though it is only part of the name. */
const IN_NAMES: readonly Item['kind'][] = [
  'unknown',
  'filler',
  'dangling',
  'noun',
  'material',
  'link',
  'part',
  'surface',
  'ends',
  'corners',
  'edges',
  'face',
];
/** Words between a name's own and the noun, which say what they say: "oak square plate". */
const PASSED: readonly Item['kind'][] = ['filler', 'material', 'trait', 'noun'];
/** What a name that is the name of a side as well begins after. */
const BEGINS: readonly Item['kind'][] = ['article', 'the', 'break', 'filler', 'material', 'link'];

export interface PartNames {
  readonly items: Item[];
  /** Names of things that are shaped otherwise than the noun alone says. */
  readonly doubts: readonly Doubt[];
  readonly assumptions: readonly string[];
  /** Where those words stand. */
  readonly spans: readonly Span[];
  /** "Tool box": what is kept in it wants room, which a solid block has not. */
  readonly boxes: readonly Doubt[];
}

/**
 * "Gasket ring", "fan shroud plate", "drain hole": words in front of a noun that say what it is for or of, and change nothing
 * of its shape. Only those that are known to be such are read so. A word that may shape the part stays to be asked about,
 * and so does a name that has a shape of its own: a spring washer is no washer.
 */
export function withPartNames(items: readonly Item[], read: Slice, slice: Slice): PartNames {
  const out = [...items];
  const doubts: Doubt[] = [];
  const boxes: Doubt[] = [];
  const assumptions = new Set<string>();
  const spans: Span[] = [];
  // What the part itself is called: other things may be spoken of later.
  let called: ReadonlySet<string> | undefined;
  items.forEach((item, at) => {
    if (!isNamed(item, items[at + 1], read)) return;
    const { own, uses } = nameBefore(items, at, read);
    const said = (from: number, to: number) =>
      spoken(slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0));
    if (item.kind === 'noun') called ??= new Set(uses.map(([from, to]) => said(from, to)));
    for (const [from, to] of uses) {
      if (item.kind === 'noun' && !called?.has(said(from, to))) continue;
      for (let n = from; n < to; n++) out[n] = { ...span(items[n] ?? item), kind: 'filler' };
      const words = slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0);
      spans.push({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 });
      const whose = item.kind === 'noun' ? 'the name of the part' : 'what the hole is for';
      if (lastWord(item, read) === 'box') boxes.push(roomIn(items.slice(from, at + 1), slice));
      assumptions.add(`"${words}" is taken as ${whose} and changes no shape.`);
    }
    const first = !items
      .slice(0, at)
      .some((each, n) => each.kind === 'noun' && items[n + 1]?.kind !== 'noun');
    if (item.kind === 'noun' && first) nameTogether(out, at, uses.at(-1)?.[0] ?? at, read);
    if (own === undefined) return;
    for (let n = own; n < at; n++) out[n] = { ...span(items[n] ?? item), kind: 'filler' };
    doubts.push(asShape(items.slice(own, at), item, slice));
  });
  return { items: out, doubts, assumptions: [...assumptions], spans, boxes };
}

/** "Round speaker plate" is a round plate, "pulley, flat" a flat pulley: one name, whatever stands in it. */
function nameTogether(items: Item[], noun: number, from: number, read: Slice): void {
  const [before, item, comma, after] = [items[from - 1], items[noun], items[noun + 1], items[noun + 2]];
  if (item?.kind !== 'noun') return;
  const own = read(item.start, item.end);
  const called = (one: Item | undefined) => {
    if (!one || !IN_ONE_NAME.includes(one.kind)) return undefined;
    const meaning = ENGLISH?.meaningOf(spoken(`${read(one.start, one.end)} ${own}`));
    return meaning?.type === NounWord ? meaning.value : undefined;
  };
  const split =
    from < noun && before && beside(before, items[from] ?? item, read) ? called(before) : undefined;
  const told = comma?.kind === 'break' && comma.strength === 'comma' ? called(after) : undefined;
  const name = split ?? told;
  if (name === undefined) return;
  items[noun] = { ...item, noun: name };
  const word = split === undefined ? noun + 2 : from - 1;
  items[word] = { ...span(items[word] ?? item), kind: 'filler' };
}

const span = ({ start, end }: Item) => ({ start, end });

function asShape(words: readonly Item[], noun: Item, slice: Slice): Doubt {
  const [first = noun] = words;
  const name = slice(first.start, noun.end);
  const plain = slice(noun.start, noun.end);
  return {
    text: `"${name}" may have a shape that a plain ${plain} has not. Tell that shape with its sizes, or say that it is a plain ${plain}.`,
    items: [...words, noun],
    options: [`plain ${plain}`],
  };
}

function roomIn(items: readonly Item[], slice: Slice): Doubt {
  const name = slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
  return {
    text: `Is the "${name}" a solid block? If it is hollow, how thick are its walls, and is it open or has it a lid?`,
    items,
    options: ['solid block'],
  };
}

/** The part's noun, of several side by side the last; holes. */
function isNamed(item: Item, next: Item | undefined, read: Slice): boolean {
  if (item.kind === 'noun') {
    const more = next?.kind === 'noun' || (next?.kind === 'head' && next.head === 'hole');
    return !(more && beside(item, next, read));
  }
  return item.kind === 'head' && item.head === 'hole' && /^holes?$/i.test(read(item.start, item.end));
}

/** Nothing but a blank or a hyphen stands between them. */
const beside = (one: Item, other: Item, read: Slice) => /^[\s-]*$/.test(read(one.end, other.start));

interface Name {
  /** Where the words begin that give the part a shape of its own. */
  readonly own?: number;
  /** Stretches of items that say what it is for. */
  readonly uses: readonly (readonly [number, number])[];
}

/** Backwards from the noun, the longest phrase first. */
function nameBefore(items: readonly Item[], noun: number, read: Slice): Name {
  const uses: [number, number][] = [];
  const named = lastWord(items[noun], read);
  const hole = items[noun]?.kind === 'head';
  for (let at = noun; at > 0; ) {
    const froms = Array.from({ length: LONGEST }, (_, n) => at - LONGEST + n).filter((from) => from >= 0);
    const phrases = froms
      .filter((from) => isJoined(items, from, noun, read))
      .map((from) => ({ from, words: spoken(read(items[from]?.start ?? 0, items[at - 1]?.end ?? 0)) }));
    const own = hole ? undefined : phrases.find(({ words }) => OWN_NAMES.has(`${words} ${named}`));
    if (own) return { own: own.from, uses };
    const use = phrases.find(({ from, words }) => isUse(words, items.slice(from, at), items[from - 1], hole));
    const before = items[at - 1];
    if (use) {
      const said = items.slice(use.from, at).some(({ kind }) => kind !== 'filler' && kind !== 'material');
      const next = uses.at(-1);
      if (said && next?.[0] === at) next[0] = use.from;
      else if (said) uses.push([use.from, at]);
      at = use.from;
      continue;
    }
    if (!before || !isJoined(items, at - 1, noun, read)) break;
    if (!hole && shapesIt(before, read, at === noun)) return { own: at - 1, uses };
    if (!PASSED.includes(before.kind)) break;
    at--;
  }
  return { uses };
}

function isJoined(items: readonly Item[], from: number, noun: number, read: Slice): boolean {
  return items.slice(from, noun).every((item, n) => {
    const next = items[from + n + 1];
    const kinds = IN_NAMES.includes(item.kind) || PASSED.includes(item.kind);
    return kinds && next !== undefined && beside(item, next, read);
  });
}

/** "Washers" is "washer", "round bar" is "bar". */
function lastWord(item: Item | undefined, read: Slice): string {
  const words = item ? spoken(read(item.start, item.end)).split(' ') : [];
  return (words.at(-1) ?? '').replace(/(?<=x|s|ch|sh)es$|(?<!s)s$/, '');
}

function isUse(words: string, taken: readonly Item[], before: Item | undefined, hole: boolean): boolean {
  if (taken.some(({ kind }) => !IN_NAMES.includes(kind))) return false;
  if (hole) return HOLE_USES.has(words);
  const use = USES.get(words);
  if (use === SIDE) return before === undefined || BEGINS.includes(before.kind);
  return use !== undefined || (taken.length === 1 && taken[0]?.kind === 'unknown' && isDoer(words));
}

/** "Stripper plate": what does something. */
const isDoer = (word: string) => /^[a-z]{4,}[eo]r$/.test(word) && !OWN_SHAPES.has(word);

/** A noun that would say nothing before another one, as "gear" in "gear disc", and the "I" of "I bar". */
function shapesIt(item: Item, read: Slice, directly: boolean): boolean {
  const words = spoken(read(item.start, item.end));
  return (
    (item.kind === 'noun' && OWN_SHAPES.has(words)) ||
    (directly && item.kind === 'filler' && /^[a-z]$/.test(words))
  );
}
