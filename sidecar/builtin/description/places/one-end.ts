import { agree } from '../story.ts';
import type { PlaceKind } from './place-kind.ts';

/** "Positioned at one end": of two sizes it shares one with the base, and lies at an end of the other. Which end is alike. */
export const oneEnd: PlaceKind = {
  name: 'at one end',
  read(phrase, { body, placing, story, reach }) {
    if (phrase.kind !== 'place' || phrase.distance || body.count > 1) return false;
    const [spot] = phrase.spots;
    if (spot?.what !== 'end' || spot.each || spot.plural || spot.sides.length > 0) return false;
    const [length, width] = [body.sizes.get('length')?.number, body.sizes.get('width')?.number];
    const [x, y] = [reach('x'), reach('y')];
    if (!length || !width || !x || !y || story.bodies.indexOf(body) !== 1) return false;
    const axis = agree(length, x) && width < y ? 'y' : agree(width, y) && length < x ? 'x' : null;
    if (axis === null || placing.at[axis]) return false;
    placing.at[axis] = { mine: 'high', of: 'base', end: 'high' };
    story.assume(`"${story.text(phrase)}" is taken to be the ${axis === 'x' ? 'right' : 'back'} one.`);
    return true;
  },
};
