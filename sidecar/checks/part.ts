import type { DocumentState, FaceState, ShapeState } from '../../rpc-schema/freecad.ts';
import type { Vector } from '../../rpc-schema/vector.ts';
import type { Axis } from '../plan/place.ts';

/** The real shape that came out, as checks see it: nothing of the plan that built it. */
export interface Part {
  readonly bbox: readonly [Vector, Vector];
  readonly volume: number;
  readonly area: number;
  readonly solids: number;
  readonly faces: readonly FaceState[];
  readonly faceCount: number;
}

/** Index of an axis in a vector, and of the two others in sketch order: Z -> x, y; Y -> x, z; X -> y, z. */
export const AXES: Record<Axis, { along: 0 | 1 | 2; across: readonly [0 | 1 | 2, 0 | 1 | 2] }> = {
  X: { along: 0, across: [1, 2] },
  Y: { along: 1, across: [0, 2] },
  Z: { along: 2, across: [0, 1] },
};

/** How far a measured length may be off what was asked: a micrometre, or a hundred-thousandth of large sizes. */
export function lengthTolerance(wanted: number): number {
  return Math.max(1e-3, Math.abs(wanted) * 1e-5);
}

export function sameLength(wanted: number, got: number): boolean {
  return Math.abs(wanted - got) <= lengthTolerance(wanted);
}

/** Whether a surface of revolution turns about that axis, or one parallel to it. */
export function alongAxis(face: FaceState, axis: Axis): boolean {
  return face.axis !== null && Math.abs(face.axis.direction[AXES[axis].along]) > 1 - 1e-6;
}

/** Names of what came out among objects that were created: bodies, links, arrays; not what these were made from. */
export function resultNames({ results }: DocumentState, created: ReadonlySet<string>): string[] {
  return results.filter((name) => created.has(name));
}

/** The shapes of some objects taken together; null where none of them has one. */
export function partOf(state: DocumentState, names: readonly string[]): Part | null {
  const shapes = state.objects
    .filter(({ name }) => names.includes(name))
    .flatMap(({ shape }) => (shape === null ? [] : [shape]));
  if (shapes.length === 0) return null;
  const sum = (value: (shape: ShapeState) => number) =>
    shapes.reduce((total, shape) => total + value(shape), 0);
  const corner = (side: 0 | 1, pick: (...values: number[]) => number): Vector => [
    pick(...shapes.map((shape) => shape.bbox[side][0])),
    pick(...shapes.map((shape) => shape.bbox[side][1])),
    pick(...shapes.map((shape) => shape.bbox[side][2])),
  ];
  return {
    bbox: [corner(0, Math.min), corner(1, Math.max)],
    volume: sum((shape) => shape.volume),
    area: sum((shape) => shape.area),
    solids: sum((shape) => shape.solids),
    faceCount: sum((shape) => shape.faces),
    faces: shapes.flatMap((shape) => shape.faceList ?? []),
  };
}

/** Extent along an axis, mm. */
export function extent(part: Part, axis: Axis): number {
  const { along } = AXES[axis];
  return part.bbox[1][along] - part.bbox[0][along];
}
