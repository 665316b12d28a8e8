import { Expression } from '../expression.ts';
import { definePrimitive, times } from './primitive.ts';

/** A cylinder by its sizes: PartDesign::AdditiveCylinder or SubtractiveCylinder. */
export const cylinder = definePrimitive({
  kind: 'cylinder',
  type: 'Cylinder',
  sizes: { diameter: Expression.describe('mm'), height: Expression.describe('mm') },
  describe: ({ diameter, height }, figures) =>
    `cylinder ${times(figures.positive(diameter, 'diameter'), figures.positive(height, 'height'))}`,
  volume: ({ diameter, height }, figures) =>
    (Math.PI / 4) *
    figures.positive(diameter, 'diameter').value ** 2 *
    figures.positive(height, 'height').value,
  properties: ({ diameter, height }, figures) => ({
    Radius: figures.positive(`(${diameter}) / 2`, 'diameter'),
    Height: figures.positive(height, 'height'),
  }),
  height: ({ height }) => height,
});
