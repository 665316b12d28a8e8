import type { Placing } from './places/place-kind.ts';
import type { Body, Story } from './story.ts';

const HALVES: readonly string[] = ['half_cylinder', 'hemisphere'];

/**
 * A half solid as the base lies on its flat side. Of others only one of the same kind about the same centre is settled by
 * that: the flat sides lie in one plane. False where it has to be asked about.
 */
export function settleHalves(body: Body, placing: Placing, story: Story): boolean {
  const { base } = story;
  if (!base || !HALVES.includes(base.noun ?? '')) return true;
  const through = body.cut && base.noun === 'hemisphere' && Object.keys(placing.at).length === 0;
  if (body.noun !== base.noun) return through && body.noun === 'hole';
  if (!body.cut || !body.traits.has('centred') || Object.keys(placing.at).length > 0) return false;
  placing.at.z = { mine: 'low', of: 'base', end: 'low' };
  if (base.noun === 'half_cylinder') placing.axis = 'x';
  return true;
}
