/** A request as somebody would say it, and what has to come of it: sizes in any order, volume by a formula, holes' centres on their face. */
export interface Saying {
  readonly prompt: string;
  readonly size: readonly number[];
  readonly volume: number;
  readonly centres?: readonly (readonly [number, number])[];
}
type Spot = readonly [number, number];

export const said = (
  prompt: string,
  size: readonly number[],
  volume: number,
  centres?: readonly Spot[],
): Saying => ({ prompt, size, volume, ...(centres ? { centres } : {}) });

export const corners = (x: number, y: number): Spot[] => [
  [x, y],
  [-x, y],
  [x, -y],
  [-x, -y],
];
export const around = (diameter: number, count: number): Spot[] =>
  Array.from({ length: count }, (_, n) => [
    (diameter / 2) * Math.cos((2 * Math.PI * n) / count),
    (diameter / 2) * Math.sin((2 * Math.PI * n) / count),
  ]);
/** An L-profile of two legs, of a width and thickness. */
export const angle = (a: number, b: number, width: number, t: number) => width * t * (a + b - t);
/** A U-profile, open on one side. */
export const channel = (width: number, height: number, t: number, length: number) =>
  length * (width * height - (width - 2 * t) * (height - t));
