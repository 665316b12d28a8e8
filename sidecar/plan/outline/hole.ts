import type { Face } from '../nouns/solid.ts';
import type { Draft } from './draft.ts';
import type { HoleFeature } from './feature.ts';
import { type Head, headDepth, holeDepth, holeDiameter, holeHead } from './hole-size.ts';
import { holeVolume } from './hole-volume.ts';
import type { Place } from './place.ts';
import { type Positions, positions } from './positions.ts';
import { type Cut, checkRoom } from './room.ts';
import type { Term } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';
import { faceOf, type Workpiece } from './workpiece.ts';

const AXIS = { XY: 'Z', XZ: 'Y', YZ: 'X' } as const;
const SKETCH_AXES = { XY: ['X', 'Y'], XZ: ['X', 'Z'], YZ: ['Y', 'Z'] } as const;

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
  const depth = holeDepth(hole, prefix, label, face, draft);
  const head = holeHead(hole, prefix, label, diameter, draft);
  const place = hole.place ?? usualPlace(hole, label, face, diameter, work);
  const spots = positions(place, {
    draft,
    face,
    prefix,
    label,
    words: hole.words,
    diameter,
    count: hole.count,
  });

  const reach = depth?.value ?? face.thickness.value;
  const headReach = head ? headDepth(head, diameter.value) : 0;
  if (headReach >= reach) {
    const text = `The ${head?.kind} of "${hole.words}" is ${inMm(headReach)} deep, but there is only ${inMm(reach)} of hole. What should it be?`;
    throw new Unclear([contradiction(hole.words, text)]);
  }
  const radius = (head?.diameter.value ?? diameter.value) / 2;
  const cuts = spots.centres.map(
    (centre): Cut => ({ face, centre, radius, depth: reach, words: hole.words }),
  );
  checkRoom(cuts, work.cuts);

  addFeature(hole, face, diameter, depth, head, spots, draft);
  requireHoles(hole, face, diameter, depth, head, spots, draft);
  draft.remove(holeVolume(hole, face, diameter, depth, head, cuts, work));
  work.cuts.push(...cuts);
}

function prefixFor(words: string, label: string): string {
  if (/\bbore\b/i.test(words)) return 'bore';
  return label.replace(' ', '_');
}

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
  const where = named ?? solid.usual;
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

function addFeature(
  hole: HoleFeature,
  face: Face,
  diameter: Term,
  depth: Term | null,
  head: Head | null,
  { spots, repeat }: Positions,
  draft: Draft,
): void {
  const name = draft.featureName(/\bbore\b/i.test(hole.words) ? 'Bore' : 'Holes');
  draft.add({
    kind: 'hole',
    name,
    on: { plane: face.plane, at: face.at.text },
    points: spots.map(([u, v]) => [u.text, v.text]),
    diameter: diameter.text,
    depth: depth === null ? 'through' : depth.text,
    direction: face.into,
    ...(hole.bottom && depth !== null ? { bottom: hole.bottom } : {}),
    ...(head?.kind === 'counterbore'
      ? { counterbore: { diameter: head.diameter.text, depth: head.depth.text } }
      : {}),
    ...(head?.kind === 'countersink'
      ? { countersink: { diameter: head.diameter.text, angle: head.angle.text } }
      : {}),
  });
  if (repeat?.kind === 'polar') {
    draft.add({
      kind: 'polar_pattern',
      name: draft.featureName('BoltCircle'),
      features: [name],
      axis: 'Z',
      count: repeat.count.text,
    });
  }
  if (repeat?.kind === 'rows') {
    const axes = SKETCH_AXES[face.plane];
    draft.add({
      kind: 'linear_pattern',
      name: draft.featureName(repeat.rows.length === 1 ? 'Row' : 'Grid'),
      features: [name],
      directions: repeat.rows.map(({ along, count, spacing }) => ({
        axis: along === 'u' ? axes[0] : axes[1],
        count: count.text,
        spacing: spacing.text,
      })),
    });
  }
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
    depth: depth?.value ?? null,
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
