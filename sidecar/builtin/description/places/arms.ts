import type { Value } from '../phrase.ts';
import { outlineSizes, shapeNamed } from '../shapes.ts';
import type { PlaceKind } from './place-kind.ts';
import { AXES, axisOf, isReference } from './sides.ts';

/** Directions that come in pairs: "in a cross direction", "in six directions". */
const PAIRS: Readonly<Record<string, readonly ('x' | 'y' | 'z')[]>> = { cross: ['x', 'y'], all: AXES };

/**
 * "Six rods grow in six directions" from a ball: two that point away from each other are one through its middle, as long
 * as both and the ball.
 */
export const arms: PlaceKind = {
  name: 'arms',
  read(phrase, { body, placing, story }) {
    if (phrase.kind !== 'along') return false;
    const [word = ''] = phrase.directions;
    const axes = phrase.both
      ? phrase.directions.flatMap((each) => axisOf(each)?.axis ?? [])
      : (PAIRS[word] ?? []);
    const { base } = story;
    const ball = base?.noun === 'sphere' ? base : undefined;
    const shape = shapeNamed(body.noun ?? '');
    if (axes.length === 0 || !ball || shape?.feature !== 'cylinder' || body.cut) return false;
    if (axes.length * 2 !== body.count || new Set(axes).size !== axes.length) return false;
    const length = outlineSizes(shape, body.sizes).sizes.get('height');
    const across = outlineSizes(BALL, ball.sizes).sizes;
    const diameter = across.get('diameter')?.number ?? 2 * (across.get('radius')?.number ?? Number.NaN);
    if (!length || Number.isNaN(diameter)) return false;
    for (const name of shape.takes.height ?? []) body.sizes.delete(name);
    body.sizes.set('height', sized(length, 2 * length.number + diameter));
    placing.axes = [...axes];
    placing.both = true;
    body.traits.add('arms');
    story.assume(
      `The length of ${length.written} of each of the ${body.count} is measured from the surface of the ball.`,
    );
    return true;
  },
};

const BALL = shapeNamed('sphere') ?? {
  name: 'sphere',
  base: '',
  feature: '',
  takes: {},
  needs: [],
  run: [],
  along: '',
};

/** The same kind of value with another number. */
export function sized(like: Value, number: number): Value {
  const plain = Number(number.toFixed(6));
  return { ...like, number: plain, written: `${plain}${like.bare ? '' : ' mm'}` };
}

/** "A blind hole at the centre of the end of each of the six rods". */
export const armEnds: PlaceKind = {
  name: 'at the ends of arms',
  read(phrase, { body, placing, story, nameOf, armsOf }) {
    if (phrase.kind !== 'place' || phrase.distance || !body.cut) return false;
    const arm = phrase.spots.find(isReference);
    const end = phrase.spots.some(({ what }) => what === 'end' || what === 'face');
    const of = arm ? story.find(arm, false) : null;
    const axes = of ? armsOf(of) : undefined;
    if (!arm || !(arm.each || arm.plural) || !end || !of || !axes) return false;
    if (body.count !== 1 && body.count !== of.count) return false;
    placing.each = axes.map((axis) => ({
      axis,
      at: { [axis]: { mine: 'high', of: `${nameOf(of)} ${axis}`, end: 'high' } },
      repeat: [{ by: 'mirror', of: 'base', axis }],
    }));
    return true;
  },
};
