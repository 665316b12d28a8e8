import type { PhraseOf } from '../phrase.ts';
import type { Placed, PlaceKind } from './place-kind.ts';
import { isCentre, referred, SIDES, sideOf } from './sides.ts';

/** "Its centre is on the upper surface", "the centre of the ball is 15 mm above the top": of what has one centre only. */
export const byCentre: PlaceKind = {
  name: 'by its centre',
  read(phrase, placed) {
    if (phrase.kind === 'offset' && phrase.into) return embedded(phrase, placed);
    if (phrase.kind !== 'place' || !phrase.byCentre) return false;
    const { body, placing, story, nameOf } = placed;
    const side = sideOf(phrase);
    const ball = BALLS.includes(body.noun ?? '');
    if (!ball) return body.cut ? false : side === undefined && isCentre(phrase) && !phrase.distance;
    const of = referred(phrase, body, story);
    const [axis, end] = SIDES[side ?? ''] ?? [];
    if (!of || !axis || !end) return isCentre(phrase) && !phrase.distance;
    const away = { above: 1, below: -1 }[phrase.preposition];
    if (phrase.distance && away === undefined) return false;
    const offset = phrase.distance ? `${away === -1 ? '-' : ''}${phrase.distance.written}` : undefined;
    // "Above the centre of the top" by itself says no more than on which line it is.
    if (!offset && away !== undefined) return true;
    placing.at[axis] = { mine: 'middle', of: nameOf(of), end, ...(offset ? { offset } : {}) };
    return true;
  },
};

const BALLS: readonly string[] = ['sphere', 'spherical_cavity'];

/** "The bottom is embedded 5 mm into the plate": so much lower than on it, or what its centre comes to. */
function embedded({ distance, from }: PhraseOf<'offset'>, { body, placing, story }: Placed): boolean {
  const { z } = placing.at;
  if (body.cut || z?.end !== 'high' || from.length !== 1) return false;
  if (z.mine === 'low' && z.offset === undefined) {
    placing.at.z = { ...z, offset: `-${distance.written}` };
    return true;
  }
  const radius = body.sizes.get('radius')?.number ?? (body.sizes.get('diameter')?.number ?? Number.NaN) / 2;
  return z.mine === 'middle' && story.agrees(radius - Number.parseFloat(z.offset ?? '0'), distance.number);
}
