import { negative, twice, ZERO } from '../outline/term.ts';
import { extruded } from './extruded.ts';
import { about, from0 } from './form.ts';
import { LONG } from './hollow.ts';
import { outline } from './outline.ts';
import { along, type SolidKind } from './solid-kind.ts';
import { ROUND } from './sphere.ts';

/** Its flat side faces back along its own Y, the round one forth. */
export const halfCylinder: SolidKind = {
  name: 'half-cylinder',
  words: ['half cylinder', 'semi cylinder', 'semicylinder', 'semicircle', 'half disc', 'half round'],
  takes: { ...ROUND, ...LONG, thickness: 'height' },
  form(sizes, open) {
    const r = sizes.radius('diameter', 'radius');
    const arc = { radius: r, turn: 'left' } as const;
    return extruded({
      across: [about(twice(r)), from0(r)],
      height: along(sizes, open, ['height']),
      section: [
        outline([
          [negative(r), ZERO, arc],
          [r, ZERO],
          [ZERO, r, arc],
        ]),
      ],
      area: (Math.PI * r.value ** 2) / 2,
      uprights: 2,
    });
  },
};
