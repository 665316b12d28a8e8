import type { Fit } from '../../plan/outline/feature.ts';
import type { FaceName } from '../../plan/outline/place.ts';

/** Words for how a hole fits its screw. */
export const FITS: Record<string, Fit> = { clearance: 'normal', close: 'close', wide: 'wide', tap: 'tap' };

/** Sizes that a hole "half the ..." is compared with across. */
export const ACROSS: readonly string[] = [
  'diameter',
  'outer_diameter',
  'inner_diameter',
  'width',
  'side',
  'length',
];

/** Sides that one goes up or down along. */
export const UPRIGHT: readonly FaceName[] = ['front', 'back', 'left', 'right'];

/** Faces that lie opposite. */
export const OPPOSITE: Partial<Record<FaceName, FaceName>> = {
  top: 'bottom',
  bottom: 'top',
  front: 'back',
  back: 'front',
  left: 'right',
  right: 'left',
};
