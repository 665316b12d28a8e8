import { negative, twice, ZERO } from '../outline/term.ts';
import { extruded } from './extruded.ts';
import { about, from0 } from './form.ts';
import { HOLLOW, LONG, radii } from './hollow.ts';
import { outline } from './outline.ts';
import { along, type SolidKind } from './solid-kind.ts';

/** Half a tube, open towards the back along its own Y. */
export const halfTube: SolidKind = {
  name: 'half tube',
  words: ['half pipe', 'half ring', 'semicircular ring', 'half hollow cylinder'],
  takes: { ...HOLLOW, ...LONG, thickness: 'height' },
  form(sizes, open) {
    const { outer, inner } = radii(sizes);
    const out = { radius: outer, turn: 'left' } as const;
    const back = { radius: inner, turn: 'right' } as const;
    return extruded({
      across: [about(twice(outer)), from0(outer)],
      height: along(sizes, open, ['height']),
      section: [
        outline([
          [outer, ZERO],
          [ZERO, outer, out],
          [negative(outer), ZERO, out],
          [negative(inner), ZERO],
          [ZERO, inner, back],
          [inner, ZERO, back],
        ]),
      ],
      area: (Math.PI * (outer.value ** 2 - inner.value ** 2)) / 2,
      uprights: 4,
    });
  },
};
