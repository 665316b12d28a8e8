import type { Axis } from '../../place.ts';
import type { Corner, Form } from '../../solids/form.ts';
import { outline } from '../../solids/outline.ts';
import type { FeatureDraft } from '../draft.ts';
import { half, minus, negative, plus, type Term } from '../term.ts';
import { contradiction, Unclear } from '../unclear.ts';
import { ACROSS } from './axes.ts';

/** Where a form stands. */
export interface Stand {
  readonly axis: Axis;
  readonly sign: 1 | -1;
  /** Where its own origin is across its axis; along it where its foot is, or where it is pulled from. */
  readonly origin: Readonly<Record<Axis, Term>>;
  /** The way that it is pulled from there. */
  readonly direction: 'positive' | 'negative' | 'symmetric';
  readonly turn: { readonly axis: Axis; readonly angle: Term } | null;
}

/** What makes a form where it stands: one feature of the plan. @throws Unclear where it cannot be turned so */
export function featureOf(
  form: Form,
  stand: Stand,
  cut: boolean,
  { name, body, words }: { name: string; body: string | undefined; words: string },
): FeatureDraft {
  const common = { name, ...(body === undefined ? {} : { body }) };
  const { make } = form;
  if (make.way === 'extruded') {
    const on = planeAcross(stand);
    const profiles = [...make.section];
    const { direction } = stand;
    if (!cut) return { kind: 'pad', ...common, on, profiles, length: form.height?.text ?? 0, direction };
    return { kind: 'pocket', ...common, on, profiles, depth: form.height?.text ?? 'through', direction };
  }
  if (make.way === 'turned') {
    const kind = cut ? 'groove' : 'revolution';
    return { kind, ...common, ...halfSection(make.outline, stand), axis: stand.axis };
  }
  if (make.way === 'ball') {
    const { axis, sign, origin } = stand;
    const r = half(make.diameter);
    const centre = { ...origin, [axis]: sign > 0 ? plus(origin[axis], r) : minus(origin[axis], r) };
    return {
      kind: 'sphere',
      ...common,
      at: [centre.X.text, centre.Y.text, centre.Z.text],
      operation: cut ? 'remove' : 'add',
      diameter: make.diameter.text,
    };
  }
  if (make.way === 'ring') {
    const kind = cut ? 'groove' : 'revolution';
    return { kind, ...common, ...ringSection(make, stand), axis: stand.axis };
  }
  if (stand.turn) {
    const text = `"${words}" is turned: I cannot turn a pyramid yet. How does it stand?`;
    throw new Unclear([contradiction(words, text)]);
  }
  const swapped = stand.axis === 'Y';
  const [length, width] = swapped ? [make.foot[1], make.foot[0]] : make.foot;
  const [topLength, topWidth] = swapped ? [make.top[1], make.top[0]] : make.top;
  return {
    kind: 'pyramid',
    ...common,
    at: [stand.origin.X.text, stand.origin.Y.text, stand.origin.Z.text],
    towards: `${stand.sign < 0 ? '-' : ''}${stand.axis}` as 'Z',
    operation: cut ? 'remove' : 'add',
    length: length.text,
    width: width.text,
    height: form.height?.text ?? 0,
    topLength: topLength.text,
    topWidth: topWidth.text,
  };
}

function planeAcross({ axis, origin, turn }: Stand) {
  const { plane, first, second } = ACROSS[axis];
  return placedPlane(plane, origin[axis], origin[first], origin[second], turn);
}

function placedPlane(plane: 'XY' | 'XZ' | 'YZ', at: Term, u: Term, v: Term, turn: Stand['turn']) {
  return {
    plane,
    at: at.text,
    ...(u.text === 0 && v.text === 0 && !turn
      ? {}
      : { origin: [u.text, v.text] as [Term['text'], Term['text']] }),
    ...(turn ? { turn: { axis: turn.axis, angle: turn.angle.text } } : {}),
  };
}

/** The plane that half a section is drawn in: its axis lies along u for X and Y, along v for Z. */
const SIDE = {
  X: { plane: 'XY', normal: 'Z', across: 'Y' },
  Y: { plane: 'YZ', normal: 'X', across: 'Z' },
  Z: { plane: 'XZ', normal: 'Y', across: 'X' },
} as const;

/** Where half a section is drawn, and how (distance from the axis, w) lies in it. */
function sideways({ axis, sign, origin, turn }: Stand) {
  const { plane, normal, across } = SIDE[axis];
  const upright = axis === 'Z';
  const [u, v] = upright ? [origin[across], origin[axis]] : [origin[axis], origin[across]];
  return {
    on: placedPlane(plane, origin[normal], u, v, turn && turn.axis !== axis ? turn : null),
    spot: ([r, along]: Corner): Corner => {
      const w = sign < 0 ? negative(along) : along;
      return upright ? [r, w] : [w, r];
    },
    // Each of both swapping and mirroring lets an arc bend the other way.
    mirrored: upright !== sign > 0,
  };
}

function halfSection(corners: readonly Corner[], stand: Stand) {
  const { on, spot, mirrored } = sideways(stand);
  const placed = corners.map((corner): Corner => {
    const [u, v] = spot(corner);
    const arc = corner[2];
    if (!arc) return [u, v];
    return [u, v, { radius: arc.radius, turn: (arc.turn === 'left') === mirrored ? 'right' : 'left' }];
  });
  return { on, profiles: [outline(placed)] };
}

function ringSection({ centre, diameter }: Extract<Form['make'], { way: 'ring' }>, stand: Stand) {
  const { on, spot } = sideways(stand);
  const [u, v] = spot(centre);
  return {
    on,
    profiles: [{ shape: 'circle' as const, diameter: diameter.text, center: [u.text, v.text] as Text }],
  };
}

type Text = [Term['text'], Term['text']];
