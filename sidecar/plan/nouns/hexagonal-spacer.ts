import { literal, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { clearanceFor, readThread } from '../standards/thread.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { polygonSection } from './section.ts';

/** A hexagonal bar with a hole along its axis, Z. For a screw, it clears it. */
export const hexagonalSpacer: Noun = {
  name: 'hexagonal spacer',
  words: [
    'hexagonal spacer',
    'hex spacer',
    'hexagon spacer',
    'hexagon standoff',
    'hexagon pillar',
    'hexagonal standoff',
    'hex standoff',
    'hexagonal pillar',
    'hex pillar',
    'hex nut blank',
    'hexagonal nut blank',
    'nut blank',
    'hex bushing',
    'hexagonal bushing',
    'hex sleeve',
  ],
  example: 'a hex standoff for M3, 5.5 mm across flats, 10 mm long',
  takes: {
    across_flats: 'across_flats',
    width: 'across_flats',
    length: 'length',
    height: 'length',
    inner_diameter: 'inner_diameter',
  },
  turns: { tapped: 'hexagonal prism' },
  compact(values, named) {
    const either = named.has('across_flats') || values.length === 2;
    return either ? inSaidOrder(['across_flats'], ['length'])(values, named) : undefined;
  },
  build(sizes, draft) {
    const screw = sizes.standard === undefined ? undefined : readThread(sizes.standard);
    const hole = screw && clearanceFor(screw, 'normal');
    if (hole && !sizes.has('inner_diameter')) {
      if (draft.now('inner_diameter', hole.diameter) === hole.diameter)
        draft.assume(`It clears ${sizes.standard}: ${hole.diameter} mm (${hole.source}).`);
      sizes.give('inner_diameter', `${hole.diameter} mm`);
    }
    sizes.require('across_flats', 'length', 'inner_diameter');
    const flats = sizes.length('across_flats');
    const inner = sizes.length('inner_diameter');
    const height = sizes.length('length');
    if (inner.value >= flats.value) {
      const text = `A hole of ${inMm(inner.value)} does not fit ${inMm(flats.value)} across flats. What is the inner diameter?`;
      throw new Unclear([missing('inner diameter', text)]);
    }
    const { words } = sizes;
    draft.add({
      kind: 'pad',
      name: 'Spacer',
      on: { plane: 'XY' },
      profiles: [
        { shape: 'polygon', sides: 6, acrossFlats: flats.text },
        { shape: 'circle', diameter: inner.text },
      ],
      length: height.text,
    });
    draft.require({ kind: 'size', words, axis: 'X', value: flats.value / Math.cos(Math.PI / 6) });
    draft.require({ kind: 'size', words, axis: 'Y', value: flats.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
    const centres: [number, number][] = [[0, 0]];
    draft.require({
      kind: 'holes',
      words,
      diameter: inner.value,
      count: 1,
      axis: 'Z',
      through: true,
      centres,
    });
    draft.volume = (polygonSection(6, flats.value).area - (Math.PI * inner.value ** 2) / 4) * height.value;
    const room = { shape: 'circle', diameter: flats, opening: inner } as const;
    const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: height } as const;
    return {
      faces: {
        top: { ...end, at: height, into: 'negative' },
        bottom: { ...end, at: literal(0), into: 'positive' },
      },
      usual: 'top',
      prism: null,
    };
  },
};
