import { shapeNamed } from '../shapes.ts';
import type { Body } from '../story.ts';
import type { PlaceKind } from './place-kind.ts';
import { referred } from './sides.ts';

/** "At each corner of the table top", "attached to the bottom of the top": solids flush with the corners of the base. */
export const legs: PlaceKind = {
  name: 'legs',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.distance) return false;
    const [spot] = phrase.spots;
    const of = referred(phrase, body, story);
    if (!spot || of !== story.base || !of || (body.cut && !cutsCorners(body, of))) return false;
    const corners = spot.what === 'corner' && spot.sides.length === 0 && (spot.each || spot.plural);
    const four = body.count === 4 || (body.count === 1 && (spot.each || spot.count === 4));
    const long = body.sizes.has('length') || body.sizes.has('side');
    if (corners && four && long && !placing.at.x && !placing.at.y) {
      body.count = 4;
      const beyond = { below: 'low', above: 'high' }[phrase.preposition] as 'low' | 'high' | undefined;
      if (beyond && !placing.at.z)
        placing.at.z = { mine: beyond === 'low' ? 'high' : 'low', of: nameOf(of), end: beyond };
      placing.at.x = { mine: 'low', of: nameOf(of), end: 'low' };
      placing.at.y = { mine: 'low', of: nameOf(of), end: 'low' };
      placing.repeat.push(
        { by: 'mirror', of: nameOf(of), axis: 'x' },
        { by: 'mirror', of: nameOf(of), axis: 'y' },
      );
      story.assume('They are flush with the corners.');
      return true;
    }
    const joined = phrase.preposition === 'to' || phrase.preposition === 'at';
    const sides = spot.sides.filter((side) => side === 'bottom' || side === 'top');
    if (!joined || sides.length !== 1 || spot.sides.length !== 1 || placing.at.z || body.count < 2)
      return false;
    placing.at.z =
      sides[0] === 'top'
        ? { mine: 'low', of: nameOf(of), end: 'high' }
        : { mine: 'high', of: nameOf(of), end: 'low' };
    return true;
  },
};

/** "A square of 15 mm is removed from each corner": all through a block. */
const cutsCorners = (body: Body, of: Body) =>
  !body.sizes.has('height') &&
  !body.sizes.has('depth') &&
  [body, of].every(({ noun }) => shapeNamed(noun ?? 'box')?.feature === 'box');
