import type { Face } from '../nouns/solid.ts';
import type { Term } from './term.ts';
import { contradiction, inMm, Unclear } from './unclear.ts';

/** A round cut that is there already: its axis, where, how wide, from which face and how deep. */
export interface Cut {
  readonly face: Face;
  readonly centre: readonly [number, number];
  readonly radius: number;
  readonly depth: number;
  readonly words: string;
}

const CLEAR = 1e-6;

/** Checks that round cuts stay on their face and clear of each other and of those before. @throws Unclear with the figures */
export function checkRoom(cuts: readonly Cut[], before: readonly Cut[]): void {
  for (const cut of cuts) checkOnFace(cut);
  const all = [...before, ...cuts];
  for (let i = before.length; i < all.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [all[i], all[j]];
      if (a && b && meet(a, b)) throw overlap(a, b);
    }
  }
}

/** True where a cut keeps this far from the rim of its face, so that a rounded rim does not reach it. */
export function clearOfRim({ face, centre, radius }: Cut, inset: number): boolean {
  return rimDistance(face, centre) - radius >= inset - CLEAR;
}

function checkOnFace(cut: Cut): void {
  const { face, centre, radius, words } = cut;
  const edge = rimDistance(face, centre);
  const diameter = inMm(2 * radius);
  if (edge - radius <= CLEAR) {
    const text =
      edge <= 0
        ? `"${words}" puts a hole of ${diameter} ${edge < -CLEAR ? `${inMm(-edge)} outside` : 'on the edge of'} the part, which is ${roomInWords(face)} there.`
        : `"${words}" puts a hole of ${diameter} with its centre ${inMm(edge)} from the edge of ${roomInWords(face)}: it does not fit.`;
    throw new Unclear([contradiction(words, `${text} What should it be?`)]);
  }
  if (face.room.shape === 'circle' && face.room.opening) {
    const distance = Math.hypot(centre[0] - face.centre[0].value, centre[1] - face.centre[1].value);
    const opening = face.room.opening.value;
    if (distance - radius <= opening / 2 + CLEAR) {
      const text = `"${words}" puts a hole of ${diameter} ${inMm(distance)} from the centre, where the opening of ${inMm(opening)} already is. What should it be?`;
      throw new Unclear([contradiction(words, text)]);
    }
  }
}

/** From a point on the face to its rim, mm; negative outside. */
function rimDistance({ room, centre, curved }: Face, [u, v]: readonly [number, number]): number {
  const du = Math.abs(u - centre[0].value);
  const dv = Math.abs(v - centre[1].value);
  if (room.shape === 'circle') return room.diameter.value / 2 - Math.hypot(du, dv);
  const toSide = room.width.value / 2 - du;
  const toEnd = room.height.value / 2 - dv;
  if (curved && du > CLEAR) return -du;
  const corner = room.corner?.value ?? 0;
  if (toSide < corner && toEnd < corner) return corner - Math.hypot(corner - toSide, corner - toEnd);
  return Math.min(toSide, toEnd);
}

function roomInWords({ room }: Face): string {
  if (room.shape === 'circle') return `${inMm(room.diameter.value)} across`;
  return `${inMm(room.width.value)} x ${inMm(room.height.value)}`;
}

/** Cuts along one axis meet when their circles do, unless they are blind from opposite faces with material between. */
function meet(a: Cut, b: Cut): boolean {
  if (a.face.plane !== b.face.plane) return false;
  const apart = Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]);
  if (apart >= a.radius + b.radius + CLEAR) return false;
  const sameSide = sameTerm(a.face.at, b.face.at);
  return sameSide || a.depth + b.depth > a.face.thickness.value - CLEAR;
}

const sameTerm = (a: Term, b: Term) => Math.abs(a.value - b.value) < CLEAR;

function overlap(a: Cut, b: Cut): Unclear {
  const apart = Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]);
  const widths = `${inMm(2 * a.radius)} and ${inMm(2 * b.radius)}`;
  const which = a.words === b.words ? `The holes of "${a.words}"` : `"${a.words}" and "${b.words}"`;
  const text = `${which} run into each other: their centres are ${inMm(apart)} apart and they are ${widths} wide. What should it be?`;
  return new Unclear([contradiction(a.words, text)]);
}
