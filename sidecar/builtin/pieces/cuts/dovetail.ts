import { type CutKind, IN_TOP, isBlock, mm, RUNS, unsaidWay, wayOf } from './cut-kind.ts';

/** A slot that widens downwards evenly: by its widths above and below, and its depth. */
export const dovetail: CutKind = {
  called: '(?:female )?dove[- ]?tail(?: (?:slot|groove))?',
  says: {
    bottom: ['# ?(?:wide )?(?:at the (?:bottom|base)|below|underneath)', '(?:bottom|lower) width(?: of)? #'],
    across: [
      '# ?(?:wide )?at the (?:top|opening|mouth)',
      '# ?(?:wide|width)',
      '(?:top|upper) width(?: of)? #',
    ],
    depth: ['# ?(?:deep|depth)', 'depth(?: of)? #'],
    ...RUNS,
    ...IN_TOP,
  },
  build(told, base, said) {
    const [top, bottom, deep] = [told.get('across'), told.get('bottom'), told.get('depth')];
    if (!isBlock(base) || top === undefined || bottom === undefined || deep === undefined) return null;
    if (!(mm(bottom) > mm(top))) return null;
    return {
      features: [
        {
          kind: 'solid',
          words: said,
          name: 'dovetail slot',
          mode: 'cut',
          noun: 'trapezoidal prism',
          sizes: { bottom, top, height: deep },
          axis: wayOf(told) === 'length' ? 'x' : 'y',
          at: { z: { mine: 'high', of: 'base', end: 'high' } },
        },
      ],
      assumptions: unsaidWay(told, said),
    };
  },
};
