import type { z } from 'zod';
import { half, minus, negative, plus, type Term, ZERO } from '../outline/term.ts';
import type { Profile } from '../profiles/registry.ts';

/** From where to where something reaches along one axis. */
export interface Span {
  readonly low: Term;
  readonly middle: Term;
  readonly high: Term;
  readonly size: Term;
}

/** A corner of an outline; with a radius, the way there is an arc. */
export type Corner = readonly [
  a: Term,
  b: Term,
  arc?: { readonly radius: Term; readonly turn: 'left' | 'right' },
];

/**
 * A solid in its own axes: u and v across it (the two global axes that its own one leaves, in their order), w along it.
 */
export interface Form {
  readonly across: readonly [Span, Span];
  /** From its foot; null for a cut that goes through all. */
  readonly height: Term | null;
  readonly make: Make;
  /** mm3; of what goes through, per mm. */
  readonly volume: number;
  /** What others can stand on and holes can go in; sides: all four of its box. */
  readonly flat: { readonly foot: boolean; readonly top: boolean; readonly sides: boolean };
  /** Diameter, where it is a cylinder. */
  readonly round?: Term;
  /** Edges that run along its axis. */
  readonly uprights: number;
}

export type ProfileDraft = z.input<typeof Profile>;

/** How it is made. */
export type Make =
  /** A section pulled along w. */
  | { readonly way: 'extruded'; readonly section: readonly ProfileDraft[] }
  /** Half a section, (distance from the axis, w), turned about w. */
  | { readonly way: 'turned'; readonly outline: readonly Corner[] }
  | { readonly way: 'ball'; readonly diameter: Term }
  /** A circle turned about w. */
  | { readonly way: 'ring'; readonly centre: readonly [Term, Term]; readonly diameter: Term }
  /** Rectangles over each other, joined straight: the upper one may be an edge or a point. */
  | {
      readonly way: 'pyramid';
      readonly foot: readonly [Term, Term];
      readonly top: readonly [Term, Term];
    };

/** From its own origin towards plus. */
export function from0(size: Term): Span {
  return { low: ZERO, middle: half(size), high: size, size };
}

/** Between two ends, wherever its own origin is. */
export function between(low: Term, high: Term): Span {
  return { low, middle: half(plus(low, high)), high, size: minus(high, low) };
}

/** As far to either side of its own origin. */
export function about(size: Term): Span {
  return { low: negative(half(size)), middle: ZERO, high: half(size), size };
}
