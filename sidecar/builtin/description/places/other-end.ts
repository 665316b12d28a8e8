import { ROUND_BASES } from '../shapes.ts';
import type { PlaceKind } from './place-kind.ts';

/** "One end carries a pin, the other end has a blind hole": of what is round, the upper one and the lower one. */
export const otherEnd: PlaceKind = {
  name: 'at one end or the other',
  read(phrase, { body, placing, story }) {
    if (phrase.kind !== 'place' || phrase.distance || body.count > 1 || placing.at.z) return false;
    const [spot] = phrase.spots;
    const { base } = story;
    const single = spot?.what === 'end' && !spot.each && !spot.plural && spot.sides.length === 0;
    if (!single || !base || phrase.preposition !== 'at') return false;
    if (!ROUND_BASES.includes(base.noun ?? '') || !['cylinder', 'disc'].includes(base.noun ?? ''))
      return false;
    const deep = ['depth', 'height', 'length'].some((name) => body.sizes.has(name));
    if (body.cut && !deep) return false;
    const end = spot.qualities.includes('other') ? 'low' : 'high';
    const mine = body.cut ? end : end === 'high' ? 'low' : 'high';
    placing.at.z = { mine, of: 'base', end };
    story.assume(`"${story.text(phrase)}" is taken to be the ${end === 'high' ? 'upper' : 'lower'} one.`);
    return true;
  },
};

/** "A notch of 30 mm by 20 mm in the middle of the front edge": seen from above, at that side. */
export const inEdge: PlaceKind = {
  name: 'in an edge',
  read(phrase, { body, placing }) {
    if (phrase.kind !== 'place' || phrase.distance || !body.cut || body.count > 1 || placing.axis !== null)
      return false;
    const edge = phrase.spots.find(({ what }) => what === 'edge');
    const others = phrase.spots.filter(
      (spot) => spot !== edge && spot.what !== 'centre' && spot.what !== 'role',
    );
    const [side] = edge?.sides ?? [];
    const { sizes } = body;
    const through = sizes.has('length') && sizes.has('width') && !sizes.has('height') && !sizes.has('depth');
    if (!edge || others.length > 0 || edge.sides.length !== 1 || !through || placing.at.y) return false;
    if (side !== 'front' && side !== 'back') return false;
    const end = side === 'front' ? 'low' : 'high';
    placing.at.y = { mine: end, of: 'base', end };
    return true;
  },
};
