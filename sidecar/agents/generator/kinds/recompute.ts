import type { FailureKind } from '../failure-kind.ts';
import { syntax } from './syntax.ts';

/** FreeCAD could not work a feature out. */
export const recompute: FailureKind = {
  name: 'recompute',
  owns: (fact) =>
    fact.of === 'recompute' || fact.of === 'fragile' || (fact.of === 'script' && !syntax.owns(fact)),
  instruction:
    'FreeCAD cannot work this feature out: there is no room for its size where it is. Change where it goes, or which edges it takes; a size of the request stays.',
};
