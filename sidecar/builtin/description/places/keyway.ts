import { sized } from './arms.ts';
import type { PlaceKind } from './place-kind.ts';
import { isReference } from './sides.ts';

/** "A keyway 8 mm wide and 4 mm deep is cut into the side wall of the hole": from the middle to that far beyond its wall. */
export const keyway: PlaceKind = {
  name: 'keyway',
  read(phrase, { body, placing, story }) {
    if (body.noun !== 'keyway' || phrase.kind !== 'place' || phrase.distance || body.count !== 1)
      return false;
    const spot = phrase.spots.find(isReference);
    const hole = spot?.what === 'cutter' ? story.find(spot, true) : null;
    const centred = hole?.wheres.length === 0 && hole.count === 1 && hole.noun === 'hole';
    const across =
      hole?.sizes.get('diameter')?.number ?? 2 * (hole?.sizes.get('radius')?.number ?? Number.NaN);
    const [width, depth] = [body.sizes.get('width'), body.sizes.get('depth')];
    if (!centred || !width || !depth || !(across > width.number) || placing.at.x) return false;
    body.sizes.delete('depth');
    body.sizes.set('length', sized(depth, across / 2 + depth.number));
    placing.at.x = { mine: 'low', of: 'base', end: 'middle' };
    story.assume(`The keyway lies in the X direction; its depth is measured from where the hole is widest.`);
    return true;
  },
};
