import type { Expression } from '../expression.ts';
import { bezierPoint } from '../green.ts';
import type { Profile } from '../profiles/registry.ts';
import { number } from '../python.ts';
import type { Spot } from '../sketch.ts';
import { type Curve, ImportError } from './curve.ts';
import { readDxf } from './dxf.ts';
import { joinLoops } from './loops.ts';
import { readSvg } from './svg.ts';

/** How a drawing is placed into a sketch. */
export interface Placing {
  /** Overall size along u, the rest in proportion, mm; as drawn where left out. An expression keeps following its parameters. */
  readonly width?: Expression;
  /** Where the middle of the drawing comes to lie. */
  readonly center?: readonly [Expression, Expression];
}

/** As many loops as a feature takes. */
const LOOPS = 50;

/** As many corners and poles as can follow parameters: FreeCAD 1.0 and later solve a sketch anew for each that moves. */
const FOLLOWING = 60;

/** The closed outlines of an SVG or DXF file as profiles of a plan, which then needs the file no more. @throws {ImportError} */
export function importedProfiles(text: string, placing: Placing = {}): Profile[] {
  const curves = /^\uFEFF?\s*</.test(text) ? readSvg(text) : readDxf(text);
  if (curves.length === 0) throw new ImportError('there is nothing drawn in this file');
  const loops = joinLoops(curves);
  if (loops.length > LOOPS) {
    throw new ImportError(`there are ${loops.length} closed outlines, and a feature takes ${LOOPS}`);
  }
  const place = placed(loops, placing);
  const spots = loops.flat().reduce((sum, { kind }) => sum + (kind === 'curve' ? 3 : 1), 0);
  if (place.follows && spots > FOLLOWING) {
    throw new ImportError(
      `${spots} corners and poles are too many to follow parameters (${FOLLOWING} can); give its width and place as numbers`,
    );
  }
  return loops.map((loop) => {
    const circle = asCircle(loop);
    if (circle)
      return { shape: 'circle', diameter: place.size(2 * circle.radius), center: place.spot(circle.centre) };
    return place.follows ? following(loop, place) : fixed(loop, place);
  });
}

interface Place {
  /** Whether parameters decide, and not only numbers. */
  readonly follows: boolean;
  readonly size: (drawn: number) => Expression;
  readonly spot: (drawn: Spot) => [Expression, Expression];
  readonly number: (drawn: Spot) => [number, number];
}

function placed(loops: readonly (readonly Curve[])[], { width, center = [0, 0] }: Placing): Place {
  const [low, high] = extent(loops.flat());
  const drawn = high[0] - low[0];
  const middle: Spot = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
  if (typeof width === 'number' && !(width > 0))
    throw new ImportError(`the width must be more than 0 mm, not ${width}`);
  const scale = typeof width === 'number' ? width / drawn : 1;
  const scaled = (value: number): Expression =>
    typeof width === 'string' ? `(${width}) * ${precise(value / drawn)}` : value * scale;
  const at = (value: number, axis: 0 | 1): Expression => {
    const away = scaled(value - middle[axis]);
    const origin = center[axis];
    if (typeof away === 'number' && typeof origin === 'number') return origin + away;
    return origin === 0 ? away : `(${origin}) + ${typeof away === 'number' ? precise(away) : away}`;
  };
  const spot = ([u, v]: Spot): [Expression, Expression] => [at(u, 0), at(v, 1)];
  return {
    follows: [width, ...center].some((given) => typeof given === 'string'),
    size: scaled,
    spot,
    number: (drawnAt) => {
      const [u, v] = spot(drawnAt);
      return [rounded(Number(u)), rounded(Number(v))];
    },
  };
}

const rounded = (value: number) => Math.round(value * 1e9) / 1e9;
const precise = (value: number) => number(Number(value.toPrecision(12)));

/** Lowest and highest corner: of arcs and curves by many points on them. */
function extent(curves: readonly Curve[]): [Spot, Spot] {
  const spots = curves.flatMap((curve): Spot[] => {
    if (curve.kind === 'line') return [curve.from, curve.to];
    if (curve.kind === 'curve') {
      const poles = [curve.from, ...curve.poles, curve.to];
      return Array.from({ length: 65 }, (_, step) => bezierPoint(poles, step / 64));
    }
    const [cu, cv] = curve.centre;
    const radius = Math.hypot(curve.from[0] - cu, curve.from[1] - cv);
    const [begin, swept] = sweep(curve);
    const quarters = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (quarter) => (Math.floor(begin / (Math.PI / 2)) - 3 + quarter) * (Math.PI / 2),
    );
    const [from, to] = swept > 0 ? [begin, begin + swept] : [begin + swept, begin];
    return [
      curve.from,
      curve.to,
      ...quarters
        .filter((angle) => angle > from && angle < to)
        .map((angle): Spot => [cu + radius * Math.cos(angle), cv + radius * Math.sin(angle)]),
    ];
  });
  const [us, vs] = [spots.map(([u]) => u), spots.map(([, v]) => v)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return [
    [least(us), least(vs)],
    [most(us), most(vs)],
  ];
}

/** Where an arc begins and how far it goes, radians; below zero to the right. */
function sweep({ from, to, centre, left }: Extract<Curve, { kind: 'arc' }>): [number, number] {
  const angle = ([u, v]: Spot) => Math.atan2(v - centre[1], u - centre[0]);
  const begin = angle(from);
  const turned = (((angle(to) - begin) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const whole = turned < 1e-9 ? 2 * Math.PI : turned;
  return [begin, left ? whole : whole - 2 * Math.PI];
}

/** The circle that a loop of arcs goes round. */
function asCircle(loop: readonly Curve[]): { centre: Spot; radius: number } | null {
  const [first] = loop;
  if (first?.kind !== 'arc') return null;
  const { centre } = first;
  const radius = Math.hypot(first.from[0] - centre[0], first.from[1] - centre[1]);
  const alike = loop.every(
    (curve) =>
      curve.kind === 'arc' &&
      curve.left === first.left &&
      Math.hypot(curve.centre[0] - centre[0], curve.centre[1] - centre[1]) < radius * 1e-5 &&
      Math.abs(Math.hypot(curve.from[0] - centre[0], curve.from[1] - centre[1]) - radius) < radius * 1e-5,
  );
  return alike ? { centre, radius } : null;
}

type Outline = Extract<Profile, { shape: 'polyline' }>;
type Fixed = Extract<Profile, { shape: 'imported' }>;

/** An outline whose every corner follows the parameters. */
function following(loop: readonly Curve[], place: Place): Outline {
  const pieces = loop.flatMap(halved);
  return {
    shape: 'polyline',
    start: place.spot(pieces[0]?.from ?? [0, 0]),
    segments: pieces.map((curve): Outline['segments'][number] => {
      const to = place.spot(curve.to);
      if (curve.kind === 'line') return { to };
      if (curve.kind === 'curve') return { to, poles: curve.poles.map(place.spot) };
      const radius = Math.hypot(curve.from[0] - curve.centre[0], curve.from[1] - curve.centre[1]);
      return { to, radius: place.size(radius), turn: curve.left ? 'left' : 'right' };
    }),
  };
}

/** Arcs of more than a third of a turn in two: by its radius alone an arc goes the shorter way. */
function halved(curve: Curve): Curve[] {
  if (curve.kind !== 'arc') return [curve];
  const [begin, swept] = sweep(curve);
  if (Math.abs(swept) <= (2 * Math.PI) / 3) return [curve];
  const { centre, from } = curve;
  const radius = Math.hypot(from[0] - centre[0], from[1] - centre[1]);
  const middle: Spot = [
    centre[0] + radius * Math.cos(begin + swept / 2),
    centre[1] + radius * Math.sin(begin + swept / 2),
  ];
  return [
    { ...curve, to: middle },
    { ...curve, from: middle },
  ].flatMap(halved);
}

/** An outline that stays as it was drawn. */
function fixed(loop: readonly Curve[], place: Place): Fixed {
  return {
    shape: 'imported',
    start: place.number(loop[0]?.from ?? [0, 0]),
    pieces: loop.map((curve) => {
      const to = place.number(curve.to);
      if (curve.kind === 'line') return { to };
      if (curve.kind === 'curve')
        return { to, poles: [place.number(curve.poles[0]), place.number(curve.poles[1])] };
      return { to, centre: place.number(curve.centre), turn: curve.left ? 'left' : 'right' };
    }),
  };
}
