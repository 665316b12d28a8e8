import type { Spot } from '../sketch.ts';
import { type Curve, ImportError, reversed } from './curve.ts';

/** Ends nearer than this are one: drawing programs write four decimals. mm */
const TOUCHING = 2e-3;
/** Pieces shorter than this are slips of the pen, mm. */
const NOTHING = 1e-6;

const apart = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const figure = (value: number) => String(Math.round(value * 1000) / 1000);
const place = ([u, v]: Spot) => `(${figure(u)}, ${figure(v)})`;

/**
 * Closed loops of pieces that touch at their ends, in whatever order and direction they were drawn.
 * @throws {ImportError} where ends are left over, with the places of the first few
 */
export function joinLoops(curves: readonly Curve[]): Curve[][] {
  const left = new Set(
    curves.filter((curve) => curve.kind !== 'line' || apart(curve.from, curve.to) > NOTHING),
  );
  const ends = new Grid();
  for (const curve of left) {
    ends.add(curve.from, curve);
    ends.add(curve.to, curve);
  }
  const loops: Curve[][] = [];
  const open: string[] = [];
  for (const first of left) {
    left.delete(first);
    const loop = [first];
    let end = first.to;
    while (apart(end, first.from) > TOUCHING) {
      const here = end;
      const next = ends.near(here).find((curve) => left.has(curve));
      if (!next) break;
      left.delete(next);
      const onward = apart(next.from, here) <= TOUCHING ? next : reversed(next);
      loop.push(onward);
      end = onward.to;
    }
    if (apart(end, first.from) > TOUCHING) {
      open.push(`from ${place(first.from)} to ${place(end)}, ${figure(apart(end, first.from))} mm apart`);
    } else loops.push(closed(loop));
  }
  if (open.length > 0) {
    const others = open.length > 3 ? `; and ${open.length - 3} more` : '';
    throw new ImportError(
      `${open.length === 1 ? 'an outline is' : `${open.length} outlines are`} not closed: ${open.slice(0, 3).join('; ')}${others}. ` +
        'Close them in the drawing program, or leave them out.',
    );
  }
  return loops;
}

/** Each piece begins exactly where the one before it ends. */
function closed(loop: readonly Curve[]): Curve[] {
  return loop.map((curve, index) => ({ ...curve, from: (loop.at(index - 1) ?? curve).to }));
}

/** Finds ends near a place without looking at all of them. */
class Grid {
  readonly #cells = new Map<string, { at: Spot; curve: Curve }[]>();

  add(at: Spot, curve: Curve): void {
    const key = this.#key(at, 0, 0);
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), { at, curve }]);
  }

  near(spot: Spot): Curve[] {
    const around = [-1, 0, 1].flatMap((du) => [-1, 0, 1].map((dv) => this.#key(spot, du, dv)));
    return around
      .flatMap((key) => this.#cells.get(key) ?? [])
      .filter(({ at }) => apart(at, spot) <= TOUCHING)
      .sort((a, b) => apart(a.at, spot) - apart(b.at, spot))
      .map(({ curve }) => curve);
  }

  #key([u, v]: Spot, du: number, dv: number): string {
    return `${Math.round(u / TOUCHING) + du} ${Math.round(v / TOUCHING) + dv}`;
  }
}
