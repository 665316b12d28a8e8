import type { Draft } from '../outline/draft.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { ballBearing } from '../standards/ball-bearings.ts';
import { addCuboid } from './cuboid.ts';
import { inOrder, type Noun } from './noun.ts';
import { addRound } from './round.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

export const isBearing = (standard: string) => /^bearing /i.test(standard);

/** The designation of the bearing that a part is for. @throws Unclear where none is named or the table lacks it */
export function bearingOf(sizes: Sizes): string {
  if (sizes.standard !== undefined && ballBearing(sizes.standard)) return sizes.standard;
  throw new Unclear([missing('standard', 'Which ball bearing is it for?', ['608', '6000', '6200', '6204'])]);
}

/** A block or a disc with the seat for a ball bearing in the middle of its top. */
export const bearingHolder: Noun = {
  name: 'bearing holder',
  words: [
    'bearing holder',
    'bearing housing',
    'bearing mount',
    'bearing block',
    'bearing plate',
    'bearing carrier',
    'ball bearing holder',
    'ball bearing housing',
    'bearing flange',
    'round bearing holder',
    'round bearing housing',
  ],
  example: 'a bearing holder for a 608 bearing, 40 x 40 x 12 mm',
  rectangular: true,
  takes: {
    length: 'length',
    width: 'width',
    height: 'height',
    thickness: 'height',
    depth: 'height',
    side: 'side',
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    corner_radius: 'corner_radius',
    inner_diameter: 'shoulder_diameter',
  },
  isFor: isBearing,
  compact(values, all) {
    const named = new Set([...all].filter((name) => name !== 'shoulder_diameter'));
    if (named.has('diameter') || named.has('radius'))
      return inOrder(['diameter', 'radius'], ['height'])(values, named);
    if (named.has('side')) return inOrder(['side'], ['height'])(values, named);
    return inOrder(['length'], ['width'], ['height'])(values, named);
  },
  build(sizes, draft): Solid {
    const bearing = bearingOf(sizes);
    const { words } = sizes;
    const feature = {
      kind: 'pocket',
      words,
      bearing,
      count: 1,
      face: 'top',
      place: { at: 'centre' },
      ...(sizes.has('shoulder_diameter') ? { shoulder: inMm(sizes.millimetres('shoulder_diameter')) } : {}),
    } as const;
    return { ...housing(sizes, draft), own: [{ label: 'bearing', feature }] };
  },
};

function housing(sizes: Sizes, draft: Draft): Solid {
  const { words } = sizes;
  if (sizes.has('diameter') || sizes.has('radius')) {
    const along = sizes.has('length') && !sizes.has('height') ? 'length' : 'height';
    sizes.require(along);
    const [diameter, height] = [sizes.diameter('diameter', 'radius'), sizes.length(along)];
    return addRound(draft, 'Housing', words, { diameter, height });
  }
  const [x, y] = sizes.has('side') ? ['side', 'side'] : ['length', 'width'];
  sizes.require(x, y, 'height');
  const corner = sizes.has('corner_radius') ? sizes.length('corner_radius') : null;
  return addCuboid(draft, 'Housing', words, {
    x: sizes.length(x),
    y: sizes.length(y),
    z: sizes.length('height'),
    corner,
  });
}
