import type { Value } from './phrase.ts';
import { outlineSizes, shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

const radius = ({ noun, sizes }: Body, which: 'outer' | 'inner'): number | undefined => {
  const shape = shapeNamed(noun ?? 'tube');
  const known = shape && outlineSizes(shape, sizes).sizes;
  const plain = which === 'outer' && shape?.feature === 'cylinder';
  const [d, r] = plain ? ['diameter', 'radius'] : [`${which}_diameter`, `${which}_radius`];
  const wide = known?.get(d)?.number ?? sizes.get(`${which}_diameter`)?.number;
  return wide === undefined ? known?.get(r)?.number : wide / 2;
};
/** Radius of something round, on the outside. */
export const outerOf = (body: Body) => radius(body, 'outer');

export const innerOf = (body: Body) => radius(body, 'inner');

/** The radius of the one round hole through the middle of the base. */
export function boreOf({ base, bodies }: Story): number | undefined {
  const own = base && innerOf(base);
  const holes = bodies.filter(({ cut, noun, count }) => cut && noun === 'hole' && count === 1);
  const [hole] = holes;
  if (own || !hole || holes.length > 1) return own;
  const { sizes } = hole;
  return (sizes.get('diameter')?.number ?? 2 * (sizes.get('radius')?.number ?? Number.NaN)) / 2 || undefined;
}

/** Along its axis. */
export function heightOf({ noun, sizes }: Body): Value | undefined {
  const shape = shapeNamed(noun ?? 'tube');
  if (!shape || !['cylinder', 'tube'].includes(shape.feature)) return undefined;
  return outlineSizes(shape, sizes).sizes.get(shape.along);
}

/** A tube in the bore of the base, which ribs hold there. */
export function isHeldInBore(body: Body, story: Story): boolean {
  const [bore, outer] = [boreOf(story), outerOf(body)];
  const held = story.bodies.some(({ noun, count }) => noun === 'rib' && count > 1);
  return !body.cut && body.noun === 'tube' && held && !!bore && !!outer && outer < bore;
}

/** "A cross-shaped plate inside the tube": from wall to wall, let into them, and as long as the tube. */
export function fillBore(body: Body, story: Story): void {
  const { base } = story;
  const [bore, outer, high] = base ? [boreOf(story), outerOf(base), heightOf(base)] : [];
  if (body.noun !== 'cross' || body.cut || body.sizes.has('width') || !bore || !outer || !high) return;
  const number = bore + outer;
  body.sizes.set('width', { ...high, number, written: `${number}${high.bare ? '' : ' mm'}` });
  if (!body.sizes.has('length') && !body.sizes.has('height')) body.sizes.set('length', high);
  body.traits.add('centred');
  body.traits.add('let in');
}
