import { minus, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { turned } from './turned.ts';

/** A round pin whose upper end is half a ball; its axis along Z. */
export const domedPin: Noun = {
  name: 'domed pin',
  words: ['domed pin', 'domed dowel', 'domed peg', 'domed rod', 'bullet nosed pin', 'round nosed pin'],
  example: 'a domed pin 8 mm diameter, 30 mm long',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    length: 'length',
    height: 'length',
  },
  compact: inSaidOrder(['diameter', 'radius'], ['length']),
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], 'length');
    const radius = sizes.radius('diameter', 'radius');
    const length = sizes.length('length');
    if (length.value <= radius.value) {
      const text = `A pin ${inMm(length.value)} long has no straight part below half a ball of ${inMm(2 * radius.value)}. What is the length?`;
      throw new Unclear([missing('length', text)]);
    }
    const straight = minus(length, radius);
    draft.assume('The length of the pin is measured over its dome, which is half a ball.');
    const r = radius.value;
    const solid = turned(
      draft,
      sizes.words,
      'Pin',
      [
        { to: [radius.text, 0] },
        { to: [radius.text, straight.text] },
        { to: [0, length.text], radius: radius.text, turn: 'left' },
        { to: [0, 0] },
      ],
      {
        width: 2 * r,
        height: length.value,
        volume: Math.PI * r ** 2 * straight.value + (2 / 3) * Math.PI * r ** 3,
      },
    );
    const room = { shape: 'circle', diameter: twice(radius) } as const;
    return {
      ...solid,
      faces: {
        bottom: {
          plane: 'XY',
          at: ZERO,
          into: 'positive',
          centre: [ZERO, ZERO],
          room,
          thickness: straight,
        },
      },
      usual: 'bottom',
    };
  },
};
