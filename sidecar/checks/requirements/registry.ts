import type { Check } from '../../../rpc-schema/check.ts';
import type { MeasureAnswer, MeasureQuery } from '../../../rpc-schema/measure.ts';
import type { Requirement } from '../../plan/requirement.ts';
import type { Measure, Subject } from '../requirement.ts';
import { angle } from './angle.ts';
import { apart } from './apart.ts';
import { bosses } from './bosses.ts';
import { chamferedEdges } from './chamfered-edges.ts';
import { clearance } from './clearance.ts';
import { countersinks } from './countersinks.ts';
import { faceDistance } from './face-distance.ts';
import { holeDistance } from './hole-distance.ts';
import { holes } from './holes.ts';
import { mass } from './mass.ts';
import { outerDiameter } from './outer-diameter.ts';
import { pockets } from './pockets.ts';
import { roundedEdges } from './rounded-edges.ts';
import { size } from './size.ts';
import { solids } from './solids.ts';
import { symmetry } from './symmetry.ts';
import { thickness } from './thickness.ts';
import { volume } from './volume.ts';

/** Every kind of requirement, one line each; a kind of the plan that is missing here does not compile. */
const MEASURES: { readonly [K in Requirement['kind']]: Measure<K> } = {
  size,
  outer_diameter: outerDiameter,
  holes,
  countersinks,
  pockets,
  bosses,
  face_distance: faceDistance,
  hole_distance: holeDistance,
  thickness,
  angle,
  rounded_edges: roundedEdges,
  chamfered_edges: chamferedEdges,
  symmetry,
  volume,
  mass,
  solids,
  apart,
  clearance,
};

/** Only ever called with a requirement of its own kind. */
const measureOf = ({ kind }: Requirement) => MEASURES[kind] as Measure<Requirement['kind']>;

/** What FreeCAD has to be asked for a requirement, besides the faces. */
export function queriesFor(requirement: Requirement, subject: Subject): readonly MeasureQuery[] {
  return measureOf(requirement).ask?.(requirement, subject) ?? [];
}

/** Measures one requirement on the real shape. */
export function check(
  requirement: Requirement,
  subject: Subject,
  answers: readonly MeasureAnswer[] = [],
): Check {
  return measureOf(requirement).check(requirement, subject, answers);
}
