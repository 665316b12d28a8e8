import { atCorners } from './at-corners.ts';
import { atEnds } from './at-ends.ts';
import { direction } from './direction.ts';
import { fromSides } from './from-sides.ts';
import { offCentre } from './off-centre.ts';
import { onCircle } from './on-circle.ts';
import { onFace } from './on-face.ts';
import type { PlaceKind } from './place-kind.ts';

/** Every way to say where something is, one line each. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  direction,
  onCircle,
  atCorners,
  atEnds,
  fromSides,
  offCentre,
  onFace,
];
