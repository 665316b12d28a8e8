import type { z } from 'zod';
import type { Face } from '../nouns/solid.ts';
import type { Profile } from '../profiles/registry.ts';
import type { PocketFeature, SlotFeature } from './feature.ts';
import { withNut } from './hexagon.ts';
import { holeDepth, throughDepth } from './hole-size.ts';
import { addPattern } from './pattern.ts';
import type { Place } from './place.ts';
import { type Positions, plural } from './placing.ts';
import { positions } from './positions.ts';
import { type Cut, checkRoom, clearOfRim, isWithin } from './room.ts';
import { leastDepth, sideSlotVolume } from './round-side.ts';
import { covered, pocketShape, type Shape, slotShape } from './shape.ts';
import type { Term } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';
import { faceOf, type Workpiece } from './workpiece.ts';

const AXIS = { XY: 'Z', XZ: 'Y', YZ: 'X' } as const;

/**
 * Adds slots or pockets to the plan.
 * @param label what a question calls it: "slot", "pocket 2"
 * @throws Unclear
 */
export function addCutouts(read: SlotFeature | PocketFeature, label: string, work: Workpiece): void {
  const { draft } = work;
  const asked = withNut(read, label.replace(' ', '_'), draft);
  const { words, kind } = asked;
  const face = asked.kind === 'slot' ? slotFace(asked, work) : flatFace(asked, work);
  const prefix = label.replace(' ', '_');
  const shape =
    asked.kind === 'slot'
      ? slotShape(asked, prefix, label, face, draft)
      : pocketShape(asked, prefix, label, draft);
  const never = shape.open || face.curved;
  const depth = holeDepth(never ? { ...asked, blind: true } : asked, prefix, label, face, draft);
  if (never && depth === null) throw new Unclear([missing(`${label} depth`, `How deep is "${words}"?`)]);
  if (face.curved && depth) checkSideDepth(words, label, shape, depth.value, face.curved.diameter / 2);
  if (depth === null && asked.depth === undefined && !asked.through) {
    draft.assume(`"${words}" names no depth: it goes through.`);
  }
  const spots = placed(
    asked.place,
    { words, thing: kind, label, prefix, count: asked.count, widest: shape.widest },
    face,
    work,
  );
  const cover = covered(shape, asked.place, spots, words);
  const reach = depth?.value ?? face.thickness.value;
  const cuts = spots.centres.map(
    (centre): Cut => ({
      face,
      centre,
      half: cover.half,
      radius: cover.radius,
      depth: reach,
      words,
      thing: kind,
      open: shape.open,
    }),
  );
  checkRoom(cuts, work.cuts, work.bosses);

  const name = draft.featureName(kind === 'slot' ? 'Slot' : 'Pocket');
  draft.add({
    kind: 'pocket',
    name,
    on: { plane: face.plane, at: face.at.text },
    profiles: spots.spots.map(([u, v]): z.input<typeof Profile> => shape.at([u.text, v.text])),
    depth: depth === null ? throughDepth(face) : depth.text,
    direction: face.into,
  });
  addPattern(name, face, spots, draft);
  requireCutouts(words, shape, face, depth, spots, work);
  draft.remove(volume(shape, reach, cuts, face, work));
  if (shape.open && face.curved && face.curved.diameter >= draft.size(AXIS[face.plane]) - 1e-9) {
    // Nothing is left of the line that the part reached out to on this side.
    draft.grow(AXIS[face.plane], -leastDepth(face.curved.diameter / 2, 2 * shape.half[0]));
  }
  work.cuts.push(...cuts);
}

/** @throws Unclear where the face is round or none */
export function flatFace(
  { face: name, words }: { face?: SlotFeature['face']; words: string },
  work: Workpiece,
): Face {
  const face = faceOf(name, words, work);
  if (face.outline) {
    const text = `On an outline told by coordinates I can make holes only so far. What should "${words}" be?`;
    throw new Unclear([contradiction(words, text)]);
  }
  if (!face.curved && !face.throughMiddle) return face;
  const text = `I cannot put "${words}" on the round side of a ${work.noun} yet. Which face is meant?`;
  throw new Unclear([contradiction(words, text, ['top', 'bottom'])]);
}

/** A slot may also go along the side of a solid round part. @throws Unclear */
function slotFace(asked: SlotFeature, work: Workpiece): Face {
  const face = faceOf(asked.face, asked.words, work);
  return face.curved && face.curved.opening === 0 ? face : flatFace(asked, work);
}

/** @throws Unclear where the floor would be too high for the slot's width, or below the axis */
function checkSideDepth(
  words: string,
  label: string,
  { half, radius }: Shape,
  depth: number,
  R: number,
): void {
  const least = leastDepth(R, 2 * (half[0] + radius));
  if (depth > least && depth < R) return;
  const text = `"${words}" is ${inMm(depth)} deep: in a side of ${inMm(2 * R)} diameter it has to be between ${inMm(least)} and ${inMm(R)}. How deep is it?`;
  throw new Unclear([missing(`${label} depth`, text)]);
}

/** What has to be known to place it. */
interface Placed {
  readonly words: string;
  readonly thing: string;
  readonly label: string;
  readonly prefix: string;
  readonly count: number | undefined;
  readonly widest: Term;
}

/** Where they go: one in the middle when nothing is said. @throws Unclear */
export function placed(
  place: Place | undefined,
  what: Placed,
  face: Face,
  { draft, solid, noun, boss }: Workpiece,
): Positions {
  const { words, thing, label, prefix, count, widest } = what;
  if (count === undefined && place === undefined) {
    throw new Unclear([missing(`${label} count`, `How many ${plural(thing)} does "${words}" ask for?`)]);
  }
  if (place === undefined && count !== 1) {
    const text = `Where on the ${solid.usual ?? 'face'} of the ${noun} do the ${count} ${plural(thing)} of "${words}" go?`;
    throw new Unclear([missing(`${label} place`, text, ['in a row'])]);
  }
  if (boss && face === boss.top) return boss.positions;
  if (place === undefined) draft.assume(`"${words}" names no place: it goes in the middle.`);
  if (place !== undefined && ['sides', 'corners', 'ends'].includes(place.at)) {
    draft.assume(`"${words}": distances from the edges are measured to the middle of the ${thing}.`);
  }
  return positions(place ?? { at: 'centre' }, {
    draft,
    face,
    prefix,
    label,
    words,
    thing,
    diameter: widest,
    count,
  });
}

function requireCutouts(
  words: string,
  shape: Shape,
  face: Face,
  depth: Term | null,
  { centres }: Positions,
  { draft }: Workpiece,
): void {
  const count = centres.length;
  if (shape.diameter !== null) {
    draft.require({
      kind: 'holes',
      words,
      diameter: shape.diameter,
      count,
      axis: AXIS[face.plane],
      through: depth === null,
      depth: depth?.value ?? null,
      centres: centres.map(([u, v]): [number, number] => [tidy(u), tidy(v)]),
    });
  } else if (shape.arcs > 0) {
    draft.require({ kind: 'rounded_edges', words, radius: shape.radius, atLeast: count * shape.arcs });
  }
}

const tidy = (value: number) => Number(value.toFixed(6)) + 0;

/** What they take away, mm3; null where no closed formula covers it. */
function volume(
  shape: Shape,
  reach: number,
  cuts: readonly Cut[],
  face: Face,
  { rims, cuts: before, solid }: Workpiece,
): number | null {
  if (shape.open && !face.curved && (rims.size > 0 || face.room.shape === 'circle' || face.room.corner))
    return null;
  if (!shape.open && !cuts.every((cut) => clearOfRim(cut, rims.get(face) ?? 0))) return null;
  if (!solid.walls && before.some((cut) => cut.face.plane !== face.plane)) return null;
  if (face.curved) {
    if (rims.size > 0) return null;
    const width = 2 * (shape.half[0] + shape.radius);
    const side = { width, straight: 2 * shape.half[1], roundEnds: shape.arcs > 0 };
    return cuts.length * sideSlotVolume(face.curved.diameter / 2, side, reach);
  }
  const holes = cuts.flatMap((pocket) => before.filter((hole) => isWithin(hole, pocket)));
  const gone = holes.reduce((sum, hole) => sum + Math.PI * hole.radius ** 2 * reach, 0);
  return cuts.length * shape.area * reach - gone;
}
