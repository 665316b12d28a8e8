import type { Side } from '../../../plan/outline/place.ts';
import { inMm } from '../../../plan/outline/unclear.ts';
import { across, type CutKind, isBlock, mm, wholeOf } from './cut-kind.ts';

const SIDES: readonly Side[] = ['left', 'right', 'front', 'back'];
const at = (side: Side) => [
  `(?:at|on|along|in|to|from|down) (?:the |its )?(?:top )?${side}(?: hand)?(?: top)?(?: (?:end|side|edge))?`,
];

/** A step at one side of the top: how far it reaches in, and how deep it is, or how high what is left. */
export const step: CutKind = {
  called: '(?:step|rebate|rabbet|ledge)',
  says: {
    left: at('left'),
    right: at('right'),
    front: at('front'),
    back: at('back'),
    depth: ['# ?(?:deep|depth|down)', 'depth(?: of)? #'],
    height: ['# ?(?:high|tall)', 'height(?: of)? #'],
    inwards: ['# ?(?:long|wide|in|across)', '(?:length|width)(?: of)? #'],
    end: ['(?:at|on) one (?:end|side)'],
  },
  build(told, base, said) {
    const named = SIDES.filter((side) => told.has(side));
    const [side = 'right', more] = named;
    const [inwards, deep, high] = [told.get('inwards'), told.get('depth'), told.get('height')];
    if (!isBlock(base) || more !== undefined || inwards === undefined) return null;
    if ((deep === undefined) === (high === undefined)) return null;
    const tall = across(base, 'height');
    const down = deep === undefined ? tall - mm(high) : mm(deep);
    const level = side === 'left' || side === 'right';
    const whole = wholeOf(base, level ? 'width' : 'length');
    if (whole === null || !(down > 0 && down < tall)) return null;
    if (!(mm(inwards) < across(base, level ? 'length' : 'width'))) return null;
    const end = side === 'left' || side === 'front' ? ('low' as const) : ('high' as const);
    const beside = { mine: end, of: 'base', end };
    return {
      features: [
        {
          kind: 'solid',
          words: said,
          name: 'step',
          mode: 'cut',
          noun: 'box',
          sizes: {
            ...(level ? { length: inwards, width: whole } : { length: whole, width: inwards }),
            height: deep ?? `${Number(down.toFixed(6))} mm`,
          },
          at: { [level ? 'x' : 'y']: beside, z: { mine: 'high', of: 'base', end: 'high' } },
        },
      ],
      assumptions: [
        ...(named.length > 0 ? [] : [`"${said}" does not say at which end: it is at the right.`]),
        ...(deep === undefined
          ? [`"${said}": ${inMm(mm(high))} are left below it, so that it is ${inMm(down)} deep.`]
          : []),
      ],
    };
  },
};
