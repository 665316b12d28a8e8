import { inMm } from '../../../plan/outline/unclear.ts';
import { type CutKind, IN_TOP, isBlock, mm, RUNS, unsaidWay, wayOf } from './cut-kind.ts';

const RIGHT = 90;

/** A groove whose sides meet at the bottom: by two of its width, its depth and its angle; with one of them at 90°. */
export const vGroove: CutKind = {
  called: 'V[- ]?(?:shaped )?(?:groove|slot|notch|channel|cut)|(?:groove|notch) of V shape',
  says: {
    angle: ['(?:at |of |with )?(?:an? )?(?:included )?(?:angle (?:of )?)?#(?: included)?(?: angle)?'],
    across: ['# ?(?:wide|width|across|wide at the top)', '(?:width|top width)(?: of)? #'],
    depth: ['# ?(?:deep|depth|in depth)', 'depth(?: of)? #'],
    ...RUNS,
    ...IN_TOP,
  },
  build(told, base, said) {
    const [wide, deep, angle] = [told.get('across'), told.get('depth'), told.get('angle')];
    if (!isBlock(base) || (wide === undefined && deep === undefined)) return null;
    if (wide !== undefined && deep !== undefined && angle !== undefined) return null;
    const degrees = angle === undefined ? RIGHT : Number.parseFloat(angle);
    if (!(degrees > 0 && degrees < 180)) return null;
    const lean = 2 * Math.tan((degrees * Math.PI) / 360);
    const sizes = {
      base: wide ?? `${times(lean)} * triangle_height`,
      triangle_height: deep ?? `${times(1 / lean)} * base`,
    };
    const way = wayOf(told);
    const both = wide !== undefined && deep !== undefined;
    return {
      features: [
        {
          kind: 'solid',
          words: said,
          name: 'V-groove',
          mode: 'cut',
          noun: 'triangular prism',
          sizes,
          axis: way === 'length' ? 'x' : 'y',
          // Its point down.
          turn: '180 deg',
          at: { z: { mine: 'high', of: 'base', end: 'high' } },
        },
      ],
      assumptions: [
        ...unsaidWay(told, said),
        ...(both || angle !== undefined ? [] : [`"${said}" names no angle: it is 90°.`]),
        ...(angle === undefined ? [] : [`At ${degrees}° its ${inTurn(wide, deep, lean)}.`]),
      ],
    };
  },
};

/** What the angle makes of the size that is not told. */
const inTurn = (wide: string | undefined, deep: string | undefined, lean: number) =>
  deep === undefined
    ? `depth is ${times(1 / lean)} of its width, ${inMm(mm(wide) / lean)}`
    : `width is ${times(lean)} of its depth, ${inMm(mm(deep) * lean)}`;

const times = (ratio: number) => Number(ratio.toFixed(9));
