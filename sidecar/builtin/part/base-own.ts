import type { BaseReader } from './base-reader.ts';
import type { FinishReader } from './finish-reader.ts';
import type { HoleReader } from './hole-reader.ts';

/** A part with a round side; what may be either is round by a diameter. */
export function isRound({ noun, sizes }: BaseReader): boolean {
  const either = noun.rectangular && !sizes.has('diameter') && !sizes.has('radius');
  return 'diameter' in noun.takes && !either;
}

/** A part with an opening through its middle. */
export function isHollow({ sizes }: BaseReader): boolean {
  return HOLLOW.some((name) => sizes.has(name));
}

const HOLLOW = ['inner_diameter', 'inner_radius', 'bore_diameter', 'wall'];

/** Rounded corners that are a size of the part itself; it takes them. */
export function isCornerRadius(finish: FinishReader, base: BaseReader): boolean {
  if (
    finish.kind !== 'fillet' ||
    !finish.corners ||
    finish.unclear({ round: false, hollow: false }) !== undefined ||
    finish.isSome ||
    finish.size === undefined ||
    !base.lacks('corner_radius')
  )
    return false;
  base.set('corner_radius', finish.size);
  return true;
}

/** One plain hole at each end of what has such holes by its nature; it takes their diameter. */
function isAtItsEnds(hole: HoleReader, base: BaseReader): boolean {
  const { diameter, depth, thread, counterbore, countersink, face, fit, count = 2 } = hole.draft;
  const size = base.noun.endHoles;
  if (size === undefined || base.sizes.has(size) || diameter === undefined) return false;
  const plain =
    [depth, thread, counterbore, countersink, face].every((each) => each === undefined) && fit !== 'tap';
  const atEnds = hole.lacksDistance || (!hole.isPlaced && count === 2 && hole.plural);
  if (!plain || !atEnds || (count !== 2 && count !== 1)) return false;
  base.sizes.set(size, diameter);
  return true;
}

/** The screw holes that the part has by what it is for, named once more without a place; it takes a diameter of theirs. */
function isOwnAgain(hole: HoleReader, base: BaseReader): boolean {
  const { noun, standard } = base;
  const own = standard === undefined ? undefined : noun.holesFor?.(standard);
  const { thread, fit, count, depth, diameter, radius, counterbore, countersink, face } = hole.draft;
  const plain = [depth, radius, counterbore, countersink, face].every((each) => each === undefined);
  const theirs = plain && hole.plural && !hole.isPlaced && (count === undefined || count === own?.count);
  if (own === undefined || !theirs || (fit !== undefined && fit !== 'normal')) return false;
  if (diameter === undefined) return thread?.toLowerCase() === own.thread.toLowerCase();
  if (thread !== undefined || !base.lacks('screw_hole_diameter')) return false;
  base.set('screw_hole_diameter', diameter);
  return true;
}

const isScrewOf = ({ standard }: BaseReader, thread: string) =>
  standard?.toLowerCase() === thread.toLowerCase();

/** A hole that is the base's own; what has blind holes at its ends is solid between them. */
export function isTakenByBase(hole: HoleReader, base: BaseReader): boolean {
  if (isSolidBetween(hole, base)) base.turn('tapped');
  return isOpening(hole, base) || isAtItsEnds(hole, base) || isOwnAgain(hole, base);
}

/** "Standoff with holes 8 mm deep in both ends": there is something between them, so that it is no tube. */
function isSolidBetween(hole: HoleReader, base: BaseReader): boolean {
  const { depth } = hole.draft;
  return hole.inEnds !== null && depth !== undefined && base.lacks('inner_diameter') && !base.standard;
}

/** A single hole in the middle that is the opening of a ring or tube; it takes it. A tapped one is a hole of the solid part. */
function isOpening(hole: HoleReader, base: BaseReader): boolean {
  const { diameter, radius, thread, fit, depth, count = 1, face, counterbore, countersink } = hole.draft;
  const central = !hole.plural && count === 1 && face === undefined && !hole.isPlacedOffCentre;
  if (!central || hole.crosswise || !base.lacks('inner_diameter')) return false;
  if (fit === 'tap') {
    base.turn('tapped');
    return false;
  }
  const plain = [depth, counterbore, countersink].every((each) => each === undefined);
  if (!plain || (thread !== undefined && !isScrewOf(base, thread))) return false;
  // "M3 standoff with a through hole": the hole is the screw's.
  if (diameter === undefined) return base.standard !== undefined && radius === undefined;
  base.set('inner_diameter', diameter);
  return true;
}
