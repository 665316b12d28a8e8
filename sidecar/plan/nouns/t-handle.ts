import { crossVolume } from '../outline/hole-volume.ts';
import { half, minus, plus, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import type { Noun } from './noun.ts';

const along = (name: string) => ({
  diameter: `${name}_diameter`,
  outer_diameter: `${name}_diameter`,
  thickness: `${name}_diameter`,
  length: `${name}_length`,
  height: `${name}_length`,
});

/** A round grip along Y across the top of a round stem that stands on Z=0, their axes in one plane. */
export const tHandle: Noun = {
  name: 'T-handle',
  words: ['t-handle', 't handle', 'tee handle', 't shaped handle', 't bar handle', 't grip'],
  example: 'a T-handle, grip 16 mm diameter 90 mm long, stem 12 mm diameter 50 mm long',
  takes: {},
  members: [
    {
      words: ['grip', 'round grip', 'cross bar', 'crossbar', 'handle bar', 'cross piece', 'bar', 'round bar'],
      takes: along('grip'),
      order: ['grip_diameter', 'grip_length'],
    },
    {
      words: ['stem', 'round stem', 'shaft', 'shank', 'leg', 'rod'],
      takes: { ...along('stem'), distance: 'stem_length' },
      order: ['stem_diameter', 'stem_length'],
      says: [
        'going',
        'down',
        'downwards',
        'from the axis of the grip',
        'from the axis',
        'from the grip axis',
        'from its axis',
        'of the grip',
        'measured from the axis of the grip',
        'at its middle',
        'in its middle',
        'in the middle',
        'from its middle',
        'at the middle',
        'at the middle of the grip',
        'in the middle of the grip',
      ],
    },
  ],
  compact: () => undefined,
  build(sizes, draft) {
    sizes.require('grip_diameter', 'grip_length', 'stem_diameter', 'stem_length');
    const [grip, across] = [sizes.length('grip_diameter'), sizes.length('grip_length')];
    const [stem, axis] = [sizes.length('stem_diameter'), sizes.length('stem_length')];
    if (stem.value > grip.value || axis.value <= grip.value / 2) {
      const text = `A stem of ${inMm(stem.value)} diameter and ${inMm(axis.value)} length does not fit a grip of ${inMm(grip.value)}. What is the stem diameter?`;
      throw new Unclear([missing('stem diameter', text)]);
    }
    draft.assume('The stem is in the middle of the grip; its length is measured from the axis of the grip.');
    draft.add({
      kind: 'pad',
      name: 'Stem',
      on: { plane: 'XY' },
      profiles: [{ shape: 'circle', diameter: stem.text }],
      length: axis.text,
    });
    draft.add({
      kind: 'pad',
      name: 'Grip',
      on: { plane: 'XZ' },
      profiles: [{ shape: 'circle', diameter: grip.text, center: [0, axis.text] }],
      length: across.text,
      direction: 'symmetric',
    });
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: grip.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: across.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: plus(axis, half(grip)).value });
    const area = (d: number) => (Math.PI / 4) * d ** 2;
    const shared = crossVolume(grip.value / 2, stem.value / 2) / 2;
    draft.volume = area(grip.value) * across.value + area(stem.value) * axis.value - shared;
    const room = { shape: 'circle', diameter: stem } as const;
    const bottom = { plane: 'XY', at: ZERO, into: 'positive', centre: [ZERO, ZERO], room } as const;
    // As deep as the stem alone goes.
    return {
      faces: { bottom: { ...bottom, thickness: minus(axis, half(grip)), behind: true } },
      usual: 'bottom',
      prism: null,
    };
  },
};
