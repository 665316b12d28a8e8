import type { Axis } from '../../place.ts';
import type { Draft, FeatureDraft } from '../draft.ts';
import type { Repeat, SolidFeature } from '../solid-feature.ts';
import { half, literal, minus, negative, plus, type Term, times, ZERO } from '../term.ts';
import { missing, Unclear } from '../unclear.ts';
import type { Workpiece } from '../workpiece.ts';
import { ACROSS, AXES, HANDED } from './axes.ts';
import type { Piece } from './piece.ts';
import { placeTerm, signed } from './place.ts';
import { type Standing, standing } from './standing.ts';

export type Spot = Readonly<Record<Axis, Term>>;

/** Where one of several copies stands: by how far it is moved from the first, and turned about an axis. */
export interface Copy {
  readonly at: Spot;
  readonly turn: { readonly axis: Axis; readonly angle: Term } | null;
  readonly piece: Piece;
}

/** How often and how a solid is repeated, in terms of the plan. */
export type Copies =
  | {
      readonly by: 'row';
      readonly axis: Axis;
      readonly n: number;
      readonly count: Term;
      readonly spacing: Term;
    }
  | { readonly by: 'mirror'; readonly axis: Axis; readonly at: Term }
  | {
      readonly by: 'circle';
      readonly axis: Axis;
      readonly centre: Spot;
      readonly n: number;
      readonly count: Term;
      /** From the first to the last, or 360 all round; degrees. */
      readonly angle: Term;
      /** From one to the next, degrees. */
      readonly step: Term;
      readonly climb: Term | null;
      readonly outwards: boolean;
    };

/** Reads the repeats of a solid; `first` is where the first one is to stand, where the place says so. @throws Unclear */
export function readRepeat(
  repeat: Repeat,
  asked: SolidFeature,
  prefix: string,
  work: Workpiece,
): { copies: Copies; first: (spot: Spot) => Spot; start: Term | null } {
  const { draft } = work;
  const { words, name } = asked;
  const axis = repeat.axis.toUpperCase() as Axis;
  const stay = (spot: Spot) => spot;
  if (repeat.by === 'mirror') {
    const at = standing(repeat.of, words, work).extent[axis].middle;
    return { copies: { by: 'mirror', axis, at }, first: stay, start: null };
  }
  if (repeat.by === 'row') {
    const n = draft.now(`${prefix}_count`, repeat.count);
    const count = counted(prefix, n, asked, draft);
    const step = signed(repeat.spacing, `${prefix}_spacing`, `${name} spacing`, draft);
    if (step.value === 0)
      throw new Unclear([missing(`${name} spacing`, `How far apart are they: "${words}"?`)]);
    if (step.value > 0)
      return { copies: { by: 'row', axis, n, count, spacing: step }, first: stay, start: null };
    const back = (spot: Spot) => ({
      ...spot,
      [axis]: plus(spot[axis], times(minus(count, literal(1)), step)),
    });
    return { copies: { by: 'row', axis, n, count, spacing: negative(step) }, first: back, start: null };
  }
  return readCircle(repeat, axis, asked, prefix, standing(repeat.of, words, work), draft);
}

function readCircle(
  repeat: Extract<Repeat, { by: 'circle' }>,
  axis: Axis,
  asked: SolidFeature,
  prefix: string,
  about: Standing,
  draft: Draft,
): ReturnType<typeof readRepeat> {
  const { name } = asked;
  const { first: u, second: v } = ACROSS[axis];
  const n = draft.now(`${prefix}_count`, repeat.count);
  const climb =
    repeat.climb === undefined ? null : signed(repeat.climb, `${prefix}_climb`, `${name} climb`, draft);
  const count = climb || !repeat.outwards ? literal(n) : counted(prefix, n, asked, draft);
  const centre: Spot = { X: about.extent.X.middle, Y: about.extent.Y.middle, Z: about.extent.Z.middle };
  const radius =
    repeat.diameter !== undefined
      ? half(draft.length(`${prefix}_circle_diameter`, repeat.diameter, `${name} circle diameter`))
      : repeat.radius !== undefined
        ? draft.length(`${prefix}_circle_radius`, repeat.radius, `${name} circle radius`)
        : null;
  const start = repeat.start === undefined ? 0 : draft.signedDegrees(repeat.start, `${name} start angle`);
  const angleOf = (value: number, what: string) =>
    value === 0
      ? null
      : draft.parameter(`${prefix}_${what}`, value, 'deg', `${name} ${what.replace('_', ' ')}`);
  const begin = radius ? angleOf(start, 'start_angle') : null;
  const stepWritten =
    repeat.step === undefined ? null : draft.signedDegrees(repeat.step, `${name} step angle`);
  const wholeTurn = literal(360 / n);
  const stepTerm = stepWritten === null ? null : angleOf(stepWritten, 'step_angle');
  const angle = stepTerm ? times(minus(count, literal(1)), stepTerm) : literal(360);
  const first = (spot: Spot): Spot => {
    if (!radius) return spot;
    const [cos, sin] = [trig('cos', begin), trig('sin', begin)];
    return {
      ...spot,
      [u]: placeTerm(plus(centre[u], times(radius, cos)), `${prefix}_${u}`, draft),
      [v]: placeTerm(plus(centre[v], times(radius, sin)), `${prefix}_${v}`, draft),
    };
  };
  return {
    copies: {
      by: 'circle',
      axis,
      centre,
      n,
      count,
      angle,
      step: stepTerm ?? wholeTurn,
      climb,
      outwards: repeat.outwards,
    },
    first,
    start: begin,
  };
}

export function trig(name: 'cos' | 'sin', angle: Term | null): Term {
  if (!angle) return literal(name === 'cos' ? 1 : 0);
  const value = tidy(Math[name]((angle.value * Math.PI) / 180));
  if (typeof angle.text === 'number') return literal(value);
  return { text: `${name}(${angle.text})`, value };
}

/** A count that can be changed, from three on; a pair stays a pair. */
function counted(prefix: string, n: number, { words, edges }: SolidFeature, draft: Draft): Term {
  // Edges that are finished are chosen once: with another number there would be others.
  const free = n > 2 && (edges ?? []).length === 0;
  return free ? draft.parameter(`${prefix}_count`, n, 'count', `how many of "${words}"`) : literal(n);
}

/** All copies that a repeat makes of those so far. */
export function spread(copies: readonly Copy[], by: Copies): Copy[] {
  return copies.flatMap((copy) => {
    if (by.by === 'mirror') {
      const { axis, at } = by;
      const mirrored = minus(times(literal(2), at), copy.at[axis]);
      return [
        copy,
        { ...copy, at: { ...copy.at, [axis]: mirrored }, piece: mirroredPiece(copy.piece, axis, at.value) },
      ];
    }
    return Array.from({ length: by.n }, (_, index) =>
      by.by === 'row' ? inRow(copy, by, index) : inCircle(copy, by, index),
    );
  });
}

function inRow(copy: Copy, { axis, spacing }: Extract<Copies, { by: 'row' }>, index: number): Copy {
  const by = times(literal(index), spacing);
  return {
    ...copy,
    at: { ...copy.at, [axis]: plus(copy.at[axis], by) },
    piece: moved(copy.piece, axis, by.value),
  };
}

function inCircle(copy: Copy, by: Extract<Copies, { by: 'circle' }>, index: number): Copy {
  const { axis, centre, step, climb, outwards } = by;
  const { first: u, second: v } = ACROSS[axis];
  const angle = times(literal(index), step);
  const [cos, sin] = [trig('cos', angle), trig('sin', angle)];
  const [du, dv] = [minus(copy.at[u], centre[u]), minus(copy.at[v], centre[v])];
  const rise = climb ? times(literal(index), climb) : ZERO;
  const at = {
    ...copy.at,
    [u]: plus(centre[u], minus(times(du, cos), times(dv, sin))),
    [v]: plus(centre[v], plus(times(du, sin), times(dv, cos))),
    [axis]: plus(copy.at[axis], rise),
  };
  const turned = outwards
    ? rotated(copy.piece, axis, [centre[u].value, centre[v].value], angle.value)
    : moved(moved(copy.piece, u, at[u].value - copy.at[u].value), v, at[v].value - copy.at[v].value);
  return {
    at,
    turn:
      outwards && angle.value !== 0 ? { axis, angle: HANDED[axis] < 0 ? negative(angle) : angle } : copy.turn,
    piece: moved(turned, axis, rise.value),
  };
}

const tidy = (value: number) =>
  Math.abs(value) < 1e-12 ? 0 : Math.abs(Math.abs(value) - 1) < 1e-12 ? Math.sign(value) : value;

export function moved(piece: Piece, axis: Axis, by: number): Piece {
  const [low, high] = piece.box[axis];
  return { ...piece, box: { ...piece.box, [axis]: [low + by, high + by] } };
}

function mirroredPiece(piece: Piece, axis: Axis, at: number): Piece {
  const [low, high] = piece.box[axis];
  const [foot, top] = piece.flat[axis];
  return {
    ...piece,
    box: { ...piece.box, [axis]: [2 * at - high, 2 * at - low] },
    flat: { ...piece.flat, [axis]: [top, foot] },
  };
}

/** Turned about a line along an axis: what is round about that direction keeps its box, other boxes grow. */
export function rotated(piece: Piece, axis: Axis, [cu, cv]: readonly [number, number], angle: number): Piece {
  const { first: u, second: v } = ACROSS[axis];
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [tidy(Math.cos(radians)), tidy(Math.sin(radians))];
  const [ul, uh] = piece.box[u];
  const [vl, vh] = piece.box[v];
  const [mu, mv] = [(ul + uh) / 2 - cu, (vl + vh) / 2 - cv];
  const [hu, hv] = [(uh - ul) / 2, (vh - vl) / 2];
  const round = piece.roundAbout.includes(axis);
  const ru = round ? hu : Math.abs(hu * cos) + Math.abs(hv * sin);
  const rv = round ? hv : Math.abs(hu * sin) + Math.abs(hv * cos);
  const [nu, nv] = [cu + mu * cos - mv * sin, cv + mu * sin + mv * cos];
  const square = Math.abs(cos * sin) < 1e-12;
  const swapped = square && Math.abs(sin) > 0.5;
  const [fu, fv] = swapped ? [piece.flat[v], piece.flat[u]] : [piece.flat[u], piece.flat[v]];
  return {
    ...piece,
    box: { ...piece.box, [u]: [nu - ru, nu + ru], [v]: [nv - rv, nv + rv] },
    flat: { ...piece.flat, [u]: fu, [v]: fv },
    exact: piece.exact && (round || square),
  };
}

/** The pattern or mirror that makes the copies of earlier features. */
export function patternOf(
  by: Copies,
  features: readonly string[],
  body: string | undefined,
  draft: Draft,
): FeatureDraft {
  const common = { features: [...features], ...(body === undefined ? {} : { body }) };
  if (by.by === 'mirror') {
    return {
      kind: 'mirror',
      name: draft.featureName('Mirror'),
      ...common,
      plane: ACROSS[by.axis].plane,
      ...(by.at.text === 0 ? {} : { at: by.at.text }),
    };
  }
  if (by.by === 'row') {
    return {
      kind: 'linear_pattern',
      name: draft.featureName('Row'),
      ...common,
      directions: [{ axis: by.axis, count: by.count.text, spacing: by.spacing.text }],
    };
  }
  const centre = AXES.map((axis) => (axis === by.axis ? ZERO : by.centre[axis]).text);
  const [x = 0, y = 0, z = 0] = centre;
  return {
    kind: 'polar_pattern',
    name: draft.featureName('Circle'),
    ...common,
    axis: by.axis,
    ...(centre.every((text) => text === 0) ? {} : { centre: [x, y, z] as [typeof x, typeof y, typeof z] }),
    count: by.count.text,
    angle: by.angle.text,
  };
}

/** Whether the copies need each a feature of its own. */
export const eachItsOwn = (by: Copies, roundAbout: readonly Axis[]) =>
  by.by === 'circle' &&
  (by.climb !== null ||
    (!by.outwards && !roundAbout.includes(by.axis)) ||
    // FreeCAD's patterns go round right-handed only.
    (by.angle.value !== 360 && HANDED[by.axis] * by.step.value < 0));
