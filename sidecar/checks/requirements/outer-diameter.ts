import { lengthCheck } from '../in-words.ts';
import { alongAxis } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

/** An outer cylinder about an axis, or a ball: the one that comes nearest to what was wanted. */
export const outerDiameter = defineMeasure('outer_diameter', {
  check: ({ axis, diameter }, { part }) => {
    const outer = part.faces
      .filter((face) => face.inner === false && face.radius !== null)
      .filter((face) => face.surface === 'sphere' || (face.surface === 'cylinder' && alongAxis(face, axis)))
      .map((face) => 2 * (face.radius ?? 0));
    const nearest = outer.reduce(
      (best, value) => (Math.abs(value - diameter) < Math.abs(best - diameter) ? value : best),
      outer[0] ?? 0,
    );
    return lengthCheck(`outer diameter about ${axis}`, diameter, nearest);
  },
});
