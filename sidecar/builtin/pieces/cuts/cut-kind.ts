import type { Outline } from '../../../plan/outline/outline.ts';
import type { SolidFeature } from '../../../plan/outline/solid-feature.ts';
import { readQuantity } from '../../../plan/quantity.ts';
import type { Says } from '../attributes.ts';

export type Base = Outline['base'];

export interface Cut {
  readonly features: readonly SolidFeature[];
  readonly assumptions: readonly string[];
  /** It is in the middle only because nothing tells where it is; said so, its words can take the place of these. */
  readonly middle?: string;
  /** What is not told of it. The options can take the place of its words. */
  readonly question?: { readonly text: string; readonly options: readonly string[] };
}

/** Something that is cut into a block and goes by a name: a file each. */
export interface CutKind {
  /** How it is called, singular. */
  readonly called: string;
  readonly says: Says;
  /** Words for pieces of it, each once, that would be something else where they stand alone: the "slot" of a keyhole. */
  readonly own?: readonly string[];
  /** Ways of saying two things at once, and what says them one after the other: "$1" is the first size. */
  readonly plainly?: readonly (readonly [says: string, means: string])[];
  /** null where these sizes make none of it, or it does not fit what it is cut into. */
  readonly build: (told: ReadonlyMap<string, string>, base: Base, said: string) => Cut | null;
}

/** What is a block on all sides. */
export const isBlock = ({ noun }: Base) => ['block', 'plate', 'cube', 'square bar'].includes(noun);

/** A size in mm; not a number where it is none, or follows another. */
export function mm(size: string | undefined): number {
  return size === undefined || / \* /.test(size) ? Number.NaN : readQuantity(size).value;
}

/** As long as the part is that way, whatever that is made. */
export function wholeOf(base: Base, way: 'length' | 'width'): string | null {
  const size = [way, 'side'].find((name) => base.sizes[name] !== undefined);
  return size === undefined ? null : `1 * ${size}`;
}

/** What the part measures that way, mm. */
export const across = ({ sizes }: Base, way: 'length' | 'width' | 'height'): number =>
  mm(sizes[way] ?? (way === 'height' ? sizes.thickness : undefined) ?? sizes.side);

/** Ways of saying that it runs along the length, or along the width. */
export const RUNS: Says = {
  length: [
    '(?:running |going |all )?(?:along|down) (?:the |its )?(?:whole |full |entire )?(?:length|long (?:side|way))',
    'lengthways',
    'lengthwise',
    'full length',
  ],
  width: ['(?:running |going )?(?:along|across) (?:the |its )?(?:whole |full |entire )?width', 'widthways'],
};

/** Said or not, it is in the top and in the middle. */
export const IN_TOP: Says = {
  top: ['(?:along|in|on|across|into) (?:the )?top(?: (?:face|surface|side))?'],
  middle: ['(?:in|along|down) the (?:middle|centre|center)', 'cent(?:re|er)d', 'centrally'],
};

/** The way it runs: as said, or along the length. */
export const wayOf = (told: ReadonlyMap<string, string>) =>
  told.has('width') && !told.has('length') ? ('width' as const) : ('length' as const);

export const unsaidWay = (told: ReadonlyMap<string, string>, said: string) =>
  told.has('width') || told.has('length')
    ? []
    : [`"${said}" does not say which way it runs: it runs along the length, in the middle of the top.`];
