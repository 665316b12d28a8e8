import type { Axis } from '../../place.ts';
import type { Corner, Form } from '../../solids/form.ts';
import type { FeatureDraft } from '../draft.ts';
import { negative, type Term } from '../term.ts';
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

function halfSection(outline: readonly Corner[], { axis, sign, origin, turn }: Stand) {
  const { plane, normal, across } = SIDE[axis];
  const upright = axis === 'Z';
  const way = (w: Term) => (sign < 0 ? negative(w) : w);
  const spot = ([r, w]: Corner): [Term['text'], Term['text']] =>
    upright ? [r.text, way(w).text] : [way(w).text, r.text];
  // Each of both swapping and mirroring lets an arc bend the other way.
  const mirrored = upright !== sign > 0;
  const bend = (turn: 'left' | 'right') =>
    (mirrored ? (turn === 'left' ? 'right' : 'left') : turn) as 'left' | 'right';
  const [start] = outline;
  if (!start) throw new Error('a section without corners');
  const [u, v] = upright ? [origin[across], origin[axis]] : [origin[axis], origin[across]];
  return {
    on: placedPlane(plane, origin[normal], u, v, turn && turn.axis !== axis ? turn : null),
    profiles: [
      {
        shape: 'polyline' as const,
        start: spot(start),
        segments: [...outline.slice(1), start].map((corner) => {
          const arc = corner[2];
          return arc
            ? { to: spot(corner), radius: arc.radius.text, turn: bend(arc.turn) }
            : { to: spot(corner) };
        }),
      },
    ],
  };
}
