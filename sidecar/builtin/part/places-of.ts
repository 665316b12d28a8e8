import type { Place } from '../../plan/outline/place.ts';

/** How many places there are, where the place has so many. */
export function placesOf(place: Place | undefined): number | undefined {
  if (place?.at === 'corners') return place.opposite ? 2 : (place.which?.length ?? 4);
  if (place?.at === 'ends') return place.across === undefined ? 2 : 4;
  return undefined;
}

/** Numbers of a grid that can be columns and rows; larger ones are distances. */
export const fewLines = (numbers: readonly number[]) => numbers.every((n) => n <= 12);

/** So far from the centre: one thing lies to the right of it, several lie evenly around it. */
export const offCentre = (distance: string, several: boolean): Place =>
  several
    ? { at: 'circle', radius: distance }
    : { at: 'points', points: [[distance, '0 mm']], origin: 'centre' };
