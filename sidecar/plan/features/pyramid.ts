import { Expression } from '../expression.ts';
import type { Figures } from '../figures.ts';
import { definePrimitive, times } from './primitive.ts';

interface Pyramid {
  readonly length: Expression;
  readonly width: Expression;
  readonly height: Expression;
  readonly topLength: Expression;
  readonly topWidth: Expression;
}

/** A size of its top: none for a point, and less than that of its foot. */
function top(size: Expression, foot: Expression, field: 'topLength' | 'topWidth', figures: Figures): number {
  const { value } = figures.length(size, field);
  if (value < 0 || value > figures.positive(foot, field).value)
    throw figures.problem(field, `must be from 0 mm to that of the foot, not ${value}`);
  return value;
}

/** A pyramid on a rectangle, or a frustum of one, its top over the middle: PartDesign::AdditiveWedge or SubtractiveWedge. */
export const pyramid = definePrimitive({
  kind: 'pyramid',
  type: 'Wedge',
  sizes: {
    length: Expression.describe('Of its foot, mm'),
    width: Expression.describe('Of its foot, mm'),
    height: Expression.describe('mm'),
    topLength: Expression.default(0).describe('mm; 0 for a point'),
    topWidth: Expression.default(0).describe('mm'),
  },
  describe: ({ length, width, height }, figures) =>
    `pyramid ${times(figures.positive(length, 'length'), figures.positive(width, 'width'), figures.positive(height, 'height'))}`,
  volume: (pyramid: Pyramid, figures) => {
    const length = figures.positive(pyramid.length, 'length').value;
    const width = figures.positive(pyramid.width, 'width').value;
    const topLength = top(pyramid.topLength, pyramid.length, 'topLength', figures);
    const topWidth = top(pyramid.topWidth, pyramid.width, 'topWidth', figures);
    const middle = ((length + topLength) * (width + topWidth)) / 4;
    // Simpson's rule is exact.
    return (
      (figures.positive(pyramid.height, 'height').value / 6) *
      (length * width + 4 * middle + topLength * topWidth)
    );
  },
  properties: ({ length, width, height, topLength, topWidth }, figures) => {
    const half = (size: Expression, field: string) => figures.length(`(${size}) / 2`, field);
    const minus = (size: Expression, field: string) => figures.length(`-(${size}) / 2`, field);
    return {
      Xmin: minus(length, 'length'),
      Xmax: half(length, 'length'),
      Ymin: { value: 0, formula: null },
      Ymax: figures.positive(height, 'height'),
      Zmin: minus(width, 'width'),
      Zmax: half(width, 'width'),
      X2min: minus(topLength, 'topLength'),
      X2max: half(topLength, 'topLength'),
      Z2min: minus(topWidth, 'topWidth'),
      Z2max: half(topWidth, 'topWidth'),
    };
  },
  height: ({ height }) => height,
  foot: ({ length, width }) => [length, width],
  upright: 'Y',
});
