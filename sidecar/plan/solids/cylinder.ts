import { extruded } from './extruded.ts';
import { about } from './form.ts';
import { along, type SolidKind } from './solid-kind.ts';

export const cylinder: SolidKind = {
  name: 'cylinder',
  words: ['cylinder', 'rod', 'pin', 'shaft', 'disc', 'disk', 'peg', 'post', 'hole', 'bore'],
  takes: {
    diameter: 'diameter',
    radius: 'radius',
    outer_diameter: 'diameter',
    outer_radius: 'radius',
    height: 'height',
    length: 'height',
    depth: 'height',
    thickness: 'height',
  },
  form(sizes, open) {
    const diameter = sizes.diameter('diameter', 'radius');
    return extruded({
      across: [about(diameter), about(diameter)],
      height: along(sizes, open),
      section: [{ shape: 'circle', diameter: diameter.text }],
      area: (Math.PI * diameter.value ** 2) / 4,
      round: diameter,
    });
  },
};
