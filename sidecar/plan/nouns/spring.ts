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
    const { height, pitch, rise, tall } = windings(sizes, draft, wire, coil);
    checkProportions({ wire, coil, pitch, rise, height });
    draft.add({
      kind: 'helix',
      name: 'Spring',
      on: { plane: 'XZ' },
      profile: {
        shape: 'ellipse',
        width: wire.text,
        height: tall.text,
        center: [half(coil).text, half(tall).text],
      },
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
    // The wire's section times the way of its middle.
    const turn = Math.hypot(Math.PI * coil.value, pitch.value);
    draft.volume = ((Math.PI / 4) * wire.value ** 2 * turn * rise.value) / pitch.value;
    return { faces: {}, usual: 'top', prism: null };
  },
};

interface Windings {
  readonly height: Term;
  readonly pitch: Term;
  /** From the wire's middle at the lower end to that at the upper one. */
  readonly rise: Term;
  /** The wire is round across itself: cut upright it is an ellipse of this height. */
  readonly tall: Term;
}

/** By its height and pitch, or by its turns and one of them. */
function windings(sizes: Sizes, draft: Draft, wire: Term, coil: Term): Windings {
  const tallAt = (pitch: Term): Term => ({
    text: `${wire.text} * sqrt(1 + (${pitch.text} / (pi * (${coil.text}))) * (${pitch.text} / (pi * (${coil.text}))))`,
    value: wire.value * Math.hypot(1, pitch.value / (Math.PI * coil.value)),
  });
  const turns = sizes.has('turns') ? sizes.count('turns') : null;
  if (turns && !sizes.has('height')) {
    const pitch = sizes.length('pitch');
    const [rise, tall] = [times(turns, pitch), tallAt(pitch)];
    return { height: { text: 0, value: rise.value + tall.value }, pitch, rise, tall };
  }
  const height = sizes.length('height');
  if (turns && !sizes.has('pitch')) {
    const each = over(minus(height, wire), turns);
    const pitch = draft.parameter('pitch', each, 'mm', 'from one turn to the next');
    const tall = tallAt(pitch);
    return { height, pitch, rise: minus(height, tall), tall };
  }
  const pitch = sizes.length('pitch');
  const tall = tallAt(pitch);
  if (turns && Math.abs(pitch.value * turns.value + wire.value - height.value) > 1e-6)
    sizes.clash('turns', 'pitch');
  return { height, pitch, rise: minus(height, tall), tall };
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
