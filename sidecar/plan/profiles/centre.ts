import type { Figures } from '../figures.ts';
import type { Point } from '../place.ts';
import { ORIGIN, type Sketch, type Vertex } from '../sketch.ts';

/** The centre of a symmetric loop: the sketch's origin itself, or a construction point that is located. */
export interface Centre {
  readonly u: number;
  readonly v: number;
  readonly vertex: Vertex;
  /** Holds two points symmetric about the centre. */
  readonly symmetric: (a: Vertex, b: Vertex) => void;
}

/** Draws the centre of a loop where the origin cannot serve. */
export function centred(center: Point, figures: Figures, sketch: Sketch): Centre {
  const u = figures.length(center[0], 'center');
  const v = figures.length(center[1], 'center');
  const atOrigin = u.formula === null && v.formula === null && u.value === 0 && v.value === 0;
  let vertex: Centre['vertex'] = ORIGIN;
  if (!atOrigin) {
    const located: Vertex = { geometry: sketch.point([u.value, v.value]), point: 1 };
    sketch.locate(located, [u, v], 'center');
    vertex = located;
  }
  return {
    u: u.value,
    v: v.value,
    vertex,
    symmetric: (a, b) =>
      sketch.constrain('Symmetric', a.geometry, a.point, b.geometry, b.point, vertex.geometry, vertex.point),
  };
}
