import type { FaceState } from '../../../rpc-schema/freecad.ts';
import type { Axis } from '../../plan/place.ts';
import { lengthCheck } from '../in-words.ts';
import { AXES, type Part } from '../part.ts';
import { defineMeasure, type Of } from '../requirement.ts';

const HOW: Record<Of<'face_distance'>['facing'], string> = {
  any: 'between flat faces',
  apart: 'of material between flat faces',
  together: 'of gap between flat faces',
  same_way: 'between the faces of a step',
};

/** Where a flat face normal to the axis stands, and which way it looks: 1 or -1. */
interface Level {
  readonly at: number;
  readonly looks: number;
}

function levels(part: Part, axis: Axis): Level[] {
  const { along } = AXES[axis];
  const normalTo = (face: FaceState) => Math.abs(face.normal?.[along] ?? 0) > 1 - 1e-9;
  const found = new Map<string, Level>();
  for (const face of part.faces.filter(normalTo)) {
    const level = { at: face.centre[along], looks: Math.sign(face.normal?.[along] ?? 0) };
    found.set(`${level.at.toFixed(6)} ${level.looks}`, level);
  }
  return [...found.values()].sort((one, other) => one.at - other.at);
}

function fits(facing: Of<'face_distance'>['facing'], low: Level, high: Level): boolean {
  if (facing === 'apart') return low.looks < 0 && high.looks > 0;
  if (facing === 'together') return low.looks > 0 && high.looks < 0;
  return facing === 'any' || low.looks === high.looks;
}

/** Two parallel flat faces: of all pairs that face as wanted, the one that comes nearest. */
export const faceDistance = defineMeasure('face_distance', {
  check: ({ axis, value, facing }, { part }) => {
    const all = levels(part, axis);
    let nearest = 0;
    all.forEach((low, index) => {
      for (const high of all.slice(index + 1)) {
        const distance = high.at - low.at;
        if (fits(facing, low, high) && Math.abs(distance - value) < Math.abs(nearest - value))
          nearest = distance;
      }
    });
    return lengthCheck(`${HOW[facing]} along ${axis}`, value, nearest);
  },
});
