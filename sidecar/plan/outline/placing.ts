import type { Face } from '../nouns/solid.ts';
import type { Draft } from './draft.ts';
import type { Side } from './place.ts';
import { type Term, twice } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';

export type Spot = readonly [Term, Term];

/** Where holes and the like go on a face: the sketched ones, how they repeat, and in figures where all of them are. */
export interface Positions {
  readonly spots: readonly Spot[];
  readonly repeat:
    | { readonly kind: 'polar'; readonly count: Term }
    | { readonly kind: 'rows'; readonly rows: readonly { along: 'u' | 'v'; count: Term; spacing: Term }[] }
    | null;
  readonly centres: readonly (readonly [number, number])[];
}

/** What a place needs to know of what goes there. */
export interface Placing {
  readonly draft: Draft;
  readonly face: Face;
  /** Begins the names of parameters: "hole", "bore", "hole_2". */
  readonly prefix: string;
  /** The feature in a question: "hole", "hole 2". */
  readonly label: string;
  readonly words: string;
  /** What goes there: "hole", "slot". */
  readonly thing: string;
  /** Or whatever is widest. */
  readonly diameter: Term;
  readonly count: number | undefined;
}

/** More than one of a thing. */
export function plural(thing: string): string {
  return thing.endsWith('s') ? `${thing}es` : `${thing}s`;
}

export function fixed(spots: readonly Spot[]): Positions {
  return { spots, repeat: null, centres: spots.map(([u, v]) => [u.value, v.value] as const) };
}

export function expectCount({ count, words, thing }: Placing, places: number, where: string): void {
  if (count === undefined || count === places) return;
  const asked = count === 1 ? `one ${thing}` : `${count} ${plural(thing)}`;
  const text = `"${words}" asks for ${asked}, but ${where} ${places === 1 ? 'is a place for one' : `would be ${places}`}. How many are there, and where?`;
  throw new Unclear([contradiction(words, text)]);
}

export function rectangle({ face, words, thing }: Placing, where: string): { width: Term; height: Term } {
  if (face.room.shape === 'rectangle' && !face.curved) return face.room;
  throw new Unclear([
    contradiction(words, `A round face has no ${where}. Where do the ${plural(thing)} go?`),
  ]);
}

/** Those of both edges lie apart: neither is measured past the middle. @throws Unclear */
export function expectBeforeMiddle(distance: Term, side: Term, { label, words }: Placing): void {
  if (distance.value < side.value / 2 - 1e-6) return;
  const where = distance.value < side.value ? 'at or past the middle' : 'outside';
  const text = `"${words}" would lie ${where}: ${inMm(distance.value)} from the edges, where the part is ${inMm(side.value)} across and its middle ${inMm(side.value / 2)} from them. What is the distance from the edges?`;
  throw new Unclear([missing(`${label} edge distance`, text)]);
}

export function whichEdge(distance: string, { label, words }: Placing): Unclear {
  const options = ['left', 'right', 'front', 'back'].map((side) => `${distance} from the ${side} edge`);
  return new Unclear([missing(`${label} place`, `Which edge is "${words}" ${distance} from?`, options)]);
}

/** Which way one goes to this side. */
export const wayOf = (side: Side): 'u' | 'v' => (side === 'left' || side === 'right' ? 'u' : 'v');

export function edgeDistance(
  written: string | undefined,
  { draft, prefix, label, diameter, words, thing }: Placing,
): Term {
  if (written !== undefined)
    return draft.length(`${prefix}_edge_distance`, written, `${label} edge distance`);
  draft.assume(
    `"${words}" names no distance from the edges: twice the ${thing}'s ${thing === 'hole' ? 'diameter' : 'width'} is taken.`,
  );
  return draft.parameter(
    `${prefix}_edge_distance`,
    twice(diameter),
    'mm',
    'twice the diameter, as a usual value',
  );
}

export function needCount({ count, label, words, thing }: Placing): number {
  if (count !== undefined) return count;
  throw new Unclear([missing(`${label} count`, `How many ${plural(thing)} does "${words}" ask for?`)]);
}
