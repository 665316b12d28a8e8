import type { Term } from '../outline/term.ts';
import { extruded } from './extruded.ts';
import { between, type Corner, type Form } from './form.ts';
import { outline } from './outline.ts';

/** An outline of straight lines pulled up, counter-clockwise. Its ends are those of its corners as they are now. */
export function polygon(corners: readonly Corner[], height: Term | null): Form {
  const span = (index: 0 | 1) => {
    const along = corners.map((corner) => corner[index]);
    const end = (pick: (...values: number[]) => number) => {
      const value = pick(...along.map((each) => each.value));
      return along.find((each) => each.value === value) ?? { text: value, value };
    };
    return between(end(Math.min), end(Math.max));
  };
  return extruded({
    across: [span(0), span(1)],
    height,
    section: [outline(corners)],
    area: Math.abs(areaOf(corners)),
    uprights: corners.length,
  });
}

/** The shoelace formula. */
export const areaOf = (corners: readonly Corner[]) =>
  corners.reduce((sum, [u, v], index) => {
    const [nextU, nextV] = corners[(index + 1) % corners.length] ?? [u, v];
    return sum + (u.value * nextV.value - nextU.value * v.value) / 2;
  }, 0);
