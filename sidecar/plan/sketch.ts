import type { Figure } from './figures.ts';
import { Mirroring } from './mirroring.ts';
import { formula, number, quote } from './python.ts';
import type { Routine } from './routines.ts';

/** A point of a sketch: (u, v) in mm. */
export type PointFigure = readonly [Figure, Figure];
export type Spot = readonly [u: number, v: number];

/** The origin and the two axes of a sketch, as constraints name them. */
export const ORIGIN = { geometry: -1, point: 1 } as const;
const H_AXIS = -1;
const V_AXIS = -2;

/** A point of a geometry as constraints name it: 1 the start, 2 the end, 3 the centre. */
export interface Vertex {
  readonly geometry: number;
  readonly point: 1 | 2 | 3;
}

/** One piece of an outline: which point of it is met first on the way round, and which last. */
export interface Edge {
  readonly geometry: number;
  readonly start: 1 | 2;
  readonly end: 1 | 2;
}

/** A closed outline in the order of its pieces, counter-clockwise; a closed curve is one piece. */
export type Loop = readonly Edge[];

/** Where a geometry was drawn. An arc runs counter-clockwise, its angles in degrees from the u axis. */
export type Drawn =
  | { readonly kind: 'line'; readonly from: Spot; readonly to: Spot }
  | {
      readonly kind: 'arc';
      readonly centre: Spot;
      readonly radius: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'circle'; readonly centre: Spot; readonly radius: number }
  | { readonly kind: 'point' | 'curve' };

interface Dimension {
  readonly name: string;
  readonly constraint: string;
  readonly formula: string | null;
}

const vector = ([u, v]: Spot) => `Vector(${number(u)}, ${number(v)}, 0)`;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A number that Python cannot take for the index of a geometry. */
const float = (value: number) => (/\./.test(number(value)) ? number(value) : `${number(value)}.0`);

/**
 * Collects the geometry and the constraints of one sketch and writes them as FreeCAD Python.
 * Whoever draws sees to it that every freedom is taken: all sketches end fully constrained.
 */
export class Sketch {
  readonly #geometry: string[] = [];
  readonly #drawn: Drawn[] = [];
  readonly #constraints: string[] = [];
  readonly #dimensions: Dimension[] = [];
  readonly #extras: ((variable: string) => string)[] = [];
  #construction = false;
  #mirroring: Mirroring | null = null;
  /** Routines of the script's head that the lines of the sketch call. */
  readonly routines = new Set<Routine>();

  /** A line from one place to another; gives its number. */
  line(a: Spot, b: Spot, construction = false): number {
    const [from, to] = [this.#place(a), this.#place(b)];
    return this.#add(
      `Part.LineSegment(${vector(from)}, ${vector(to)})`,
      { kind: 'line', from, to },
      construction,
    );
  }

  circle(middle: Spot, radius: number, construction = false): number {
    const centre = this.#place(middle);
    return this.#add(
      `Part.Circle(${vector(centre)}, Vector(0, 0, 1), ${number(radius)})`,
      { kind: 'circle', centre, radius },
      construction,
    );
  }

  /** An arc, counter-clockwise from one angle to the other (degrees from the u axis). */
  arc(middle: Spot, radius: number, begin: number, finish: number): number {
    const centre = this.#place(middle);
    const [from, to] = this.#mirroring?.angles(begin, finish) ?? [begin, finish];
    const circle = `Part.Circle(${vector(centre)}, Vector(0, 0, 1), ${number(radius)})`;
    const arc = `Part.ArcOfCircle(${circle}, ${number(radians(from))}, ${number(radians(to))})`;
    const geometry = this.#add(arc, { kind: 'arc', centre, radius, from, to }, false);
    this.#mirroring?.turn(geometry);
    return geometry;
  }

  /** An ellipse by its centre, an end of its longer and one of its shorter axis. */
  ellipse(middle: Spot, longer: Spot, shorter: Spot): number {
    const [centre, major, side] = [this.#place(middle), this.#place(longer), this.#place(shorter)];
    const left =
      (major[0] - centre[0]) * (side[1] - centre[1]) > (major[1] - centre[1]) * (side[0] - centre[0]);
    // FreeCAD looks at its ellipses from above: the shorter axis is given to the left of the longer one.
    const minor: Spot = left ? side : [2 * centre[0] - side[0], 2 * centre[1] - side[1]];
    const places = [major, minor, centre].map(vector);
    return this.#add(`Part.Ellipse(${places.join(', ')})`, { kind: 'curve' }, false);
  }

  /** A B-spline by its poles: open and clamped (a Bezier curve), or closed and uniform. */
  spline(poles: readonly Spot[], closed: boolean): number {
    this.routines.add('spline');
    const places = poles.map((pole) => vector(this.#place(pole))).join(', ');
    return this.#add(`spline([${places}]${closed ? ', closed=True' : ''})`, { kind: 'curve' }, false);
  }

  point(at: Spot): number {
    return this.#add(`Part.Point(${vector(this.#place(at))})`, { kind: 'point' }, true);
  }

  /** Gives the pole of a spline a weight of one. Without a name: FreeCAD 0.20 could not tell its value. */
  weigh(handle: number): void {
    this.#constraints.push(`Sketcher.Constraint("Weight", ${handle}, 1.0)`);
  }

  /** Where a geometry was drawn. */
  drawn(geometry: number): Drawn {
    const found = this.#drawn[geometry];
    if (!found) throw new RangeError(`the sketch has no geometry ${geometry}`);
    return found;
  }

  /** A constraint without a value, such as ("Horizontal", 0). */
  constrain(kind: string, ...references: number[]): void {
    const mapped = this.#mirroring?.references(kind, references) ?? references;
    this.#constraints.push(`Sketcher.Constraint(${[quote(kind), ...mapped].join(', ')})`);
  }

  coincident(a: Vertex, b: Vertex): void {
    this.constrain('Coincident', a.geometry, a.point, b.geometry, b.point);
  }

  tangent(a: Vertex, b: Vertex): void {
    this.constrain('Tangent', a.geometry, a.point, b.geometry, b.point);
  }

  /** A constraint with a value (mm or degrees): named, and bound to the parameters where they set it. */
  dimension(name: string, kind: string, references: readonly number[], given: Figure): void {
    const mapped = this.#mirroring?.references(kind, references) ?? references;
    const value = this.#mirroring?.value(kind, references, given) ?? given;
    const datum = kind === 'Angle' ? radians(value.value) : value.value;
    this.#dimensions.push({
      name: this.#freeName(name),
      constraint: `Sketcher.Constraint(${[quote(kind), ...mapped, kind === 'Angle' ? float(datum) : number(datum)].join(', ')})`,
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

  /** A line of the script that comes after the constraints; gets the sketch's Python variable. */
  finally(line: (variable: string) => string): void {
    this.#extras.push(line);
  }

  /** Draws what guides other geometry and is no part of the outline. */
  constructing<T>(draw: () => T): T {
    const before = this.#construction;
    this.#construction = true;
    try {
      return draw();
    } finally {
      this.#construction = before;
    }
  }

  /** Draws a loop as a mirror on one of the sketch's axes shows it. */
  mirrored(about: 'u' | 'v', draw: () => Loop): Loop {
    const before = this.#mirroring;
    const mirroring = new Mirroring(about, before);
    this.#mirroring = mirroring;
    try {
      return mirroring.loop(draw());
    } finally {
      this.#mirroring = before;
    }
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
      ...this.#extras.map((line) => line(variable)),
    ];
  }

  #distance(name: string, kind: 'DistanceX' | 'DistanceY', { geometry, point }: Vertex, value: Figure): void {
    this.dimension(name, kind, [ORIGIN.geometry, ORIGIN.point, geometry, point], value);
  }

  #place(spot: Spot): Spot {
    return this.#mirroring?.spot(spot) ?? spot;
  }

  #add(geometry: string, drawn: Drawn, construction: boolean): number {
    this.#geometry.push(`(${geometry}, ${construction || this.#construction ? 'True' : 'False'})`);
    this.#drawn.push(drawn);
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
