import type { Term } from '../outline/term.ts';
import { contradiction, inMm, Unclear } from '../outline/unclear.ts';
import type { AxisName } from '../outline/way.ts';
import type { Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import { reach, sides, type ToldCorner, toldCorners } from './told-outline.ts';

/** The plane that the outline lies on, by the axis that it is turned about, and which coordinate is measured from the axis. */
const LIES = {
  z: { plane: 'XZ', out: 0, axis: 'Z', across: ['X', 'Y'] },
  y: { plane: 'XY', out: 0, axis: 'Y', across: ['X', 'Z'] },
  x: { plane: 'XY', out: 1, axis: 'X', across: ['Y', 'Z'] },
} as const;

/** An outline told corner by corner beside an axis, turned about it. It stays where its coordinates are. */
export const revolvedProfile: Noun = {
  name: 'revolved profile',
  words: [
    'revolved profile',
    'revolved polygon',
    'revolved outline',
    'turned profile',
    'turned polygon',
    'lathe profile',
    'profile of revolution',
    'solid of revolution',
    'body of revolution',
  ],
  example: 'revolve the profile (0,0) (20,0) (20,5) (8,5) (8,30) (0,30) about the Z axis',
  takes: { angle: 'angle' },
  told: true,
  turns: { revolved: 'revolved profile' },
  compact: () => undefined,
  build(sizes, draft) {
    const { words } = sizes;
    const corners = toldCorners(sizes.way, draft, words);
    const axis = sizes.axis ?? 'z';
    if (sizes.axis === undefined)
      draft.assume(
        'It is turned about the Z axis: the first coordinate of a point is its distance from there.',
      );
    const lies = LIES[axis];
    const outward = outwards(corners, lies.out, axis, words);
    const angle = turn(sizes);
    const [start = ['0', '0'], ...rest] = corners.map(([u, v]) => [u.text, v.text] as const);
    draft.add({
      kind: 'revolution',
      name: 'Profile',
      on: { plane: lies.plane },
      profiles: [
        {
          shape: 'polyline',
          start: [start[0], start[1]],
          segments: [...rest, start].map(([u, v]) => ({ to: [u, v] })),
        },
      ],
      axis: lies.axis,
      ...(angle ? { angle: angle.text } : {}),
    });
    const radii = outward.map(([r]) => Math.abs(r));
    const [low, high] = reach(outward.map(([, z]) => z));
    draft.require({ kind: 'size', words, axis: lies.axis, value: high - low });
    if (!angle)
      for (const across of lies.across)
        draft.require({ kind: 'size', words, axis: across, value: 2 * Math.max(...radii) });
    // Each side sweeps a cone cut off; those on the way back take away.
    const swept = sides(corners).reduce((sum, [a, b]) => {
      const [[r, z], [s, y]] = [outOf(a, lies.out), outOf(b, lies.out)];
      return sum + (Math.PI / 3) * (r ** 2 + r * s + s ** 2) * (y - z);
    }, 0);
    draft.volume = (Math.abs(swept) * (angle?.value ?? 360)) / 360;
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** Distance from the axis, signed, and place along it. */
const outOf = ([u, v]: ToldCorner, out: 0 | 1): [number, number] =>
  out === 0 ? [u.value, v.value] : [v.value, u.value];

/** @throws Unclear where the outline lies on both sides of the axis */
function outwards(
  corners: readonly ToldCorner[],
  out: 0 | 1,
  axis: AxisName,
  words: string,
): [number, number][] {
  const all = corners.map((corner) => outOf(corner, out));
  const [least, most] = reach(all.map(([r]) => r));
  if (least >= -1e-9 || most <= 1e-9) return all;
  const text = `The outline reaches from ${inMm(least)} to ${inMm(most)} across the ${axis.toUpperCase()} axis: it has to stay on one side of it to be turned about it. Which is the axis?`;
  throw new Unclear([
    contradiction(words, text, ['about the X axis', 'about the Y axis', 'about the Z axis']),
  ]);
}

/** Null: all the way round. */
function turn(sizes: Sizes): Term | null {
  return !sizes.has('angle') || sizes.is('angle', 360) ? null : sizes.angle('angle', 360);
}
