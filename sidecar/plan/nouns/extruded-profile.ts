import { literal, ZERO } from '../outline/term.ts';
import { contradiction, Unclear } from '../outline/unclear.ts';
import { inOrder, type Noun } from './noun.ts';
import { reach, signedArea, toldCorners } from './told-outline.ts';

/** An outline told corner by corner on XY, pulled up along Z. It stays where its coordinates are. */
export const extrudedProfile: Noun = {
  name: 'extruded profile',
  words: [
    'extruded profile',
    'profile',
    'polygon',
    'extruded polygon',
    'closed polygon',
    'closed profile',
    'closed outline',
    'outline',
    'polyline',
    'closed polyline',
    'point profile',
    'polygon plate',
    'polygonal plate',
  ],
  example: 'extrude the polygon (0,0) (40,0) (40,10) (10,10) (10,30) (0,30) by 20 mm',
  takes: { height: 'height', thickness: 'height', depth: 'height', length: 'height' },
  told: true,
  turns: { revolved: 'revolved profile' },
  compact: inOrder(['height']),
  build(sizes, draft) {
    const { words } = sizes;
    if (sizes.axis !== undefined) {
      const text = `Is the outline pulled up, or turned about the ${sizes.axis.toUpperCase()} axis?`;
      throw new Unclear([contradiction(words, text, ['revolved', 'extruded'])]);
    }
    const corners = toldCorners(sizes.way, draft, words);
    sizes.require('height');
    const height = sizes.length('height');
    const [start = ['0', '0'], ...rest] = corners.map(([u, v]) => [u.text, v.text] as const);
    draft.add({
      kind: 'pad',
      name: 'Profile',
      on: { plane: 'XY' },
      profiles: [
        {
          shape: 'polyline',
          start: [start[0], start[1]],
          segments: [...rest, start].map(([u, v]) => ({ to: [u, v] })),
        },
      ],
      length: height.text,
    });
    const [left, right] = reach(corners.map(([u]) => u.value));
    const [front, back] = reach(corners.map(([, v]) => v.value));
    draft.require({ kind: 'size', words, axis: 'X', value: right - left });
    draft.require({ kind: 'size', words, axis: 'Y', value: back - front });
    draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
    draft.volume = Math.abs(signedArea(corners)) * height.value;
    const face = {
      plane: 'XY',
      centre: [ZERO, ZERO],
      room: { shape: 'rectangle', width: literal(right - left), height: literal(back - front) },
      thickness: height,
      outline: corners.map(([u, v]) => [u.value, v.value] as const),
    } as const;
    return {
      faces: {
        top: { ...face, at: height, into: 'negative' },
        bottom: { ...face, at: ZERO, into: 'positive' },
      },
      usual: 'top',
      prism: null,
    };
  },
};
