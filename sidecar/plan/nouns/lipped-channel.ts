import { minus, plus, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addExtruded, type Corner } from './extruded.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { BENT, SHEET } from './sheet.ts';

/** A web, two flanges and a lip turned in at the end of each, all of one thickness; its length along X. */
export const lippedChannel: Noun = {
  name: 'lipped channel',
  words: [
    'lipped channel',
    'lipped c channel',
    'lipped c profile',
    'lipped c section',
    'c profile',
    'c section',
    'c purlin',
    'c shaped profile',
    'cee section',
    'cee purlin',
    'strut channel',
  ],
  example: 'a lipped channel, web 100 mm, flanges 40 mm, lips 15 mm, 3 mm thick, 500 mm long',
  takes: {
    height: 'height',
    depth: 'height',
    width: 'width',
    thickness: 'thickness',
    wall: 'thickness',
    length: 'length',
  },
  members: [
    {
      words: ['web', 'back'],
      takes: { height: 'height', width: 'height', depth: 'height' },
      order: ['height'],
    },
    { words: ['flange', 'leg', 'side'], takes: { width: 'width' }, order: ['width'] },
    {
      words: ['lip', 'return', 'return lip'],
      takes: { width: 'lip', height: 'lip', depth: 'lip' },
      order: ['lip'],
    },
    SHEET,
  ],
  says: BENT,
  compact: inSaidOrder(['height'], ['width'], ['lip'], ['thickness'], ['length']),
  build(sizes, draft) {
    sizes.require('height', 'width', 'thickness', 'length');
    if (!sizes.has('lip')) {
      const text = 'How long are the lips of the C profile? One without lips is a U-channel.';
      throw new Unclear([missing('lip', text)]);
    }
    const [h, w, l] = [sizes.length('height'), sizes.length('width'), sizes.length('lip')];
    const t = sizes.length('thickness');
    const length = sizes.length('length');
    if (l.value <= t.value || w.value <= 2 * t.value || 2 * l.value >= h.value) {
      const text = `Lips of ${inMm(l.value)} and a thickness of ${inMm(t.value)} make no C of ${inMm(h.value)} x ${inMm(w.value)}. How long are the lips?`;
      throw new Unclear([missing('lip', text)]);
    }
    draft.assume('All sizes of the section are measured outside; its corners are sharp.');
    const [inner, top, under] = [minus(w, t), minus(h, t), minus(h, l)];
    const corners: Corner[] = [
      [ZERO, ZERO],
      [w, ZERO],
      [w, l],
      [inner, l],
      [inner, t],
      [t, t],
      [t, top],
      [inner, top],
      [inner, under],
      [w, under],
      [w, h],
      [ZERO, h],
    ];
    addExtruded(
      draft,
      'Channel',
      sizes.words,
      { plane: 'YZ', corners, length },
      {
        across: w,
        height: plus(h, ZERO),
        area: t.value * (h.value + 2 * (w.value - t.value) + 2 * (l.value - t.value)),
      },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};
