import type { Phrase, Value } from '../phrase.ts';
import type { Body } from '../story.ts';
import { sized } from './arms.ts';
import type { Placed, PlaceKind } from './place-kind.ts';
import { axisOf } from './sides.ts';

type Axis = 'x' | 'y';

/** "Their centres are 70 mm apart", "25 mm on either side of the centre": a row about the middle of the base. */
export const apart: PlaceKind = {
  name: 'apart',
  read(phrase, placed) {
    const { body, placing, story } = placed;
    const value = stepOf(phrase, body);
    if (!value || body.count < 2) return false;
    if (value.angle) {
      // All round the circle that was said.
      return (
        Math.abs(value.number * body.count - 360) < 0.01 && body.wheres.some(({ kind }) => kind === 'circle')
      );
    }
    const aside = phrase.kind === 'astride' || phrase.kind === 'place';
    const centre = !aside || (phrase.spots[0]?.what === 'centre' && body.count === 2);
    const pitch = phrase.kind === 'apart' ? value : sized(value, 2 * value.number);
    const axis = wayOf(phrase, placed, pitch.number);
    if (!centre || axis === null || placing.at[axis] || placing.repeat.length > 0) return false;
    const start = sized(value, (-pitch.number * (body.count - 1)) / 2);
    placing.at[axis] = { mine: 'middle', of: 'base', end: 'middle', offset: start.written };
    placing.repeat.push(
      body.count === 2
        ? { by: 'mirror', of: 'base', axis }
        : { by: 'row', axis, count: body.count, spacing: pitch.written },
    );
    body.traits.add('centred');
    story.assume(`The ${body.count} lie in a row along ${axis.toUpperCase()} about the middle.`);
    return true;
  },
};

/** How far they are from each other or from the middle: "each 40 mm from the centre" of two that lie along an axis. */
function stepOf(phrase: Phrase, { count, wheres }: Body): Value | null {
  if (phrase.kind === 'apart' || phrase.kind === 'astride') return phrase.value;
  const along = wheres.some((where) => where.kind === 'along');
  const each = phrase.kind === 'place' && phrase.spots[0]?.what === 'centre' && phrase.preposition === 'from';
  return each && count === 2 && along && phrase.spots.length === 1 ? phrase.distance : null;
}

/** Along the way that was said; where none was, along the only one with room for them. */
function wayOf(phrase: Phrase, { body, reach }: Placed, pitch: number): Axis | null {
  const said = [
    ...((phrase.kind === 'apart' || phrase.kind === 'astride') && phrase.along ? [phrase.along] : []),
    ...body.wheres.flatMap((where) =>
      where.kind === 'along' && where.directions.length === 1 ? where.directions : [],
    ),
  ].flatMap((word) => axisOf(word)?.axis ?? []);
  const flat = said.filter((axis): axis is Axis => axis === 'x' || axis === 'y');
  const [way] = flat;
  if (way) return new Set(flat).size === 1 ? way : null;
  const room = (['x', 'y'] as const).filter((axis) => (reach(axis) ?? 0) > pitch * (body.count - 1));
  return room.length === 1 ? (room[0] ?? null) : null;
}

/** "Along the length", where they lie in a row: which way the row runs, and not they themselves. */
export const rowWay: PlaceKind = {
  name: 'way of a row',
  read(phrase, { body, placing }) {
    if (phrase.kind !== 'along' || phrase.directions.length !== 1 || body.count < 2) return false;
    const row = body.wheres.some(
      (where) =>
        where.kind === 'astride' ||
        (where.kind === 'place' && stepOf(where, body) !== null) ||
        (where.kind === 'apart' && !where.value.angle && where.along === null),
    );
    const axis = axisOf(phrase.directions[0] ?? '')?.axis;
    if (!row || (axis !== 'x' && axis !== 'y')) return false;
    // What is long itself lies the way that the row runs.
    const round = body.sizes.has('diameter') || body.sizes.has('radius');
    if (body.sizes.has('length') && !round) placing.axis = axis;
    return true;
  },
};
