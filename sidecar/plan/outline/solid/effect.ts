import type { Axis } from '../../place.ts';
import type { Workpiece } from '../workpiece.ts';
import type { Planned } from './add.ts';
import { ACROSS, AXES } from './axes.ts';
import { contact, type Piece, reachOf } from './piece.ts';

const CLEAR = 1e-6;

/** The part's size is what its solids reach together; where that is not known exactly, nothing is required of it. */
export function grown(work: Workpiece): void {
  const pieces = work.bodies.flatMap((body) => body.pieces);
  for (const axis of AXES) {
    const reach = reachOf(pieces, axis);
    const known = ([0, 1] as const).every((end) =>
      pieces.some(({ box, exact }) => exact && Math.abs(box[axis][end] - reach[end]) < CLEAR),
    );
    work.extent[axis] = [reach[0], reach[1]];
    work.draft.resize(axis, known && work.endsKnown[axis] ? reach[1] - reach[0] : null);
  }
}

/** Openings that are built over or cut into are not looked for as they were. */
export function forget(pieces: readonly Piece[], { draft }: Workpiece): void {
  draft.drop((each) => {
    if (each.kind !== 'holes') return false;
    const { first, second } = ACROSS[each.axis];
    const reach = each.diameter / 2 - CLEAR;
    const meets = (axis: Axis, at: number, { box }: Piece) =>
      box[axis][0] < at + reach && box[axis][1] > at - reach;
    return (each.centres ?? []).some(([u, v]) =>
      pieces.some((piece) => meets(first, u, piece) && meets(second, v, piece)),
    );
  });
}

/** After a cut: what it takes away where that is plain, and which ends of the part may not be where they were. */
export function cutEffect({ copies, form }: Planned, work: Workpiece): void {
  const { draft } = work;
  const cuts = copies.map(({ piece }) => piece);
  const there = work.bodies.flatMap((body) => body.pieces);
  const alone =
    work.cuts.length === 0 && work.carved.every((cut) => cuts.every((each) => contact(cut, each) !== 'meet'));
  const apart = cuts.every((cut, index) =>
    cuts.slice(0, index).every((each) => contact(cut, each) !== 'meet'),
  );
  const length = alone && apart ? wholeIn(cuts, there, form.height === null) : null;
  draft.remove(length === null ? null : form.volume * (form.height === null ? length : 1) * cuts.length);
  for (const axis of AXES) {
    const [low, high] = reachOf(there, axis);
    const reaches = cuts.some(({ box }) => box[axis][0] < low + CLEAR || box[axis][1] > high - CLEAR);
    if (reaches && !endsStay(axis, cuts, there)) {
      work.endsKnown[axis] = false;
      draft.resize(axis, null);
    }
  }
  work.carved.push(...cuts);
}

/** How far each goes through the one block that holds all of it; null where it is otherwise. */
function wholeIn(cuts: readonly Piece[], there: readonly Piece[], through: boolean): number | null {
  const lengths = cuts.map((cut) => {
    const holders = there.filter((piece) => contact(piece, cut) === 'meet');
    const [holder] = holders;
    if (!holder || holders.length > 1 || !holder.block) return null;
    const held = AXES.filter((axis) => inside(cut, holder, axis));
    if (!through) return held.length === 3 ? 1 : null;
    const [open, ...more] = AXES.filter((axis) => !held.includes(axis));
    if (!open || more.length > 0) return null;
    return Math.min(cut.box[open][1], holder.box[open][1]) - Math.max(cut.box[open][0], holder.box[open][0]);
  });
  const [length = null] = lengths;
  return lengths.every((each) => each !== null && length !== null && Math.abs(each - length) < CLEAR)
    ? length
    : null;
}

const inside = (a: Piece, b: Piece, axis: Axis) =>
  a.box[axis][0] > b.box[axis][0] - CLEAR && a.box[axis][1] < b.box[axis][1] + CLEAR;

/** Something of each end is left for certain: a solid with a flat end reaches it that no cut covers there. */
function endsStay(axis: Axis, cuts: readonly Piece[], there: readonly Piece[]): boolean {
  const across = AXES.filter((each) => each !== axis);
  const reach = reachOf(there, axis);
  return ([0, 1] as const).every((end) => {
    const atEnd = there.filter(({ box }) => Math.abs(box[axis][end] - reach[end]) < CLEAR);
    return atEnd.some((piece) => {
      const reaching = cuts.filter(
        (cut) =>
          contact(cut, piece) === 'meet' &&
          cut.box[axis][0] < reach[end] + CLEAR &&
          cut.box[axis][1] > reach[end] - CLEAR,
      );
      if (reaching.length === 0) return true;
      // A corner of the block's end, or a point of a round one's rim, that every cut leaves alone.
      return rim(piece, axis, end, across).some((corner) =>
        reaching.every((cut) =>
          across.some((each, index) => {
            const at = corner[index] ?? 0;
            return at < cut.box[each][0] + CLEAR || at > cut.box[each][1] - CLEAR;
          }),
        ),
      );
    });
  });
}

/** Points at the border of a solid's flat end. */
function rim(piece: Piece, axis: Axis, end: 0 | 1, [u, v]: readonly Axis[]): [number, number][] {
  if (!u || !v) return [];
  const { box, block, roundAbout, flat } = piece;
  if (block) return box[u].flatMap((a) => box[v].map((b): [number, number] => [a, b]));
  if (!roundAbout.includes(axis) || !flat[axis][end]) return [];
  const middle = (each: Axis) => (box[each][0] + box[each][1]) / 2;
  return [
    ...box[u].map((a): [number, number] => [a, middle(v)]),
    ...box[v].map((b): [number, number] => [middle(u), b]),
  ];
}
