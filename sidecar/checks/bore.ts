import type { FaceState } from '../../rpc-schema/freecad.ts';
import type { Axis } from '../plan/place.ts';
import { AXES, alongAxis, type Part, sameLength } from './part.ts';

/** A round opening: inner cylindrical faces of one diameter on one axis. */
export interface Bore {
  /** Where its axis passes through the plane normal to it, in sketch order. */
  readonly centre: readonly [number, number];
  readonly from: number;
  readonly to: number;
  /** Nothing closes it at either end of its own faces. */
  readonly through: boolean;
}

/** Rounded inner corners are parts of cylinders too; a hole goes nearly all the way round. */
const WHOLE_TURN = 300;

function centreOf(face: FaceState, axis: Axis): [number, number] {
  const [a, b] = AXES[axis].across;
  const point = face.axis?.point ?? face.centre;
  return [point[a], point[b]];
}

const near = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) < 5e-3;

/** Inner faces of one kind round an axis, gathered by the axis they share. */
function byCentre(
  faces: readonly FaceState[],
  axis: Axis,
): { centre: [number, number]; faces: FaceState[] }[] {
  const groups: { centre: [number, number]; faces: FaceState[] }[] = [];
  for (const face of faces) {
    const centre = centreOf(face, axis);
    const group = groups.find((candidate) => near(candidate.centre, centre));
    if (group) group.faces.push(face);
    else groups.push({ centre, faces: [face] });
  }
  return groups;
}

function span(faces: readonly FaceState[], along: 0 | 1 | 2): [number, number] {
  return [
    Math.min(...faces.map((face) => face.bbox[0][along])),
    Math.max(...faces.map((face) => face.bbox[1][along])),
  ];
}

/** A flat or conical bottom: a face whose middle lies on the axis at an end of the bore, no wider than the bore. */
function closes(
  face: FaceState,
  centre: readonly [number, number],
  end: number,
  diameter: number,
  axis: Axis,
): boolean {
  const { along, across } = AXES[axis];
  const [a, b] = across;
  const width = Math.max(face.bbox[1][a] - face.bbox[0][a], face.bbox[1][b] - face.bbox[0][b]);
  if (!near([face.centre[a], face.centre[b]], centre) || width > diameter * 1.001) return false;
  if (face.surface === 'plane')
    return Math.abs(face.centre[along] - end) < 1e-3 && face.area > 0.9 * (Math.PI / 4) * width ** 2;
  if (face.surface !== 'cone') return false;
  const ends = [face.bbox[0][along], face.bbox[1][along]];
  return ends.some((edge) => Math.abs(edge - end) < 1e-3) && sameLength(diameter, width);
}

/** Walls of one diameter on one axis that touch each other along it, and which of their ends are closed. */
interface Run {
  readonly faces: FaceState[];
  readonly from: number;
  readonly to: number;
  readonly closedBelow: boolean;
  readonly closedAbove: boolean;
}

function runs(
  walls: readonly FaceState[],
  centre: readonly [number, number],
  part: Part,
  diameter: number,
  axis: Axis,
): Run[] {
  const { along } = AXES[axis];
  const sorted = [...walls].sort((a, b) => a.bbox[0][along] - b.bbox[0][along]);
  const pieces: FaceState[][] = [];
  for (const face of sorted) {
    const last = pieces.at(-1);
    if (last && face.bbox[0][along] <= span(last, along)[1] + 1e-3) last.push(face);
    else pieces.push([face]);
  }
  return pieces.map((faces) => {
    const [from, to] = span(faces, along);
    const closedAt = (end: number) => part.faces.some((face) => closes(face, centre, end, diameter, axis));
    return { faces, from, to, closedBelow: closedAt(from), closedAbove: closedAt(to) };
  });
}

/** Degrees that the walls go round at the place along the axis where they go round most. */
function turned(faces: readonly FaceState[], along: 0 | 1 | 2): number {
  return Math.max(
    ...faces.map((face) => {
      const middle = (face.bbox[0][along] + face.bbox[1][along]) / 2;
      return faces
        .filter(({ bbox }) => bbox[0][along] <= middle && middle <= bbox[1][along])
        .reduce((sum, { angle }) => sum + (angle ?? 0), 0);
    }),
  );
}

/** All bores of a diameter (mm) along an axis, whatever made them. */
export function bores(part: Part, diameter: number, axis: Axis): Bore[] {
  const { along } = AXES[axis];
  const walls = part.faces.filter(
    (face) =>
      face.surface === 'cylinder' &&
      face.inner === true &&
      face.radius !== null &&
      sameLength(diameter, 2 * face.radius) &&
      alongAxis(face, axis),
  );
  return byCentre(walls, axis).flatMap(({ centre, faces }) => {
    const found: Bore[] = [];
    let open: Run | null = null;
    for (const run of runs(faces, centre, part, diameter, axis)) {
      if (turned(run.faces, along) < WHOLE_TURN) continue;
      const last = found.at(-1);
      // Across a gap it is still one hole, as through both walls of a tube, unless either has a bottom there.
      if (last && open && !open.closedAbove && !run.closedBelow) {
        found[found.length - 1] = { ...last, to: run.to, through: last.through && !run.closedAbove };
      } else {
        found.push({ centre, from: run.from, to: run.to, through: !run.closedBelow && !run.closedAbove });
      }
      open = run;
    }
    return found;
  });
}

/** Countersinks: inner cones of a full opening angle (degrees) whose wide end has the diameter (mm). */
export function countersinks(
  part: Part,
  diameter: number,
  angle: number,
  axis: Axis,
): readonly (readonly [number, number])[] {
  const [a, b] = AXES[axis].across;
  const cones = part.faces.filter(
    (face) =>
      face.surface === 'cone' &&
      face.inner === true &&
      face.semiAngle !== null &&
      Math.abs(2 * face.semiAngle - angle) < 0.01 &&
      alongAxis(face, axis),
  );
  return byCentre(cones, axis)
    .filter(({ faces }) => {
      const low = Math.min(...faces.map((face) => face.bbox[0][a]));
      const high = Math.max(...faces.map((face) => face.bbox[1][a]));
      const lowB = Math.min(...faces.map((face) => face.bbox[0][b]));
      const highB = Math.max(...faces.map((face) => face.bbox[1][b]));
      return sameLength(diameter, Math.max(high - low, highB - lowB));
    })
    .map(({ centre }) => centre);
}
