import type { Member, Noun } from '../../plan/nouns/noun.ts';
import { nounNamed } from '../../plan/nouns/registry.ts';
import { isCount } from '../part/owner.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item } from '../phrases/item.ts';
import { plural as pluralOf } from '../words/lexicon.ts';
import { isUnderFeature, type Mention, mentions, spoken } from './mentions.ts';

/** Between a member and what is said of it. */
const PASSED: readonly Item['kind'][] = ['filler', 'each', 'article', 'the', 'link', 'part', 'material'];

export interface WithMembers {
  readonly items: Item[];
  readonly assumptions: readonly string[];
}

/**
 * Gives the sizes that stand beside the name of a piece of the part ("8 fins 2 mm thick") the names that the part has for
 * them; the piece's own name then says nothing more. "Overall" sizes are always the part's.
 * @param whole the request is for a part: of one that is there already only features are read
 */
export function withMembers(items: readonly Item[], slice: Slice, whole: boolean): WithMembers {
  const noun = whole ? nounOf(items) : undefined;
  if (!noun?.members) return { items: items.map(plainNames), assumptions: [] };
  const reader = new MemberReader(parted(withOverall(items, slice), noun.members, slice), noun, slice);
  return { items: reader.read().map(plainNames), assumptions: reader.assumptions };
}

/** The part's noun: of several side by side the last. */
export function nounOf(items: readonly Item[]): Noun | undefined {
  const at = items.findIndex(({ kind }, n) => kind === 'noun' && items[n + 1]?.kind !== 'noun');
  const item = items[at];
  return item?.kind === 'noun' ? nounNamed(item.noun) : undefined;
}

/** "20 mm long overall": the part's, whatever member was spoken of before. */
function withOverall(items: readonly Item[], slice: Slice): Item[] {
  return items.map((item, at) => {
    const next = items[at + 1];
    const overall =
      next?.kind === 'filler' && /^(?:over ?all|in total|in all)$/.test(spoken(slice(next.start, next.end)));
    if (!overall || item.kind !== 'named') return item;
    return { ...item, names: item.names.map((name) => (TOTALS.includes(name) ? `total_${name}` : name)) };
  });
}

const TOTALS: readonly string[] = ['length', 'width', 'height', 'thickness'];

/** "overall height" is the height, now that it is told from those of the members. */
function plainNames(item: Item): Item {
  if (item.kind !== 'named') return item;
  return { ...item, names: item.names.map((name) => name.replace(/^total_/, '')) };
}

/** "5 mm base" is read as the leg of a bracket: a figure and the name of a member. */
function parted(items: readonly Item[], members: readonly Member[], slice: Slice): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.kind !== 'named' || item.at !== 'last' || item.names[0] !== 'leg') return [item];
    const last = item.figures.at(-1);
    const name = last && spoken(slice(last.end, item.end));
    if (!last || !members.some(({ words }) => words.some((word) => word === name))) return [item];
    const [first = last] = item.figures;
    const span = { start: first.start, end: last.end };
    const figures: Item =
      item.figures.length > 1
        ? { kind: 'run', figures: item.figures, ...span }
        : { kind: 'figure', figure: last, ...span };
    return [figures, { kind: 'unknown', start: last.end, end: item.end }];
  });
}

class MemberReader {
  readonly assumptions: string[] = [];
  readonly #items: (Item | readonly Item[])[];
  readonly #noun: Noun;
  readonly #slice: Slice;
  readonly #mentions: Mention[];

  constructor(items: readonly Item[], noun: Noun, slice: Slice) {
    this.#items = [...items];
    this.#noun = noun;
    this.#slice = slice;
    this.#mentions = mentions(items, noun, slice);
    for (const { member, from, to } of this.#mentions) {
      if (member.face === undefined || !isPlace(items, from)) continue;
      const { start = 0, end = 0 } = { start: items[from]?.start, end: items[to]?.end };
      this.#items.splice(from, to - from + 1, ...blanks(to - from, start), {
        kind: 'face',
        face: member.face,
        start,
        end,
      });
    }
    const unplaced = this.#mentions.filter((mention) =>
      isUnderFeature(items, mention, noun.members ?? [], slice),
    );
    for (const { from, to } of unplaced) {
      const { start = 0, end = 0 } = { start: items[from]?.start, end: items[to]?.end };
      this.#items.splice(from, to - from + 1, ...blanks(to - from, start), { kind: 'unknown', start, end });
    }
    this.#mentions = this.#mentions.filter(
      (mention) =>
        !unplaced.includes(mention) && (mention.member.face === undefined || !isPlace(items, mention.from)),
    );
  }

  read(): Item[] {
    // What only says where or how a member is ends nothing.
    const sized = this.#mentions.filter(
      ({ member }) => member.count !== undefined || Object.keys(member.takes).length > 0,
    );
    sized.forEach((mention, n) => {
      this.#before(mention, (sized[n - 1]?.to ?? -1) + 1, n > 0);
    });
    for (const { from, to } of this.#mentions)
      for (let at = from; at <= to; at++) this.#items[at] = { ...this.#at(at), kind: 'filler' } as Item;
    sized.forEach((mention, n) => {
      this.#after(mention, sized[n + 1]?.from ?? this.#items.length);
    });
    for (const mention of this.#mentions) this.#countUnsaid(mention);
    return this.#items.flat() as Item[];
  }

  /** "A lid" is one; "gussets" are as many as usual. */
  #countUnsaid({ member: { count, many, words }, plural, from, to, has }: Mention): void {
    if (count === undefined || many === undefined || has.has(count)) return;
    const span = { start: this.#at(from).start, end: this.#at(to).end };
    const number = plural ? many : 1;
    if (plural) this.assumptions.push(`"${pluralOf(words[0] ?? '')}" names no number: there are ${number}.`);
    const figure: Figure = { number: `${number}`, unit: null, inWords: false, diameter: false, ...span };
    this.#items[from] = [named(count, figure, span)];
  }

  #at(index: number): Item {
    const item = this.#items[index];
    return (Array.isArray(item) ? item[0] : item) as Item;
  }

  /** "8 fins", "a 5 mm thick base": back to a break, unless another member stands before without one. */
  #before(mention: Mention, from: number, follows: boolean): void {
    const { member } = mention;
    const sizes: number[] = [];
    let linked = false;
    let at = mention.from - 1;
    for (; at >= from; at--) {
      const item = this.#at(at);
      if (item.kind === 'figure' && isCount(item) && member.count !== undefined && mention.plural) {
        this.#items[at] = [named(member.count, item.figure, item)];
        mention.has.add(member.count);
        break;
      }
      if (item.kind === 'counted' && member.screws && member.count !== undefined) {
        const { thread, start, end } = item;
        this.#items[at] = [named(member.count, item.count, item), { kind: 'thread', thread, start, end }];
        mention.has.add(member.count);
        break;
      }
      if (item.kind === 'thread' && member.screws) continue;
      if (this.#isPartsOwn(item, mention)) break;
      if (item.kind === 'figure' || item.kind === 'run' || item.kind === 'named') sizes.push(at);
      else if (this.#isAt(at, from)) {
        linked = true;
        if (item.kind === 'the') at--;
      } else if (item.kind === 'article' || item.kind === 'the' || item.kind === 'link') break;
      else if (!PASSED.includes(item.kind) && !this.#goesBack(at, from)) break;
    }
    const parts = this.#at(at)?.kind;
    if (linked) sizes.splice(1);
    else if (
      at < from ? follows : (parts === 'noun' && this.#at(at + 1).kind !== 'filler') || parts === 'head'
    )
      sizes.splice(this.#stands(mention, at) ? 1 : 0);
    for (const index of sizes) this.#claim(mention, index, true);
  }

  /** "OD 10 length 12 head 16 x 2": named before its figure, while the member's own sizes follow its name. */
  #isPartsOwn(item: Item, { to }: Mention): boolean {
    const next = this.#items[to + 1];
    const follows = next !== undefined && 'kind' in next && (next.kind === 'figure' || next.kind === 'run');
    return item.kind === 'named' && item.at === 'first' && follows;
  }

  /** "40 high 20 flanges": the figure right before its name is of nothing else, though all before it is the part's. */
  #stands({ from }: Mention, start: number): boolean {
    return from - 1 > start && this.#at(from - 1).kind === 'figure';
  }

  /** "six 5 mm wide, 12 mm deep slots": across commas to where the description begins. */
  #goesBack(at: number, from: number): boolean {
    if (this.#at(at).kind !== 'break') return false;
    for (let back = at - 1; back >= from; back--) {
      const item = this.#at(back);
      // "Bore 10, OD 16, flange": the ten is the bore's.
      const ofHead = back > 0 && this.#at(back - 1).kind === 'head';
      const begins = item.kind === 'article' || (item.kind === 'figure' && isCount(item) && !ofHead);
      if (begins) return back < at - 1;
      const comma = item.kind === 'break' && item.strength === 'comma';
      if (item.kind !== 'named' && !comma) return false;
    }
    return false;
  }

  /** "40 mm at one end", "40 mm at the other end" */
  #isAt(at: number, from: number): boolean {
    const [before, item] = [this.#items[at - 1], this.#at(at)];
    if (item.kind === 'link')
      return item.word === 'in' && at > from && isSize(before) && !this.#isInside(item);
    const link = before && this.#at(at - 1);
    if (item.kind !== 'the' || link?.kind !== 'link' || link.word !== 'in') return false;
    return isSize(this.#items[at - 2]) && !this.#isInside(link);
  }

  /** "20 inside bends" is what they measure inside; "20 at the bends" says no such thing. */
  #isInside({ start, end }: Item): boolean {
    return /^(?:inside|within)$/.test(spoken(this.#slice(start, end)));
  }

  /** "turns 8", "turns: 8": how many there are, where nothing is said of them beside that. */
  #countAfter({ member: { count }, plural, to, has }: Mention): void {
    if (count === undefined || !plural || has.has(count)) return;
    const at = this.#isColon(to + 1) ? to + 2 : to + 1;
    const [item, next] = [this.#items[at], this.#items[at + 1]];
    const ends = next === undefined || this.#at(at + 1).kind === 'break';
    if (!item || !('kind' in item) || item.kind !== 'figure' || !isCount(item) || !ends) return;
    this.#items[at] = [named(count, item.figure, item)];
    has.add(count);
  }

  #isColon(at: number): boolean {
    const item = this.#items[at];
    return item !== undefined && 'kind' in item && this.#slice(item.start, item.end).trim() === ':';
  }

  /** "fins 2 mm thick, 25 mm high": sizes that the member has, up to what is spoken of next. */
  #after(mention: Mention, until: number): void {
    this.#countAfter(mention);
    let beside = true;
    let parted = false;
    // Whether what is said last is the member's.
    let goesOn = true;
    for (let at = mention.to + 1; at < until; at++) {
      const item = this.#at(at);
      if (Array.isArray(this.#items[at])) continue;
      if (item.kind === 'noun' || item.kind === 'head') return;
      if (item.kind === 'break') {
        if (item.strength === 'stop') return;
        beside = false;
        parted ||= item.strength !== 'and';
        const sized = mention.has.size > (mention.has.has(mention.member.count ?? '') ? 1 : 0);
        if (!sized && !this.#isSized(mention.from)) goesOn = false;
      } else if (item.kind === 'each') {
        goesOn = true;
        beside = true;
      } else if (item.kind === 'corners' && mention.member.corners && !item.single)
        this.#items[at] = { ...item, kind: 'filler' } as Item;
      else if (!PASSED.includes(item.kind)) goesOn = this.#claim(mention, at, beside, goesOn, parted);
    }
  }

  /** "90 x 25 x 4 with 6 slots, 8 wide": the part has its own sizes by then. */
  #isSized(until: number): boolean {
    return this.#items
      .slice(0, until)
      .some((item) => 'kind' in item && item.kind === 'run' && item.figures.length > 2);
  }

  /**
   * @param beside nothing parts it from the member's name
   * @param goesOn what was said right before is the member's, so that a size that the part has too is rather the member's
   * @param parted a comma stands between, or more than that
   * @returns whether it is the member's
   */
  #claim(mention: Mention, index: number, beside: boolean, goesOn = true, parted = !beside): boolean {
    const item = this.#at(index);
    const { member, has } = mention;
    if (item.kind === 'named') return this.#claimNamed(mention, index, item, beside, goesOn, parted);
    if (item.kind === 'distance') {
      const size = member.takes.distance;
      const up = item.way === 'above' || item.target === 'bottom';
      if (size === undefined || has.has(size) || (member.upwards && !up)) return false;
      this.#items[index] = this.#sizes([size], [item.figure], mention);
      return true;
    }
    if (item.kind === 'spacing') {
      const size = member.takes.spacing;
      const [figure, more] = item.figures;
      if (size === undefined || !figure || more || has.has(size)) return false;
      this.#items[index] = this.#sizes([size], [figure], mention);
      return true;
    }
    if (!beside || (item.kind !== 'figure' && item.kind !== 'run')) return false;
    const figures = item.kind === 'figure' ? [item.figure] : sharingUnit(item.figures);
    const names =
      item.kind === 'run' && member.run ? this.#ofRun(mention, figures) : this.#unnamed(mention, figures);
    if (names.length < figures.length) return false;
    this.#items[index] = this.#sizes(names, figures, mention);
    return true;
  }

  /** What those of a run are by their values, where each is a number. */
  #ofRun({ member, has }: Mention, figures: readonly Figure[]): readonly string[] {
    const values = figures.map(({ number }) => Number(number.replace(',', '.')));
    const names = values.some(Number.isNaN) ? [] : (member.run?.(values) ?? []);
    return names.some((name) => has.has(name)) ? [] : names;
  }

  /** What figures without a name are, as far as can be told. */
  #unnamed(mention: Mention, figures: readonly Figure[]): string[] {
    const { takes, alone } = mention.member;
    const [figure, more] = figures;
    const free = (name: string | undefined) => (name === undefined || mention.has.has(name) ? [] : [name]);
    if (!figure || more) return this.#free(mention);
    if (isAngle(figure)) return free(takes.angle);
    if (figure.diameter) return free(takes.diameter);
    return alone === undefined ? this.#free(mention) : free(alone);
  }

  #claimNamed(
    mention: Mention,
    index: number,
    item: Extract<Item, { kind: 'named' }>,
    beside: boolean,
    goesOn: boolean,
    parted: boolean,
  ): boolean {
    const { member, has } = mention;
    const sizes = item.names.map((name) => member.takes[name] ?? '');
    if (!sizes.every((size) => size !== '' && !has.has(size))) return false;
    const theirs = item.names.some((name) => Object.hasOwn(this.#noun.takes, name));
    if (parted && item.names.some((name) => member.beside?.includes(name))) return false;
    if (!beside && theirs && !goesOn) return false;
    const figures = sharingUnit(item.figures);
    const own = item.at === 'first' ? figures[0] : figures.at(-1);
    const rest = item.at === 'first' ? figures.slice(1) : figures.slice(0, -1);
    const free = this.#free(mention).filter((name) => !sizes.includes(name));
    if (!own || free.length < rest.length) return false;
    if (!beside && theirs) {
      const called = (sizes[0] ?? '').replace(/_/g, ' ');
      this.assumptions.push(`"${this.#slice(item.start, item.end)}" is taken as the ${called}.`);
    }
    for (const size of sizes) has.add(size);
    this.#items[index] = [
      ...sizes.map((size) => named(size, own, item)),
      ...this.#sizes(free, rest, mention),
    ];
    return true;
  }

  #free({ member: { order = [] }, has }: Mention): string[] {
    return order.filter((size) => !has.has(size));
  }

  #sizes(names: readonly string[], figures: readonly Figure[], { has }: Mention): Item[] {
    return figures.map((figure, n) => {
      has.add(names[n] ?? '');
      return named(names[n] ?? '', figure, figure);
    });
  }
}

/** So many items that say nothing, where some were that are one now. */
const blanks = (count: number, start: number): Item[] =>
  Array.from({ length: count }, () => ({ kind: 'filler', start, end: start }));

/** "on the first step": where something goes, and no step whose sizes follow. */
function isPlace(items: readonly Item[], from: number): boolean {
  const before = items.slice(0, from).findLast(({ kind }) => kind !== 'the' && kind !== 'filler');
  return before?.kind === 'link' && before.word === 'in';
}

const isSize = (item: Item | readonly Item[] | undefined) =>
  item !== undefined &&
  'kind' in item &&
  (item.kind === 'named' || item.kind === 'figure' || item.kind === 'run');

const isAngle = ({ unit }: Figure) => unit !== null && /^(?:°|deg)/i.test(unit);

function named(name: string, figure: Figure, { start, end }: { start: number; end: number }): Item {
  return { kind: 'named', names: [name], figures: [figure], at: 'first', start, end };
}

/** In "100 x 60 x 5 mm" the unit holds for all. */
function sharingUnit(figures: readonly Figure[]): Figure[] {
  return figures.map((figure, n) => {
    const right = figures.slice(n).find(({ unit }) => unit !== null);
    const left = figures.slice(0, n).findLast(({ unit }) => unit !== null);
    return { ...figure, unit: figure.unit ?? right?.unit ?? left?.unit ?? null };
  });
}
