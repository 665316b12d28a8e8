import type { FailureKind } from '../failure-kind.ts';

/** It was built, and the shape is not one that its features should make. */
export const geometry: FailureKind = {
  name: 'geometry',
  owns: ({ of }) => of === 'shape' || of === 'effect' || of === 'contradiction',
  instruction:
    'A feature misses the part, or takes or adds what it should not. Change its face, place, side or mode, or the size that was put to the wrong name.',
};
