import type { Axis } from '../../place.ts';
import type { Workpiece } from '../workpiece.ts';
import type { Planned } from './add.ts';
import { ACROSS } from './axes.ts';
import type { Piece } from './piece.ts';

const CLEAR = 1e-6;

/** What is round of a joined or cut solid is measured on the part, where nothing else can have taken it away. */
export function requireRound({ asked, form, stand, copies }: Planned, work: Workpiece): void {
  const { round, height } = form;
  const { axis, turn } = stand;
  if (!round || turn) return;
  const { words, mode } = asked;
  const { first, second } = ACROSS[axis];
  const pieces = copies.map(({ piece }) => piece);
  const others = work.bodies.flatMap((body) => body.pieces).filter((piece) => !pieces.includes(piece));
  if (mode === 'add' && pieces.every((piece) => others.every((other) => !within(piece, other, axis))))
    work.draft.require({ kind: 'outer_diameter', words, axis, diameter: round.value });
  const held = pieces.every((piece) => others.some((other) => within(piece, other, axis)));
  if (mode === 'cut' && height === null && held && copies.every((copy) => copy.turn === null))
    work.draft.require({
      kind: 'holes',
      words,
      diameter: round.value,
      count: copies.length,
      axis,
      through: true,
      centres: pieces.map(({ box }) => [middleOf(box[first]), middleOf(box[second])]),
    });
}

const middleOf = ([low, high]: readonly [number, number]) => (low + high) / 2;

/** Whether a round one keeps within the outline of another, seen along its axis. */
function within(piece: Piece, other: Piece, axis: Axis): boolean {
  const across = [ACROSS[axis].first, ACROSS[axis].second];
  const middle = ({ box }: Piece, each: Axis) => middleOf(box[each]);
  const half = ({ box }: Piece, each: Axis) => (box[each][1] - box[each][0]) / 2;
  if (other.block)
    return across.every((each) => {
      const [low, high] = [piece.box[each], other.box[each]];
      return low[0] > high[0] + CLEAR && low[1] < high[1] - CLEAR;
    });
  const [u] = across;
  if (!u || !other.roundAbout.includes(axis)) return false;
  const off = Math.hypot(...across.map((each) => middle(piece, each) - middle(other, each)));
  return off + half(piece, u) < half(other, u) - CLEAR;
}
