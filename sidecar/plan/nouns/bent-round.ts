import type { Draft } from '../outline/draft.ts';
import { half, minus, negative, type Term } from '../outline/term.ts';

/** Half a ring of a round bar about the Z axis, on the side of +Y, lying on Z=0: one end at +X, the other at -X. */
export interface HalfRing {
  readonly bar: Term;
  /** Of the bar's middle. */
  readonly radius: Term;
}

export function addHalfRing(draft: Draft, name: string, { bar, radius }: HalfRing): void {
  draft.add({
    kind: 'revolution',
    name,
    on: { plane: 'XZ' },
    profiles: [{ shape: 'circle', diameter: bar.text, center: [radius.text, half(bar).text] }],
    axis: 'Z',
    angle: 180,
  });
}

/** A straight end of the bar from the half ring towards -Y, at +X or at -X. */
export function addStraight(
  draft: Draft,
  name: string,
  { bar, radius }: HalfRing,
  side: 'right' | 'left',
  length: Term,
): void {
  const u = side === 'right' ? radius : negative(radius);
  draft.add({
    kind: 'pad',
    name,
    on: { plane: 'XZ' },
    profiles: [{ shape: 'circle', diameter: bar.text, center: [u.text, half(bar).text] }],
    length: length.text,
    direction: 'negative',
  });
}

/** The radius of the bar's middle from the opening between the bar's two sides. */
export const middleRadius = (opening: Term, bar: Term): Term => ({
  text: `(${opening.text} + ${bar.text}) / 2`,
  value: (opening.value + bar.value) / 2,
});

/** How long the straight part is, of a hook's whole length. */
export const shankOf = (length: Term, { bar, radius }: HalfRing, bends: 1 | 2): Term => {
  const once = minus(minus(length, radius), half(bar));
  return bends === 1 ? once : minus(minus(once, radius), half(bar));
};
