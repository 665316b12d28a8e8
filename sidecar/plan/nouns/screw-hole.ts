import type { Draft } from '../outline/draft.ts';
import type { Term } from '../outline/term.ts';
import { inMm } from '../outline/unclear.ts';
import { clearanceFor, readThread } from '../standards/thread.ts';
import type { Sizes } from './sizes.ts';

/** "M5" */
export const isScrew = (standard: string) => /^m\d/i.test(standard);

/** A hole as wide as told, or the clearance hole of the screw. @throws Unclear where neither is known */
export function screwHole(sizes: Sizes, draft: Draft): Term {
  const thread = sizes.standard === undefined ? undefined : readThread(sizes.standard);
  const clearance = thread && clearanceFor(thread, 'normal');
  if (sizes.has('hole_diameter') || !clearance) {
    sizes.require('hole_diameter');
    return sizes.length('hole_diameter');
  }
  const screw = (sizes.standard ?? '').toUpperCase();
  draft.assume(`Clearance hole for ${screw}: ${inMm(clearance.diameter)} (${clearance.source}).`);
  return draft.parameter('hole_diameter', clearance.diameter, 'mm', `for ${screw}`);
}
