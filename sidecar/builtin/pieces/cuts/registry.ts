import type { CutKind } from './cut-kind.ts';
import { dovetail } from './dovetail.ts';
import { keyhole } from './keyhole.ts';
import { step } from './step.ts';
import { tSlot } from './t-slot.ts';
import { vGroove } from './v-groove.ts';

/** Every cut that goes by a name of its own, one line each. */
export const CUTS: readonly CutKind[] = [vGroove, tSlot, dovetail, step, keyhole];
