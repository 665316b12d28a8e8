import { apart, rowWay } from './apart.ts';
import { armEnds, arms } from './arms.ts';
import { atCorners } from './at-corners.ts';
import { atEndOfFace } from './at-end-of-face.ts';
import { atEnds } from './at-ends.ts';
import { atPoint, pointsFrom } from './at-point.ts';
import { atVertex } from './at-vertex.ts';
import { bothFaces } from './both-faces.ts';
import { byCentre } from './by-centre.ts';
import { direction } from './direction.ts';
import { eachFace } from './each-face.ts';
import { fins } from './fins.ts';
import { alongEdge, flush, onHalf, standsOn } from './flush.ts';
import { fromSides } from './from-sides.ts';
import { grooveOnFace } from './groove-on-face.ts';
import { inCorner } from './in-corner.ts';
import { inEach } from './in-each.ts';
import { inGrid } from './in-grid.ts';
import { inset } from './inset.ts';
import { keyway } from './keyway.ts';
import { legs } from './legs.ts';
import { longerSide } from './longer-side.ts';
import { offCentre } from './off-centre.ts';
import { onCircle } from './on-circle.ts';
import { onFace } from './on-face.ts';
import { oneEnd } from './one-end.ts';
import { opensInto } from './opens-into.ts';
import { inEdge, otherEnd } from './other-end.ts';
import { padded } from './padded.ts';
import type { PlaceKind } from './place-kind.ts';
import { radialBars } from './radial-bars.ts';

/** Every way to say where something is, one line each. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  radialBars,
  keyway,
  fins,
  arms,
  armEnds,
  eachFace,
  bothFaces,
  inEach,
  atVertex,
  opensInto,
  grooveOnFace,
  byCentre,
  rowWay,
  direction,
  onCircle,
  inset,
  padded,
  inCorner,
  legs,
  inGrid,
  oneEnd,
  otherEnd,
  inEdge,
  longerSide,
  atCorners,
  atEndOfFace,
  atEnds,
  atPoint,
  pointsFrom,
  fromSides,
  apart,
  offCentre,
  onHalf,
  alongEdge,
  flush,
  standsOn,
  onFace,
];
