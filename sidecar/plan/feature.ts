import { z } from 'zod';
import type { Figures } from './figures.ts';
import { Name } from './place.ts';
import type { Routine } from './routines.ts';

/** What every feature of a plan carries besides its own sizes. */
export const common = {
  name: Name.describe('Unique in the plan; becomes the name in FreeCAD'),
  label: z.string().max(80).optional().describe('As the tree shows it; made from the name where left out'),
  body: Name.optional().describe('The body that it belongs to; the first one where left out'),
};

/** What a feature is expected to do to its body, measured on the real shape afterwards. */
export interface Expectation {
  readonly change: 'adds' | 'removes' | 'either';
  /** The most volume that it can add or remove, mm3, where that can be worked out beforehand. */
  readonly atMost: number | null;
}

/** What a feature's script may use: its sizes, its names, its body so far. */
export interface FeatureScope {
  readonly figures: Figures;
  /** Python variable and FreeCAD name of this feature. */
  readonly variable: string;
  readonly name: string;
  readonly label: string;
  /** Python variable of the body, and of its newest feature (null before the first). */
  readonly body: string;
  readonly tip: string | null;
  /** Python variable of an earlier feature of this body; a problem of `field` where there is none. */
  readonly earlier: (name: string, field: string) => string;
  /** Asks for a routine of the script's head. */
  readonly use: (routine: Routine) => void;
}

/** A kind of feature: one file in features/ with its schema, its script and what it should do to the shape. */
export interface FeatureKind<S extends z.ZodType = z.ZodType> {
  readonly kind: string;
  readonly schema: S;
  /** In words, such as "Pad a rectangle 80 x 40 mm by 5 mm". */
  readonly describe: (feature: z.infer<S>, figures: Figures) => string;
  /** The Python lines that make it. */
  readonly script: (feature: z.infer<S>, scope: FeatureScope) => string[];
  readonly expectation: (feature: z.infer<S>, figures: Figures) => Expectation;
}

/** Declares a feature kind with its schema's type carried through. */
export function defineFeature<S extends z.ZodType>(kind: FeatureKind<S>): FeatureKind<S> {
  return kind;
}
