import type { Draft } from '../outline/draft.ts';
import { literal, minus, negative, plus, type Term, ZERO } from '../outline/term.ts';
import { contradiction, inMm, Unclear } from '../outline/unclear.ts';
import type { Way } from '../outline/way.ts';

type Go = Exclude<Way[number], { to: unknown }>;
export type ToldCorner = readonly [u: Term, v: Term];

const NEAR = 1e-9;

/**
 * The corners of an outline that was told one by one. Coordinates that are the same number are one parameter, so that
 * straight sides stay straight when it changes.
 * @throws Unclear where it is no closed outline of straight sides
 */
export function toldCorners(way: Way, draft: Draft, words: string): ToldCorner[] {
  const coordinates = new Coordinates(draft);
  const corners: ToldCorner[] = [];
  let at: ToldCorner = [ZERO, ZERO];
  way.forEach((step, n) => {
    if ('to' in step) at = [coordinates.at('x', step.to[0]), coordinates.at('y', step.to[1])];
    else {
      if (n === 0) corners.push(at);
      at = moved(at, corners[0] ?? at, step, draft);
    }
    corners.push(at);
  });
  const [first, last] = [corners[0], corners.at(-1)];
  if (corners.length > 1 && first && last && apart(first, last) < 1e-6) corners.pop();
  check(corners, words);
  return corners;
}

/** What comes back to where it began follows from the ways before, and is no size of its own. */
function moved([u, v]: ToldCorner, start: ToldCorner, { go, by }: Go, draft: Draft): ToldCorner {
  const sideways = go === 'left' || go === 'right';
  const along = go === 'left' || go === 'down' ? minus : plus;
  const [from, first] = sideways ? [u, start[0]] : [v, start[1]];
  const about = `way ${go}`;
  const value = draft.millimetres(by, about);
  const back = Math.abs(along(from, literal(value)).value - first.value) < NEAR;
  if (back) draft.assume(`"${by}" ${go} leads back to where the outline began.`);
  const to = back ? first : along(from, draft.length('step', by, about));
  return sideways ? [to, v] : [u, to];
}

class Coordinates {
  readonly #draft: Draft;
  readonly #known = new Map<string, Term>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  at(axis: 'x' | 'y', written: string): Term {
    const value = this.#draft.signedMillimetres(written, 'coordinate');
    if (Math.abs(value) < NEAR) return ZERO;
    const size = Math.abs(value);
    const key = `${axis} ${size.toFixed(9)}`;
    const known = this.#known.get(key) ?? this.#draft.parameter(axis, size, 'mm', `coordinate along ${axis}`);
    this.#known.set(key, known);
    return value < 0 ? negative(known) : known;
  }
}

const apart = (a: ToldCorner, b: ToldCorner) => Math.hypot(a[0].value - b[0].value, a[1].value - b[1].value);

/** Sides of the outline as pairs of corners. */
export function sides(corners: readonly ToldCorner[]): (readonly [ToldCorner, ToldCorner])[] {
  return corners.map((corner, n) => [corner, corners[(n + 1) % corners.length] ?? corner] as const);
}

/** By the shoelace formula, mm2; positive where it is told counter-clockwise. */
export function signedArea(corners: readonly ToldCorner[]): number {
  return sides(corners).reduce(
    (sum, [[a, b], [c, d]]) => sum + (a.value * d.value - c.value * b.value) / 2,
    0,
  );
}

export function reach(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function check(corners: readonly ToldCorner[], words: string): void {
  if (corners.length === 0)
    throw new Unclear([
      contradiction(
        words,
        'Which points does the outline go through? Say them in order, such as (0, 0), (40, 0), (40, 20).',
      ),
    ]);
  const says = (text: string) => new Unclear([contradiction(words, text)]);
  const show = ([u, v]: ToldCorner) => `(${inMm(u.value)}, ${inMm(v.value)})`;
  if (corners.length < 3)
    throw says(
      `An outline needs three corners at least, and there are ${corners.length}. Which are the others?`,
    );
  const all = sides(corners);
  for (const [a, b] of all)
    if (apart(a, b) < 1e-6) throw says(`The corner ${show(a)} comes twice in a row. Which is right?`);
  for (const [n, [a, b]] of all.entries()) {
    for (const [m, [c, d]] of all.entries()) {
      const neighbours = m === n || (m + 1) % all.length === n || (n + 1) % all.length === m;
      if (m > n && !neighbours && meet(a, b, c, d))
        throw says(
          `The outline crosses itself: the side from ${show(a)} to ${show(b)} meets that from ${show(c)} to ${show(d)}. What is the right order?`,
        );
    }
  }
  if (Math.abs(signedArea(corners)) < 1e-6)
    throw says('The corners all lie on one line: that is no outline. Which are they?');
}

/** True where two sides have a point in common. */
function meet(a: ToldCorner, b: ToldCorner, c: ToldCorner, d: ToldCorner): boolean {
  const turn = (p: ToldCorner, q: ToldCorner, r: ToldCorner) =>
    (q[0].value - p[0].value) * (r[1].value - p[1].value) -
    (q[1].value - p[1].value) * (r[0].value - p[0].value);
  const within = (p: ToldCorner, q: ToldCorner, r: ToldCorner) =>
    Math.abs(turn(p, q, r)) < 1e-9 &&
    Math.min(p[0].value, q[0].value) <= r[0].value &&
    r[0].value <= Math.max(p[0].value, q[0].value) &&
    Math.min(p[1].value, q[1].value) <= r[1].value &&
    r[1].value <= Math.max(p[1].value, q[1].value);
  if (within(a, b, c) || within(a, b, d) || within(c, d, a) || within(c, d, b)) return true;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
