import { Expression } from '../expression.ts';
import type { Figure, Figures } from '../figures.ts';
import { definePrimitive, times } from './primitive.ts';

interface Torus {
  readonly diameter: Expression;
  readonly thickness: Expression;
}

/** A ring with a hole: one that meets itself is no solid that FreeCAD could work with. */
function sizes({ diameter, thickness }: Torus, figures: Figures): [Figure, Figure] {
  const ring = figures.positive(diameter, 'diameter');
  const tube = figures.positive(thickness, 'thickness');
  if (tube.value >= ring.value)
    throw figures.problem('thickness', `must be less than the ring's diameter, not ${tube.value}`);
  return [ring, tube];
}

/** A ring of round section about its centre: PartDesign::AdditiveTorus or SubtractiveTorus. */
export const torus = definePrimitive({
  kind: 'torus',
  type: 'Torus',
  sizes: {
    diameter: Expression.describe('Of the circle through the middle of the ring, mm'),
    thickness: Expression.describe('Diameter of its section, mm'),
  },
  describe: (torus, figures) => `torus ${times(...sizes(torus, figures))}`,
  volume: (torus, figures) => {
    const [ring, tube] = sizes(torus, figures);
    return (Math.PI ** 2 / 4) * ring.value * tube.value ** 2;
  },
  properties: ({ diameter, thickness }, figures) => ({
    Radius1: figures.positive(`(${diameter}) / 2`, 'diameter'),
    Radius2: figures.positive(`(${thickness}) / 2`, 'thickness'),
  }),
});
