import { mm } from '../in-words.ts';
import { sameLength } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

const HALF_RIGHT = Math.SQRT1_2;

/** Bevels at 45 degrees: so wide along an axis to which they lean, flat or conical. */
export const chamferedEdges = defineMeasure('chamfered_edges', {
  check: ({ size, atLeast }, { part }) => {
    const bevels = part.faces.filter((face) => {
      const along = ([0, 1, 2] as const).filter((index) =>
        face.surface === 'plane'
          ? Math.abs(Math.abs(face.normal?.[index] ?? 0) - HALF_RIGHT) < 1e-4
          : face.surface === 'cone' &&
            Math.abs((face.semiAngle ?? 0) - 45) < 1e-2 &&
            Math.abs(face.axis?.direction[index] ?? 0) > 1 - 1e-6,
      );
      return along.some((index) => sameLength(size, face.bbox[1][index] - face.bbox[0][index]));
    });
    return {
      text: `edges chamfered by ${mm(size)}`,
      wanted: `${atLeast} or more`,
      got: String(bevels.length),
      ok: bevels.length >= atLeast,
    };
  },
});
