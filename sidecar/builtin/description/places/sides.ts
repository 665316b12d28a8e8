import type { Phrase, PhraseOf, Spot } from '../phrase.ts';
import type { Body, Story } from '../story.ts';

export type AxisName = 'x' | 'y' | 'z';
export type End = 'low' | 'high';

/** Which end of which axis a side is: left, front and bottom are low. */
export const SIDES: Readonly<Record<string, readonly [AxisName, End]>> = {
  left: ['x', 'low'],
  right: ['x', 'high'],
  front: ['y', 'low'],
  back: ['y', 'high'],
  bottom: ['z', 'low'],
  top: ['z', 'high'],
};

export const AXES: readonly AxisName[] = ['x', 'y', 'z'];

/** "length direction", "+z": the axis and the way along it. */
export function axisOf(word: string): { axis: AxisName; sign: 1 | -1 } | undefined {
  const named: Record<string, AxisName> = {
    length: 'x',
    width: 'y',
    height: 'z',
    thickness: 'z',
    axial: 'z',
    centre: 'z',
  };
  const letter = word.replace(/^[+-]/, '');
  const axis = named[letter] ?? AXES.find((each) => each === letter);
  return axis && { axis, sign: word.startsWith('-') ? -1 : 1 };
}

/** The side that a place speaks of; undefined where there is none or more than one. */
export function sideOf({ spots, preposition }: PhraseOf<'place'>): string | undefined {
  const sides = spots
    .flatMap((spot) => (isReference(spot) ? [] : spot.sides))
    .filter((side) => side in SIDES);
  if (sides.length === 0 && preposition === 'above') return 'top';
  if (sides.length === 0 && preposition === 'below') return 'bottom';
  return sides.length === 1 ? sides[0] : undefined;
}

export const isReference = ({ what }: Spot) => ['solid', 'cutter', 'role', 'it'].includes(what);

/** The solid that a place is measured by: the base where none is named; null where it is not known. */
export function referred(place: PhraseOf<'place'>, body: Body, story: Story): Body | null {
  const spot = place.spots.find(isReference);
  const { base } = story;
  if (!spot) return body === base ? null : (base ?? null);
  if (spot.what === 'role') return base ?? null;
  if (spot.what === 'it') {
    const before = story.bodies[story.bodies.indexOf(body) - 1];
    return before ?? null;
  }
  const found =
    story.find(spot, spot.what === 'cutter', body) ?? story.find(spot, spot.what !== 'cutter', body);
  return found === body ? null : found;
}

export const isCentre = (phrase: Phrase): boolean =>
  phrase.kind === 'place' && phrase.spots[0]?.what === 'centre';
