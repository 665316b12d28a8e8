import type { PlaceKind } from './place-kind.ts';
import { axisOf } from './sides.ts';

/** "Inset from the edges by 12 mm along the length and 8 mm along the width": four of them, at the corners. */
export const inset: PlaceKind = {
  name: 'inset',
  read(phrase, { body, placing }) {
    if (phrase.kind === 'place') {
      const corners = phrase.spots[0]?.what === 'corner' && phrase.spots[0].sides.length === 0;
      return (
        corners && !phrase.distance && body.count === 4 && body.wheres.some(({ kind }) => kind === 'inset')
      );
    }
    if (phrase.kind !== 'inset' || body.count !== 4 || placing.at.x || placing.at.y) return false;
    for (const { value, along } of phrase.steps) {
      const axis = axisOf(along)?.axis;
      if (!axis || axis === 'z' || placing.at[axis]) return false;
      placing.at[axis] = { mine: 'middle', of: 'base', end: 'low', offset: value.written };
      placing.repeat.push({ by: 'mirror', of: 'base', axis });
    }
    return phrase.steps.length === 2;
  },
};
