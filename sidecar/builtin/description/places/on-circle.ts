import type { PhraseOf } from '../phrase.ts';
import { outlineSizes, shapeNamed } from '../shapes.ts';
import type { Placed, PlaceKind } from './place-kind.ts';

/** "evenly spaced on a circle of 70 mm diameter". */
export const onCircle: PlaceKind = {
  name: 'on a circle',
  read(phrase, placed) {
    const { body, placing, story } = placed;
    if (phrase.kind === 'even') return body.count > 1 && body.wheres.some(({ kind }) => kind === 'circle');
    if (phrase.kind !== 'circle' || body.count < 2) return false;
    if (!phrase.measure) return aroundRim(phrase, placed);
    const [name] = phrase.measure.names;
    const [value] = phrase.measure.values;
    if (!value || (name !== 'diameter' && name !== 'radius')) return false;
    placing.repeat.push({
      by: 'circle',
      of: 'base',
      axis: 'z',
      count: body.count,
      outwards: true,
      [name]: value.written,
      ...(placing.start === undefined ? {} : { start: placing.start }),
    });
    if (placing.start !== undefined) return true;
    story.assume(`The first of the ${body.count} on the circle lies in the X direction from its centre.`);
    return true;
  },
};

/** "Eight half-round grooves on the outer circumference": their middles lie on the rim of the base. */
function aroundRim({ of }: PhraseOf<'circle'>, { body, placing, story }: Placed): boolean {
  const { base } = story;
  const shape = shapeNamed(base?.noun ?? '');
  if (!base || !shape || !RIMS.includes(shape.feature) || body.noun !== 'scallop') return false;
  if (of.some((spot) => spot.what !== 'role' && story.find(spot, spot.what === 'cutter') !== base))
    return false;
  const { sizes } = outlineSizes(shape, base.sizes);
  for (const name of ['diameter', 'radius'] as const) {
    const rim = sizes.get(name) ?? sizes.get(`outer_${name}`);
    if (!rim || placing.repeat.length > 0) continue;
    placing.repeat.push({
      by: 'circle',
      of: 'base',
      axis: 'z',
      count: body.count,
      outwards: true,
      [name]: rim.written,
    });
  }
  story.assume(
    `The first of the ${body.count} on the circumference lies in the X direction from its centre.`,
  );
  return placing.repeat.length > 0;
}

const RIMS: readonly string[] = ['cylinder', 'tube'];
