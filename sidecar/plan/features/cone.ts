import { Expression } from '../expression.ts';
import type { Figure, Figures } from '../figures.ts';
import { definePrimitive, times } from './primitive.ts';

interface Cone {
  readonly diameter: Expression;
  readonly topDiameter: Expression;
}

/** Diameters of foot and top, which differ; the top may be a point. */
function ends({ diameter, topDiameter }: Cone, figures: Figures): [Figure, Figure] {
  const foot = figures.positive(diameter, 'diameter');
  const top = figures.length(topDiameter, 'topDiameter');
  if (top.value < 0) throw figures.problem('topDiameter', `must not be less than 0 mm, not ${top.value}`);
  if (Math.abs(foot.value - top.value) < 1e-6)
    throw figures.problem('topDiameter', 'is the same as the diameter: that is a cylinder');
  return [foot, top];
}

/** A cone or a frustum of one by its sizes: PartDesign::AdditiveCone or SubtractiveCone. */
export const cone = definePrimitive({
  kind: 'cone',
  type: 'Cone',
  sizes: {
    diameter: Expression.describe('Of its foot, mm'),
    topDiameter: Expression.default(0).describe('mm; 0 for a point'),
    height: Expression.describe('mm'),
  },
  describe: (cone, figures) => {
    const [foot, top] = ends(cone, figures);
    return `cone ${times(foot, top, figures.positive(cone.height, 'height'))}`;
  },
  volume: (cone, figures) => {
    const [foot, top] = ends(cone, figures).map(({ value }) => value / 2) as [number, number];
    return (
      (Math.PI / 3) * figures.positive(cone.height, 'height').value * (foot ** 2 + foot * top + top ** 2)
    );
  },
  properties: ({ diameter, topDiameter, height }, figures) => ({
    Radius1: figures.positive(`(${diameter}) / 2`, 'diameter'),
    Radius2: figures.length(`(${topDiameter}) / 2`, 'topDiameter'),
    Height: figures.positive(height, 'height'),
  }),
  height: ({ height }) => height,
});
