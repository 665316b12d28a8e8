import { missing, Unclear } from '../outline/unclear.ts';
import { readThread } from '../standards/thread.ts';
import { addHalfRing, addStraight, middleRadius, shankOf } from './bent-round.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A round bar bent to a U, lying on Z=0 with its legs along Y. Its threads are not cut. */
export const uBolt: Noun = {
  name: 'U-bolt',
  words: ['u bolt', 'u bolt clamp', 'u shaped bolt', 'u clamp'],
  example: 'a U-bolt from 8 mm bar, 50 mm inside width, 80 mm long',
  takes: {
    diameter: 'diameter',
    thickness: 'diameter',
    width: 'opening',
    gap: 'opening',
    inner_diameter: 'opening',
    inner_width: 'opening',
    length: 'length',
    height: 'length',
  },
  members: [
    {
      words: ['bar', 'rod', 'round bar', 'round rod'],
      takes: { diameter: 'diameter', thickness: 'diameter' },
      order: ['diameter'],
    },
    {
      words: ['inside', 'opening', 'pipe', 'inside width', 'inner width', 'clear width'],
      takes: { width: 'opening', diameter: 'opening', outer_diameter: 'opening' },
      order: ['opening'],
    },
  ],
  compact: inSaidOrder(['diameter'], ['opening'], ['length']),
  build(sizes, draft) {
    const screw = sizes.standard === undefined ? undefined : readThread(sizes.standard);
    if (screw && !sizes.has('diameter')) {
      sizes.give('diameter', `${screw.nominal} mm`);
      draft.assume(`The bar of the U-bolt is as thick as its ${sizes.standard} thread.`);
    }
    sizes.require('diameter', 'opening', 'length');
    draft.assume('The threads of the U-bolt are not cut; its length is measured over all, its width inside.');
    const bar = sizes.length('diameter');
    const length = sizes.length('length');
    const ring = { bar, radius: middleRadius(sizes.length('opening'), bar) };
    const leg = shankOf(length, ring, 1);
    if (leg.value < length.value * 0.08) {
      const text = `A U-bolt ${length.value} mm long has no legs beside its bend. How long is it?`;
      throw new Unclear([missing('length', text)]);
    }
    addHalfRing(draft, 'Bend', ring);
    addStraight(draft, 'RightLeg', ring, 'right', leg);
    addStraight(draft, 'LeftLeg', ring, 'left', leg);
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: 2 * ring.radius.value + bar.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: bar.value });
    draft.volume = (Math.PI / 4) * bar.value ** 2 * (Math.PI * ring.radius.value + 2 * leg.value);
    return { faces: {}, usual: 'top', prism: null };
  },
};
