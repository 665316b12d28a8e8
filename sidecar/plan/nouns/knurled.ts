import { minus, twice } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addGrooved } from './grooved.ts';
import { inOrder, type Noun } from './noun.ts';

/** Depth of a groove in pitches: a little less than where 90 degree grooves leave a sharp crest. */
const DEPTH = 0.4;

/** A round grip with straight knurling (DIN 82 form RAA, grooves of 90 degrees) over its whole length. */
export const knurled: Noun = {
  name: 'knurled cylinder',
  words: [
    'knurled cylinder',
    'knurled grip',
    'knurled rod',
    'knurled pin',
    'knurled wheel',
    'knurled knob',
    'knurled disc',
    'knurled ring',
    'knurled sleeve',
    'straight knurled cylinder',
    'straight knurled grip',
  ],
  example: 'a knurled grip 20 mm diameter, 30 mm long, pitch 1.6 mm',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    inner_diameter: 'inner_diameter',
    length: 'length',
    height: 'length',
    thickness: 'length',
    width: 'length',
    pitch: 'pitch',
  },
  compact: inOrder(['diameter', 'radius'], ['length']),
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], 'length');
    if (!sizes.has('pitch')) {
      draft.assume('The knurling is straight, with a pitch of 1.6 mm (DIN 82).');
      sizes.give('pitch', '1.6 mm');
    }
    const diameter = sizes.diameter('diameter', 'radius');
    const height = sizes.length('length');
    const opening = sizes.has('inner_diameter') ? sizes.length('inner_diameter') : null;
    const pitch = sizes.length('pitch');
    // A number of four, so that the part measures its diameter across.
    const grooves = 4 * Math.round((Math.PI * diameter.value) / pitch.value / 4);
    if (grooves < 12) {
      const text = `A pitch of ${inMm(pitch.value)} leaves only ${grooves} grooves round ${inMm(diameter.value)}. What is the pitch?`;
      throw new Unclear([missing('pitch', text)]);
    }
    draft.assume(`The knurling has ${grooves} grooves of 90°, ${DEPTH} of the pitch deep.`);
    const count = draft.parameter('grooves', grooves, 'count', 'that the pitch comes nearest to');
    const depth = draft.parameter(
      'groove_depth',
      { text: `${DEPTH} * ${pitch.text}`, value: DEPTH * pitch.value },
      'mm',
      `${DEPTH} of the pitch`,
    );
    const [R, d] = [diameter.value / 2, depth.value];
    const core = minus(diameter, twice(depth));
    if (opening && opening.value >= core.value) {
      const text = `A hole of ${inMm(opening.value)} reaches into the knurling of ${inMm(diameter.value)}. What is the inner diameter?`;
      throw new Unclear([missing('inner diameter', text)]);
    }
    // Of a groove of 90 degrees with its root at p from the axis, what lies within the rim.
    const p = R - d;
    const halfAngle = Math.PI / 4 - Math.asin((p * Math.SQRT1_2) / R);
    return addGrooved(draft, {
      name: 'Grip',
      words: sizes.words,
      diameter,
      height,
      opening,
      count,
      core,
      halfAngle,
      area: R ** 2 * halfAngle - p * R * Math.sin(halfAngle),
      profile: (step) => {
        const [inside, outside] = [
          `(${diameter.text} / 2 - ${depth.text})`,
          `(${diameter.text} / 2 + ${depth.text})`,
        ];
        const wide = `2 * ${depth.text}`;
        const root: [string, string] = [`${inside} * cos(${step})`, `${inside} * sin(${step})`];
        const brink = (one: '+' | '-', other: '+' | '-'): [string, string] => [
          `${outside} * cos(${step}) ${one} ${wide} * sin(${step})`,
          `${outside} * sin(${step}) ${other} ${wide} * cos(${step})`,
        ];
        return {
          shape: 'polyline',
          start: root,
          segments: [{ to: brink('+', '-') }, { to: brink('-', '+') }, { to: root }],
        };
      },
    });
  },
};
