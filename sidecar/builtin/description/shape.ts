/** A solid as descriptions name it: the sizes it takes, and the noun it becomes in the outline. */
export interface Shape {
  /** Of the vocabulary. */
  readonly name: string;
  /** What the outline calls it as the first solid, and as another one. */
  readonly base: string;
  readonly feature: string;
  /** Sizes of the outline, each with the words that may give it, the plainest first. */
  readonly takes: Readonly<Record<string, readonly string[]>>;
  /** Of each line one has to be there. */
  readonly needs: readonly (readonly string[])[];
  /** What the numbers of a run ("80x50x30") and bare numbers mean, in order. */
  readonly run: readonly string[];
  /** The size along its own Z, which a cut may leave out. */
  readonly along: string;
  /** Bigger than these it cannot be told apart from: "the block" may be a cube. */
  readonly also?: readonly string[];
  /** Names that the base has for the outline's sizes where they differ. */
  readonly baseSizes?: Readonly<Record<string, string>>;
  /** The size that extruding it gives, where that is not its height. */
  readonly pulled?: string;
  /** Sizes that its name gives. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** A size that gives several: the side of a square. */
  readonly gives?: Readonly<Record<string, readonly string[]>>;
}
