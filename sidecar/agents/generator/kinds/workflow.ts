import type { FailureKind } from '../failure-kind.ts';

/** A thing is told before what it rests on, or rests on what is not there. */
export const workflow: FailureKind = {
  name: 'workflow',
  owns: ({ of }) => of === 'order',
  instruction:
    'A feature rests on something that is not there yet. Put it behind what it rests on, or name what is there.',
};
