import type { Draft } from '../outline/draft.ts';
import type { FaceName } from '../outline/place.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

/** How a run of sizes such as 80x40x5 is meant: a name for each, and what had to be assumed for that. */
export interface CompactReading {
  readonly names: readonly string[];
  readonly assumption?: string;
}

/** A run that can be meant in more than one way. The options can take its place in the request. */
export interface CompactQuestion {
  readonly question: string;
  readonly options: readonly string[];
}

/** A piece of a part that has sizes of its own, as the fins of a heat sink. */
export interface Member {
  /** As people say it, singular. */
  readonly words: readonly string[];
  /**
   * Names of sizes as the lexicon has them, and which size of the noun each means; `distance`: how far it is from
   * something that can only be one thing ("35 mm above the bottom").
   */
  readonly takes: Readonly<Record<string, string>>;
  /** How far it is from something is measured upwards only. */
  readonly upwards?: true;
  /** What sizes without a name are, in order. */
  readonly order?: readonly string[];
  /** What those of a run are, where their values tell. */
  readonly run?: (values: readonly number[]) => readonly string[] | undefined;
  /** What one size without a name is, where it is not the first of those. */
  readonly alone?: string;
  /** The face that it is for what goes on it. */
  readonly face?: FaceName;
  /** Names that are the part's as soon as a comma parts them from the member. */
  readonly beside?: readonly string[];
  /** The size of the noun that says how many there are. */
  readonly count?: string;
  /** How many "gussets" are where no number says it; one, where the word is singular. Left out: nothing is assumed. */
  readonly many?: number;
  /** They are for screws, which may be named: "M3 screw bosses". */
  readonly screws?: true;
  /** What is so of it however it is told, as far as nothing else is spoken of in between. */
  readonly says?: readonly string[];
  /** They are in the corners, said or not. */
  readonly corners?: true;
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
  /** What "each leg" means. */
  readonly legs?: readonly FaceName[];
  /** Seen from above it is a rectangle, and so may be square. */
  readonly rectangular?: true;
  /** It has thin walls: what goes through two opposite faces goes through both walls. */
  readonly walls?: true;
  /** What it may be made for: "nema 17", "bearing 608". */
  readonly isFor?: (standard: string) => boolean;
  /** Words, or kinds of what it is for, that make another noun of it: hollow, open, nema. */
  readonly turns?: Readonly<Record<string, string>>;
  /** Its pieces with sizes of their own. */
  readonly members?: readonly Member[];
  /** What people say of it though it is always so, without articles left out: "with sharp corners". */
  readonly says?: readonly string[];
  /** Its size that holes at both ends are of. */
  readonly endHoles?: string;
  /** The holes that it has by what it is for: saying them again adds none. */
  readonly holesFor?: (standard: string) => { readonly thread: string; readonly count: number } | undefined;
  /** Its outline is told corner by corner. */
  readonly told?: true;
  /** The noun that it is where all its sizes are told more than once. */
  readonly again?: string;
  /** A size that is named again is that of the next step: diameter_1, diameter_2. */
  readonly repeats?: true;
  /**
   * What the numbers of a run mean, in order, given their values in mm and the sizes already named.
   * Undefined: this noun has no such run.
   */
  readonly compact: (
    values: readonly number[],
    named: ReadonlySet<string>,
  ) => CompactReading | CompactQuestion | undefined;
  /** Lays the solid out. @throws Unclear */
  readonly build: (sizes: Sizes, draft: Draft) => Solid;
}

/** The sizes of a noun that are numbers of things. */
export function countedSizes({ members = [] }: Noun): string[] {
  return members.flatMap(({ count }) => (count === undefined ? [] : [count]));
}

/** True where a size is that of one of the noun's members. */
export function isMemberSize({ members = [] }: Noun, size: string): boolean {
  return members.some(({ takes, count }) => count === size || Object.values(takes).includes(size));
}

/**
 * A reading for runs of as many sizes as are still missing, in the noun's own order.
 * @param sizes what the noun needs; each entry lists the names that it may go by, the usual one first
 */
export function inOrder(
  ...sizes: readonly (readonly string[])[]
): (values: readonly number[], named: ReadonlySet<string>) => CompactReading | undefined {
  return (values, named) => {
    const lacking = sizes.filter((names) => !names.some((name) => named.has(name)));
    if (values.length !== lacking.length) return undefined;
    const names = lacking.map(([name = '']) => name);
    if (lacking.length === sizes.length || values.length > 1) return { names };
    return {
      names,
      assumption: `${values[0]} mm is taken as the ${names[0]?.replace(/_/g, ' ')}, which nothing else gives.`,
    };
  };
}

/** The same, and the order is said where more than one size was read by it. */
export function inSaidOrder(...sizes: readonly (readonly string[])[]): ReturnType<typeof inOrder> {
  const read = inOrder(...sizes);
  return (values, named) => {
    const reading = read(values, named);
    return reading && values.length > 1 ? readAs(values, reading.names) : reading;
  };
}

/** A reading that says what each number of the run was taken for. */
export function readAs(values: readonly number[], names: readonly string[]): CompactReading {
  const spoken = names.map((name) => name.replace(/_/g, ' '));
  return { names, assumption: `"${values.join(' x ')}" is read as ${spoken.join(' x ')}.` };
}
