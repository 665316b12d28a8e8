import type { Face, Solid } from '../nouns/solid.ts';
import { counterboreFor, countersinkFor } from '../standards/screw-heads.ts';
import { clearanceFor, readThread, tapDrillFor } from '../standards/thread.ts';
import type { Draft } from './draft.ts';
import type { HoleFeature } from './feature.ts';
import type { FaceName, Place } from './place.ts';
import { type Positions, positions } from './positions.ts';
import { type Cut, checkRoom, clearOfRim } from './room.ts';
import { type Term, twice } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';

/** The part as far as it is built, for the features still to come. */
export interface Workpiece {
  readonly draft: Draft;
  readonly noun: string;
  readonly solid: Solid;
  readonly cuts: Cut[];
  /** How far rounding or bevelling reaches in from the rim of a face, mm. */
  readonly rims: Map<Face, number>;
}

const DRILL_POINT = (118 / 2) * (Math.PI / 180);
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

/** @throws Unclear where the part has no such face */
export function faceOf(name: FaceName | undefined, words: string, { solid, noun }: Workpiece): Face {
  const face = solid.faces[name ?? solid.usual];
  if (face) return face;
  const options = Object.keys(solid.faces).map((each) => each.replace('_', ' '));
  const text = `The ${noun} has no ${(name ?? '').replace('_', ' ')} face that "${words}" could go on. Which face is meant?`;
  throw new Unclear([contradiction(words, text, options)]);
}

function holeDiameter(hole: HoleFeature, prefix: string, label: string, draft: Draft): Term {
  const given = [hole.diameter, hole.radius, hole.thread].filter((size) => size !== undefined);
  if (given.length > 1) {
    const text = `"${hole.words}" gives more than one size: ${given.join(' and ')}. Which is right?`;
    throw new Unclear([contradiction(hole.words, text, given)]);
  }
  if (hole.diameter !== undefined)
    return draft.length(`${prefix}_diameter`, hole.diameter, `${label} diameter`);
  if (hole.radius !== undefined)
    return twice(draft.length(`${prefix}_radius`, hole.radius, `${label} radius`));
  if (hole.thread === undefined) {
    throw new Unclear([missing(`${label} diameter`, `What is the diameter of "${hole.words}"?`)]);
  }
  const thread = readThread(hole.thread);
  const fit = hole.fit ?? 'normal';
  const found = thread && (fit === 'tap' ? tapDrillFor(thread) : clearanceFor(thread, fit));
  if (!found) {
    const text = `No table of mine has a hole for "${hole.thread}". What is its diameter?`;
    throw new Unclear([missing(`${label} diameter`, text)]);
  }
  const purpose = fit === 'tap' ? 'Hole to be tapped' : 'Clearance hole';
  draft.assume(`${purpose} for ${hole.thread}: ${found.diameter} mm (${found.source}).`);
  if (fit === 'tap') draft.assume('Threads are not modelled: the hole has the size of its drill.');
  return draft.parameter(
    `${prefix}_diameter`,
    found.diameter,
    'mm',
    `${purpose.toLowerCase()} for ${hole.thread}, ${found.source}`,
  );
}

/** Null: through. A depth that reaches the other side is read as through and said so. */
function holeDepth(hole: HoleFeature, prefix: string, label: string, face: Face, draft: Draft): Term | null {
  if (hole.depth === undefined && hole.blind) {
    throw new Unclear([missing(`${label} depth`, `How deep is "${hole.words}"?`)]);
  }
  if (hole.depth === undefined) return null;
  const about = `${label} depth`;
  const depth = draft.millimetres(hole.depth, about);
  const most = face.thickness.value;
  if (depth > most + 1e-6) {
    const text = `"${hole.words}" is ${inMm(depth)} deep, but there is only ${inMm(most)} of material. How deep is it?`;
    throw new Unclear([missing(about, text, ['through'])]);
  }
  if (depth > most - 1e-6) {
    draft.assume(`"${hole.words}" is as deep as the material: it goes through.`);
    return null;
  }
  return draft.parameter(`${prefix}_depth`, depth, 'mm', `${about}, written "${hole.depth}"`);
}

type Head =
  | { readonly kind: 'counterbore'; readonly diameter: Term; readonly depth: Term }
  | { readonly kind: 'countersink'; readonly diameter: Term; readonly angle: Term };

function holeHead(
  hole: HoleFeature,
  prefix: string,
  label: string,
  diameter: Term,
  draft: Draft,
): Head | null {
  const head = hole.counterbore
    ? counterbore(hole, hole.counterbore, prefix, label, draft)
    : hole.countersink
      ? countersink(hole, hole.countersink, prefix, label, draft)
      : null;
  if (head && head.diameter.value <= diameter.value) {
    const text = `The ${head.kind} of "${hole.words}" (${inMm(head.diameter.value)}) has to be wider than its hole (${inMm(diameter.value)}). What is its diameter?`;
    throw new Unclear([missing(`${label} ${head.kind} diameter`, text)]);
  }
  return head;
}

/** Metric screw that a recess is for, by its nominal diameter. */
function screwOf(hole: HoleFeature): number | undefined {
  const thread = hole.thread === undefined ? undefined : readThread(hole.thread);
  return thread?.system === 'metric' ? thread.nominal : undefined;
}

function counterbore(
  hole: HoleFeature,
  given: { diameter?: string | undefined; depth?: string | undefined },
  prefix: string,
  label: string,
  draft: Draft,
): Head {
  const screw = screwOf(hole);
  const standard = screw === undefined ? undefined : counterboreFor(screw);
  const need = (name: 'diameter' | 'depth'): Term => {
    const about = `${label} counterbore ${name}`;
    const written = given[name];
    if (written !== undefined) return draft.length(`${prefix}_counterbore_${name}`, written, about);
    if (!standard)
      throw new Unclear([missing(about, `What is the ${name} of the counterbore of "${hole.words}"?`)]);
    draft.assume(
      `Counterbore for ${hole.thread}: ${standard.diameter} mm, ${standard.depth} mm deep (DIN 974-1 for ISO 4762).`,
    );
    return draft.parameter(
      `${prefix}_counterbore_${name}`,
      standard[name],
      'mm',
      `DIN 974-1 for ${hole.thread}`,
    );
  };
  return { kind: 'counterbore', diameter: need('diameter'), depth: need('depth') };
}

function countersink(
  hole: HoleFeature,
  given: { diameter?: string | undefined; angle?: string | undefined },
  prefix: string,
  label: string,
  draft: Draft,
): Head {
  const screw = screwOf(hole);
  const standard = screw === undefined ? undefined : countersinkFor(screw);
  const about = `${label} countersink diameter`;
  let diameter: Term;
  if (given.diameter !== undefined)
    diameter = draft.length(`${prefix}_countersink_diameter`, given.diameter, about);
  else if (!standard)
    throw new Unclear([missing(about, `What is the diameter of the countersink of "${hole.words}"?`)]);
  else {
    draft.assume(`Countersink for ${hole.thread}: ${standard.diameter} mm, 90° (ISO 10642).`);
    const note = `ISO 10642 for ${hole.thread}`;
    diameter = draft.parameter(`${prefix}_countersink_diameter`, standard.diameter, 'mm', note);
  }
  const degrees = given.angle === undefined ? 90 : draft.degrees(given.angle, `${label} countersink angle`);
  if (given.angle === undefined && given.diameter !== undefined)
    draft.assume('The countersink has 90°, as is usual.');
  const angle = draft.parameter(`${prefix}_countersink_angle`, degrees, 'deg', 'full angle of the cone');
  return { kind: 'countersink', diameter, angle };
}

function headDepth(head: Head, hole: number): number {
  if (head.kind === 'counterbore') return head.depth.value;
  return (head.diameter.value - hole) / 2 / Math.tan((head.angle.value * Math.PI) / 360);
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

/** What all the holes take away, mm3; null where no closed formula covers it. */
function holeVolume(
  hole: HoleFeature,
  face: Face,
  diameter: Term,
  depth: Term | null,
  head: Head | null,
  cuts: readonly Cut[],
  { cuts: before, rims, noun }: Workpiece,
): number | null {
  const r = diameter.value / 2;
  const rim = rims.get(face) ?? 0;
  if (!cuts.every((cut) => clearOfRim(cut, rim))) return null;
  if (noun !== 'L-bracket' && before.some((cut) => cut.face.plane !== face.plane)) return null;
  if (face.curved) {
    if (depth !== null || head !== null) return null;
    const inner = face.curved.opening ?? 0;
    if (inner > 0 && inner <= diameter.value) return null;
    return cuts.length * (crossVolume(face.curved.diameter / 2, r) - crossVolume(inner / 2, r));
  }
  const plain = Math.PI * r ** 2 * (depth?.value ?? face.thickness.value);
  const tip = hole.bottom === 'cone' && depth !== null ? (Math.PI * r ** 3) / (3 * Math.tan(DRILL_POINT)) : 0;
  return cuts.length * (plain + tip + (head ? headVolume(head, r) : 0));
}

/** What the recess for a screw head takes beyond the hole itself. */
function headVolume(head: Head, r: number): number {
  const R = head.diameter.value / 2;
  if (head.kind === 'counterbore') return Math.PI * (R ** 2 - r ** 2) * head.depth.value;
  const h = headDepth(head, 2 * r);
  return (Math.PI * h * (R ** 2 + R * r + r ** 2)) / 3 - Math.PI * r ** 2 * h;
}

/**
 * Volume that two cylinders share whose axes cross at right angles, R >= r:
 * 4 times the integral of sqrt(R²-y²)·sqrt(r²-y²) over [-r, r], by Gauss-Chebyshev quadrature of the second kind.
 */
function crossVolume(R: number, r: number): number {
  if (R < r) return 0;
  const n = 400;
  let sum = 0;
  for (let i = 1; i <= n; i++) {
    const angle = (i * Math.PI) / (n + 1);
    sum += Math.sin(angle) ** 2 * Math.sqrt(R ** 2 - (r * Math.cos(angle)) ** 2);
  }
  return (4 * r ** 2 * Math.PI * sum) / (n + 1);
}
