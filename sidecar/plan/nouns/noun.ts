import type { Draft } from '../outline/draft.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

/** How a run of sizes such as 80x40x5 is meant: a name for each, and what had to be assumed for that. */
export interface CompactReading {
  readonly names: readonly string[];
  readonly assumption?: string;
}

/** A part family: the words for it, the sizes it has, and how it is built. */
export interface Noun {
  readonly name: string;
  /** As people say it, singular; several words may stand together ("square tube"). */
  readonly words: readonly string[];
  /** A request that makes one. */
  readonly example: string;
  /** Names of sizes as the lexicon has them, and which size of this noun each means. */
  readonly takes: Readonly<Record<string, string>>;
  /**
   * What the numbers of a run mean, in order, given their values in mm and the sizes already named.
   * Undefined: this noun has no such run. A string: the question to ask.
   */
  readonly compact: (
    values: readonly number[],
    named: ReadonlySet<string>,
  ) => CompactReading | string | undefined;
  /** Lays the solid out. @throws Unclear */
  readonly build: (sizes: Sizes, draft: Draft) => Solid;
}

/** A reading for runs whose order is fixed by their number alone. */
export function inOrder(...orders: readonly (readonly string[])[]): Noun['compact'] {
  return (values, named) => {
    const names = orders.find(
      (order) => order.length === values.length && !order.some((name) => named.has(name)),
    );
    const loose = orders.find((order) => order.length > values.length)?.filter((name) => !named.has(name));
    if (names) return { names };
    return loose?.length === values.length ? { names: loose } : undefined;
  };
}
