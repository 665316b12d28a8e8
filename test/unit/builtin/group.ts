/** What a request must come to, worked out by hand: sizes along X, Y, Z in mm, and the volume by a formula of its own. */
export interface Expected {
  readonly noun: string;
  readonly size: readonly [number, number, number];
  readonly volume: number | null;
  /** Diameter and number of each hole feature, in order. */
  readonly holes?: readonly (readonly [diameter: number, count: number])[];
  /** Centres of the first hole feature, in any order. */
  readonly centres?: readonly (readonly [number, number])[];
}

export interface Group {
  readonly what: string;
  readonly expected: Expected;
  readonly wordings: readonly string[];
}
