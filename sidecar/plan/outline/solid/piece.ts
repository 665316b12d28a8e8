import type { Axis } from '../../place.ts';
import { AXES } from './axes.ts';

/** What a solid takes up, in figures: its box, and which of its sides are flat. */
export interface Piece {
  readonly box: Readonly<Record<Axis, readonly [number, number]>>;
  /** At its low and its high end. */
  readonly flat: Readonly<Record<Axis, readonly [boolean, boolean]>>;
  /** Axes that turning it about, where it stands, changes nothing. */
  readonly roundAbout: readonly Axis[];
  /** False where the box is only known to hold it. */
  readonly exact: boolean;
  /** It fills its box. */
  readonly block: boolean;
}

const CLEAR = 1e-6;

/**
 * What the boxes of two solids tell of them. face: they share part of a flat side; touch: a point or a line at most.
 * One that is cut or joined within the other's box is taken to meet it: that it does is measured on the real shape.
 */
export function contact(a: Piece, b: Piece): 'meet' | 'face' | 'touch' | 'apart' {
  let meeting: Axis | null = null;
  for (const axis of AXES) {
    const gap = Math.max(a.box[axis][0] - b.box[axis][1], b.box[axis][0] - a.box[axis][1]);
    if (gap > CLEAR) return 'apart';
    if (gap < -CLEAR) continue;
    if (meeting) return 'touch';
    meeting = axis;
  }
  if (!meeting) return 'meet';
  const above = a.box[meeting][0] > b.box[meeting][0];
  const [lower, upper] = above ? [b, a] : [a, b];
  return lower.flat[meeting][1] && upper.flat[meeting][0] ? 'face' : 'touch';
}

export const joins = (a: Piece, b: Piece) => ['meet', 'face'].includes(contact(a, b));

/** From where to where all of them reach along an axis. */
export function reachOf(pieces: readonly Piece[], axis: Axis): readonly [number, number] {
  return [
    Math.min(...pieces.map(({ box }) => box[axis][0])),
    Math.max(...pieces.map(({ box }) => box[axis][1])),
  ];
}

/** Whether every one of them is held, straight or over others, by what is there. */
export function allHeld(pieces: readonly Piece[], by: readonly Piece[]): boolean {
  let left = pieces;
  let held = by;
  while (left.length > 0) {
    const more = left.filter((piece) => held.some((each) => joins(piece, each)));
    if (more.length === 0) return false;
    left = left.filter((piece) => !more.includes(piece));
    held = more;
  }
  return true;
}
