import { z } from 'zod';
import type { Face } from './faces.ts';
import type { Figures } from './figures.ts';
import type { ElementKind, Picked } from './picked.ts';
import { Name } from './place.ts';
import type { Routine } from './routines.ts';

/** What every feature of a plan carries besides its own sizes. */
export const named = {
  name: Name.describe('Unique in the plan; becomes the name in FreeCAD'),
  label: z.string().max(80).optional().describe('As the tree shows it; made from the name where left out'),
};

/** What every feature of a body carries besides its own sizes. */
export const common = {
  ...named,
  body: Name.optional().describe('The body that it belongs to; the first one where left out'),
};

/** What a feature is expected to do to its body, measured on the real shape afterwards. */
export interface Expectation {
  readonly change: 'adds' | 'removes' | 'either';
  /** The most volume that it can add or remove, mm3, where that can be worked out beforehand. */
  readonly atMost: number | null;
}

/** What something is to others: a solid of its own, or at least something that can be placed, grouped and linked to. */
export type Gives = 'solid' | 'component';

/** What a script may use of the document as far as it is built. */
export interface DocumentScope {
  readonly figures: Figures;
  /** Python variable and FreeCAD name of this feature. */
  readonly variable: string;
  readonly name: string;
  readonly label: string;
  /** Python variables of every body of the plan. */
  readonly bodies: readonly string[];
  /** Python variable of a body of the plan; a problem of `field` where there is none. */
  readonly bodyNamed: (name: string, field: string) => string;
  /** Python variable of a body or of any earlier feature; a problem of `field` where there is none. */
  readonly object: (name: string, field: string) => string;
  /** Python variable of a body, or of an earlier feature beside the bodies that gives what is wanted. */
  readonly thing: (name: string, field: string, wanted: Gives) => string;
  /** The same of a thing that becomes part of this feature, and can be part of one only. */
  readonly take: (name: string, field: string, wanted: Gives) => string;
  /** Python for the names, on the shape of `feature`, of what a person has selected in the window. */
  readonly picked: (picked: Picked, feature: string, kind: ElementKind, field: string) => string;
  /** Asks for a routine of the script's head. */
  readonly use: (routine: Routine) => void;
}

/** One way of copying features: a PartDesign transformation, and the lines that set it up in a variable. */
export interface Move {
  readonly type: string;
  readonly lines: (variable: string) => string[];
}

/** A pattern or mirror by its name: what it copies, move after move. */
export type Patterns = Map<
  string,
  { readonly originals: readonly string[]; readonly moves: readonly Move[] }
>;

/** What the script of a body's feature may use besides. */
export interface FeatureScope extends DocumentScope {
  /** Python variable of the body, and of its newest feature (null before the first). */
  readonly body: string;
  readonly tip: string | null;
  /** The patterns and mirrors of this body so far. */
  readonly patterns: Patterns;
  /** Python variable of an earlier feature of this body; a problem of `field` where there is none. */
  readonly earlier: (name: string, field: string) => string;
  /** The flat face of the body that its sketches lie on instead of a plane of the origin; none in a plan. */
  readonly face: Face | null;
}

/** What the choice of edges and faces needs of a script. */
export type ChoosingScope = Pick<FeatureScope, 'figures' | 'use' | 'earlier' | 'picked'>;

/** A kind of feature: one file in features/ with its schema, its script and what it should do to the shape. */
export interface FeatureKind<S extends z.ZodType = z.ZodType> {
  readonly level: 'body';
  readonly kind: string;
  readonly schema: S;
  /** In words, such as "Pad a rectangle 80 x 40 mm by 5 mm". */
  readonly describe: (feature: z.infer<S>, figures: Figures) => string;
  /** The Python lines that make it. */
  readonly script: (feature: z.infer<S>, scope: FeatureScope) => string[];
  readonly expectation: (feature: z.infer<S>, figures: Figures) => Expectation;
  /** Python that the plan itself brings: one function, which the host judges before anything is run. */
  readonly code?: (feature: z.infer<S>, scope: FeatureScope) => string;
  /** What whoever uses the model has to know of this feature. */
  readonly assumption?: (feature: z.infer<S>, label: string) => string;
}

/** A kind of feature that stands beside the bodies and changes none of them, such as a drawing or a group. */
export interface DocumentFeatureKind<S extends z.ZodType = z.ZodType> {
  readonly level: 'document';
  readonly kind: string;
  /** What it is to other features; nothing where left out, as a drawing is. */
  readonly gives?: Gives;
  /** It rests on edges and faces of the bodies: when one of them is changed it is made anew. */
  readonly restsOnShapes?: true;
  /** Deletes what it made besides itself, where its lines do not name it; asks for a routine of this name. */
  readonly removal?: Routine;
  readonly schema: S;
  readonly describe: (feature: z.infer<S>, figures: Figures) => string;
  readonly script: (feature: z.infer<S>, scope: DocumentScope) => string[];
}

/** Declares a kind of body feature with its schema's type carried through. */
export function defineFeature<S extends z.ZodType>(kind: Omit<FeatureKind<S>, 'level'>): FeatureKind<S> {
  return { level: 'body', ...kind };
}

/** Declares a kind of feature beside the bodies. */
export function defineDocumentFeature<S extends z.ZodType>(
  kind: Omit<DocumentFeatureKind<S>, 'level'>,
): DocumentFeatureKind<S> {
  return { level: 'document', ...kind };
}
