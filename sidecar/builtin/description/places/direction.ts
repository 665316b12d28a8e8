import type { PlaceKind } from './place-kind.ts';
import { axisOf } from './sides.ts';

/** "along the Z-axis", "radially", "in the positive Z direction". */
export const direction: PlaceKind = {
  name: 'direction',
  read(phrase, { body, placing }) {
    if (phrase.kind !== 'along') return false;
    const [word] = phrase.directions;
    if (phrase.directions.length > 1) {
      const axes = phrase.directions.flatMap((each) => axisOf(each)?.axis ?? []);
      if (axes.length !== phrase.directions.length || new Set(axes).size !== axes.length) return false;
      placing.axes = axes;
      return true;
    }
    if (word === undefined) return false;
    // All round is radial already.
    if (word === 'radial' && body.noun === 'annular_groove') return true;
    const found = word === 'radial' ? { axis: 'y' as const, sign: 1 } : axisOf(word);
    if (!found) return false;
    if (placing.axis !== null && placing.axis !== found.axis && word === 'radial') return true;
    placing.axis = found.axis;
    return true;
  },
};
