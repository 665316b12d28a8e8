import { twice } from '../outline/term.ts';
import { extruded } from './extruded.ts';
import { about } from './form.ts';
import { HOLLOW, LONG, radii } from './hollow.ts';
import { along, type SolidKind } from './solid-kind.ts';

export const tube: SolidKind = {
  name: 'tube',
  words: ['pipe', 'ring', 'hollow cylinder', 'sleeve', 'annulus', 'washer'],
  takes: { ...HOLLOW, ...LONG, thickness: 'height' },
  form(sizes, open) {
    const { outer, inner } = radii(sizes);
    const [D, d] = [twice(outer), twice(inner)];
    return extruded({
      across: [about(D), about(D)],
      height: along(sizes, open, ['height']),
      section: [
        { shape: 'circle', diameter: D.text },
        { shape: 'circle', diameter: d.text },
      ],
      area: Math.PI * (outer.value ** 2 - inner.value ** 2),
      round: D,
    });
  },
};
