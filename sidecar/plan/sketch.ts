import type { Figure } from './figures.ts';
import { formula, number, quote } from './python.ts';

/** A point of a sketch: (u, v) in mm. */
export type PointFigure = readonly [Figure, Figure];

/** The origin and the two axes of a sketch, as constraints name them. */
export const ORIGIN = { geometry: -1, point: 1 } as const;
const H_AXIS = -1;
const V_AXIS = -2;

/** A point of a geometry as constraints name it: 1 the start, 2 the end, 3 the centre. */
export interface Vertex {
  readonly geometry: number;
  readonly point: 1 | 2 | 3;
}

interface Dimension {
  readonly name: string;
  readonly constraint: string;
  readonly formula: string | null;
}

const vector = (u: number, v: number) => `Vector(${number(u)}, ${number(v)}, 0)`;

/**
 * Collects the geometry and the constraints of one sketch and writes them as FreeCAD Python.
 * Whoever draws sees to it that every freedom is taken: all sketches end fully constrained.
 */
export class Sketch {
  readonly #geometry: string[] = [];
  readonly #constraints: string[] = [];
  readonly #dimensions: Dimension[] = [];

  /** A line from one place to another; gives its number. */
  line(from: readonly [number, number], to: readonly [number, number], construction = false): number {
    return this.#add(`Part.LineSegment(${vector(...from)}, ${vector(...to)})`, construction);
  }

  circle(centre: readonly [number, number], radius: number, construction = false): number {
    return this.#add(`Part.Circle(${vector(...centre)}, Vector(0, 0, 1), ${number(radius)})`, construction);
  }

  /** An arc, counter-clockwise from one angle to the other (degrees from the u axis). */
  arc(centre: readonly [number, number], radius: number, from: number, to: number): number {
    const circle = `Part.Circle(${vector(...centre)}, Vector(0, 0, 1), ${number(radius)})`;
    const radians = (degrees: number) => number((degrees * Math.PI) / 180);
    return this.#add(`Part.ArcOfCircle(${circle}, ${radians(from)}, ${radians(to)})`, false);
  }

  point(at: readonly [number, number]): number {
    return this.#add(`Part.Point(${vector(...at)})`, true);
  }

  /** A constraint without a value, such as ("Horizontal", 0). */
  constrain(kind: string, ...references: number[]): void {
    this.#constraints.push(`Sketcher.Constraint(${[quote(kind), ...references].join(', ')})`);
  }

  coincident(a: Vertex, b: Vertex): void {
    this.constrain('Coincident', a.geometry, a.point, b.geometry, b.point);
  }

  tangent(a: Vertex, b: Vertex): void {
    this.constrain('Tangent', a.geometry, a.point, b.geometry, b.point);
  }

  /** A constraint with a value: named, and bound to the parameters where they set it. */
  dimension(name: string, kind: string, references: readonly number[], value: Figure): void {
    this.#dimensions.push({
      name: this.#freeName(name),
      constraint: `Sketcher.Constraint(${[quote(kind), ...references, number(value.value)].join(', ')})`,
      formula: value.formula,
    });
  }

  /** Fixes a point: on the origin or an axis where it lies there for good, else by its distances from the origin. */
  locate(vertex: Vertex, [u, v]: PointFigure, name: string): void {
    const onVertical = u.formula === null && Math.abs(u.value) < 1e-9;
    const onHorizontal = v.formula === null && Math.abs(v.value) < 1e-9;
    if (onVertical && onHorizontal) {
      this.coincident(vertex, { geometry: ORIGIN.geometry, point: ORIGIN.point });
      return;
    }
    if (onVertical) this.constrain('PointOnObject', vertex.geometry, vertex.point, V_AXIS);
    else this.#distance(`${name}_x`, 'DistanceX', vertex, u);
    if (onHorizontal) this.constrain('PointOnObject', vertex.geometry, vertex.point, H_AXIS);
    else this.#distance(`${name}_y`, 'DistanceY', vertex, v);
  }

  /** The Python lines that draw the sketch held by `variable`. */
  script(variable: string): string[] {
    const dimensions = this.#dimensions.map(({ name, constraint, formula: bound }) =>
      bound === null
        ? `dimension(${variable}, ${quote(name)}, ${constraint})`
        : `dimension(${variable}, ${quote(name)}, ${constraint}, ${formula(bound)})`,
    );
    const list = (call: string, items: string[]) =>
      items.length === 0 ? [] : [`${variable}.${call}([`, ...items.map((item) => `    ${item},`), '])'];
    return [
      `for geometry, construction in [`,
      ...this.#geometry.map((item) => `    ${item},`),
      `]:`,
      `    ${variable}.addGeometry(geometry, construction)`,
      ...list('addConstraint', this.#constraints),
      ...dimensions,
    ];
  }

  #distance(name: string, kind: 'DistanceX' | 'DistanceY', { geometry, point }: Vertex, value: Figure): void {
    this.dimension(name, kind, [ORIGIN.geometry, ORIGIN.point, geometry, point], value);
  }

  #add(geometry: string, construction: boolean): number {
    this.#geometry.push(`(${geometry}, ${construction ? 'True' : 'False'})`);
    return this.#geometry.length - 1;
  }

  #freeName(name: string): string {
    let free = name;
    for (let number = 2; this.#dimensions.some((dimension) => dimension.name === free); number++) {
      free = `${name}_${number}`;
    }
    return free;
  }
}
