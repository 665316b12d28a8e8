import type { Span } from '../phrases/item.ts';

/** A size as written, and what it comes to. */
export interface Value extends Span {
  /** "60 mm" as it goes into the outline. */
  readonly written: string;
  /** In mm, or in degrees where it is an angle. */
  readonly number: number;
  readonly angle: boolean;
  /** "four" rather than "4". */
  readonly inWords: boolean;
  /** No unit stands beside it. */
  readonly bare: boolean;
}

/** One word of where something is: "the centre", "the upper surface", "the cylinder", "each end". */
export interface Spot {
  readonly what:
    | 'centre'
    | 'face'
    | 'edge'
    | 'meeting'
    | 'corner'
    | 'end'
    | 'side'
    | 'solid'
    | 'cutter'
    | 'role'
    | 'it'
    | 'size'
    | 'half';
  /** Noun, size or role where it is one. */
  readonly value: string;
  /** As it is written, of one: "boss". */
  readonly word: string;
  /** "top", "left" ... that stand before it, or it itself. */
  readonly sides: readonly string[];
  /** "large", "smaller" ... */
  readonly qualities: readonly string[];
  readonly each: boolean;
  readonly plural: boolean;
  readonly count: number | null;
  /** Where its word stands. */
  readonly start?: number;
  readonly end?: number;
  /** "The flange face": whose it is. */
  readonly owner?: Spot;
}

interface Measure extends Span {
  readonly kind: 'measure';
  /** Sizes that it gives: of each value its own, or all of them the same. Empty where nothing says what it measures. */
  readonly names: readonly string[];
  readonly values: readonly Value[];
  /** "the diameter of the hole is": what it is a size of. */
  readonly of: readonly Spot[];
  /** "the length in the X direction": the way that it was measured. */
  readonly along: string | null;
}

interface Thing {
  readonly kind: 'thing';
  readonly family: 'solid' | 'cutter' | 'role' | 'finish';
  readonly noun: string;
  /** As it is written, of one: "boss". */
  readonly word: string;
  /** "section" of "a cylindrical layer". */
  readonly role: string | null;
  readonly determiner: 'a' | 'another' | 'the' | 'each' | null;
  readonly count: number | null;
  readonly plural: boolean;
  readonly sides: readonly string[];
  readonly qualities: readonly string[];
  readonly traits: readonly string[];
  readonly centred: boolean;
  /** "a 10 mm deep, 20 mm diameter hole" */
  readonly measures: readonly Measure[];
}

interface Place {
  readonly kind: 'place';
  readonly preposition: string;
  readonly spots: readonly Spot[];
  /** "15 mm away from the centre" */
  readonly distance: Value | null;
  /** "its centre is on the upper surface" */
  readonly byCentre?: boolean;
}

interface Offset {
  readonly kind: 'offset';
  readonly distance: Value;
  /** A side or an axis: "to the right", "in the positive X direction". */
  readonly toward: string | null;
  /** "from the centre" */
  readonly from: readonly Spot[];
  /** "embedded 5 mm into the plate" */
  readonly into: boolean;
}

/** "A padding of 2 mm from the right edge": clear of it, not to its middle. */
interface Padding {
  readonly kind: 'padding';
  readonly distance: Value;
  /** "bottom padding" */
  readonly sides: readonly string[];
  readonly spots: readonly Spot[];
}

/** "Inset from the edges by 12 mm along the length and 8 mm along the width." */
interface Inset {
  readonly kind: 'inset';
  readonly steps: readonly { readonly value: Value; readonly along: string }[];
}

type Plain =
  | Padding
  | Inset
  | Measure
  | Thing
  | Place
  | Offset
  /** "along the Z-axis", "along the length", "radially" */
  | {
      readonly kind: 'along';
      readonly directions: readonly string[];
      /** Both ways along each of them. */
      readonly both: boolean;
      readonly of: readonly Spot[];
      /** "coinciding with the Z-axis" */
      readonly coincident: boolean;
    }
  /** "at polar angles 0°, 120° and 240°" */
  | { readonly kind: 'angles'; readonly values: readonly Value[] }
  /** "at Z = 40 mm" */
  | { readonly kind: 'coordinate'; readonly axis: 'x' | 'y' | 'z'; readonly value: Value }
  /** "on a circle of 70 mm diameter", "on the outer circumference of the disc" */
  | { readonly kind: 'circle'; readonly measure: Measure | null; readonly of: readonly Spot[] }
  /** "in an 80x60 mm rectangular pattern" */
  | { readonly kind: 'grid'; readonly values: readonly Value[] }
  | { readonly kind: 'point'; readonly values: readonly Value[] }
  /** "the same height as the cylinder" */
  | { readonly kind: 'alike'; readonly names: readonly string[]; readonly of: readonly Spot[] }
  | { readonly kind: 'even' }
  /** "70 mm apart", "120 degrees apart" */
  | { readonly kind: 'apart'; readonly value: Value; readonly along: string | null }
  /** "flush with its left and rear faces" */
  | { readonly kind: 'flush'; readonly spots: readonly Spot[] }
  /** "25 mm on either side of the centre" */
  | {
      readonly kind: 'astride';
      readonly value: Value;
      readonly along: string | null;
      readonly spots: readonly Spot[];
    }
  /** "Through the centre of the upper block" */
  | { readonly kind: 'trait'; readonly trait: string; readonly spots?: readonly Spot[] }
  /** "the centre of the slot", "the six outer edges": what a clause speaks of. */
  | { readonly kind: 'subject'; readonly spots: readonly Spot[] }
  | { readonly kind: 'action'; readonly action: string }
  | { readonly kind: 'plane'; readonly plane: string }
  | { readonly kind: 'break'; readonly sign: string }
  | { readonly kind: 'with' /** "consisting of" */; readonly made: boolean }
  | { readonly kind: 'is' /** "measures", "carries" */; readonly sense: string }
  | { readonly kind: 'open' | 'close' | 'of' | 'filler' }
  /** Words of other kinds that no phrase took. */
  | { readonly kind: 'word'; readonly terminal: string; readonly value: string };

/** What the grammar makes of a description: a run of phrases, each with its place in the text. */
export type Phrase = Plain & Span;
export type PhraseOf<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>;
