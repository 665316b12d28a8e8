import { z } from 'zod';

/** The outermost flat face in a direction: top is +Z, front is -Y, right is +X. */
export const Side = z.enum(['top', 'bottom', 'front', 'back', 'left', 'right']);
export type Side = z.infer<typeof Side>;

/** Outward direction of a side as Python. */
export const OUTWARD: Record<Side, string> = {
  top: 'Vector(0, 0, 1)',
  bottom: 'Vector(0, 0, -1)',
  front: 'Vector(0, -1, 0)',
  back: 'Vector(0, 1, 0)',
  left: 'Vector(-1, 0, 0)',
  right: 'Vector(1, 0, 0)',
};
