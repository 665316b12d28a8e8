import { half, minus, negative, plus, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addExtruded } from './extruded.ts';
import type { Noun } from './noun.ts';
import { SECTION_SIZES, sectionRun } from './rolled-section.ts';
import { BENT, SHEET } from './sheet.ts';

/** A floor and two walls of one thickness, open at the top; its length along X. Holes go through the floor. */
export const uChannel: Noun = {
  name: 'U-channel',
  words: [
    'u channel',
    'channel',
    'u profile',
    'u section',
    'u shape',
    'c channel',
    'u shaped channel',
    'u shaped profile',
    'channel section',
  ],
  example: 'a U-channel 50 x 30 x 3 mm, 200 mm long',
  takes: { ...SECTION_SIZES, inner_width: 'inner_width', inner_height: 'inner_height', leg: 'height' },
  members: [
    { words: ['web', 'base'], takes: { width: 'width', height: 'width' }, order: ['width'], face: 'bottom' },
    { words: ['flange'], takes: { height: 'height', width: 'height', length: 'height' }, order: ['height'] },
    SHEET,
  ],
  says: BENT,
  legs: ['front', 'back'],
  walls: true,
  compact: sectionRun,
  build(sizes, draft) {
    sizes.require(['width', 'inner_width'], ['height', 'inner_height'], 'thickness', 'length');
    const length = sizes.length('length');
    const thickness = sizes.length('thickness');
    const width = sizes.outer('width', twice(thickness));
    const height = sizes.outer('height', thickness);
    const t = thickness.value;
    const most = Math.min(width.value / 2, height.value);
    if (t >= most) {
      const text = `A thickness of ${inMm(t)} leaves nothing open in ${inMm(width.value)} x ${inMm(height.value)}. What is the thickness?`;
      throw new Unclear([missing('thickness', text)]);
    }
    const outer = half(width);
    const inner = minus(half(width), thickness);
    addExtruded(
      draft,
      'Channel',
      sizes.words,
      {
        plane: 'YZ',
        corners: [
          [negative(outer), ZERO],
          [outer, ZERO],
          [outer, height],
          [inner, height],
          [inner, thickness],
          [negative(inner), thickness],
          [negative(inner), height],
          [negative(outer), height],
        ],
        length,
      },
      { across: width, height, area: width.value * t + 2 * (height.value - t) * t },
    );
    const room = { shape: 'rectangle', width: length, height: minus(width, twice(thickness)) } as const;
    const floor = { plane: 'XY', centre: [ZERO, ZERO], room, thickness } as const;
    const side = {
      plane: 'XZ',
      centre: [ZERO, half(plus(height, thickness))],
      room: { shape: 'rectangle', width: length, height: minus(height, thickness) },
      thickness,
      behind: true,
      row: 'u',
    } as const;
    return {
      faces: {
        front: { ...side, at: negative(outer), into: 'positive' },
        back: { ...side, at: outer, into: 'negative' },
        top: { ...floor, at: thickness, into: 'negative' },
        bottom: { ...floor, at: ZERO, into: 'positive' },
      },
      usual: 'top',
      prism: null,
      walls: true,
    };
  },
};

/** The same as people name its sizes who think of a bent strip: its depth is how far it runs. */
export const uBracket: Noun = {
  ...uChannel,
  name: 'U-bracket',
  words: [
    'u bracket',
    'u-bracket',
    'u shaped bracket',
    'saddle bracket',
    'fork bracket',
    'clevis bracket',
    'u clip',
  ],
  example: 'a U-bracket 40 mm wide, 30 mm high, 25 mm deep, 3 mm thick',
  takes: { ...uChannel.takes, depth: 'length' },
  build(sizes, draft) {
    // "50 mm inside, 25 wide": what the strip is wide.
    if (sizes.has('inner_width') && sizes.has('width') && !sizes.has('length')) {
      const strip = inMm(sizes.rename('width', 'length'));
      draft.assume(`The strip that the bracket is bent from is ${strip} wide.`);
    }
    return uChannel.build(sizes, draft);
  },
};
