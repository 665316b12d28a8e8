import type { Sizes } from '../nouns/sizes.ts';
import type { Term } from '../outline/term.ts';
import { contradiction, inMm, Unclear } from '../outline/unclear.ts';
import { extruded } from './extruded.ts';
import { about } from './form.ts';
import { LONG } from './hollow.ts';
import { along, type SolidKind } from './solid-kind.ts';

/** An ellipse pulled up, its first diameter along its own X. */
export const ellipticCylinder: SolidKind = {
  name: 'elliptical cylinder',
  words: ['elliptic cylinder', 'ellipse', 'oval', 'elliptical prism'],
  takes: {
    ...LONG,
    thickness: 'height',
    length: 'major_diameter',
    width: 'minor_diameter',
    major_diameter: 'major_diameter',
    minor_diameter: 'minor_diameter',
    major_radius: 'major_radius',
    minor_radius: 'minor_radius',
  },
  form(sizes, open) {
    const a = sizes.diameter('major_diameter', 'major_radius');
    const b = sizes.diameter('minor_diameter', 'minor_radius');
    if (Math.abs(a.value - b.value) < 1e-6) throw notOblong(sizes, a);
    return extruded({
      across: [about(a), about(b)],
      height: along(sizes, open, ['height']),
      section: [{ shape: 'ellipse', width: a.text, height: b.text }],
      area: (Math.PI / 4) * a.value * b.value,
    });
  },
};

/** A slot's shape: its overall length along its own X. */
export const obround: SolidKind = {
  name: 'obround',
  words: ['slot', 'stadium', 'oblong', 'racetrack', 'oblong hole', 'slotted hole'],
  takes: {
    length: 'length',
    width: 'width',
    diameter: 'width',
    height: 'height',
    thickness: 'height',
    depth: 'height',
  },
  form(sizes, open) {
    sizes.require('length', 'width');
    const [length, width] = [sizes.length('length'), sizes.length('width')];
    if (length.value <= width.value) throw notOblong(sizes, width);
    const w = width.value;
    return extruded({
      across: [about(length), about(width)],
      height: along(sizes, open, ['height']),
      section: [{ shape: 'slot', length: length.text, width: width.text }],
      area: (length.value - w) * w + (Math.PI / 4) * w * w,
    });
  },
};

function notOblong({ words }: Sizes, width: Term): Unclear {
  const text = `"${words}" is not longer than its width of ${inMm(width.value)}. How long and wide is it?`;
  return new Unclear([contradiction(words, text)]);
}
