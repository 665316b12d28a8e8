import { circle } from './on-circle.ts';
import type { Place, Side } from './place.ts';
import {
  edgeDistance,
  expectBeforeMiddle,
  expectCount,
  fixed,
  needCount,
  type Placing,
  type Positions,
  plural,
  rectangle,
  type Spot,
  wayOf,
  whichEdge,
} from './placing.ts';
import { beginningOf, spacingBetween } from './row-ends.ts';
import { half, literal, minus, negative, over, plus, type Term, times, ZERO } from './term.ts';
import { contradiction, missing, Unclear } from './unclear.ts';

/** @throws Unclear where the place and the count do not fit together, or something is missing */
export function positions(place: Place, placing: Placing): Positions {
  if (placing.face.outline) return inCoordinates(place, placing);
  switch (place.at) {
    case 'centre':
      expectCount(placing, 1, 'the centre');
      return fixed([[placing.face.centre[0], placing.face.centre[1]]]);
    case 'corners':
      return corners(place, placing);
    case 'ends':
      return ends(place, placing);
    case 'circle':
      return circle(place, placing);
    case 'grid':
      return grid(place, placing);
    case 'row':
      return row(place, placing);
    case 'sides':
      return sides(place, placing);
    case 'points':
      return points(place, placing);
  }
}

function corners(
  { edge_distance: distance, which, opposite, outside }: Extract<Place, { at: 'corners' }>,
  placing: Placing,
): Positions {
  const room = rectangle(placing, 'corners');
  const { width, height } = outside ? (placing.face.outer ?? wholeFace(room, placing)) : room;
  if (placing.count === 1 && distance !== undefined && !which) throw whichEdge(distance, placing);
  if (opposite) expectCount(placing, 2, 'opposite corners');
  else
    expectCount(placing, which?.length ?? 4, which ? `one at ${which.join(' and ')}` : 'one at each corner');
  const e = edgeDistance(distance, placing);
  expectBeforeMiddle(e, width.value < height.value ? width : height, placing);
  const [u, v] = placing.face.centre;
  const du = minus(half(width), e);
  const dv = minus(half(height), e);
  const at = {
    'bottom left': [minus(u, du), minus(v, dv)],
    'bottom right': [plus(u, du), minus(v, dv)],
    'top right': [plus(u, du), plus(v, dv)],
    'top left': [minus(u, du), plus(v, dv)],
  } as const;
  if (!opposite) return fixed(which ? which.map((corner) => at[corner]) : Object.values(at));
  const { draft, words } = placing;
  draft.assume(`"${words}" does not say which corners: front left and back right are taken.`);
  return fixed([at['bottom left'], at['top right']]);
}

/** A face that is as large as the part: its edges are the outside. @throws Unclear */
function wholeFace(room: { width: Term; height: Term }, { face, draft, words, label }: Placing) {
  const [u, v] = { XY: ['X', 'Y'], XZ: ['X', 'Z'], YZ: ['Y', 'Z'] }[face.plane] as ['X' | 'Y', 'Y' | 'Z'];
  const whole = room.width.value >= draft.size(u) - 1e-6 && room.height.value >= draft.size(v) - 1e-6;
  if (whole) return room;
  const text = `From what is "${words}" measured? "The outside" could be several things here.`;
  throw new Unclear([missing(`${label} place`, text)]);
}

/** One near each end; in a round part drilled across, one alone is near the top. */
function ends(
  { edge_distance: distance, across }: Extract<Place, { at: 'ends' }>,
  placing: Placing,
): Positions {
  const { draft, prefix, label, face, words, count } = placing;
  const { room } = face;
  const { width, height } = room.shape === 'rectangle' && face.curved ? room : rectangle(placing, 'ends');
  const [u, v] = face.centre;
  if (face.curved && count === 1) {
    draft.assume(`"${words}" does not say which end: it is measured from the top.`);
    return fixed([[u, minus(plus(v, half(height)), edgeDistance(distance, placing))]]);
  }
  expectCount(
    placing,
    across === undefined ? 2 : 4,
    across === undefined ? 'one at each end' : 'two at each end',
  );
  const e = edgeDistance(distance, placing);
  const lengthwise = width.value >= height.value && !face.curved;
  expectBeforeMiddle(e, lengthwise ? width : height, placing);
  const apart =
    across === undefined ? null : half(draft.length(`${prefix}_spacing`, across, `${label} spacing`));
  const steps = (middle: Term) => (apart ? [minus(middle, apart), plus(middle, apart)] : [middle]);
  const d = minus(half(lengthwise ? width : height), e);
  if (lengthwise) return fixed([minus(u, d), plus(u, d)].flatMap((x) => steps(v).map((y): Spot => [x, y])));
  return fixed([minus(v, d), plus(v, d)].flatMap((y) => steps(u).map((x): Spot => [x, y])));
}

function grid(place: Extract<Place, { at: 'grid' }>, placing: Placing): Positions {
  const { draft, prefix, label, words, thing } = placing;
  expectCount(placing, place.columns * place.rows, `a grid of ${place.columns} x ${place.rows}`);
  if (place.spacing === undefined) {
    throw new Unclear([missing(`${label} spacing`, `How far apart are the ${plural(thing)} of "${words}"?`)]);
  }
  const spacing = draft.length(`${prefix}_spacing`, place.spacing, `${label} spacing`);
  const across =
    place.across === undefined || place.across === place.spacing
      ? spacing
      : draft.length(`${prefix}_row_spacing`, place.across, `${label} row spacing`);
  const columns = draft.now(`${prefix}_columns`, place.columns);
  const rows = draft.now(`${prefix}_rows`, place.rows);
  return repeated(placing, [
    { along: 'u', n: columns, count: counted(`${prefix}_columns`, columns, placing), spacing },
    { along: 'v', n: rows, count: counted(`${prefix}_rows`, rows, placing), spacing: across },
  ]);
}

function row(place: Extract<Place, { at: 'row' }>, placing: Placing): Positions {
  const { draft, prefix, label, face, words, thing } = placing;
  const asked = needCount(placing);
  if (asked === 1 && place.spacing !== undefined) {
    const text = `"${words}" is one ${thing}, and says how far apart they are (${place.spacing}). How many are there?`;
    throw new Unclear([missing(`${label} count`, text)]);
  }
  const n = draft.now(`${prefix}_count`, asked);
  const { room } = face;
  const [width, height] =
    room.shape === 'rectangle' ? [room.width, room.height] : [room.diameter, room.diameter];
  const usual = face.row ?? (width.value >= height.value ? 'u' : 'v');
  const said = place.along === undefined ? usual : place.along === 'length' ? 'u' : 'v';
  const along = place.side === undefined ? said : wayOf(place.side) === 'u' ? 'v' : 'u';
  const side = along === face.row && face.spread ? face.spread : along === 'u' ? width : height;
  const line = place.side === undefined ? placing : besideEdge(place.side, place.edge_distance, placing);
  if (n === 1) {
    const [u, v] = line.face.centre;
    const begin = place.start && beginningOf(place.start, along, line);
    return fixed([begin ? (along === 'u' ? [begin, v] : [u, begin]) : [u, v]]);
  }
  const count = counted(`${prefix}_count`, n, placing);
  if (place.ends !== undefined && place.spacing === undefined) {
    const spacing = spacingBetween(place.ends, side, count, line);
    return repeated(line, [{ along, n, count, spacing }]);
  }
  if (place.spacing !== undefined) {
    const spacing = draft.length(`${prefix}_spacing`, place.spacing, `${label} spacing`);
    const begin = place.start && beginningOf(place.start, along, line);
    return repeated(line, [{ along, n, count, spacing, ...(begin ? { begin } : {}) }]);
  }
  if (place.start !== undefined)
    throw new Unclear([missing(`${label} spacing`, `How far apart are the ${plural(thing)} of "${words}"?`)]);
  draft.assume(
    `"${words}" names no spacing: the ${plural(thing)} are spread evenly over ${Number(side.value.toFixed(3))} mm.`,
  );
  const spacing = draft.parameter(`${prefix}_spacing`, over(side, count), 'mm', 'spread evenly');
  return repeated(line, [{ along, n, count, spacing }]);
}

/** The middle of the line that runs along an edge, in from it. */
function besideEdge(side: Side, distance: string | undefined, placing: Placing): Placing {
  const { width, height } = rectangle(placing, 'sides');
  const [u, v] = placing.face.centre;
  const e = edgeDistance(distance, placing);
  const across = wayOf(side) === 'u' ? width : height;
  expectBeforeMiddle(e, across, placing);
  const d = minus(half(across), e);
  const [du, dv] = {
    left: [minus(u, d), v],
    right: [plus(u, d), v],
    bottom: [u, minus(v, d)],
    front: [u, minus(v, d)],
    top: [u, plus(v, d)],
    back: [u, plus(v, d)],
  }[side] as [Term, Term];
  return { ...placing, face: { ...placing.face, centre: [du, dv] } };
}

/** A count that can be changed, from three on; a pair stays a pair. */
function counted(name: string, n: number, { draft, words, thing }: Placing): Term {
  return n > 2 ? draft.parameter(name, n, 'count', `number of ${plural(thing)} of "${words}"`) : literal(n);
}

interface Line {
  readonly along: 'u' | 'v';
  readonly n: number;
  readonly spacing: Term;
  readonly count: Term;
  /** Where the first is; left out: they lie about the middle. */
  readonly begin?: Term;
}

/**
 * One hole, repeated in one or two directions about the middle of the face. A pair is two points instead: a pattern
 * of two could not be changed to one.
 */
function repeated({ face }: Placing, lines: readonly Line[]): Positions {
  const start = { u: face.centre[0], v: face.centre[1] };
  const rows: { along: 'u' | 'v'; count: Term; spacing: Term }[] = [];
  const pairs: { along: 'u' | 'v'; offset: Term }[] = [];
  const steps = { u: [0], v: [0] };
  for (const { along, n, spacing, count, begin } of lines) {
    if (n === 1) continue;
    if (begin) {
      const middle = along === 'u' ? face.centre[0] : face.centre[1];
      const end = plus(begin, spacing);
      const other = along === 'u' ? face.centre[1] : face.centre[0];
      if (n === 2) return fixed([begin, end].map((at): Spot => (along === 'u' ? [at, other] : [other, at])));
      steps[along] = Array.from(
        { length: n },
        (_, index) => begin.value - middle.value + index * spacing.value,
      );
      start[along] = begin;
      rows.push({ along, count, spacing });
      continue;
    }
    steps[along] = Array.from({ length: n }, (_, index) => (index - (n - 1) / 2) * spacing.value);
    if (n === 2) {
      pairs.push({ along, offset: half(spacing) });
      continue;
    }
    start[along] = minus(start[along], over(times(minus(count, literal(1)), spacing), literal(2)));
    rows.push({ along, count, spacing });
  }
  let spots: Spot[] = [[start.u, start.v]];
  for (const { along, offset } of pairs) {
    spots = spots.flatMap(([u, v]): Spot[] =>
      along === 'u'
        ? [
            [minus(u, offset), v],
            [plus(u, offset), v],
          ]
        : [
            [u, minus(v, offset)],
            [u, plus(v, offset)],
          ],
    );
  }
  const [cu, cv] = [face.centre[0].value, face.centre[1].value];
  return {
    spots,
    repeat: rows.length > 0 ? { kind: 'rows', rows } : null,
    centres: steps.u.flatMap((du) => steps.v.map((dv) => [cu + du, cv + dv] as const)),
  };
}

function sides(place: Extract<Place, { at: 'sides' }>, placing: Placing): Positions {
  const { draft, prefix, face, label, words } = placing;
  const { width, height } = sidesOf(place, placing);
  expectCount(placing, 1, 'one distance from each side');
  let [u, v] = face.centre;
  const measured = new Map<'u' | 'v', Side>();
  for (const { side, distance } of place.from) {
    const along = wayOf(side);
    const other = measured.get(along);
    if (other !== undefined) {
      const text = `"${words}" is measured from the ${other} and from the ${side}, which is the same way. Which is meant?`;
      throw new Unclear([contradiction(words, text)]);
    }
    measured.set(along, side);
    const d = draft.length(`${prefix}_from_${side}`, distance, `${label} distance from the ${side}`);
    if (side === 'left') u = plus(minus(u, half(width)), d);
    else if (side === 'right') u = minus(plus(u, half(width)), d);
    else if (side === 'bottom' || side === 'front') v = plus(minus(v, half(height)), d);
    else v = minus(plus(v, half(height)), d);
  }
  return fixed([[u, v]]);
}

/** The room to measure in: a round part drilled across has a top and a bottom, but no other sides. */
function sidesOf({ from }: Extract<Place, { at: 'sides' }>, placing: Placing): { width: Term; height: Term } {
  const { room, curved } = placing.face;
  const alongAxis = from.every(({ side }) => side === 'top' || side === 'bottom');
  if (room.shape === 'rectangle' && curved && alongAxis) return room;
  return rectangle(placing, 'sides');
}

function points(place: Extract<Place, { at: 'points' }>, placing: Placing): Positions {
  const { draft, prefix, label, face } = placing;
  expectCount(placing, place.points.length, `a list of ${place.points.length} points`);
  const [cu, cv] = face.centre;
  const values = place.points.map(([x, y]) =>
    [x, y].map((written) => draft.signedMillimetres(written, `${label} position`)),
  );
  const origin = place.origin ?? guessOrigin(values, placing);
  const { room } = face;
  const [width, height] =
    room.shape === 'rectangle' ? [room.width, room.height] : [room.diameter, room.diameter];
  const from: Spot = origin === 'corner' ? [minus(cu, half(width)), minus(cv, half(height))] : [cu, cv];
  const many = values.length > 1;
  return fixed(
    values.map(([x = 0, y = 0], index) => {
      const stem = many ? `${prefix}_${index + 1}` : prefix;
      return [
        plus(from[0], coordinate(placing, `${stem}_x`, x)),
        plus(from[1], coordinate(placing, `${stem}_y`, y)),
      ];
    }),
  );
}

/** On a face that was told by coordinates, where "the middle" or "the edge" could be several things. @throws Unclear */
function inCoordinates(place: Place, placing: Placing): Positions {
  const { words, label, thing } = placing;
  if (place.at === 'points' && place.origin === undefined)
    return points({ ...place, origin: 'centre' }, placing);
  const text = `Where is the ${thing} of "${words}"? The outline is told by coordinates: say it in them too, such as "at (20, 15)".`;
  throw new Unclear([missing(`${label} place`, text)]);
}

function coordinate({ draft, thing }: Placing, name: string, value: number): Term {
  if (value === 0) return ZERO;
  const size = draft.parameter(name, Math.abs(value), 'mm', `position of a ${thing}`);
  return value < 0 ? negative(size) : size;
}

/** Coordinates count from the centre of the face; where that lies outside but a corner would fit, from the corner. */
function guessOrigin(
  values: readonly (readonly number[])[],
  { draft, face, diameter, thing }: Placing,
): 'centre' | 'corner' {
  const { room } = face;
  const [w, h] =
    room.shape === 'rectangle'
      ? [room.width.value, room.height.value]
      : [room.diameter.value, room.diameter.value];
  const r = diameter.value / 2;
  const fits = (x: number, y: number, left: number, front: number) =>
    x - r >= left && x + r <= left + w && y - r >= front && y + r <= front + h;
  const inside = values.every(([x = 0, y = 0]) => fits(x, y, -w / 2, -h / 2));
  if (!inside && room.shape === 'rectangle' && values.every(([x = 0, y = 0]) => fits(x, y, 0, 0))) {
    draft.assume(
      `The positions of the ${plural(thing)} are measured from the front left corner: from the centre they would lie outside.`,
    );
    return 'corner';
  }
  draft.assume(`The positions of the ${plural(thing)} are measured from the centre of the face.`);
  return 'centre';
}
