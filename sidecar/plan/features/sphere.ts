import { Expression } from '../expression.ts';
import { definePrimitive, times } from './primitive.ts';

/** A ball about its centre: PartDesign::AdditiveSphere or SubtractiveSphere. */
export const sphere = definePrimitive({
  kind: 'sphere',
  type: 'Sphere',
  sizes: { diameter: Expression.describe('mm') },
  describe: ({ diameter }, figures) => `sphere of ${times(figures.positive(diameter, 'diameter'))}`,
  volume: ({ diameter }, figures) => (Math.PI / 6) * figures.positive(diameter, 'diameter').value ** 3,
  properties: ({ diameter }, figures) => ({ Radius: figures.positive(`(${diameter}) / 2`, 'diameter') }),
});
