import type { FailureKind } from '../failure-kind.ts';

/** It was built, and is not what was asked for. */
export const intent: FailureKind = {
  name: 'intent',
  owns: ({ of }) => of === 'check' || of === 'number' || of === 'missing' || of === 'review',
  instruction:
    'What comes out is not what the request says. Change the size, count, face or place that makes the difference.',
};
