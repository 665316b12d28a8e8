import { Expression } from '../expression.ts';
import type { Figures } from '../figures.ts';
import { definePrimitive, times } from './primitive.ts';

/** How long its top is: none, where it is an edge, up to less than the foot. */
function top({ length, top }: { length: Expression; top: Expression }, figures: Figures): number {
  const { value } = figures.length(top, 'top');
  if (value < 0 || value >= figures.positive(length, 'length').value)
    throw figures.problem('top', `must be from 0 mm to less than the length, not ${value}`);
  return value;
}

/** A ramp: a block whose top is shorter than its foot, upright at its low end: PartDesign::AdditiveWedge or SubtractiveWedge. */
export const wedge = definePrimitive({
  kind: 'wedge',
  type: 'Wedge',
  sizes: {
    length: Expression.describe('Of its foot, along the slope, mm'),
    width: Expression.describe('mm'),
    height: Expression.describe('mm'),
    top: Expression.default(0).describe('How long it is at the top, from the beginning of its length, mm'),
  },
  describe: ({ length, width, height }, figures) =>
    `wedge ${times(figures.positive(length, 'length'), figures.positive(width, 'width'), figures.positive(height, 'height'))}`,
  volume: (wedge, figures) =>
    ((figures.positive(wedge.length, 'length').value + top(wedge, figures)) / 2) *
    figures.positive(wedge.width, 'width').value *
    figures.positive(wedge.height, 'height').value,
  properties: (wedge, figures) => {
    const { length, width, height } = wedge;
    top(wedge, figures);
    const low = figures.length(`-(${length}) / 2`, 'length');
    const side = figures.length(`-(${width}) / 2`, 'width');
    const otherSide = figures.positive(`(${width}) / 2`, 'width');
    return {
      Xmin: low,
      Xmax: figures.positive(`(${length}) / 2`, 'length'),
      Ymin: { value: 0, formula: null },
      Ymax: figures.positive(height, 'height'),
      Zmin: side,
      Zmax: otherSide,
      X2min: low,
      X2max: figures.length(`(${wedge.top}) - (${length}) / 2`, 'top'),
      Z2min: side,
      Z2max: otherSide,
    };
  },
  height: ({ height }) => height,
  foot: ({ length, width }) => [length, width],
  upright: 'Y',
});
