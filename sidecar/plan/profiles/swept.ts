import type { Expression } from '../expression.ts';
import type { Figure, Figures } from '../figures.ts';
import type { Point } from '../place.ts';
import type { Sketch, Spot, Vertex } from '../sketch.ts';
import { centred } from './centre.ts';

/** What goes round a centre from one direction by an angle. Directions in degrees left of the u axis. */
interface Swept {
  readonly from: number;
  readonly to: number;
  readonly middle: Spot;
  readonly vertex: Vertex;
  /** The place at a distance from the centre in a direction. */
  readonly at: (distance: number, direction: number) => Spot;
  /** Holds two lines that leave the centre, or point away from it, at the two directions. */
  readonly hold: (begin: number, end: number) => void;
}

/** Draws the centre of what goes round it. */
export function swept(
  profile: { readonly from: Expression; readonly center: Point },
  angle: Figure,
  figures: Figures,
  sketch: Sketch,
): Swept {
  const start = figures.turn(profile.from, 'from');
  const { u, v, vertex } = centred(profile.center, figures, sketch);
  return {
    from: start.value,
    to: start.value + angle.value,
    middle: [u, v],
    vertex,
    at: (distance, direction) => {
      const radians = (direction * Math.PI) / 180;
      return [u + distance * Math.cos(radians), v + distance * Math.sin(radians)];
    },
    hold: (begin, end) => {
      if (start.formula === null && start.value === 0) sketch.constrain('Horizontal', begin);
      else sketch.dimension('from', 'Angle', [begin], start);
      sketch.dimension('angle', 'Angle', [begin, 1, end, 1], angle);
    },
  };
}
