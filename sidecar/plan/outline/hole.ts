import type { Face } from '../nouns/solid.ts';
import { formOf, readThread } from '../standards/thread.ts';
import type { Draft } from './draft.ts';
import type { HoleFeature } from './feature.ts';
import { type Head, headDepth, holeDepth, holeDiameter, holeHead, throughDepth } from './hole-size.ts';
import { holeVolume } from './hole-volume.ts';
import { addPattern } from './pattern.ts';
import type { Place } from './place.ts';
import type { Positions } from './placing.ts';
import { positions } from './positions.ts';
import { type Cut, checkRoom } from './room.ts';
import { literal, type Term } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';
import { throughOneWall } from './walls.ts';
import { faceOf, type Workpiece } from './workpiece.ts';

const AXIS = { XY: 'Z', XZ: 'Y', YZ: 'X' } as const;

/**
 * Adds holes to the plan: the feature, its pattern, its parameters, and what can be required of it.
 * @param label what a question calls it: "hole", or "hole 2" for the second hole feature
 * @throws Unclear
 */
export function addHoles(hole: HoleFeature, label: string, work: Workpiece): void {
  const { draft } = work;
  const face = faceOf(hole.face, hole.words, work);
  const prefix = prefixFor(hole.words, label);
  const diameter = holeDiameter(hole, prefix, label, draft);
  const said = holeDepth(hole, prefix, label, face, draft);
  const wall = throughOneWall(hole, face, diameter, said, draft);
  const depth = wall ?? said;
  const head = holeHead(hole, prefix, label, diameter, draft);
  const spots = spotsFor(hole, prefix, label, face, diameter, work);
  const middle = spots.centres.length === 1 && spots.repeat === null && atCentre(face, spots.centres[0]);
  if (face.throughMiddle && !(middle && depth === null && head === null)) throw onlyThroughMiddle(hole, work);

  const reach = depth?.value ?? face.thickness.value;
  const headReach = head ? headDepth(head, diameter.value) : 0;
  if (head && headReach >= reach) {
    const text = `The ${head.kind} of "${hole.words}" is ${inMm(headReach)} deep, but there is only ${inMm(reach)} of hole. What should it be?`;
    throw new Unclear([contradiction(hole.words, text, shallower(hole, diameter, head, reach))]);
  }
  const radius = (head?.diameter.value ?? diameter.value) / 2;
  const cuts = spots.centres.map(
    (centre): Cut => ({
      face: hole.face === 'boss' ? { ...face, centre: [literal(centre[0]), literal(centre[1])] } : face,
      centre,
      half: [0, 0],
      radius,
      depth: reach,
      words: hole.words,
      thing: 'hole',
      plain: depth === null && head === null && hole.face !== 'boss' && !face.curved,
    }),
  );
  checkRoom(cuts, work.cuts, work.bosses);

  addFeature(hole, nameFor(hole.words, label), face, diameter, depth, head, spots, draft);
  requireHoles(hole, face, diameter, wall ? null : depth, head, spots, draft);
  const both = holeVolume(hole, face, diameter, wall ? null : depth, head, cuts, work);
  draft.remove(wall && both !== null ? both / 2 : both);
  if (face.throughMiddle) sayHeight(face.throughMiddle(diameter.value / 2).height, hole, work);
  work.cuts.push(...cuts);
}

/** How wide a countersink can be that leaves a little of the hole, as wide as it can be told. */
function shallower({ words }: HoleFeature, { value }: Term, head: Head, reach: number): string[] {
  if (head.kind !== 'countersink') return [];
  const widest = value + 2 * LEFT_BENEATH * reach * Math.tan((head.angle.value * Math.PI) / 360);
  const wide = Math.floor(widest * 10) / 10;
  return wide < value * 1.1 ? [] : [`${words} with ${inMm(wide)} countersinks`];
}

/** How much of the material a countersink goes down that is as wide as may be. */
const LEFT_BENEATH = 0.85;

/** A hole along the axis of a ball or a pointed cone takes their tips. */
function sayHeight(height: number, { words }: HoleFeature, { draft, noun }: Workpiece): void {
  const before = draft.size('Z');
  if (height > before - 1e-9) return;
  draft.assume(`"${words}" takes the tip away: the ${noun} is ${inMm(height)} high after that.`);
  draft.grow('Z', height - before);
}

/** The places of the holes; those in bosses are where the bosses are. */
function spotsFor(
  hole: HoleFeature,
  prefix: string,
  label: string,
  face: Face,
  diameter: Term,
  work: Workpiece,
): Positions {
  const { words, count } = hole;
  if (hole.face === 'boss' && work.boss) {
    const { positions: there } = work.boss;
    const bosses = there.centres.length;
    if (count !== undefined && count !== 1 && count !== bosses) {
      const text = `"${words}" asks for ${count} holes, but there ${bosses === 1 ? 'is one boss' : `are ${bosses} bosses`}. How many are there?`;
      throw new Unclear([missing(`${label} count`, text)]);
    }
    if (count === 1 && bosses > 1) work.draft.assume(`"${words}": there is one in each boss.`);
    return there;
  }
  const place = hole.place ?? usualPlace(hole, label, face, diameter, work);
  return positions(place, { draft: work.draft, face, prefix, label, words, thing: 'hole', diameter, count });
}

const atCentre = ({ centre }: Face, spot: readonly [number, number] | undefined) =>
  spot !== undefined && Math.hypot(spot[0] - centre[0].value, spot[1] - centre[1].value) < 1e-6;

function onlyThroughMiddle({ words }: HoleFeature, { noun }: Workpiece): Unclear {
  const text = `"${words}": in a ${noun} I can only make plain holes through the middle so far. What should it be?`;
  return new Unclear([contradiction(words, text)]);
}

function prefixFor(words: string, label: string): string {
  if (/\bbore\b/i.test(words)) return 'bore';
  return label.replace(' ', '_');
}

/** What the tree calls it: "Bore", "ScrewHoles", "Holes". */
function nameFor(words: string, label: string): string {
  if (/\bbore\b/i.test(words)) return 'Bore';
  const [what = ''] = label.split(' ');
  return OWN_NAME.test(what) ? 'Holes' : `${what[0]?.toUpperCase()}${what.slice(1)}Holes`;
}

/** Holes that have no other name. */
const OWN_NAME = /^(?:hole|insert|pocket)$/;

/** Where a hole goes when nothing is said: one in the middle; in a bracket's leg a row; otherwise we ask. */
function usualPlace(
  { count, words, face: named }: HoleFeature,
  label: string,
  face: Face,
  diameter: Term,
  { draft, solid, noun }: Workpiece,
): Place {
  if (count === undefined)
    throw new Unclear([missing(`${label} count`, `How many holes does "${words}" ask for?`)]);
  if (count === 1 && !(face.room.shape === 'circle' && face.room.opening)) {
    draft.assume(`"${words}" names no place: it goes in the middle.`);
    return { at: 'centre' };
  }
  if (face.row !== undefined) return { at: 'row' };
  const where = (named ?? solid.usual ?? 'face').replace('_', ' ');
  const options = face.room.shape === 'rectangle' ? placesOnRectangle(diameter.value) : placesOnCircle(face);
  const which = count === 1 ? `"${words}"` : `the ${count} holes of "${words}"`;
  throw new Unclear([
    missing(
      `${label} place`,
      `Where on the ${where} of the ${noun} ${count === 1 ? 'does' : 'do'} ${which} go?`,
      options,
    ),
  ]);
}

function placesOnRectangle(diameter: number): string[] {
  const e = Math.ceil(2 * diameter);
  return [`at the corners, ${e} mm from the edges`, 'in a row', `${e} mm from the ends`];
}

function placesOnCircle({ room }: Face): string[] {
  if (room.shape !== 'circle') return [];
  const middle = (room.diameter.value + (room.opening?.value ?? 0)) / 2;
  return [`on a ${inMm(Math.round(middle))} bolt circle`];
}

/** The screw that FreeCAD is told the hole is for. */
function screwOf({ thread, fit }: HoleFeature) {
  const read = thread === undefined ? undefined : readThread(thread);
  if (!read || !formOf(read)) return {};
  return { thread, ...(fit === 'tap' ? { tapped: true } : { fit: fit ?? 'normal' }) };
}

function addFeature(
  hole: HoleFeature,
  wanted: string,
  face: Face,
  diameter: Term,
  depth: Term | null,
  head: Head | null,
  spots: Positions,
  draft: Draft,
): void {
  const name = draft.featureName(wanted);
  draft.add({
    kind: 'hole',
    name,
    on: { plane: face.plane, at: face.at.text },
    points: spots.spots.map(([u, v]) => [u.text, v.text]),
    diameter: diameter.text,
    depth: depth === null ? throughDepth(face) : depth.text,
    direction: face.into,
    ...screwOf(hole),
    ...(hole.bottom && depth !== null ? { bottom: hole.bottom } : {}),
    ...(head?.kind === 'counterbore'
      ? { counterbore: { diameter: head.diameter.text, depth: head.depth.text } }
      : {}),
    ...(head?.kind === 'countersink'
      ? { countersink: { diameter: head.diameter.text, angle: head.angle.text } }
      : {}),
  });
  addPattern(name, face, spots, draft);
}

function requireHoles(
  { words }: HoleFeature,
  face: Face,
  diameter: Term,
  depth: Term | null,
  head: Head | null,
  { centres: exact }: Positions,
  draft: Draft,
): void {
  const axis = AXIS[face.plane];
  const count = exact.length;
  const centres = exact.map(([u, v]): [number, number] => [tidy(u), tidy(v)]);
  draft.require({
    kind: 'holes',
    words,
    diameter: diameter.value,
    count,
    axis,
    through: depth === null,
    // What is left of its wall beneath the head.
    depth: depth === null ? null : tidy(depth.value - (head ? headDepth(head, diameter.value) : 0)),
    centres,
  });
  if (head?.kind === 'counterbore') {
    draft.require({
      kind: 'holes',
      words,
      diameter: head.diameter.value,
      count,
      axis,
      through: false,
      depth: head.depth.value,
      centres,
    });
  }
  if (head?.kind === 'countersink') {
    draft.require({
      kind: 'countersinks',
      words,
      diameter: head.diameter.value,
      angle: head.angle.value,
      count,
      axis,
    });
  }
}

const tidy = (value: number) => Number(value.toFixed(6)) + 0;
