import type { Face, Prism, Solid } from '../nouns/solid.ts';
import type { Draft } from './draft.ts';
import type { FaceName } from './place.ts';
import type { Positions } from './placing.ts';
import type { Boss, Cut } from './room.ts';
import type { Piece } from './solid/piece.ts';
import type { BodyUnderWay, Standing } from './solid/standing.ts';
import { contradiction, Unclear } from './unclear.ts';

/** The part as far as it is built, for the features still to come. */
export interface Workpiece {
  readonly draft: Draft;
  readonly noun: string;
  readonly solid: Solid;
  /** The solid as a prism, its vertical edges as they are by now; null where it is none, or no formula is for it. */
  prism: Prism | null;
  readonly cuts: Cut[];
  readonly bosses: Boss[];
  /** The bosses that were spoken of last, where each of them is. */
  boss: { readonly top: Face; readonly positions: Positions } | null;
  /** From where to where it reaches, mm. */
  readonly extent: Record<'X' | 'Y' | 'Z', [number, number]>;
  /** The solids that it is composed of, by name, and the bodies that they are in. */
  readonly solids: Map<string, Standing>;
  bodies: readonly BodyUnderWay[];
  /** Features of the plan by what they are called in the outline: "slot", "hole 2". */
  readonly made: Map<string, readonly string[]>;
  /** What solids were cut out. */
  readonly carved: Piece[];
  /** Whether its size along an axis is still what its solids reach. */
  readonly endsKnown: Record<'X' | 'Y' | 'Z', boolean>;
  /** How far rounding or bevelling reaches in from the rim of a face, mm. */
  readonly rims: Map<Face, number>;
}

/** @throws Unclear where the part has no such face */
export function faceOf(name: FaceName | undefined, words: string, { solid, noun, boss }: Workpiece): Face {
  if (name === 'boss' && boss) return boss.top;
  const wanted = name ?? solid.usual;
  const face = wanted && solid.faces[wanted];
  if (face) return face;
  const options = Object.keys(solid.faces).map((each) => each.replace('_', ' '));
  const text =
    options.length === 0
      ? `I cannot put "${words}" on a ${noun} yet.`
      : wanted === null
        ? `Which face of the ${noun} is "${words}" in?`
        : `The ${noun} has no ${(name ?? '').replace('_', ' ')} face that "${words}" could go on. Which face is meant?`;
  const said = wanted === null ? options.map((face) => `${words} in the ${face}`) : options;
  throw new Unclear([contradiction(words, text, said)]);
}
