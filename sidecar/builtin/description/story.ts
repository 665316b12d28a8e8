import type { Span } from '../phrases/item.ts';
import { known } from './known-number.ts';
import type { Phrase, PhraseOf, Spot, Value } from './phrase.ts';
import { shapeNamed } from './shapes.ts';

/** Something that could not be settled, and the words that it is about. */
export interface Open extends Span {
  /** Null: the words are not understood. */
  readonly text: string | null;
}

/** A corner of an outline, by its two coordinates. */
export type Corner = readonly [Value, Value];

/** A solid that the description speaks of, with all that is said of it. */
export interface Body {
  /** Of the vocabulary; null while only its part in the whole was named ("the main body"). */
  noun: string | null;
  cut: boolean;
  count: number;
  readonly sizes: Map<string, Value>;
  readonly spans: Span[];
  /** Places, directions and the like, in the order said; taken out as they are settled. */
  readonly wheres: Phrase[];
  readonly traits: Set<string>;
  readonly sides: Set<string>;
  readonly qualities: Set<string>;
  /** "The upper layer": one of several that stand on each other in the order said. */
  layer: boolean;
  /** What the text calls it: "head", "boss". */
  readonly words: Set<string>;
  /** The part of the whole that its name stands for; null where it is named by its shape only. */
  role: string | null;
  /** Of an outline that is told corner by corner. */
  readonly corners: Corner[];
  /** "Another of the same dimensions": whose. */
  like: Body | null;
}

/** An edge finish, with what is said of it. */
export interface Finish {
  readonly kind: 'fillet' | 'chamfer';
  readonly size: Value;
  readonly spots: readonly Spot[];
  readonly span: Span;
  /** It became of a feature. */
  made: boolean;
}

/** A plane that cuts something off the base: how far from its middle, or how deep. */
export interface Flat {
  readonly span: Span;
  /** Left out: of what is round, some side. */
  readonly side: string | null;
  /** One on either side. */
  readonly both: boolean;
  readonly told: 'from the middle' | 'deep' | 'across' | 'angle' | 'up' | 'round face';
  readonly value: Value;
  /** From the end, where it does not run all along. */
  readonly length: Value | null;
}

/** What a description has told so far. */
export class Story {
  readonly bodies: Body[] = [];
  readonly finishes: Finish[] = [];
  readonly open: Open[] = [];
  readonly assumptions: string[] = [];
  /** Nouns that sentences without numbers named: "This is a cylinder with an off-centre hole". */
  readonly announced: { readonly noun: string; readonly family: string; readonly span: Span }[] = [];
  /** Where the whole was said to be hollow. */
  readonly hollow: Span[] = [];
  /** Where something was said to stand across something else. */
  readonly perpendicular: Span[] = [];
  /** Numbers that are told again, as what comes of others. */
  readonly told: Value[] = [];
  /** Solids are said to cross each other. */
  crosses = false;
  /** A solid stands across another. */
  crossing = false;
  /** Planes that cut something off the base. */
  readonly flats: Flat[] = [];
  /** Solids are told to be apart from each other. */
  apart = false;
  /** Words for an outline, which has to be told. */
  readonly looped: Span[] = [];
  /** The outline is turned about an axis: where that is said, in which plane it lies and which axis it is. */
  readonly turned: { span: Span | null; plane: string | null; about: 'x' | 'y' | 'z' | null } = {
    span: null,
    plane: null,
    about: null,
  };
  /** How many sections there are to be. */
  readonly counted: { readonly count: number; readonly span: Span }[] = [];
  /** Where it was said to be L-shaped or the like, which its solids have to bear out. */
  readonly shaped: Span[] = [];
  /** Numbers that commentary speaks of, which the rest has to bear out. */
  readonly remarked: Value[] = [];
  /** Sizes that are not said of one of them. */
  readonly shared: { readonly name: string; readonly value: Value }[] = [];
  readonly text: (span: Span) => string;
  focus: Body | null = null;

  constructor(text: (span: Span) => string) {
    this.text = text;
  }

  get base(): Body | undefined {
    return this.bodies.find(({ cut }) => !cut);
  }

  add(noun: string | null, cut: boolean, span: Span): Body {
    const body: Body = {
      noun,
      cut,
      count: 1,
      sizes: new Map(),
      spans: [span],
      wheres: [],
      traits: new Set(),
      sides: new Set(),
      qualities: new Set(),
      layer: false,
      words: new Set(),
      role: null,
      corners: [],
      like: null,
    };
    this.bodies.push(body);
    this.focus = body;
    return body;
  }

  /** The number was said before, or comes of what was. */
  knows(number: number): boolean {
    return known(this.bodies, number);
  }

  /** Numbers that stand for the same. */
  agrees(a: number, b: number): boolean {
    return agree(a, b);
  }

  /** What first spoke of a body, as an outline has room for it. */
  wordsOf({ spans: [first] }: Body): string {
    return first ? this.text(first).slice(0, 300) : '';
  }

  /** What is not understood, or contradicts itself. */
  doubt(span: Span, text: string | null = null): void {
    if (this.open.some((open) => open.start === span.start && open.end === span.end)) return;
    this.open.push({ start: span.start, end: span.end, text });
  }

  assume(text: string): void {
    if (!this.assumptions.includes(text)) this.assumptions.push(text);
  }

  /** Gives a body a size, or checks it where it has it. */
  give(body: Body, name: string, value: Value): void {
    const known = body.sizes.get(name);
    body.spans.push(value);
    if (Number.isNaN(value.number)) this.doubt(value);
    else if (!known) body.sizes.set(name, value);
    else if (!agree(known.number, value.number)) {
      const words = name.replace(/_/g, ' ');
      this.doubt(value, `The ${words} is ${known.written} and ${value.written} too. Which is right?`);
    }
  }

  /** The body that is spoken of: by its noun, and by "large", "upper" and the like where more than one has it. */
  find(
    spot: {
      value: string;
      word: string;
      qualities: readonly string[];
      sides: readonly string[];
      plural?: boolean;
      each?: boolean;
      start?: number;
      end?: number;
    },
    cut: boolean,
    speaker: Body | null = null,
  ): Body | null {
    const marks = [...spot.qualities, ...spot.sides];
    const those = this.bodies.filter(
      (body) => body.cut === cut && body !== speaker && !marks.some((mark) => isOpposite(body, mark)),
    );
    // "The shaft" is the cylindrical shaft, and not the flange that is a cylinder too.
    const worded = those.filter(({ words }) =>
      [...words].some((word) => word === spot.word || word.endsWith(` ${spot.word}`)),
    );
    const exact = this.bodies.some((body) => body.cut === cut && body.noun === spot.value);
    const parts = those.filter(({ layer, role }) => spot.value === 'section' && (layer || role !== null));
    const same =
      worded.length > 0
        ? worded
        : parts.length > 0
          ? parts
          : those.filter((body) => (exact ? body.noun === spot.value : isCalled(body, spot.value)));
    const named = !PARTS.includes(spot.value);
    const solids = this.bodies.filter((body) => !body.cut);
    if (same.length === 0 && spot.value === 'section' && !cut && solids.length === 1)
      return solids[0] ?? null;
    if (same.length === 0 && named && !cut && this.base?.noun === null) return this.base;
    const nth = ORDINALS.findIndex((ordinal) => spot.qualities.includes(ordinal));
    if (nth >= 0) return same[nth] ?? null;
    const marked = same.filter((body) =>
      marks.every((mark) => body.qualities.has(mark) || body.sides.has(mark)),
    );
    if (marks.length > 0 && marked.length === 1) return marked[0] ?? null;
    if (same.length > 1 && !cut && marks.length === 0 && !spot.plural && !spot.each)
      this.#doubtWhich(spot, same);
    return same.length === 1 ? (same[0] ?? null) : (same.at(marks.length > 0 ? -1 : 0) ?? null);
  }

  /** "The cylinder" where there are two. */
  #doubtWhich(
    { word, start, end }: { word: string; start?: number; end?: number },
    same: readonly Body[],
  ): void {
    if (start === undefined || end === undefined) return;
    if (
      !/^the\s/i.test(this.text({ start: Math.max(0, start - 'the '.length), end }).trim()) &&
      !/^the\s/i.test(this.text({ start, end }))
    )
      return;
    this.doubt({ start, end }, `Which ${word} is "${this.text({ start, end })}"? There are ${same.length}.`);
  }
}

/** Names of parts that are no shapes. */
export const PARTS: readonly string[] = ['member', 'section'];

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const OPPOSITES: Readonly<Record<string, string>> = {
  outer: 'inner',
  inner: 'outer',
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
  horizontal: 'vertical',
  vertical: 'horizontal',
  large: 'small',
  small: 'large',
};

/** "The vertical one" is not the horizontal one. */
export const isOpposite = ({ sides, qualities }: Body, mark: string) =>
  sides.has(OPPOSITES[mark] ?? '') || qualities.has(OPPOSITES[mark] ?? '');

/** Numbers that stand for the same: equal within what was rounded off. */
export function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.003 * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
}

export function isCalled(body: Body, noun: string): boolean {
  if (body.noun === null) return false;
  return body.noun === noun || family(body.noun).includes(noun) || family(noun).includes(body.noun);
}

const family = (noun: string) => shapeNamed(noun)?.also ?? [];

export const isPlace = (phrase: Phrase): phrase is PhraseOf<'place'> => phrase.kind === 'place';
