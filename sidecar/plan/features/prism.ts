import { Expression } from '../expression.ts';
import type { Figure, Figures } from '../figures.ts';
import { number } from '../python.ts';
import { combined, definePrimitive } from './primitive.ts';

interface Prism {
  readonly sides: Expression;
  readonly acrossFlats?: Expression | undefined;
  readonly acrossCorners?: Expression | undefined;
}

function sides(prism: Prism, figures: Figures): Figure {
  const count = figures.count(prism.sides, 'sides');
  if (count.value < 3) throw figures.problem('sides', `must be 3 or more, not ${count.value}`);
  return count;
}

/** Radius of the circle through its corners. */
function circumradius(prism: Prism, figures: Figures): Figure {
  const { acrossFlats, acrossCorners } = prism;
  if ((acrossFlats === undefined) === (acrossCorners === undefined))
    throw figures.problem('acrossFlats', 'give either acrossFlats or acrossCorners');
  if (acrossCorners !== undefined) return figures.positive(`(${acrossCorners}) / 2`, 'acrossCorners');
  const flats = figures.positive(acrossFlats ?? 0, 'acrossFlats');
  const count = sides(prism, figures);
  const value = flats.value / 2 / Math.cos(Math.PI / count.value);
  return combined(value, (size, n) => `${size} / 2 / cos(180 deg / ${n})`, [flats, ' mm'], [count, '']);
}

/** A regular prism, a corner towards its length: PartDesign::AdditivePrism or SubtractivePrism. */
export const prism = definePrimitive({
  kind: 'prism',
  type: 'Prism',
  sizes: {
    sides: Expression.default(6).describe('How many'),
    acrossFlats: Expression.optional().describe('Diameter of the circle that touches the sides, mm'),
    acrossCorners: Expression.optional().describe('Or of the circle through the corners, mm'),
    height: Expression.describe('mm'),
  },
  describe: (prism, figures) => {
    const size = prism.acrossCorners ?? prism.acrossFlats ?? 0;
    const field = prism.acrossCorners === undefined ? 'acrossFlats' : 'acrossCorners';
    const across = `${number(figures.positive(size, field).value)} mm across its ${field === 'acrossFlats' ? 'flats' : 'corners'}`;
    return `prism of ${number(sides(prism, figures).value)} sides, ${across}, ${number(figures.positive(prism.height, 'height').value)} mm high`;
  },
  volume: (prism, figures) => {
    const count = sides(prism, figures).value;
    const area = (count / 2) * circumradius(prism, figures).value ** 2 * Math.sin((2 * Math.PI) / count);
    return area * figures.positive(prism.height, 'height').value;
  },
  properties: (prism, figures) => ({
    Polygon: sides(prism, figures),
    Circumradius: circumradius(prism, figures),
    Height: figures.positive(prism.height, 'height'),
  }),
  height: ({ height }) => height,
});
