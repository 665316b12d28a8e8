import { bores } from '../bore.ts';
import { mm } from '../in-words.ts';
import { sameLength } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

/** From centre to centre, in the plane normal to the holes. */
export const holeDistance = defineMeasure('hole_distance', {
  check: ({ axis, value, diameters }, { part }) => {
    const [from, to] = diameters.map((diameter) => bores(part, diameter, axis).map(({ centre }) => centre));
    const nearest = (from ?? []).map(([u, v]) =>
      (to ?? [])
        .map(([a, b]) => Math.hypot(a - u, b - v))
        .filter((distance) => distance > 1e-3)
        .reduce(
          (best, distance) => (Math.abs(distance - value) < Math.abs(best - value) ? distance : best),
          0,
        ),
    );
    const off = nearest.filter((distance) => !sameLength(value, distance));
    const got = off.length > 0 ? off : nearest;
    return {
      text: `hole of ${mm(diameters[0])} to hole of ${mm(diameters[1])}, centre to centre`,
      wanted: mm(value),
      got: nearest.length === 0 ? 'no such holes' : [...new Set(got.map(mm))].slice(0, 5).join(', '),
      ok: nearest.length > 0 && off.length === 0,
    };
  },
});
