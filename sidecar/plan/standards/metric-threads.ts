/**
 * Metric threads by nominal diameter, mm: pitches of ISO 261:1998 (its first two choices, and the fine pitches in use),
 * basic profile of ISO 68-1:1998, basic diameters of ISO 724:1993. Drills before the tap: ISO 2306:1972.
 */

/** A pitch and the drill for it. */
type Pitch = readonly [pitch: number, drill: number];
type Row = readonly [nominal: number, coarse: Pitch, ...fine: Pitch[]];

const ROWS: readonly Row[] = [
  [1, [0.25, 0.75]],
  [1.2, [0.25, 0.95]],
  [1.4, [0.3, 1.1]],
  [1.6, [0.35, 1.25], [0.2, 1.4]],
  [1.8, [0.35, 1.45], [0.2, 1.6]],
  [2, [0.4, 1.6], [0.25, 1.75]],
  [2.2, [0.45, 1.75], [0.25, 1.95]],
  [2.5, [0.45, 2.05], [0.35, 2.15]],
  [3, [0.5, 2.5], [0.35, 2.65]],
  [3.5, [0.6, 2.9], [0.35, 3.15]],
  [4, [0.7, 3.3], [0.5, 3.5]],
  [5, [0.8, 4.2], [0.5, 4.5]],
  [6, [1, 5], [0.75, 5.2]],
  [7, [1, 6], [0.75, 6.2]],
  [8, [1.25, 6.8], [1, 7], [0.75, 7.2]],
  [10, [1.5, 8.5], [1.25, 8.8], [1, 9], [0.75, 9.2]],
  [12, [1.75, 10.2], [1.5, 10.5], [1.25, 10.8], [1, 11]],
  [14, [2, 12], [1.5, 12.5], [1.25, 12.8], [1, 13]],
  [16, [2, 14], [1.5, 14.5], [1, 15]],
  [18, [2.5, 15.5], [2, 16], [1.5, 16.5], [1, 17]],
  [20, [2.5, 17.5], [2, 18], [1.5, 18.5], [1, 19]],
  [22, [2.5, 19.5], [2, 20], [1.5, 20.5], [1, 21]],
  [24, [3, 21], [2, 22], [1.5, 22.5], [1, 23]],
  [27, [3, 24], [2, 25], [1.5, 25.5], [1, 26]],
  [30, [3.5, 26.5], [3, 27], [2, 28], [1.5, 28.5], [1, 29]],
  [33, [3.5, 29.5], [3, 30], [2, 31], [1.5, 31.5]],
  [36, [4, 32], [3, 33], [2, 34], [1.5, 34.5]],
  [42, [4.5, 37.5], [4, 38], [3, 39], [2, 40], [1.5, 40.5]],
  [48, [5, 43], [4, 44], [3, 45], [2, 46], [1.5, 46.5]],
];

/** What is asked of the tables about one thread, mm. */
interface MetricThread {
  readonly pitch: number;
  readonly drill: number;
  readonly coarse: boolean;
}

/** The thread of a nominal diameter, coarse unless a pitch is given; undefined where ISO 261 has none such. */
export function metricThread(nominal: number, pitch: number | null): MetricThread | undefined {
  const [, ...pitches] = ROWS.find((row) => row[0] === nominal) ?? [nominal];
  const found = pitch === null ? pitches[0] : pitches.find((each) => each[0] === pitch);
  return found && { pitch: found[0], drill: found[1], coarse: found === pitches[0] };
}

/** Height of the sharp triangle of a 60 degree thread, mm: H of ISO 68-1. */
function triangleHeight(pitch: number): number {
  return (Math.sqrt(3) / 2) * pitch;
}

/** Basic minor diameter, mm: D1 = D - 2 (5/8) H (ISO 724). Unified threads have the same profile (ASME B1.1). */
export function minorDiameter(nominal: number, pitch: number): number {
  return nominal - (5 / 4) * triangleHeight(pitch);
}
