import type { Spot, Vertex } from '../../sketch.ts';
import { cross, dot, heading, minus, type Piece, plus, sweep } from './piece.ts';

/** A piece of the moved outline: what it runs beside, or the corner that it goes round. */
export interface MovedPiece {
  readonly beside: Piece | null;
  readonly round: Vertex | null;
  readonly from: Spot;
  readonly to: Spot;
  readonly arc: Piece['arc'];
  /** How it goes on into the next piece. */
  readonly joint: 'smooth' | 'sharp';
}

interface Course {
  readonly from: Spot;
  readonly to: Spot;
  readonly arc: Piece['arc'];
}

const SMOOTH = 1e-6;

/** A piece moved by a signed distance to the right of the way round, ends not yet trimmed. */
function moved(piece: Piece, by: number): Course | null {
  const { from, to, arc } = piece;
  const aside = (at: Spot): Spot => {
    const [u, v] = heading(piece, at);
    return plus(at, [v, -u], by);
  };
  if (!arc) return { from: aside(from), to: aside(to), arc };
  const radius = arc.radius + (arc.left ? by : -by);
  return radius > SMOOTH ? { from: aside(from), to: aside(to), arc: { ...arc, radius } } : null;
}

/** Where two courses meet, nearest to a place; null where they do not. */
function meeting(a: Course, b: Course, near: Spot): Spot | null {
  const found =
    a.arc && b.arc
      ? circlesMeet(a.arc, b.arc)
      : a.arc
        ? lineMeets(b, a.arc)
        : b.arc
          ? lineMeets(a, b.arc)
          : linesMeet(a, b);
  const away = (spot: Spot) => Math.hypot(...minus(spot, near));
  return found.sort((one, other) => away(one) - away(other))[0] ?? null;
}

function linesMeet(a: Course, b: Course): Spot[] {
  const [along, other] = [minus(a.to, a.from), minus(b.to, b.from)];
  const share = cross(minus(b.from, a.from), other) / cross(along, other);
  return Number.isFinite(share) ? [plus(a.from, along, share)] : [];
}

function lineMeets({ from, to }: Course, { centre, radius }: NonNullable<Piece['arc']>): Spot[] {
  const along = minus(to, from);
  const foot = plus(from, along, dot(minus(centre, from), along) / dot(along, along));
  const reach = radius ** 2 - dot(minus(foot, centre), minus(foot, centre));
  if (reach < 0) return [];
  const step = Math.sqrt(reach / dot(along, along));
  return [plus(foot, along, step), plus(foot, along, -step)];
}

function circlesMeet(a: NonNullable<Piece['arc']>, b: NonNullable<Piece['arc']>): Spot[] {
  const between = minus(b.centre, a.centre);
  const squared = dot(between, between);
  const share = (squared + a.radius ** 2 - b.radius ** 2) / (2 * squared);
  const reach = a.radius ** 2 / squared - share ** 2;
  if (!(reach >= 0)) return [];
  const foot = plus(a.centre, between, share);
  const aside: Spot = [-between[1], between[0]];
  return [plus(foot, aside, Math.sqrt(reach)), plus(foot, aside, -Math.sqrt(reach))];
}

/** Still goes the way of the piece beside it, and not round the back. */
function holdsCourse(piece: Piece, from: Spot, to: Spot): boolean {
  if (!piece.arc) return dot(minus(to, from), minus(piece.to, piece.from)) > SMOOTH;
  const { centre, left } = piece.arc;
  const turned = sweep(from, to, centre, left) - sweep(piece.from, piece.to, centre, left);
  return Math.abs(turned) < Math.PI;
}

const TOO_FAR = { problem: 'the outline closes up before it is moved that far' };

/** An outline moved outward (above zero) or inward, its new corners rounded or brought to a point where they open. */
export function moveOutline(
  outline: readonly Piece[],
  by: number,
  round: boolean,
): MovedPiece[] | { problem: string } {
  const courses = outline.map((piece) => moved(piece, by));
  if (courses.some((course) => course === null)) return TOO_FAR;
  const joints = outline.map((piece, index) => {
    const next = outline[(index + 1) % outline.length] ?? piece;
    const [course, after] = [courses[index], courses[(index + 1) % outline.length]];
    if (!course || !after) return null;
    const [into, out] = [heading(piece, piece.to), heading(next, next.from)];
    const turn = cross(into, out);
    if (Math.abs(turn) < SMOOTH && dot(into, out) > 0)
      return { kind: 'smooth', end: course.to, begin: after.from };
    if (round && turn * by > 0) return { kind: 'round', end: course.to, begin: after.from };
    const corner = meeting(course, after, plus(piece.to, minus(course.to, piece.to)));
    return corner && { kind: 'sharp', end: corner, begin: corner };
  });
  const pieces: MovedPiece[] = [];
  for (const [index, piece] of outline.entries()) {
    const [before, joint, course] = [joints.at(index - 1), joints[index], courses[index]];
    if (!before || !joint || !course || !holdsCourse(piece, before.begin, joint.end)) return TOO_FAR;
    const turnsRound = joint.kind === 'round';
    pieces.push({
      beside: piece,
      round: null,
      from: before.begin,
      to: joint.end,
      arc: course.arc,
      joint: joint.kind === 'sharp' ? 'sharp' : 'smooth',
    });
    if (!turnsRound) continue;
    pieces.push({
      beside: null,
      round: { geometry: piece.edge.geometry, point: piece.edge.end },
      from: joint.end,
      to: joint.begin,
      arc: { centre: piece.to, radius: Math.abs(by), left: by > 0 },
      joint: 'smooth',
    });
  }
  return pieces;
}
