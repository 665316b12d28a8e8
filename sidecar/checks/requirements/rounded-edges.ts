import { mm } from '../in-words.ts';
import { sameLength } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

/** Edges rounded with one radius, straight or round ones. */
export const roundedEdges = defineMeasure('rounded_edges', {
  check: ({ radius, atLeast }, { part }) => {
    const rounded = part.faces.filter((face) => {
      if (face.surface === 'cylinder')
        return sameLength(radius, face.radius ?? 0) && (face.angle ?? 360) < 300;
      if (face.surface !== 'torus' || face.axis === null) return false;
      // A rounded circular edge: as high as its radius along the axis that it runs round.
      const { direction } = face.axis;
      const along = ([0, 1, 2] as const).reduce((best, index) =>
        Math.abs(direction[index]) > Math.abs(direction[best]) ? index : best,
      );
      return sameLength(radius, face.bbox[1][along] - face.bbox[0][along]);
    });
    return {
      text: `edges rounded with ${mm(radius)}`,
      wanted: `${atLeast} or more`,
      got: String(rounded.length),
      ok: rounded.length >= atLeast,
    };
  },
});
