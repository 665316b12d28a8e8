import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { discRun } from './cylinder.ts';
import type { Noun } from './noun.ts';
import { addRound } from './round.ts';

/** A disc, with a bore where one is named. Its bolt holes are ordinary holes on a circle. */
export const flange: Noun = {
  name: 'flange',
  words: [
    'flange',
    'circular flange',
    'round flange',
    'blind flange',
    'hub flange',
    'hubbed flange',
    'end flange',
  ],
  example: 'flange 100 mm diameter 10 thick with 6 holes 9 mm on an 80 mm bolt circle and a 30 mm bore',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    thickness: 'thickness',
    height: 'thickness',
    length: 'thickness',
    depth: 'thickness',
    inner_diameter: 'bore_diameter',
  },
  members: [
    {
      words: ['disc', 'disk', 'plate', 'flange disc', 'flange plate'],
      takes: {
        diameter: 'diameter',
        outer_diameter: 'diameter',
        thickness: 'thickness',
        height: 'thickness',
      },
      order: ['diameter', 'thickness'],
    },
  ],
  compact: discRun,
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], 'thickness');
    const diameter = sizes.diameter('diameter', 'radius');
    const height = sizes.length('thickness');
    const opening = sizes.has('bore_diameter') ? sizes.length('bore_diameter') : undefined;
    if (opening && opening.value >= diameter.value) {
      const text = `A bore of ${inMm(opening.value)} does not fit a flange of ${inMm(diameter.value)}. What is the bore diameter?`;
      throw new Unclear([missing('bore diameter', text)]);
    }
    return addRound(draft, 'Flange', sizes.words, { diameter, height, ...(opening ? { opening } : {}) });
  },
};
