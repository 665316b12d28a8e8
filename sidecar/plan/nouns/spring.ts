import type { Draft } from '../outline/draft.ts';
import { half, minus, over, plus, type Term, times } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

/** A compression spring of one pitch, standing on Z=0, its wire cut off at the ends. */
export const spring: Noun = {
  name: 'spring',
  words: ['spring', 'compression spring', 'coil spring', 'helical spring'],
  example: 'a compression spring, wire 2 mm, outer diameter 22 mm, 27 mm high, pitch 5 mm',
  takes: {
    wire: 'wire',
    thickness: 'wire',
    outer_diameter: 'outer_diameter',
    diameter: 'outer_diameter',
    inner_diameter: 'inner_diameter',
    mean_diameter: 'mean_diameter',
    height: 'height',
    length: 'height',
    pitch: 'pitch',
  },
  members: [
    {
      words: ['wire', 'round wire', 'spring wire', 'steel wire', 'spring steel wire'],
      takes: { diameter: 'wire', thickness: 'wire' },
      order: ['wire'],
    },
    {
      words: [
        'turn',
        'coil',
        'winding',
        'active coil',
        'active turn',
        'total coil',
        'total turn',
        'full turn',
      ],
      takes: {},
      count: 'turns',
    },
  ],
  says: [
    'ends plain',
    'plain ends',
    'with plain ends',
    'open ends',
    'with open ends',
    'ends open',
    'right hand',
    'right handed',
    'right hand wound',
    'wound to the right',
  ],
  compact: inSaidOrder(
    ['wire'],
    ['outer_diameter', 'inner_diameter', 'mean_diameter'],
    ['height'],
    ['pitch'],
  ),
  build(sizes, draft) {
    const turned = sizes.has('turns');
    sizes.require('wire', ['outer_diameter', 'inner_diameter', 'mean_diameter']);
    sizes.require(turned ? ['height', 'pitch'] : 'height', turned ? ['pitch', 'height'] : 'pitch');
    const wire = sizes.length('wire');
    const coil = meanDiameter(sizes, wire);
    const { height, pitch, rise } = windings(sizes, draft, wire);
    checkProportions({ wire, coil, pitch, rise, height });
    draft.add({
      kind: 'helix',
      name: 'Spring',
      on: { plane: 'XZ' },
      profile: { shape: 'circle', diameter: wire.text, center: [half(coil).text, half(wire).text] },
      axis: 'Z',
      pitch: pitch.text,
      height: rise.text,
    });
    draft.assume('The spring has one pitch from end to end: its ends are neither closed nor ground.');
    const { words } = sizes;
    const across = coil.value + wire.value;
    draft.require({ kind: 'size', words, axis: 'X', value: across });
    draft.require({ kind: 'size', words, axis: 'Y', value: across });
    draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
    // The wire's section times the way of its middle seen from above.
    draft.volume = (Math.PI * wire.value ** 2 * Math.PI * coil.value * rise.value) / pitch.value / 4;
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** Its height by its turns, or its pitch; half the wire is beyond either end of the way of its middle. */
function windings(sizes: Sizes, draft: Draft, wire: Term): Record<'height' | 'pitch' | 'rise', Term> {
  if (!sizes.has('turns')) {
    const height = sizes.length('height');
    return { height, pitch: sizes.length('pitch'), rise: minus(height, wire) };
  }
  const turns = sizes.count('turns');
  if (!sizes.has('height')) {
    const pitch = sizes.length('pitch');
    const rise = times(turns, pitch);
    const height = draft.parameter('height', plus(rise, wire), 'mm', 'so many turns, and the wire');
    return { height, pitch, rise: minus(height, wire) };
  }
  const height = sizes.length('height');
  const rise = minus(height, wire);
  const each = over(rise, turns);
  if (!sizes.has('pitch'))
    return { height, pitch: draft.parameter('pitch', each, 'mm', 'from one turn to the next'), rise };
  const pitch = sizes.length('pitch');
  if (Math.abs(pitch.value - each.value) > 1e-6) sizes.clash('turns', 'pitch');
  return { height, pitch, rise };
}

function meanDiameter(sizes: Sizes, wire: Term): Term {
  if (sizes.has('mean_diameter')) return sizes.length('mean_diameter');
  if (sizes.has('outer_diameter')) {
    const outer = sizes.length('outer_diameter');
    const mean = minus(outer, wire);
    if (sizes.has('inner_diameter')) {
      const inner = sizes.length('inner_diameter');
      if (Math.abs(outer.value - inner.value - 2 * wire.value) > 1e-6)
        sizes.clash('outer_diameter', 'inner_diameter');
    }
    return mean;
  }
  return plus(sizes.length('inner_diameter'), wire);
}

function checkProportions(spring: Record<'wire' | 'coil' | 'pitch' | 'rise' | 'height', Term>): void {
  const { wire, coil, pitch, rise, height } = spring;
  if (coil.value <= 2 * wire.value) {
    const text = `Wire of ${inMm(wire.value)} cannot be wound to a mean diameter of ${inMm(coil.value)}. What is the outer diameter?`;
    throw new Unclear([missing('outer diameter', text)]);
  }
  if (pitch.value <= 1.05 * wire.value) {
    const text = `With a pitch of ${inMm(pitch.value)} the turns of a ${inMm(wire.value)} wire touch. What is the pitch?`;
    throw new Unclear([missing('pitch', text)]);
  }
  if (rise.value < pitch.value) {
    const text = `A spring ${inMm(height.value)} high has not one turn of ${inMm(pitch.value)} pitch. How high is it?`;
    throw new Unclear([missing('height', text)]);
  }
}
