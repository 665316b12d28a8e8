import { addFeature } from './add-feature.ts';
import { addPiece } from './add-piece.ts';
import { another } from './another.ts';
import type { ChangeReader } from './change-kind.ts';
import { countOf } from './count-of.ts';
import { holeForm } from './hole-form.ts';
import { hollow } from './hollow.ts';
import { mirrorPart } from './mirror-part.ts';
import { moveFeature } from './move-feature.ts';
import { moveIt } from './move-it.ts';
import { otherUnit } from './other-unit.ts';
import { placeFeature } from './place-feature.ts';
import { relation } from './relation.ts';
import { removeFeature } from './remove-feature.ts';
import { replaceFeature } from './replace-feature.ts';
import { scale } from './scale.ts';
import { setSize } from './set-size.ts';
import { setThread } from './set-thread.ts';
import { someOf } from './some-of.ts';
import { swapSizes } from './swap-sizes.ts';
import { turnFeature } from './turn-feature.ts';
import { wall } from './wall.ts';

/** Every way of asking for a change, one line each; the first that knows the words reads them. */
export const READERS: readonly ChangeReader[] = [
  someOf,
  otherUnit,
  scale,
  relation,
  hollow,
  moveFeature,
  moveIt,
  placeFeature,
  turnFeature,
  swapSizes,
  mirrorPart,
  holeForm,
  replaceFeature,
  another,
  countOf,
  removeFeature,
  setThread,
  wall,
  addPiece,
  addFeature,
  setSize,
];
