import type { z } from 'zod';
import type { Figures } from './figures.ts';
import type { Loop, Sketch } from './sketch.ts';

/** A closed loop of a sketch. One file a kind, in profiles/. */
export interface ProfileKind<S extends z.ZodType = z.ZodType> {
  readonly shape: string;
  readonly schema: S;
  /** In words, such as "rectangle 80 x 40 mm". */
  readonly describe: (profile: z.infer<S>, figures: Figures) => string;
  /** Draws the loop, with every freedom taken; gives its pieces in order, counter-clockwise. */
  readonly draw: (profile: z.infer<S>, figures: Figures, sketch: Sketch) => Loop;
  /** Area in mm2 that the loop encloses. */
  readonly area: (profile: z.infer<S>, figures: Figures) => number;
}

/** Declares a profile kind with its schema's type carried through. */
export function defineProfile<S extends z.ZodType>(kind: ProfileKind<S>): ProfileKind<S> {
  return kind;
}
