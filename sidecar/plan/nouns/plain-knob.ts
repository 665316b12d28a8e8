import { half, plus, type Term, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inOrder, type Member, type Noun } from './noun.ts';
import { addRound } from './round.ts';
import { turned } from './turned.ts';

/** A knob's head and the stem that it may stand on. */
export const KNOB_MEMBERS: readonly Member[] = [
  {
    words: ['head', 'cylinder head', 'cylindrical head', 'round head', 'plain head', 'top', 'grip'],
    takes: {
      diameter: 'diameter',
      outer_diameter: 'diameter',
      height: 'height',
      thickness: 'height',
      length: 'height',
    },
    order: ['diameter', 'height'],
  },
  {
    words: ['stem', 'neck', 'shank', 'foot', 'shaft', 'round stem', 'cylindrical stem'],
    takes: {
      diameter: 'stem_diameter',
      outer_diameter: 'stem_diameter',
      height: 'stem_height',
      length: 'stem_height',
    },
    order: ['stem_diameter', 'stem_height'],
  },
];

/** Words that say so. */
const PLAIN =
  /plain|smooth|round|cylind|stem|shank|neck|head|drawer|button|mushroom|control|volume|dial|potent/i;

/** A round knob with a smooth rim; with a stem it stands on that. */
export const plainKnob: Noun = {
  name: 'plain knob',
  words: [
    'plain knob',
    'knob',
    'round knob',
    'plain round knob',
    'smooth knob',
    'smooth round knob',
    'cylindrical knob',
    'simple round knob',
    'drawer knob',
    'button knob',
    'stem knob',
    'knob with a stem',
    'mushroom knob',
    'control knob',
    'volume knob',
    'dial knob',
    'potentiometer knob',
  ],
  example: 'a plain knob, head 40 mm diameter 15 mm high on a stem 20 mm diameter 10 mm high',
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
  says: ['with a smooth rim', 'without grips'],
  compact: inOrder(['diameter', 'radius'], ['height']),
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], 'height');
    const diameter = sizes.diameter('diameter', 'radius');
    const height = sizes.length('height');
    if (!PLAIN.test(sizes.words))
      draft.assume('The knob is round and smooth: one with hollows for the fingers is a star knob.');
    if (!sizes.has('stem_diameter') && !sizes.has('stem_height'))
      return addRound(draft, 'Knob', sizes.words, { diameter, height });
    sizes.require('stem_diameter', 'stem_height');
    const [stem, rise] = [sizes.length('stem_diameter'), sizes.length('stem_height')];
    if (stem.value >= diameter.value) {
      const text = `A stem of ${inMm(stem.value)} is no thinner than a head of ${inMm(diameter.value)}. What is the stem diameter?`;
      throw new Unclear([missing('stem diameter', text)]);
    }
    draft.assume('The knob stands on its stem; its head comes on top of that, and is round and plain.');
    const top = plus(rise, height);
    const d = (term: Term) => (Math.PI / 4) * term.value ** 2;
    const solid = turned(
      draft,
      sizes.words,
      'Knob',
      [
        { to: [half(stem).text, 0] },
        { to: [half(stem).text, rise.text] },
        { to: [half(diameter).text, rise.text] },
        { to: [half(diameter).text, top.text] },
        { to: [0, top.text] },
        { to: [0, 0] },
      ],
      {
        width: diameter.value,
        height: top.value,
        volume: d(stem) * rise.value + d(diameter) * height.value,
      },
    );
    const room = { shape: 'circle', diameter: stem } as const;
    const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: top } as const;
    return {
      ...solid,
      faces: { top: { ...end, at: top, into: 'negative' }, bottom: { ...end, at: ZERO, into: 'positive' } },
      usual: 'bottom',
    };
  },
};
