import type { SolidFeature } from '../../../plan/outline/solid-feature.ts';
import { inMm } from '../../../plan/outline/unclear.ts';
import { across, type CutKind, IN_TOP, isBlock, mm, RUNS, unsaidWay, wayOf, wholeOf } from './cut-kind.ts';

const FOOT = '(?:below|underneath|beneath|at the bottom|in the (?:lower part|T)|lower down)';

/** A slot that is wider below: by the widths of both, and how high the wide part and the narrow one are, or all of it. */
export const tSlot: CutKind = {
  called: 'T[- ]?(?:slot|groove|track)',
  plainly: [
    [`# ?wide,? ?(?:and |by |x )?# ?(?:high|tall|deep|thick) ${FOOT}`, '$1 wide below, $2 high below'],
    ['(?:neck|throat) # ?wide,? ?(?:and |by |x )?# ?(?:deep|high)', 'neck $1, neck $2 deep'],
  ],
  says: {
    footHeight: [
      `# ?(?:high|tall|deep|thick) ${FOOT}`,
      '(?:the )?(?:lower|wide|bottom) (?:part|slot|half) (?:is )?# ?(?:high|tall|deep|thick)',
    ],
    foot: [
      `# ?(?:wide )?${FOOT}`,
      `(?:widening|opening out|opening|increasing) to #(?: ${FOOT})?`,
      '(?:lower|bottom|base|foot|head|slot|undercut) width(?: of)? #',
      '# ?(?:wide )?(?:undercut|foot|base)',
    ],
    neckDepth: [
      '(?:neck|throat|upper part|opening|narrow part) (?:is )?# ?(?:deep|high)',
      '# ?(?:deep|high) (?:neck|throat)',
    ],
    neck: [
      '# ?(?:wide )?(?:at the top|neck|throat|opening)',
      '(?:neck|throat|opening|top)(?: width)?(?: (?:of|is))? #(?: ?wide)?',
      '# ?(?:wide|width)',
    ],
    depth: ['# ?(?:deep|depth)(?: in (?:all|total)| overall)?', '(?:total |overall )?depth(?: of)? #'],
    ...RUNS,
    ...IN_TOP,
  },
  build(told, base, said) {
    const [neck, foot] = [told.get('neck'), told.get('foot')];
    if (!isBlock(base) || neck === undefined || foot === undefined || !(mm(foot) > mm(neck))) return null;
    const way = wayOf(told);
    const whole = wholeOf(base, way);
    if (whole === null || !(mm(foot) < across(base, way === 'length' ? 'width' : 'length'))) return null;
    const [all, high, deep] = [told.get('depth'), told.get('footHeight'), told.get('neckDepth')];
    const [total, lower, upper] = [all, high, deep].map((size) =>
      size === undefined ? undefined : mm(size),
    );
    const whollyTold = total !== undefined && lower !== undefined && upper !== undefined;
    if (whollyTold && Math.abs(total - lower - upper) > 1e-6) return null;
    const reach = total ?? (lower !== undefined && upper !== undefined ? lower + upper : undefined);
    const wide = lower ?? (total !== undefined && upper !== undefined ? total - upper : undefined);
    if (reach === undefined || wide === undefined) {
      const half = `${Number(((total ?? 0) / 2).toFixed(3))} mm`;
      const text =
        reach === undefined
          ? `How deep is "${said}", and how high is its wide part?`
          : `How high is the wide part of "${said}"?`;
      const options = reach === undefined ? [] : [`${said}, ${half} high below`];
      return { features: [], assumptions: [], question: { text, options } };
    }
    if (!(reach < across(base, 'height') && wide < reach && wide > 0)) return null;
    const piece = (name: string, width: string, height: number): SolidFeature => ({
      kind: 'solid',
      words: said,
      name,
      mode: 'cut',
      noun: 'box',
      sizes: {
        ...(way === 'length' ? { length: whole, width } : { length: width, width: whole }),
        height: `${Number(height.toFixed(6))} mm`,
      },
      at: {
        z: name === NECK ? { mine: 'high', of: 'base', end: 'high' } : { mine: 'low', of: NECK, end: 'low' },
      },
    });
    // The narrow one reaches as deep as the wide one.
    return {
      features: [piece(NECK, neck, reach), piece(HEAD, foot, wide)],
      assumptions: [
        ...unsaidWay(told, said),
        ...(total === undefined || upper !== undefined
          ? [`Its neck of ${inMm(reach - wide)} and the ${inMm(wide)} below make it ${inMm(reach)} deep.`]
          : []),
      ],
    };
  },
};

const NECK = 'T-slot neck';
const HEAD = 'T-slot head';
