import { keeps, limited, mm3 } from '../in-words.ts';
import { defineMeasure } from '../requirement.ts';

/** The volume, against a formula or a limit. */
export const volume = defineMeasure('volume', {
  check: ({ value, limit }, { part }) => ({
    text: limit === 'about' ? 'volume by formula' : 'volume',
    wanted: limited(limit, mm3(value)),
    got: mm3(part.volume),
    // FreeCAD's volumes agree with closed formulas to about 1e-9; a formula that integrates may be off by more.
    ok: keeps(limit, value, part.volume, Math.max(1e-3, value * 1e-5)),
  }),
});
