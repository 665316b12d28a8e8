import { literal, minus, over, plus, times } from '../outline/term.ts';
import { addGrooved, bite } from './grooved.ts';
import { inOrder, type Noun } from './noun.ts';
import { KNOB_MEMBERS } from './plain-knob.ts';

/** Diameter of a finger's hollow, and how far its middle lies outside the rim, in diameters of the knob. */
const HOLLOW = 5;
const OUTSIDE = 25;
const GRIPS = 8;

/** A round knob with hollows for the fingers round its rim. */
export const knob: Noun = {
  name: 'star knob',
  words: ['star knob', 'hand knob', 'grip knob', 'lobed knob', 'thumb knob'],
  example: 'a star knob, 40 mm diameter, 15 mm high, with a tapped M6 hole in the middle',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    height: 'height',
    thickness: 'height',
    length: 'height',
    depth: 'height',
  },
  members: KNOB_MEMBERS,
  turns: { stem_diameter: 'plain knob', stem_height: 'plain knob' },
  compact: inOrder(['diameter', 'radius'], ['height']),
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], 'height');
    const diameter = sizes.diameter('diameter', 'radius');
    const height = sizes.length('height');
    const count = draft.parameter('grips', GRIPS, 'count', 'hollows for the fingers');
    const hollow = draft.parameter('grip_diameter', over(diameter, literal(HOLLOW)), 'mm', 'of a hollow');
    const away = plus(over(diameter, literal(2)), over(diameter, literal(OUTSIDE)));
    draft.assume(
      `The knob has ${GRIPS} hollows for the fingers, 1/${HOLLOW} of its diameter across, their middles 1/${OUTSIDE} of it outside the rim.`,
    );
    return addGrooved(draft, {
      name: 'Knob',
      words: sizes.words,
      diameter,
      height,
      opening: null,
      count,
      core: minus(times(literal(2), away), hollow),
      ...bite(diameter.value / 2, hollow.value / 2, away.value),
      profile: (step) => ({
        shape: 'circle',
        diameter: hollow.text,
        center: [`(${away.text}) * cos(${step})`, `(${away.text}) * sin(${step})`],
      }),
    });
  },
};
