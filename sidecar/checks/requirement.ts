import type { Check } from '../../rpc-schema/check.ts';
import type { MeasureAnswer, MeasureQuery } from '../../rpc-schema/measure.ts';
import type { Requirement } from '../plan/requirement.ts';
import type { MaterialName } from '../plan/standards/materials.ts';
import type { Part } from './part.ts';

/** What a requirement is measured on: the real shape, and the objects of the document that have it. */
export interface Subject {
  readonly part: Part;
  /** Names in the document of the bodies that the part is made of. */
  readonly objects: readonly string[];
  /** Name in the document of a body of the plan; null where it is not there. */
  readonly objectOf: (body: string) => string | null;
  /** Grams by the materials of the bodies, or of the given material where they name none; null where unknown. */
  readonly grams: (material: MaterialName | undefined) => number | null;
}

export type Of<K extends Requirement['kind']> = Extract<Requirement, { kind: K }>;

/** How a kind of requirement is measured: one file in requirements/, one line in their registry. */
export interface Measure<K extends Requirement['kind']> {
  /** What FreeCAD is asked for besides the faces. */
  readonly ask?: (requirement: Of<K>, subject: Subject) => readonly MeasureQuery[];
  /** Answers come in the order of what was asked. */
  readonly check: (requirement: Of<K>, subject: Subject, answers: readonly MeasureAnswer[]) => Check;
}

/** Declares how one kind is measured. */
export function defineMeasure<K extends Requirement['kind']>(_kind: K, measure: Measure<K>): Measure<K> {
  return measure;
}
