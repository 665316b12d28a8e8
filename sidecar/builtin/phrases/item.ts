import type { Corner, FaceName, Side } from '../../plan/outline/place.ts';
import type { Heading } from '../../plan/outline/way.ts';
import type { Limit } from '../../plan/requirement.ts';

/** Where something stands in the plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure as written. `unit` is null where none stands beside it; `mm`, `in` ... are as written too. */
export interface Figure extends Span {
  readonly number: string;
  readonly unit: string | null;
  /** "four" rather than "4". */
  readonly inWords: boolean;
  /** Its unit is "in" where that may be the preposition: "20 in diameter". */
  readonly doubtful?: boolean;
  /** A diameter sign stands before it. */
  readonly diameter: boolean;
  /** The share of a size of the part that it is, "1/3 * length": the number is that of the share. */
  readonly relation?: string;
  /** How far it may be off, where that stands within a run: "80 ±0.1 x 40". */
  readonly tolerance?: Span;
}

/** Which way from something else, as one looks at the face. */
export type Way = 'left' | 'right' | 'above' | 'below';

type Plain =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'run'; readonly figures: readonly Figure[] }
  /** "80 mm long", "outer diameter 30", "80 x 40 x 5 thick": the name is that of the first or of the last figure. */
  | {
      readonly kind: 'named';
      readonly names: readonly string[];
      readonly figures: readonly Figure[];
      readonly at: 'first' | 'last';
    }
  /** "twice as long as wide": the name (null: not said) is so many times the other (null: not said), and so much more. */
  | {
      readonly kind: 'related';
      readonly name: string | null;
      readonly ratio: string;
      readonly of: string | null;
      readonly more: Figure | null;
    }
  | { readonly kind: 'counted'; readonly count: Figure; readonly thread: string }
  | { readonly kind: 'thread'; readonly thread: string }
  | { readonly kind: 'standard'; readonly standard: string }
  | { readonly kind: 'noun'; readonly noun: string }
  | { readonly kind: 'head'; readonly head: string; readonly plural: boolean }
  | { readonly kind: 'trait'; readonly trait: string }
  | { readonly kind: 'centre' }
  /** `single`: one of them ("a corner", "the corner") */
  /** `which`: those that are named ("the top left corner"), or two that lie opposite. */
  | {
      readonly kind: 'corners';
      readonly each: boolean;
      readonly single: boolean;
      /** Two that lie across from each other. */
      readonly opposite: boolean;
      readonly which?: readonly Corner[];
    }
  /** `both`: "at both ends" rather than "at each end"; `faces`: "end faces" */
  | {
      readonly kind: 'ends';
      readonly each: boolean;
      readonly single: boolean;
      readonly both?: boolean;
      readonly faces?: boolean;
    }
  | {
      readonly kind: 'distance';
      readonly figure: Figure;
      readonly target: 'edges' | 'outside' | 'corners' | 'ends' | 'centre' | 'former' | Side;
      /** "10 mm to the right of the centre" */
      readonly way: Way | null;
      /** "from each end" */
      readonly each: boolean;
      /** "from the long edges" */
      readonly some: boolean;
    }
  /** "10 mm to the right", of the centre where nothing else is said */
  | { readonly kind: 'offset'; readonly figure: Figure; readonly side: Side }
  | { readonly kind: 'circle'; readonly figure: Figure | null; readonly radius: boolean }
  /** "the first at 30 degrees": on a circle, against the clock from the right. */
  | { readonly kind: 'start'; readonly angle: string }
  | { readonly kind: 'grid'; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'lines';
      readonly what: 'rows' | 'columns';
      readonly count: Figure | null;
      readonly each: string | null;
    }
  /** "the first 20 mm from the left end"; `side` null: from an end, whichever. */
  | { readonly kind: 'begin'; readonly figure: Figure; readonly side: Side | null }
  /** "the outermost 10 mm from the ends" */
  | { readonly kind: 'outermost'; readonly figure: Figure }
  | { readonly kind: 'spacing'; readonly figures: readonly Figure[] }
  /** `axis`: "along x" rather than "along the length" */
  | { readonly kind: 'along'; readonly direction: 'length' | 'width'; readonly axis: boolean }
  | { readonly kind: 'points'; readonly points: readonly (readonly [Figure, Figure])[] }
  /** An outline corner by corner. */
  | {
      readonly kind: 'way';
      readonly steps: readonly (
        | { readonly to: readonly [Figure, Figure] }
        | { readonly go: Heading; readonly by: Figure }
      )[];
    }
  | { readonly kind: 'face'; readonly face: FaceName }
  | {
      readonly kind: 'edges';
      readonly edges: 'all' | 'vertical' | 'top' | 'bottom' | null;
      /** "the top edge": the side that is named */
      readonly side: Side | null;
      /** One edge: "an edge", "the top edge" */
      readonly single: boolean;
      /** "outer edges", or those that no name of ours is for: "left edges", "long edges" */
      readonly narrowed: 'outer' | 'some' | null;
      /** "The long top edges", "the top front edge": only those along some sides. */
      readonly only?: 'long' | 'short' | readonly Side[];
      /** "four vertical edges" */
      readonly count: string | null;
    }
  | { readonly kind: 'legs'; readonly each: boolean }
  /** `long`: the longer one of the sides */
  | { readonly kind: 'surface'; readonly side: boolean; readonly long: boolean; readonly plural: boolean }
  | { readonly kind: 'inset' }
  | { readonly kind: 'part' }
  | { readonly kind: 'article' }
  | { readonly kind: 'the' }
  | { readonly kind: 'link'; readonly word: string }
  | { readonly kind: 'break'; readonly strength: 'comma' | 'and' | 'with' | 'stop' }
  /** Said, but without effect on the shape: what it is made of, where the origin is. */
  | { readonly kind: 'material'; readonly origin: boolean }
  /** How exact a size or surface is to be, which a model does not hold. */
  | { readonly kind: 'tolerance' }
  /** What the part may weigh: "under 200 g". */
  | { readonly kind: 'mass'; readonly grams: number; readonly limit: Limit }
  /** "all in millimetres": the unit of every size that has none. */
  | { readonly kind: 'units'; readonly unit: string }
  /** "each", "all", "both" before what it does not join into a place */
  | { readonly kind: 'each' }
  /** A clause that says what the part is for, or tells of something else. */
  | { readonly kind: 'aside'; readonly purpose: boolean }
  | { readonly kind: 'filler' }
  | { readonly kind: 'dangling' }
  | { readonly kind: 'unknown' };

/** What the grammar makes of a request: a flat run of phrases, each with its place in the text. */
export type Item = Plain & Span;
export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;
