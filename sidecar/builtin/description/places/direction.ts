import { ROUND_BASES, shapeNamed } from '../shapes.ts';
import type { PlaceKind } from './place-kind.ts';
import { axisOf } from './sides.ts';

/** "along the Z-axis", "radially", "in the positive Z direction". */
export const direction: PlaceKind = {
  name: 'direction',
  read(phrase, { body, placing, story }) {
    if (phrase.kind !== 'along') return false;
    const [word] = phrase.directions;
    if (phrase.directions.length > 1) {
      const axes = phrase.directions.flatMap((each) => axisOf(each)?.axis ?? []);
      if (axes.length !== phrase.directions.length || new Set(axes).size !== axes.length) return false;
      placing.axes = axes;
      return true;
    }
    if (word === undefined) return false;
    // Along its own axis: whichever that is.
    if (word === 'centre' && placing.axis !== null) return true;
    if (word === 'lengthwise') {
      const box = shapeNamed(story.base?.noun ?? 'box')?.feature === 'box';
      placing.axis ??= box ? 'x' : 'z';
      return true;
    }
    // All round is radial already.
    if (word === 'radial' && body.noun === 'annular_groove') return true;
    // Along the length of what is round is along its axis.
    const round = ROUND_BASES.includes(story.base?.noun ?? '');
    if (word === 'length' && round) {
      placing.axis ??= 'z';
      return true;
    }
    const found = word === 'radial' ? { axis: 'y' as const, sign: 1 } : axisOf(word);
    if (!found) return false;
    if (placing.axis !== null && placing.axis !== found.axis && word === 'radial') return true;
    // Told along two ways, it is one of them: which is not known.
    if (placing.axis !== null && placing.axis !== found.axis) return false;
    placing.axis = found.axis;
    return true;
  },
};
