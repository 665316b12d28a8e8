import { isCount, joinNouns, type Owner, owners } from '../part/owner.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

/** Solids that stand on another as a boss does, and what their sizes are called there. */
const ROUND: Readonly<Record<string, string>> = {
  length: 'height',
  thickness: 'height',
  depth: 'height',
  width: 'diameter',
};
const FLAT: Readonly<Record<string, string>> = { thickness: 'height' };
const AS_BOSS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cylinder: ROUND,
  disc: ROUND,
  block: FLAT,
  plate: FLAT,
  cube: FLAT,
  'square bar': FLAT,
};
/** What is said of material that goes rather than comes. */
const TAKEN_AWAY =
  /\b(?:cut|cuts|remov|subtract|drill|bored?|out of|minus|pocket|recess|mill|carv|taken?|missing|inside|into|sunk|sink|hollow|through)/;
const ON_TOP = /\b(?:on|onto|upon) (?:the )?(?:very )?top\b|\batop\b/;
const ON_IT = /\b(?:on|onto|upon) (?:to )?(?:it|that|this|its)\b/;
const ENDS_ON_IT =
  /^(?:[a-z]+ ){0,2}(?:on|onto|upon) (?:to )?(?:(?:the )?top of )?(?:it|that|this|the [a-z]+)(?: (?:right )?in the (?:middle|center|centre))?$/;
/** "..., and standing in the middle of it a post" */
const STANDS_IN_IT =
  /^(?:[a-z]+ ){0,2}(?:standing|sticking|rising|sitting|set|placed)(?: up)? (?:in|at|on) the (?:exact |very )?(?:middle|center|centre)(?: of (?:it|that|this|the [a-z]+))?$/;
const OFF_CENTRE: readonly Item['kind'][] = [
  'corners',
  'ends',
  'distance',
  'offset',
  'circle',
  'grid',
  'lines',
  'points',
  'spacing',
];
/** Words of what stands up. */
const STANDS =
  /\b(?:stand|standing|stands|rising|rises|upright|stick|sticking|sticks|high|tall|up|pins?|posts?|pegs?|studs?|pillars?|spigots?|dowels?)\b/;
const FURTHER = /^(?:another|another one|a second|a second one|a third|a further|one more)$/;
/** Between a solid and the one it stands on, which is named last. */
const STANDS_ON =
  /\b(?:on|onto|on top of|on the top of|(?:in|at) the (?:exact )?(?:middle|center|centre) of(?: the top of)?|(?:centred|centered) on)$/;

/**
 * "Then on top of that a cylinder 20 across", "a plate with a post in each corner": another solid that stands on the part
 * is a boss of it; one on top of the last stands on that.
 */
export function withStandingSolids(items: readonly Item[], read: Slice): Item[] {
  const dealt = withOnIt(owners(joinNouns(withFurther(items, read))), read);
  const nouns = dealt.filter(({ head }) => head.kind === 'noun');
  const [first, second] = nouns;
  if (!first || !second) return [...items];
  const order = standsOn(dealt, first, second, read) ? turnedRound(dealt, first, second) : dealt;
  const base = order.find(({ head }) => head.kind === 'noun');
  const reader = new StandingReader(base ?? first, read);
  return order.flatMap((owner) => (owner === base ? owner.items : reader.read(owner)));
}

/** "On top of it another, thirty across": of the shape that is there already. */
function withFurther(items: readonly Item[], read: Slice): Item[] {
  const noun = items.find((item) => item.kind === 'noun');
  if (noun?.kind !== 'noun') return [...items];
  const from = items.indexOf(noun);
  return items.flatMap((item, at): Item[] => {
    const further = at > from && item.kind === 'article' && FURTHER.test(spoken(read(item.start, item.end)));
    const next = items.slice(at + 1).find(({ kind }) => kind !== 'filler');
    const sized = next && ['break', 'figure', 'named', 'run'].includes(next.kind);
    return further && sized ? [item, { ...noun, start: item.end, end: item.end }] : [item];
  });
}

/** "..., stacked on that a block": what ends the words of one solid begins those of the next. */
function withOnIt(dealt: readonly Owner[], read: Slice): Owner[] {
  const moved = dealt.map((owner) => ({ ...owner, items: [...owner.items] }));
  for (const [n, owner] of moved.entries()) {
    const before = moved[n - 1];
    if (!before || owner.head.kind !== 'noun' || owner.items[0]?.kind !== 'article') continue;
    const cut = before.items.findLastIndex(({ kind }) => kind === 'break');
    const tail = before.items.slice(cut + 1);
    const said = textOf({ items: tail }, read);
    if (cut < before.headAt || !(ENDS_ON_IT.test(said) || STANDS_IN_IT.test(said))) continue;
    before.items.splice(cut + 1);
    owner.items.unshift(...tail);
    owner.headAt += tail.length;
  }
  return moved;
}

const textOf = ({ items }: Pick<Owner, 'items'>, read: Slice): string => {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? spoken(read(first.start, last.end)) : '';
};

const isSized = ({ items }: Owner) =>
  items.some(({ kind }) => kind === 'figure' || kind === 'named' || kind === 'run');

const isDefinite = ({ items, headAt }: Owner) =>
  items.slice(0, headAt).findLast(({ kind }) => kind === 'the' || kind === 'article')?.kind === 'the';

/** "A post 50 high in the middle of a plate 60 x 60 x 8" */
function standsOn(dealt: readonly Owner[], first: Owner, second: Owner, read: Slice): boolean {
  const beside = dealt.indexOf(second) === dealt.indexOf(first) + 1;
  const known = first.head.kind === 'noun' && first.head.noun in AS_BOSS;
  const end = first.items.at(-1)?.end ?? 0;
  const between = spoken(read(first.head.end, end).trim());
  const bare = isSized(first) && isSized(second) && !isDefinite(second);
  return beside && known && bare && STANDS_ON.test(between) && !TAKEN_AWAY.test(between);
}

/** The solid below first. What says on what the other stands comes to where on it. */
function turnedRound(dealt: readonly Owner[], first: Owner, second: Owner): Owner[] {
  const start = first.items[0]?.start ?? 0;
  const comma: Item = { kind: 'break', strength: 'and', start, end: start };
  return dealt.flatMap((owner) => {
    if (owner === first) return [second];
    return owner === second
      ? [{ ...first, items: [comma, ...first.items], headAt: first.headAt + 1 }]
      : [owner];
  });
}

/** Reads the solids after the first, one after the other. */
class StandingReader {
  readonly #base: Owner;
  readonly #read: Slice;
  /** What stands there, by what it is called, and whether in the middle. */
  readonly #standing: { noun: string; word: string; centred: boolean }[] = [];

  constructor(base: Owner, read: Slice) {
    this.#base = base;
    this.#read = read;
  }

  read(owner: Owner): Item[] {
    const { head, items } = owner;
    if (head.kind !== 'noun') return items;
    const names = AS_BOSS[head.noun];
    const baseNoun = this.#base.head.kind === 'noun' ? this.#base.head.noun : '';
    const known = this.#standing.find(({ noun }) => noun === head.noun);
    const word = spoken(this.#read(head.start, head.end));
    const called = this.#standing.some((each) => each.word === word);
    // "A hole through the post": the one that stands there; of two cylinders that word does not tell which.
    if (isDefinite(owner) && known && (head.noun !== baseNoun || called)) {
      const both = word === spoken(this.#read(this.#base.head.start, this.#base.head.end));
      const meant: Item = both ? { kind: 'unknown', start: head.start, end: head.end } : boss(head, false);
      return items.map((item) => (item === head ? meant : item));
    }
    const text = textOf(owner, this.#read);
    const place = this.#place(items, text);
    if (!names || !place || !isSized(owner) || isDefinite(owner) || TAKEN_AWAY.test(text)) return items;
    if (flatFirst(head.noun, items)) return items;
    const plural = /s$/.test(spoken(this.#read(head.start, head.end)));
    const square = head.noun === 'cube' || /\bsquare\b/.test(text);
    // "A block 30": which of its sizes that is, is not said.
    const counts = (item: Item) => plural && item.kind === 'figure' && isCount(item);
    if (names === FLAT && !square && items.some((item) => item.kind === 'figure' && !counts(item)))
      return items;
    const onLast = place === 'top' && this.#standing.at(-1)?.centred === true && !this.#namesBase(items);
    this.#standing.push({ noun: head.noun, word, centred: place === 'top' });
    return items.flatMap((item, at): Item[] => {
      if (item === head) {
        const on: Item[] = onLast ? [{ kind: 'face', face: 'boss', start: head.start, end: head.start }] : [];
        // A boss is round unless it is said to be otherwise.
        const trait = square ? 'square' : 'rectangular';
        const form: Item[] =
          names === FLAT ? [{ kind: 'trait', trait, start: head.start, end: head.start }] : [];
        return [...form, boss(head, plural), ...on];
      }
      if (onLast && item.kind === 'face' && item.face === 'top') return [{ ...silent(item) }];
      // "All coaxial": no word for bosses that were named before.
      if (item.kind === 'each') return [silent(item)];
      if (item.kind === 'unknown' && isUp(items, at, this.#read)) return [silent(item)];
      return [sizeOf(item, names, head.noun, isUp(items, at + 1, this.#read))];
    });
  }

  /** Where it stands on what is there; null: nothing says that it does. */
  #place(items: readonly Item[], text: string): 'top' | 'there' | null {
    const at = items.some(({ kind }) => kind === 'centre' || kind === 'face' || OFF_CENTRE.includes(kind));
    const off = items.some(({ kind }) => OFF_CENTRE.includes(kind));
    const top = ON_TOP.test(text) || ON_IT.test(text);
    const face = items.find((item) => item.kind === 'face');
    const elsewhere = off || (face?.kind === 'face' && face.face !== 'top');
    if (top) return elsewhere ? 'there' : 'top';
    // "With a cylinder 60 long in the centre": whether it stands there or goes through is not said.
    const up = face !== undefined || STANDS.test(text);
    return at && up ? 'there' : null;
  }

  /** "On top of the plate", which is the first. */
  #namesBase(items: readonly Item[]): boolean {
    const { head } = this.#base;
    const name = spoken(this.#read(head.start, head.end));
    return new RegExp(`\\bthe ${name}\\b`).test(textOf({ items: [...items] }, this.#read));
  }
}

const boss = ({ start, end }: Item, plural: boolean): Item => ({
  kind: 'head',
  head: 'boss',
  plural,
  start,
  end,
});

const silent = ({ start, end }: Item): Item => ({ kind: 'filler', start, end });

/** "30 up" */
function isUp(items: readonly Item[], at: number, read: Slice): boolean {
  const [before, item] = [items[at - 1], items[at]];
  return before?.kind === 'figure' && item !== undefined && spoken(read(item.start, item.end)) === 'up';
}

/** "A plate 5 x 60 x 40" is told in another order than a boss is. */
const flatFirst = (noun: string, items: readonly Item[]) =>
  noun === 'plate' &&
  items.some(
    (item) =>
      item.kind === 'run' &&
      item.figures.length === 3 &&
      item.figures.some(({ number }) => Number(number) < Number(item.figures[2]?.number)),
  );

function sizeOf(item: Item, names: Readonly<Record<string, string>>, noun: string, up: boolean): Item {
  const { start, end } = item;
  if (item.kind === 'named') return { ...item, names: item.names.map((name) => names[name] ?? name) };
  if (item.kind !== 'figure') return item;
  const sized = (all: readonly string[], figure: Figure): ItemOf<'named'> & Item => ({
    kind: 'named',
    names: all,
    figures: [figure],
    at: 'first',
    start,
    end,
  });
  if (up) return sized(['height'], item.figure);
  return noun === 'cube' && item.figure.unit !== '°'
    ? sized(['length', 'width', 'height'], item.figure)
    : item;
}
