import type { PlaceKind } from './place-kind.ts';

/** "At the four corners, in an 80x60 mm rectangular pattern": about the middle of the base. */
export const inGrid: PlaceKind = {
  name: 'in a grid',
  read(phrase, { body, placing, story }) {
    const grids = body.wheres.filter(({ kind }) => kind === 'grid');
    const [grid] = grids;
    if (grid?.kind !== 'grid' || grids.length > 1 || body.count !== 4) return false;
    if (phrase !== grid) {
      const corners = phrase.kind === 'place' && phrase.spots[0]?.what === 'corner';
      return corners && !phrase.distance && phrase.spots[0]?.sides.length === 0;
    }
    const [length, width = length] = grid.values;
    if (!length || !width || grid.values.length > 2 || length.angle || placing.at.x) return false;
    for (const [axis, value] of [
      ['x', length],
      ['y', width],
    ] as const) {
      const unit = value.bare ? '' : ' mm';
      const offset = `-${Number((value.number / 2).toFixed(6))}${unit}`;
      placing.at[axis] = { mine: 'middle', of: 'base', end: 'middle', offset };
      placing.repeat.push({ by: 'mirror', of: 'base', axis });
    }
    story.assume(`"${story.text(grid)}" is taken to be the distances between the middles.`);
    return true;
  },
};
