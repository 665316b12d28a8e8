import type { FaceState } from '../../rpc-schema/freecad.ts';
import type { Axis } from '../plan/place.ts';
import { AXES, alongAxis, type Part, sameLength } from './part.ts';

/** A space or a solid that walls enclose on four sides: of a pocket they look in, of a boss out. */
export interface Enclosure {
  /** Its middle in the plane normal to the axis, in sketch order. */
  readonly centre: readonly [number, number];
  /** From the floor, or the foot of the walls, to the top; mm. */
  readonly height: number;
  /** A flat face closes it at one end: the floor of a pocket, the top of a boss. */
  readonly closed: boolean;
}

type Index = 0 | 1 | 2;
/** Faces that bound it at its low and high end along one direction. */
type Pair = readonly [FaceState, FaceState];

const low = (face: FaceState, index: Index) => face.bbox[0][index];
const high = (face: FaceState, index: Index) => face.bbox[1][index];
const CLOSE = 1e-3;

/** Walls that end the enclosure in a direction: flat ones across it, and round ones that bulge that way. */
function ends(part: Part, kind: 'pocket' | 'boss', axis: Axis, index: Index, side: 'low' | 'high') {
  // Looking into a pocket from its low end is looking up the direction.
  const looks = (side === 'low') === (kind === 'pocket') ? 1 : -1;
  return part.faces.filter((face) => {
    if (face.surface === 'plane') return (face.normal?.[index] ?? 0) * looks > 1 - 1e-6;
    return face.surface === 'cylinder' && face.inner === (kind === 'pocket') && alongAxis(face, axis);
  });
}

function pairs(part: Part, kind: 'pocket' | 'boss', axis: Axis, index: Index, size: number): Pair[] {
  const { along } = AXES[axis];
  const highs = ends(part, kind, axis, index, 'high');
  return ends(part, kind, axis, index, 'low').flatMap((one) =>
    highs
      .filter((other) => sameLength(size, high(other, index) - low(one, index)))
      .filter((other) => low(one, along) < high(other, along) && low(other, along) < high(one, along))
      .map((other): Pair => [one, other]),
  );
}

/** The walls of one direction stand between those of the other. */
function within(pair: Pair, index: Index, from: number, to: number): boolean {
  return pair.every((face) => low(face, index) >= from - CLOSE && high(face, index) <= to + CLOSE);
}

/** All pockets or bosses of a size (mm, in sketch order) along an axis, whatever made them. */
export function enclosures(
  part: Part,
  kind: 'pocket' | 'boss',
  size: readonly [number, number],
  axis: Axis,
): Enclosure[] {
  const { along, across } = AXES[axis];
  const [u, v] = across;
  const found = new Map<string, Enclosure>();
  for (const one of pairs(part, kind, axis, u, size[0])) {
    for (const other of pairs(part, kind, axis, v, size[1])) {
      const [fromU, toU] = [low(one[0], u), high(one[1], u)];
      const [fromV, toV] = [low(other[0], v), high(other[1], v)];
      if (!within(other, u, fromU, toU) || !within(one, v, fromV, toV)) continue;
      const walls = [...one, ...other];
      const from = Math.max(...walls.map((face) => low(face, along)));
      const to = Math.min(...walls.map((face) => high(face, along)));
      if (from >= to - CLOSE) continue;
      const lid = part.faces.find((face) => closes(face, axis, [fromU, toU], [fromV, toV], [from, to], kind));
      const enclosure = reach(walls, along, lid);
      const centre = [(fromU + toU) / 2, (fromV + toV) / 2] as const;
      found.set([...centre, enclosure.height].map((value) => value.toFixed(3)).join(), {
        centre,
        ...enclosure,
      });
    }
  }
  return [...found.values()];
}

type Range = readonly [number, number];

/** A floor of a pocket looks into it, a top of a boss out of it; rounded edges may lie between it and the walls. */
function closes(
  face: FaceState,
  axis: Axis,
  [fromU, toU]: Range,
  [fromV, toV]: Range,
  [from, to]: Range,
  kind: 'pocket' | 'boss',
): boolean {
  const { along, across } = AXES[axis];
  const [u, v] = across;
  const normal = face.normal?.[along] ?? 0;
  if (Math.abs(normal) < 1 - 1e-6) return false;
  const at = face.centre[along];
  const floor = normal > 0 === (kind === 'pocket');
  const beyond = floor ? at <= from + CLOSE : at >= to - CLOSE;
  return (
    beyond &&
    low(face, u) >= fromU - CLOSE &&
    high(face, u) <= toU + CLOSE &&
    low(face, v) >= fromV - CLOSE &&
    high(face, v) <= toV + CLOSE
  );
}

function reach(walls: readonly FaceState[], along: Index, lid: FaceState | undefined) {
  const from = Math.min(...walls.map((face) => low(face, along)));
  const to = Math.max(...walls.map((face) => high(face, along)));
  const at = lid?.centre[along];
  const height = at === undefined ? to - from : Math.max(to, at) - Math.min(from, at);
  return { height, closed: lid !== undefined };
}
