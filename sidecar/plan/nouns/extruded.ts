import type { Draft } from '../outline/draft.ts';
import type { Term } from '../outline/term.ts';

/** A corner of a section; with a radius, the way there is an arc that turns left. */
export type Corner = readonly [u: Term, v: Term, radius?: Term];

/**
 * Adds a section pulled along the axis across its plane, half to either side: YZ along X, XZ along Y. What can be
 * required of it is its sizes and its volume.
 * @param area of the section, mm2
 */
export function addExtruded(
  draft: Draft,
  name: string,
  words: string,
  { plane, corners, length }: { plane: 'YZ' | 'XZ'; corners: readonly Corner[]; length: Term },
  { across, height, area }: { across: Term; height: Term; area: number },
): void {
  const [start] = corners;
  if (!start) throw new Error('a section without corners');
  const round = [...corners.slice(1), start];
  draft.add({
    kind: 'pad',
    name,
    on: { plane },
    profiles: [
      {
        shape: 'polyline',
        start: [start[0].text, start[1].text],
        segments: round.map(([u, v, radius]) =>
          radius
            ? { to: [u.text, v.text], radius: radius.text, turn: 'left' as const }
            : { to: [u.text, v.text] },
        ),
      },
    ],
    length: length.text,
    direction: 'symmetric',
  });
  const [x, y] = plane === 'YZ' ? [length, across] : [across, length];
  draft.require({ kind: 'size', words, axis: 'X', value: x.value });
  draft.require({ kind: 'size', words, axis: 'Y', value: y.value });
  draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
  draft.volume = area * length.value;
}
