import type { FailureKind } from '../failure-kind.ts';
import { geometry } from './geometry.ts';
import { intent } from './intent.ts';
import { recompute } from './recompute.ts';
import { syntax } from './syntax.ts';
import { workflow } from './workflow.ts';

/** Every kind of failure, in the order in which they are to be mended: what cannot be read cannot be built. */
export const FAILURE_KINDS: readonly FailureKind[] = [syntax, workflow, recompute, geometry, intent];
