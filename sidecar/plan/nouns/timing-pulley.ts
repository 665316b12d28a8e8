import { half, literal, minus, plus, type Term, twice } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addGrooved, bite } from './grooved.ts';
import { inOrder, type Noun } from './noun.ts';

/**
 * GT2 belts of 2 mm pitch, mm: the belt's pitch line lies 0.254 outside of the rim, its teeth are 0.75 high and end in an arc
 * of 0.555 (Gates, PowerGrip GT2 2MR).
 */
const PITCH = 2;
const PITCH_LINE = 0.254;
const TOOTH = { height: 0.75, radius: 0.555 };

/** A toothed wheel for a GT2 belt; its axis is Z. The grooves are round, without the belt tooth's flanks. */
export const timingPulley: Noun = {
  name: 'timing pulley',
  words: [
    'timing pulley',
    'timing belt pulley',
    'toothed pulley',
    'toothed belt pulley',
    'gt2 pulley',
    'gt2 timing pulley',
    'gt2 timing belt pulley',
    'gt2 belt pulley',
  ],
  example: 'a GT2 pulley with 20 teeth, 7 mm wide, bore 5 mm',
  takes: {
    teeth: 'teeth',
    width: 'width',
    thickness: 'width',
    height: 'width',
    length: 'width',
    inner_diameter: 'inner_diameter',
    hole: 'inner_diameter',
  },
  compact: inOrder(['teeth'], ['width'], ['inner_diameter']),
  build(sizes, draft) {
    sizes.require('teeth', 'width', 'inner_diameter');
    const count = sizes.count('teeth');
    if (count.value < 12) {
      const text = `A GT2 pulley has at least 12 teeth, not ${count.value}. How many teeth does it have?`;
      throw new Unclear([missing('teeth', text)]);
    }
    draft.assume(
      `The teeth are for GT2 belts: ${PITCH} mm pitch, the rim ${2 * PITCH_LINE} mm less than the pitch diameter, grooves ${TOOTH.height} mm deep and simplified to arcs of ${TOOTH.radius} mm.`,
    );
    const pitch = draft.parameter('belt_pitch', PITCH, 'mm', 'GT2');
    const across: Term = {
      text: `${count.text} * ${pitch.text} / pi - ${2 * PITCH_LINE}`,
      value: (count.value * PITCH) / Math.PI - 2 * PITCH_LINE,
    };
    const diameter = draft.parameter(
      'outer_diameter',
      across,
      'mm',
      'pitch diameter less the belt’s pitch line',
    );
    const tooth = draft.parameter('tooth_radius', TOOTH.radius, 'mm', 'GT2');
    const away = plus(minus(half(diameter), literal(TOOTH.height)), tooth);
    const core = minus(diameter, literal(2 * TOOTH.height));
    const opening = sizes.length('inner_diameter');
    if (opening.value >= core.value) {
      const text = `A bore of ${inMm(opening.value)} reaches into the teeth of a pulley of ${inMm(diameter.value)}. What is the inner diameter?`;
      throw new Unclear([missing('inner diameter', text)]);
    }
    return addGrooved(draft, {
      name: 'Pulley',
      words: sizes.words,
      diameter,
      height: sizes.length('width'),
      opening,
      count,
      core,
      ...bite(diameter.value / 2, tooth.value, away.value),
      profile: (step) => ({
        shape: 'circle',
        diameter: twice(tooth).text,
        center: [`(${away.text}) * cos(${step})`, `(${away.text}) * sin(${step})`],
      }),
    });
  },
};
