import type { Face } from '../nouns/solid.ts';
import { contradiction, inMm, Unclear } from './unclear.ts';

/** What something covers of a face: a box of half sides `half` (a point for what is round), grown by a radius all round. */
export interface Footprint {
  readonly face: Face;
  readonly centre: readonly [number, number];
  readonly half: readonly [number, number];
  readonly radius: number;
  readonly words: string;
  /** "hole", "slot". */
  readonly thing: string;
}

/** Something cut out of the part already, and how deep it reaches from its face. */
export interface Cut extends Footprint {
  readonly depth: number;
  /** From one end of the face to the other: it may reach over. */
  readonly open?: boolean;
  /** A hole right through without a head: it may begin in the floor of a pocket. */
  readonly plain?: boolean;
}

/** Something that stands on a face, and the face that it offers instead. */
export interface Boss extends Footprint {
  readonly top: Face;
}

const CLEAR = 1e-6;

/** Checks that cuts stay on their face and clear of each other and of what was there before. @throws Unclear with the figures */
export function checkRoom(cuts: readonly Cut[], before: readonly Cut[], bosses: readonly Boss[]): void {
  for (const cut of cuts) if (!cut.open) checkOnFace(cut);
  const all = [...before, ...cuts];
  for (let i = before.length; i < all.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [all[i], all[j]];
      if (a && b && meet(a, b)) throw overlap(a, b);
    }
  }
  for (const cut of cuts) {
    const boss = bosses.find((each) => strikes(cut, each));
    if (boss) throw overlap(cut, boss);
  }
}

/** The same for what stands on a face. @throws Unclear */
export function checkBosses(bosses: readonly Boss[], before: readonly Boss[], cuts: readonly Cut[]): void {
  const all = [...before, ...bosses];
  bosses.forEach((boss, n) => {
    checkInside(boss);
    const other = all
      .slice(0, before.length + n)
      .find((each) => sameFace(each.face, boss.face) && gap(boss, each) < CLEAR);
    if (other) throw overlap(boss, other);
    const cut = cuts.find((each) => strikes(each, boss));
    if (cut) throw overlap(boss, cut);
  });
}

/** True where it keeps this far from the rim of its face, so that a rounded rim does not reach it. */
export function clearOfRim(footprint: Footprint, inset: number): boolean {
  return rimDistance(footprint) >= inset - CLEAR;
}

function checkOnFace(cut: Footprint): void {
  checkInside(cut);
  const { face, centre, words, thing } = cut;
  if (face.room.shape !== 'circle' || !face.room.opening) return;
  const opening = face.room.opening.value;
  const middle = {
    ...cut,
    centre: [face.centre[0].value, face.centre[1].value],
    half: [0, 0],
    radius: 0,
  } as const;
  if (gap(cut, middle) > opening / 2 + CLEAR) return;
  const distance = Math.hypot(centre[0] - middle.centre[0], centre[1] - middle.centre[1]);
  const text = `"${words}" puts a ${thing} of ${sizeInWords(cut)} ${inMm(distance)} from the centre, where the opening of ${inMm(opening)} already is. What should it be?`;
  throw new Unclear([contradiction(words, text)]);
}

function checkInside(footprint: Footprint): void {
  const { face, centre, words, thing } = footprint;
  if (rimDistance(footprint) > CLEAR) return;
  const edge = rimOf(face, centre);
  const what = `"${words}" puts a ${thing} of ${sizeInWords(footprint)}`;
  const text =
    edge <= 0
      ? `${what} ${edge < -CLEAR ? `${inMm(-edge)} outside` : 'on the edge of'} the part, which is ${roomInWords(face)} there.`
      : `${what} with its centre ${inMm(edge)} from the edge of ${roomInWords(face)}: it does not fit.`;
  throw new Unclear([contradiction(words, `${text} What should it be?`)]);
}

function sizeInWords({ half: [a, b], radius }: Footprint): string {
  if (a === 0 && b === 0) return inMm(2 * radius);
  return `${inMm(2 * (a + radius))} x ${inMm(2 * (b + radius))}`;
}

/** What is left between it and the rim of its face, mm; negative where it reaches over. */
function rimDistance({ face, centre: [u, v], half: [a, b], radius }: Footprint): number {
  const corners = [-1, 1].flatMap((x) => [-1, 1].map((y): [number, number] => [u + x * a, v + y * b]));
  return Math.min(...corners.map((corner) => rimOf(face, corner))) - radius;
}

/** From a point on the face to its rim, mm; negative outside. */
function rimOf(face: Face, [u, v]: readonly [number, number]): number {
  const { curved } = face;
  if (face.outline) return toOutline([u, v], face.outline);
  const { room, centre } = face.clear ?? face;
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

/** From a point to the nearest side of an outline, mm; negative outside. */
function toOutline(point: readonly [number, number], corners: NonNullable<Face['outline']>): number {
  const [u, v] = point;
  let nearest = Infinity;
  let inside = false;
  corners.forEach(([a, b], n) => {
    const [c, d] = corners[(n + 1) % corners.length] ?? [a, b];
    const along = ((u - a) * (c - a) + (v - b) * (d - b)) / ((c - a) ** 2 + (d - b) ** 2);
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(u - a - t * (c - a), v - b - t * (d - b)));
    if (b > v !== d > v && u < a + ((v - b) / (d - b)) * (c - a)) inside = !inside;
  });
  return inside ? nearest : -nearest;
}

function roomInWords(face: Face): string {
  const { room } = face.clear ?? face;
  if (room.shape === 'circle') return `${inMm(room.diameter.value)} across`;
  return `${inMm(room.width.value)} x ${inMm(room.height.value)}`;
}

/** What is left between two footprints on one plane, mm; negative where they meet. */
function gap(a: Footprint, b: Footprint): number {
  const du = Math.max(0, Math.abs(a.centre[0] - b.centre[0]) - a.half[0] - b.half[0]);
  const dv = Math.max(0, Math.abs(a.centre[1] - b.centre[1]) - a.half[1] - b.half[1]);
  return Math.hypot(du, dv) - a.radius - b.radius;
}

const sameFace = (a: Face, b: Face) => a.plane === b.plane && Math.abs(a.at.value - b.at.value) < CLEAR;

/** Cuts along one axis meet when their footprints do, unless they are blind from opposite faces with material between. */
function meet(a: Cut, b: Cut): boolean {
  if (a.face.plane !== b.face.plane || gap(a, b) >= CLEAR || isWithin(a, b) || isWithin(b, a)) return false;
  const between = Math.abs(a.face.at.value - b.face.at.value);
  return a.face.into === b.face.into || a.depth + b.depth > between - CLEAR;
}

/** True where a plain through hole lies wholly within a pocket that is not through. */
export function isWithin(hole: Cut, pocket: Cut): boolean {
  if (!hole.plain || pocket.thing !== 'pocket' || hole.face.plane !== pocket.face.plane) return false;
  if (pocket.depth > pocket.face.thickness.value - CLEAR) return false;
  const du = Math.abs(hole.centre[0] - pocket.centre[0]) - pocket.half[0];
  const dv = Math.abs(hole.centre[1] - pocket.centre[1]) - pocket.half[1];
  const outside = Math.hypot(Math.max(du, 0), Math.max(dv, 0)) + Math.min(Math.max(du, dv), 0);
  return pocket.radius - outside >= hole.radius + CLEAR;
}

/** A cut into the face on which the boss stands, or through the part beneath it. A hole in the boss itself does not. */
function strikes(cut: Cut, boss: Boss): boolean {
  if (cut.face.plane !== boss.face.plane || cut.face.at === boss.top.at || gap(cut, boss) >= CLEAR)
    return false;
  return sameFace(cut.face, boss.face) || cut.depth > cut.face.thickness.value - CLEAR;
}

function overlap(a: Footprint, b: Footprint): Unclear {
  const apart = Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]);
  const widths = `${sizeInWords(a)} and ${sizeInWords(b)}`;
  const which = a.words === b.words ? `The ${a.thing}s of "${a.words}"` : `"${a.words}" and "${b.words}"`;
  const text = `${which} run into each other: their centres are ${inMm(apart)} apart and they are ${widths} wide. What should it be?`;
  return new Unclear([contradiction(a.words, text)]);
}
