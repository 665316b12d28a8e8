import type { Value } from './phrase.ts';
import { outlineSizes, shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

/** The sizes of a tube that cuts a groove all round the base; null where the base is no cylinder, or not that thick. */
export function grooveTube(
  groove: ReadonlyMap<string, Value>,
  body: Body,
  story: Story,
): Record<string, string> | null {
  const { base } = story;
  const round = shapeNamed(base?.noun ?? '') ?? shapeNamed('cylinder');
  const across = base && round ? outlineSizes(round, base.sizes).sizes : undefined;
  const diameter = across?.get('diameter')?.number ?? 2 * (across?.get('radius')?.number ?? Number.NaN);
  const [width, depth] = [groove.get('length'), groove.get('depth')];
  if (!width || !depth) return null;
  const left = diameter - 2 * depth.number;
  if (round?.feature !== 'cylinder' || !(left > 0)) {
    const [span = width] = body.spans;
    story.doubt(
      span,
      'I can only cut a groove all round into a cylinder that is thicker than it is deep on both sides.',
    );
    return null;
  }
  // Wider than the part: walls that lie in one another lose their edges when a size is changed.
  const plain = (size: number) => `${Number(size.toFixed(6))}`;
  return { outer_diameter: plain(1.5 * diameter), inner_diameter: plain(left), length: width.written };
}

/** "Extrude the area between the two circles": the smaller one is a hole in the other. Null where there are no such two. */
export function ringOf(story: Story): Body | null {
  const circles = story.bodies.filter(({ noun }) => noun === 'circle' || noun === 'cylinder');
  const [inner, outer] = circles.toSorted((one, other) => acrossOf(one) - acrossOf(other));
  if (!inner || !outer || story.bodies.length > 2 || !(acrossOf(inner) < acrossOf(outer))) return null;
  inner.cut = true;
  inner.noun = 'hole';
  inner.traits.add('centred');
  story.focus = outer;
  return outer;
}

const acrossOf = ({ sizes }: Body) =>
  sizes.get('diameter')?.number ?? 2 * (sizes.get('radius')?.number ?? Number.NaN);
