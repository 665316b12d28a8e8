import dxfParser, {
  type IArcEntity,
  type ICircleEntity,
  type IDxf,
  type IEllipseEntity,
  type IEntity,
  type IInsertEntity,
  type ILineEntity,
  type ILwpolylineEntity,
  type IPoint,
  type IPolylineEntity,
  type ISplineEntity,
} from 'dxf-parser';
import type { Spot } from '../sketch.ts';
import { splineCurves } from './b-spline.ts';
import {
  apply,
  type Curve,
  compose,
  IDENTITY,
  ImportError,
  line,
  type Matrix,
  roundCurves,
} from './curve.ts';

// Its types describe an ES module; what Node loads is CommonJS, and that is the class itself.
const DxfParser = dxfParser as unknown as typeof dxfParser.default;

/** $INSUNITS: mm each. Without it a drawing is taken to be in mm. */
const MM: Record<number, number> = {
  0: 1,
  1: 25.4,
  2: 304.8,
  4: 1,
  5: 10,
  6: 1000,
  8: 25.4e-6,
  9: 0.0254,
  10: 914.4,
  13: 1e-3,
  14: 100,
};

/** What is no geometry: lettering, sizes, marks. */
const IGNORED = new Set(['TEXT', 'MTEXT', 'DIMENSION', 'POINT', 'ATTDEF', 'VIEWPORT', 'HATCH', 'LEADER']);

/** The geometry of a DXF file (R12 and later, as text), in mm. @throws {ImportError} */
export function readDxf(text: string): Curve[] {
  const drawing = parse(text);
  const unit = drawing.header?.$INSUNITS;
  const scale = MM[typeof unit === 'number' ? unit : 0];
  if (scale === undefined) throw new ImportError(`the unit of the drawing ($INSUNITS ${unit}) is not known`);
  const shown = drawing.entities.filter(({ inPaperSpace, visible }) => !inPaperSpace && visible !== false);
  return curvesOf(shown, drawing, [scale, 0, 0, scale, 0, 0], 0);
}

function parse(text: string): IDxf {
  let drawing: IDxf | null;
  try {
    drawing = new DxfParser().parseSync(text);
  } catch (cause) {
    throw new ImportError('this is no DXF file that can be read; save it as an ASCII DXF', { cause });
  }
  if (!drawing?.entities) throw new ImportError('there is nothing drawn in this DXF file');
  return drawing;
}

function curvesOf(entities: readonly IEntity[], drawing: IDxf, matrix: Matrix, depth: number): Curve[] {
  if (depth > 8) throw new ImportError('its blocks are placed in each other more than eight deep');
  return entities.flatMap((entity) => {
    if (IGNORED.has(entity.type)) return [];
    if (entity.type === 'INSERT') return inserted(entity as IInsertEntity, drawing, matrix, depth);
    const read = Object.hasOwn(READERS, entity.type) ? READERS[entity.type] : undefined;
    if (!read) throw new ImportError(`it holds a ${entity.type}, which cannot be taken over`);
    return read(entity, compose(matrix, facing(entity)));
  });
}

/** A drawing made from below has its extrusion along -Z, and its u axis turned round. */
function facing(entity: IEntity): Matrix {
  const { extrusionDirectionZ, extrusionDirection } = entity as Partial<IArcEntity & IPolylineEntity>;
  return (extrusionDirectionZ ?? extrusionDirection?.z ?? 1) < 0 ? [-1, 0, 0, 1, 0, 0] : IDENTITY;
}

function inserted(insert: IInsertEntity, drawing: IDxf, matrix: Matrix, depth: number): Curve[] {
  const block = drawing.blocks?.[insert.name];
  if (!block) throw new ImportError(`the block "${insert.name}" is placed and not there`);
  const angle = ((insert.rotation ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [su, sv] = [insert.xScale ?? 1, insert.yScale ?? 1];
  const { x, y } = insert.position;
  const placed: Matrix = [su * cos, su * sin, -sv * sin, sv * cos, x, y];
  const base: Matrix = [1, 0, 0, 1, -(block.position?.x ?? 0), -(block.position?.y ?? 0)];
  return curvesOf(block.entities ?? [], drawing, compose(compose(matrix, placed), base), depth + 1);
}

const spot = ({ x, y }: IPoint): Spot => [x, y];
const TURN = 2 * Math.PI;

const READERS: Record<string, (entity: IEntity, matrix: Matrix) => Curve[]> = {
  LINE: (entity, matrix) => {
    const [from, to] = (entity as ILineEntity).vertices;
    return from && to ? [line(spot(from), spot(to), matrix)] : [];
  },
  CIRCLE: (entity, matrix) => {
    const { center, radius } = entity as ICircleEntity;
    return round(center, radius, 0, TURN, matrix);
  },
  ARC: (entity, matrix) => {
    const { center, radius, startAngle, endAngle } = entity as IArcEntity;
    return round(center, radius, startAngle, forward(endAngle - startAngle), matrix);
  },
  ELLIPSE: (entity, matrix) => {
    const { center, majorAxisEndPoint, axisRatio, startAngle, endAngle } = entity as IEllipseEntity;
    const right = spot(majorAxisEndPoint);
    const up: Spot = [-right[1] * axisRatio, right[0] * axisRatio];
    const sweep = forward(endAngle - startAngle);
    return roundCurves({ centre: spot(center), right, up, from: startAngle, sweep }, matrix);
  },
  LWPOLYLINE: (entity, matrix) => polyline(entity as ILwpolylineEntity, matrix),
  POLYLINE: (entity, matrix) => {
    const drawn = entity as IPolylineEntity;
    if (drawn.is3dPolyline || drawn.is3dPolygonMesh || drawn.isPolyfaceMesh) {
      throw new ImportError('it holds a polyline or mesh in space; only flat drawings can be taken over');
    }
    // The control points of a fitted spline are no part of its course.
    return polyline(
      { ...drawn, vertices: drawn.vertices.filter((vertex) => !vertex.splineControlPoint) },
      matrix,
    );
  },
  SPLINE: (entity, matrix) => {
    const { controlPoints, knotValues, degreeOfSplineCurve, rational } = entity as ISplineEntity;
    if (rational) throw new ImportError('it holds a rational spline; convert it to arcs or plain splines');
    if (!controlPoints)
      throw new ImportError('it holds a spline of fit points only; save it with control points');
    const poles = controlPoints.map((point) => apply(matrix, spot(point)));
    return splineCurves(poles, knotValues ?? [], degreeOfSplineCurve);
  },
};

function forward(angle: number): number {
  const turned = ((angle % TURN) + TURN) % TURN;
  return turned < 1e-9 ? TURN : turned;
}

function round(center: IPoint, radius: number, from: number, sweep: number, matrix: Matrix): Curve[] {
  return roundCurves({ centre: spot(center), right: [radius, 0], up: [0, radius], from, sweep }, matrix);
}

interface Bulged {
  readonly shape?: boolean;
  readonly vertices: readonly (IPoint & { readonly bulge?: number })[];
}

/** Lines, and arcs where a vertex has a bulge: the tangent of a quarter of what the arc sweeps. */
function polyline({ vertices, shape }: Bulged, matrix: Matrix): Curve[] {
  const pairs = vertices.map(
    (vertex, index) => [vertex, vertices[(index + 1) % vertices.length] ?? vertex] as const,
  );
  return (shape ? pairs : pairs.slice(0, -1)).flatMap(([a, b]) => {
    const [from, to] = [spot(a), spot(b)];
    if (!a.bulge) return [line(from, to, matrix)];
    const sweep = 4 * Math.atan(a.bulge);
    const [du, dv] = [to[0] - from[0], to[1] - from[1]];
    const rise = (1 / a.bulge - a.bulge) / 4;
    const centre: Spot = [(from[0] + to[0]) / 2 - rise * dv, (from[1] + to[1]) / 2 + rise * du];
    const right: Spot = [from[0] - centre[0], from[1] - centre[1]];
    return roundCurves({ centre, right, up: [-right[1], right[0]], from: 0, sweep }, matrix);
  });
}
