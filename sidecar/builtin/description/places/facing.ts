import { agree } from '../story.ts';
import type { Placed } from './place-kind.ts';
import { type AxisName, type End, SIDES } from './sides.ts';

/** Which way a cut goes through, as far as its sizes tell: the way it fits, or the one along which it is as long as the base. */
export function facing({ body, placing, reach }: Placed): AxisName {
  if (placing.axis !== null) return placing.axis.replace('-', '') as AxisName;
  if (!body.cut) return 'z';
  const diameter = body.sizes.get('diameter')?.number ?? 2 * (body.sizes.get('radius')?.number ?? Number.NaN);
  if (!Number.isNaN(diameter)) {
    const fits = (across: readonly AxisName[]) =>
      across.every((axis) => !(diameter >= (reach(axis) ?? Infinity)));
    return fits(['x', 'y']) ? 'z' : fits(['x', 'z']) ? 'y' : 'x';
  }
  const open = SIZES.filter(([name]) => !body.sizes.has(name));
  const [lacking] = open;
  if (lacking && open.length === 1) return lacking[1];
  const whole = SIZES.filter(([name, axis]) => {
    const own = body.sizes.get(name)?.number ?? 0;
    const base = reach(axis) ?? Infinity;
    return own >= base || agree(own, base);
  });
  const [through] = whole;
  return through && whole.length === 1 ? through[1] : 'z';
}

const SIZES = [
  ['length', 'x'],
  ['width', 'y'],
  ['height', 'z'],
] as const;

/** The edge of the outline that a side names, seen the way the cut goes: in plan the top one lies at the back. */
export function edgeOf(side: string, way: AxisName): readonly [AxisName, End] | null {
  const [axis, end] = SIDES[side] ?? [];
  if (!axis || !end) return null;
  if (axis !== way) return [axis, end];
  return way === 'z' ? ['y', end] : way === 'x' ? ['y', end] : null;
}
