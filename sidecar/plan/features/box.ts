import { Expression } from '../expression.ts';
import { definePrimitive, times } from './primitive.ts';

/** A rectangular block by its sizes: PartDesign::AdditiveBox or SubtractiveBox. */
export const box = definePrimitive({
  kind: 'box',
  type: 'Box',
  sizes: {
    length: Expression.describe('mm'),
    width: Expression.describe('mm'),
    height: Expression.describe('mm'),
  },
  describe: ({ length, width, height }, figures) =>
    `box ${times(figures.positive(length, 'length'), figures.positive(width, 'width'), figures.positive(height, 'height'))}`,
  volume: ({ length, width, height }, figures) =>
    figures.positive(length, 'length').value *
    figures.positive(width, 'width').value *
    figures.positive(height, 'height').value,
  properties: ({ length, width, height }, figures) => ({
    Length: figures.positive(length, 'length'),
    Width: figures.positive(width, 'width'),
    Height: figures.positive(height, 'height'),
  }),
  height: ({ height }) => height,
  foot: ({ length, width }) => [length, width],
  from: 'corner',
});
