import type { FaceState } from '../../../rpc-schema/freecad.ts';
import type { Vector } from '../../../rpc-schema/vector.ts';
import type { Axis } from '../../plan/place.ts';
import { degrees, rounded } from '../in-words.ts';
import { AXES, alongAxis, type Part } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

const SAME = 0.01;
const DEGREES = 180 / Math.PI;
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const arc = (cosine: number) => Math.acos(Math.min(1, Math.max(-1, cosine))) * DEGREES;

/** Two boxes that share a point: of faces that may meet. */
function touch(one: FaceState, other: FaceState): boolean {
  return ([0, 1, 2] as const).every(
    (index) =>
      one.bbox[0][index] <= other.bbox[1][index] + 1e-4 && other.bbox[0][index] <= one.bbox[1][index] + 1e-4,
  );
}

/** Of every flat face and cone, how far it leans from the axis: 0 for a wall along it, 90 for a floor. */
function leans(part: Part, axis: Axis): number[] {
  return part.faces.flatMap((face) => {
    if (face.surface === 'cone' && face.semiAngle !== null && alongAxis(face, axis)) return [face.semiAngle];
    if (face.normal === null) return [];
    return [90 - arc(Math.abs(face.normal[AXES[axis].along]))];
  });
}

/** The angles at which flat faces meet, up to 180: on either side of the edge, as people say either. */
function meetings(part: Part): number[] {
  const flat = part.faces.filter((face): face is FaceState & { normal: Vector } => face.normal !== null);
  return flat.flatMap((one, index) =>
    flat
      .slice(index + 1)
      .filter((other) => touch(one, other) && Math.abs(dot(one.normal, other.normal)) < 1 - 1e-9)
      .map((other) => arc(dot(one.normal, other.normal))),
  );
}

/** Between flat faces that meet, or between faces and an axis. */
export const angle = defineMeasure('angle', {
  check: ({ value, axis, atLeast }, { part }) => {
    const all = axis ? leans(part, axis) : meetings(part).flatMap((met) => [met, 180 - met]);
    const right = all.filter((got) => Math.abs(got - value) <= SAME);
    const pairs = axis ? right.length : right.length / (Math.abs(value - 90) <= SAME ? 2 : 1);
    const others = [...new Set(all.map((got) => rounded(got, 2)))].slice(0, 6).join(', ');
    return {
      text: axis
        ? `faces at ${degrees(value)} to the ${axis} axis`
        : `flat faces that meet at ${degrees(value)}`,
      wanted: `${atLeast} or more`,
      got: pairs > 0 ? String(pairs) : `none; there are ${others === '' ? 'no angles' : `${others} degrees`}`,
      ok: pairs >= atLeast,
    };
  },
});
