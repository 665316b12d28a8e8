import type { Face } from '../nouns/solid.ts';
import { flatFace, placed } from './cutout.ts';
import type { BossFeature } from './feature.ts';
import { addPattern } from './pattern.ts';
import { type Boss, checkBosses, clearOfRim } from './room.ts';
import { covered, rectangle, round, type Shape, sayTurned } from './shape.ts';
import { literal, minus, plus, type Term, ZERO } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

const AXIS = { XY: 'Z', XZ: 'Y', YZ: 'X' } as const;

/**
 * Adds bosses to the plan. One round the opening of a ring or a flange lets the opening through.
 * @param label what a question calls it: "boss"
 * @throws Unclear
 */
export function addBosses(asked: BossFeature, label: string, work: Workpiece): void {
  const { draft } = work;
  const { words, count } = asked;
  const face = flatFace(asked, work);
  const prefix = label.replace(' ', '_');
  const shape = bossShape(asked, prefix, label, work);
  if (asked.height === undefined) throw new Unclear([missing(`${label} height`, `How high is "${words}"?`)]);
  const height = draft.length(`${prefix}_height`, asked.height, `${label} height`);
  const spots = placed(
    asked.place,
    { words, thing: 'boss', label, prefix, count, widest: shape.widest },
    face,
    work,
  );
  if (draft.features.some(({ kind }) => kind === 'fillet' || kind === 'chamfer'))
    draft.assume(`Rounded and bevelled edges are those of the ${work.noun} itself, not those of the boss.`);
  const opening = openingWithin(shape, face, spots.centres, words);

  const cover = covered(shape, asked.place, spots, words);
  const top = topOf(face, height, shape, opening);
  const bosses = spots.centres.map(
    (centre): Boss => ({
      face: asked.face === 'boss' ? { ...face, centre: [literal(centre[0]), literal(centre[1])] } : face,
      top,
      centre,
      half: cover.half,
      radius: cover.radius,
      words,
      thing: 'boss',
    }),
  );
  checkBosses(bosses, work.bosses, work.cuts);
  const name = draft.featureName('Boss');
  draft.add({
    kind: 'pad',
    name,
    on: { plane: face.plane, at: face.at.text },
    profiles: [
      ...spots.spots.map(([u, v]) => shape.at([u.text, v.text])),
      ...(opening ? [{ shape: 'circle' as const, diameter: opening.text }] : []),
    ],
    length: height.text,
    direction: face.into === 'negative' ? 'positive' : 'negative',
  });
  addPattern(name, face, spots, draft);
  if (shape.diameter !== null)
    draft.require({ kind: 'outer_diameter', words, axis: AXIS[face.plane], diameter: shape.diameter });
  draft.grow(AXIS[face.plane], growth(face, top, work));
  const rim = work.rims.get(face) ?? 0;
  const area = shape.area - (opening ? (Math.PI * opening.value ** 2) / 4 : 0);
  draft.remove(bosses.every((boss) => clearOfRim(boss, rim)) ? -bosses.length * area * height.value : null);
  work.bosses.push(...bosses);
  work.boss = { top, positions: spots };
}

function bossShape(asked: BossFeature, prefix: string, label: string, { draft }: Workpiece): Shape {
  const { words, length, width } = asked;
  if (length === undefined && width === undefined) return round(asked, prefix, label, draft);
  if (asked.diameter !== undefined || asked.radius !== undefined)
    throw new Unclear([contradiction(words, `Is "${words}" round or rectangular?`)]);
  if (length === undefined || width === undefined) {
    const name = length === undefined ? 'length' : 'width';
    throw new Unclear([missing(`${label} ${name}`, `What is the ${name} of "${words}"?`)]);
  }
  if (asked.place?.at === 'circle') sayTurned(asked, draft);
  return rectangle(
    draft.length(`${prefix}_length`, length, `${label} length`),
    draft.length(`${prefix}_width`, width, `${label} width`),
    null,
  );
}

/** The opening of a ring that goes on through a boss about its middle. @throws Unclear where the boss is no wider */
function openingWithin(
  shape: Shape,
  { room, centre }: Face,
  spots: readonly (readonly [number, number])[],
  words: string,
): Term | undefined {
  const opening = room.shape === 'circle' ? room.opening : undefined;
  if (!opening) return undefined;
  const [u, v] = [centre[0].value, centre[1].value];
  const over = spots.filter(
    (spot) =>
      Math.hypot(spot[0] - u, spot[1] - v) < shape.radius + Math.hypot(...shape.half) + opening.value / 2,
  );
  if (over.length === 0) return undefined;
  const [only] = over;
  const around =
    only &&
    Math.hypot(only[0] - u, only[1] - v) < 1e-6 &&
    Math.min(...shape.half) + shape.radius > opening.value / 2 + 1e-6;
  if (around) return opening;
  const text = `"${words}" does not go round the opening of ${inMm(opening.value)}. What should it be?`;
  throw new Unclear([contradiction(words, text)]);
}

/** The face that a boss offers; its middle is wherever the boss is. */
function topOf(face: Face, height: Term, shape: Shape, opening: Term | undefined): Face {
  return {
    plane: face.plane,
    at: face.into === 'negative' ? plus(face.at, height) : minus(face.at, height),
    into: face.into,
    centre: [ZERO, ZERO],
    room: shape.room.shape === 'circle' && opening ? { ...shape.room, opening } : shape.room,
    thickness: plus(face.thickness, height),
  };
}

/** How much the part grows by a boss: what stands out beyond all that there was. */
function growth({ plane, into }: Face, top: Face, { extent }: Workpiece): number {
  const reach = extent[AXIS[plane]];
  const end = into === 'negative' ? 1 : 0;
  const by = end === 1 ? top.at.value - reach[1] : reach[0] - top.at.value;
  if (by <= 0) return 0;
  reach[end] = top.at.value;
  return by;
}
