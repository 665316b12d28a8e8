import type { Axis } from '../../place.ts';

/** The plane across an axis, and the two axes in it in their order. */
export const ACROSS = {
  X: { plane: 'YZ', first: 'Y', second: 'Z' },
  Y: { plane: 'XZ', first: 'X', second: 'Z' },
  Z: { plane: 'XY', first: 'X', second: 'Y' },
} as const;

/** Turning from the first axis across towards the second is right-handed about X and Z, left-handed about Y. */
export const HANDED: Record<Axis, 1 | -1> = { X: 1, Y: -1, Z: 1 };

export const AXES = ['X', 'Y', 'Z'] as const;

/** 'x' or '-x' as a global axis and the way along it. */
export function directed(axis: string): { axis: Axis; sign: 1 | -1 } {
  return { axis: axis.slice(-1).toUpperCase() as Axis, sign: axis.startsWith('-') ? -1 : 1 };
}
