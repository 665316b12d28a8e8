import { asParameter, Sizes } from '../../nouns/sizes.ts';
import type { Axis } from '../../place.ts';
import { type Form, from0, type Span } from '../../solids/form.ts';
import { SOLIDS, solidNamed } from '../../solids/registry.ts';
import type { SolidKind } from '../../solids/solid-kind.ts';
import type { SolidFeature } from '../solid-feature.ts';
import { literal, negative, plus, type Term } from '../term.ts';
import { contradiction, Unclear } from '../unclear.ts';
import type { Workpiece } from '../workpiece.ts';
import { ACROSS, AXES, directed, HANDED } from './axes.ts';
import { finishEdges } from './edges.ts';
import type { Stand } from './make.ts';
import { type Piece, reachOf } from './piece.ts';
import { CENTRED, originIn, pointAlong, spanAt } from './place.ts';
import { type Copies, type Copy, readRepeat, rotated, spread } from './repeat.ts';
import { requireRound } from './round.ts';
import { settle } from './settle.ts';

/** A solid that is to be made: how, where, and how often. */
export interface Planned {
  readonly asked: SolidFeature;
  readonly form: Form;
  readonly stand: Stand;
  readonly repeats: readonly Copies[];
  readonly copies: readonly Copy[];
  readonly roundAbout: readonly Axis[];
}

/**
 * Adds a solid to the plan: joined, cut out, cut down to, or a body of its own.
 * @throws Unclear
 */
export function addSolid(asked: SolidFeature, work: Workpiece): void {
  const { draft } = work;
  const { words, name, noun } = asked;
  if (work.solids.has(name)) {
    const text = `Two solids are called "${name}". Which one is "${words}"?`;
    throw new Unclear([contradiction(words, text)]);
  }
  const kind = solidNamed(noun);
  if (!kind) {
    const names = SOLIDS.map((each) => each.name);
    throw new Unclear([contradiction(words, `I cannot make a "${noun}". What shape is it?`, names)]);
  }
  const sizes = new Sizes({ noun, words, sizes: namedSizes(asked, kind) }, draft, name);
  const open = asked.mode === 'cut' || asked.mode === 'common';
  const form = kind.form(sizes, open, draft);
  sizes.refuseLeftovers();

  const prefix = asParameter(name);
  const { axis, sign } = directed(asked.axis ?? 'z');
  const reads = (asked.repeat ?? []).map((repeat) => readRepeat(repeat, asked, prefix, work));
  const points = reads.reduce(
    (spot, { first }) => first(spot),
    Object.fromEntries(AXES.map((each) => [each, pointAlong(each, asked, work)])) as Record<Axis, Term>,
  );
  const turn = turnOf(asked, axis, sign, reads, work);
  const roundAbout =
    form.make.way === 'ball' ? AXES : form.round || ['turned', 'ring'].includes(form.make.way) ? [axis] : [];
  const { first: u, second: v } = ACROSS[axis];
  const [ownU, ownV] = turnedSpans(form, turn, axis);
  const mine = (each: Axis) => (asked.at[each.toLowerCase() as 'x' | 'y' | 'z'] ?? CENTRED).mine;
  const spanU = spanAt(points[u], mine(u), ownU);
  const spanV = spanAt(points[v], mine(v), ownV);
  const spanW = alongSpan(form, points[axis], mine(axis), axis, work);
  const extent = { [u]: spanU, [v]: spanV, [axis]: spanW } as Record<Axis, Span>;
  const pulled = form.make.way === 'extruded';
  const origin = {
    [u]: originIn(spanU, ownU),
    [v]: originIn(spanV, ownV),
    [axis]: pulled ? points[axis] : sign > 0 ? spanW.low : spanW.high,
  } as Record<Axis, Term>;
  const direction = { low: 'positive', middle: 'symmetric', high: 'negative' } as const;
  const stand: Stand = { axis, sign, origin, direction: direction[mine(axis)], turn };
  const [box, square] = boxOf(form, extent, stand, roundAbout);
  const repeats = reads.map(({ copies }) => copies);
  const copies = repeats.reduce<Copy[]>(
    (all, by) => spread(all, by),
    [{ at: origin, turn: null, piece: box }],
  );
  const planned: Planned = { asked, form, stand, repeats, copies, roundAbout };
  const made = settle(planned, work);
  requireRound(planned, work);
  work.solids.set(name, { name, extent, square, made: { form, axis, sign, mode: asked.mode, ...made } });
  finishEdges(asked, work);
}

/** Its sizes by the names that the solid has for them. @throws Unclear where two are one */
function namedSizes({ sizes, words }: SolidFeature, { takes }: SolidKind): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, size] of Object.entries(sizes)) {
    const own = takes[name] ?? name;
    if (Object.hasOwn(named, own) && named[own] !== size) {
      const text = `"${words}" gives its ${own.replace(/_/g, ' ')} twice: ${named[own]} and ${size}. Which is right?`;
      throw new Unclear([contradiction(words, text, [named[own] ?? '', size])]);
    }
    named[own] = size;
  }
  return named;
}

/** How it is turned where it stands: about its own axis, leaned over, or with its place on a circle. @throws Unclear */
function turnOf(
  { turn, tilt, name, words }: SolidFeature,
  own: Axis,
  sign: 1 | -1,
  reads: readonly ReturnType<typeof readRepeat>[],
  { draft }: Workpiece,
): Stand['turn'] {
  const angle = (written: string, what: string) => {
    const value = draft.signedDegrees(written, `${name} ${what}`);
    if (value === 0) return null;
    // Upside down is no size that anybody changes.
    if (Math.abs(value) === 180) return literal(value);
    const term = draft.parameter(
      asParameter(`${name} ${what}`),
      Math.abs(value),
      'deg',
      `${name} ${what}, written "${written}"`,
    );
    return value < 0 ? negative(term) : term;
  };
  const turns = [
    ...(turn === undefined ? [] : [{ axis: own, angle: angle(turn, 'turn'), flip: HANDED[own] * sign }]),
    ...(tilt === undefined
      ? []
      : [{ axis: tilt.axis.toUpperCase() as Axis, angle: angle(tilt.angle, 'tilt'), flip: 1 }]),
    ...reads.flatMap(({ copies, start }) =>
      copies.by === 'circle' && copies.outwards && start
        ? [{ axis: copies.axis, angle: start, flip: HANDED[copies.axis] }]
        : [],
    ),
  ].flatMap(({ axis, angle: by, flip }) => (by ? [{ axis, angle: flip < 0 ? negative(by) : by }] : []));
  const [first, ...others] = turns;
  if (!first) return null;
  if (others.some(({ axis }) => axis !== first.axis)) {
    const text = `"${words}" is turned about two axes, which I cannot do yet. How does it stand?`;
    throw new Unclear([contradiction(words, text)]);
  }
  return { axis: first.axis, angle: others.reduce((sum, { angle: more }) => plus(sum, more), first.angle) };
}

/** How often a quarter it is turned about its own axis, from u towards v; null where by anything else. */
function quartersOf(turn: Stand['turn'], axis: Axis): number | null {
  if (!turn) return 0;
  const quarters = (HANDED[axis] * turn.angle.value) / 90;
  const whole = Math.round(quarters);
  return turn.axis === axis && Math.abs(quarters - whole) < 1e-9 ? ((whole % 4) + 4) % 4 : null;
}

const opposite = ({ low, middle, high, size }: Span): Span => ({
  low: negative(high),
  middle: negative(middle),
  high: negative(low),
  size,
});

/** Spans across its axis: those of a whole number of quarter turns change places. */
function turnedSpans({ across: [u, v] }: Form, turn: Stand['turn'], axis: Axis): readonly [Span, Span] {
  switch (quartersOf(turn, axis)) {
    case 1:
      return [opposite(v), u];
    case 2:
      return [opposite(u), opposite(v)];
    case 3:
      return [v, opposite(u)];
    default:
      return [u, v];
  }
}

function alongSpan(form: Form, at: Term, mine: 'low' | 'middle' | 'high', axis: Axis, work: Workpiece): Span {
  if (form.height) {
    return spanAt(at, mine, from0(form.height));
  }
  // Through all: as far as the part reaches, and a little more.
  const [low, high] = reachOf(
    work.bodies.flatMap(({ pieces }) => pieces),
    axis,
  );
  const end = (value: number): Term => ({ text: value, value });
  const [from, to] = [mine === 'low' ? at : end(low - 1), mine === 'high' ? at : end(high + 1)];
  return { low: from, middle: at, high: to, size: end(to.value - from.value) };
}

/** What it takes up, and whether its ends are known by expressions. */
function boxOf(
  form: Form,
  extent: Readonly<Record<Axis, Span>>,
  { axis, sign, turn, origin }: Stand,
  roundAbout: readonly Axis[],
): [Piece, boolean] {
  const { foot, top, sides } = form.flat;
  const { first: u, second: v } = ACROSS[axis];
  const box = Object.fromEntries(
    AXES.map((each) => [each, [extent[each].low.value, extent[each].high.value]]),
  ) as unknown as Piece['box'];
  const flat = { [u]: [sides, sides], [v]: [sides, sides], [axis]: sign > 0 ? [foot, top] : [top, foot] };
  const piece: Piece = { box, flat: flat as unknown as Piece['flat'], roundAbout, exact: true, block: sides };
  if (!turn || roundAbout.includes(turn.axis)) return [piece, true];
  if (quartersOf(turn, axis) !== null) return [piece, true];
  const across = ACROSS[turn.axis];
  const spot = [origin[across.first].value, origin[across.second].value] as const;
  return [{ ...rotated(piece, turn.axis, spot, HANDED[turn.axis] * turn.angle.value), exact: false }, false];
}
