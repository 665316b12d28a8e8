import type { z } from 'zod';
import type { DocumentState, ObjectState, Step } from '../../../rpc-schema/freecad.ts';
import type { Face } from '../faces.ts';
import type { Feature } from '../features/registry.ts';
import type { Figures } from '../figures.ts';
import type { Routine } from '../routines.ts';

/** The script of a change: the document as it is, and how to speak of what is in it. */
export interface EditScope {
  readonly state: DocumentState;
  readonly figures: Figures;
  /** An object of the document; a problem of `field` where there is none. */
  readonly find: (name: string, field: string) => ObjectState;
  /** Python variable of an object that `find` gave. */
  readonly variable: (object: ObjectState) => string;
  readonly use: (routine: Routine) => void;
  /** Writes a feature of the plan language, in a body of the document and on a face of it, or beside the bodies. */
  readonly add: (feature: Feature, body?: ObjectState, face?: Face) => WrittenEdit;
}

/** What can be read in the document afterwards: a value that was set. mm, degrees or plain. */
export interface Expected {
  readonly object: string;
  /** "Length", "Constraints.width", or the name of a parameter of a sheet or variable set. */
  readonly property: string;
  /** "Length of Pad" */
  readonly words: string;
  readonly value: number;
  /** "mm", "deg" or "" */
  readonly unit: string;
  /** It follows another one, which was set for its sake. */
  readonly follows: boolean;
}

/** A change as Python. */
export interface WrittenEdit {
  /** In words, such as "Set the Length of Pad to 20 mm". */
  readonly title: string;
  readonly lines: readonly string[];
  /** The step before it that holds Python of the plan's own, where it brings some. */
  readonly own?: Step | null;
  /** Names of the objects that are other afterwards. */
  readonly touches: readonly string[];
  readonly expected?: readonly Expected[];
  readonly assumptions?: readonly string[];
}

/** A kind of change to what a document holds: one file in edits/ with its schema and its script. */
export interface EditKind<S extends z.ZodType = z.ZodType> {
  readonly kind: string;
  readonly schema: S;
  readonly write: (change: z.infer<S>, scope: EditScope) => WrittenEdit;
}

/** Declares a kind of change with its schema's type carried through. */
export function defineEdit<S extends z.ZodType>(kind: EditKind<S>): EditKind<S> {
  return kind;
}
