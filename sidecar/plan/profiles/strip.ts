import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import type { Figures } from '../figures.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import type { PointFigure, Spot } from '../sketch.ts';

const schema = z.strictObject({
  shape: z.literal('strip'),
  line: z.array(Point).min(2).max(40).describe('Open, straight from point to point'),
  thickness: Expression.describe('Half of it to each side of the line, mm'),
});
type Strip = z.infer<typeof schema>;

interface Way {
  readonly points: readonly PointFigure[];
  readonly spots: readonly Spot[];
  /** From each point of the line to that of the outline on its left; the one on its right lies opposite. */
  readonly aside: readonly Spot[];
  readonly length: number;
}

/** @throws where the line does not go on, or the strip is wider than it is long between two bends */
function way({ line, thickness }: Strip, figures: Figures): Way {
  const half = figures.positive(thickness, 'thickness').value / 2;
  const points = line.map(([u, v]) => [figures.length(u, 'line'), figures.length(v, 'line')] as const);
  const spots = points.map(([u, v]): Spot => [u.value, v.value]);
  const steps = spots.slice(1).map((end, index) => {
    const begin = spots[index] ?? end;
    const [du, dv] = [end[0] - begin[0], end[1] - begin[1]];
    const length = Math.hypot(du, dv);
    if (length < 1e-6) throw figures.problem('line', `points ${index + 1} and ${index + 2} are the same`);
    return { length, left: [-dv / length, du / length] as Spot };
  });
  const aside = spots.map((_, index): Spot => {
    const before = steps[index - 1] ?? steps[index];
    const after = steps[index] ?? before;
    if (!before || !after) return [0, 0];
    const [u, v] = [before.left[0] + after.left[0], before.left[1] + after.left[1]];
    const share = half / (1 + before.left[0] * after.left[0] + before.left[1] * after.left[1]);
    if (!(share < 20 * half)) throw figures.problem('line', `at point ${index + 1} the line turns back`);
    return [u * share, v * share];
  });
  steps.forEach(({ length, left }, index) => {
    const [a = [0, 0], b = [0, 0]] = aside.slice(index, index + 2);
    const lost = Math.abs((b[0] - a[0]) * left[1] - (b[1] - a[1]) * left[0]);
    if (lost > length - 1e-6)
      throw figures.problem(
        'thickness',
        `is too much for the line between points ${index + 1} and ${index + 2}`,
      );
  });
  return { points, spots, aside, length: steps.reduce((sum, step) => sum + step.length, 0) };
}

const moved = (a: Spot, b: Spot, by: 1 | -1): Spot => [a[0] + by * b[0], a[1] + by * b[1]];

/** An open line with a thickness, as walls and ribs are drawn. Its middle stays as guiding lines. */
export const strip = defineProfile({
  shape: 'strip',
  schema,
  describe: ({ line, thickness }, figures) =>
    `line through ${line.length} points, ${figure(figures.positive(thickness, 'thickness').value)} mm thick`,
  // What a bend adds outside it takes away inside.
  area: (profile, figures) =>
    way(profile, figures).length * figures.positive(profile.thickness, 'thickness').value,
  draw: (profile, figures, sketch) => {
    const { points, spots, aside } = way(profile, figures);
    const thickness = figures.positive(profile.thickness, 'thickness');
    const last = spots.length - 1;
    const right = spots.map((spot, index) => moved(spot, aside[index] ?? [0, 0], -1));
    const left = spots.map((spot, index) => moved(spot, aside[index] ?? [0, 0], 1));
    const segments = Array.from({ length: last }, (_, index) => index);
    const between = (all: readonly Spot[], from: number, to: number, construction = false) =>
      sketch.line(all[from] ?? [0, 0], all[to] ?? [0, 0], construction);

    const middle = segments.map((index) => between(spots, index, index + 1, true));
    const there = segments.map((index) => between(right, index, index + 1));
    const end = sketch.line(right[last] ?? [0, 0], left[last] ?? [0, 0]);
    const back = segments.map((index) => between(left, index + 1, index)).reverse();
    const begin = sketch.line(left[0] ?? [0, 0], right[0] ?? [0, 0]);

    const loop = [...there, end, ...back, begin];
    loop.forEach((geometry, index) => {
      const next = loop[(index + 1) % loop.length] ?? geometry;
      sketch.coincident({ geometry, point: 2 }, { geometry: next, point: 1 });
    });
    middle.forEach((geometry, index) => {
      const next = middle[index + 1];
      if (next !== undefined) sketch.coincident({ geometry, point: 2 }, { geometry: next, point: 1 });
      const at = points[index];
      if (at) sketch.locate({ geometry, point: 1 }, at, `point_${index + 1}`);
      const one = there[index] ?? 0;
      const other = back.at(-1 - index) ?? 0;
      sketch.constrain('Parallel', one, geometry);
      sketch.constrain('Symmetric', one, 1, other, 2, geometry, 1);
      sketch.dimension('thickness', 'Distance', [other, 2, one], thickness);
    });
    const final = middle[last - 1] ?? 0;
    const at = points[last];
    if (at) sketch.locate({ geometry: final, point: 2 }, at, `point_${last + 1}`);
    sketch.constrain('Symmetric', there[last - 1] ?? 0, 2, back[0] ?? 0, 1, final, 2);
    sketch.constrain('Perpendicular', begin, middle[0] ?? 0);
    sketch.constrain('Perpendicular', end, final);
    return loop.map((geometry) => ({ geometry, start: 1, end: 2 }));
  },
});
