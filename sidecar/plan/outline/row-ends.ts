import type { Side } from './place.ts';
import { type Placing, rectangle, wayOf } from './placing.ts';
import { half, literal, minus, over, plus, type Term, twice } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';

/** Where the first of a row is, by its distance from a side. @throws Unclear */
export function beginningOf(
  { side, distance }: { side: Side; distance: string },
  along: 'u' | 'v',
  placing: Placing,
): Term {
  const { draft, prefix, label, words, face, thing } = placing;
  const { width, height } = rectangle(placing, 'sides');
  if (wayOf(side) !== along) {
    const text = `"${words}" begins at the ${side}, but the row does not run that way. Which way does it run?`;
    throw new Unclear([contradiction(words, text)]);
  }
  if (thing !== 'hole' && thing !== 'boss') {
    const text = `"${words}" begins ${distance} from the ${side}: is that to the middle of the first ${thing}, or to its end?`;
    throw new Unclear([contradiction(words, text)]);
  }
  const first = draft.length(`${prefix}_from_${side}`, distance, `${label} distance from the ${side}`);
  const [middle, room] = along === 'u' ? [face.centre[0], width] : [face.centre[1], height];
  if (side === 'right' || side === 'top' || side === 'back') {
    const text = `"${words}" begins at the ${side}: I count from the left or the front. How far is the last one from the other end?`;
    throw new Unclear([contradiction(words, text)]);
  }
  return plus(minus(middle, half(room)), first);
}

/** How far apart so many are whose outer ones are that far from both ends. @throws Unclear */
export function spacingBetween(distance: string, room: Term, count: Term, placing: Placing): Term {
  const { draft, prefix, label, words } = placing;
  const end = draft.length(`${prefix}_end_distance`, distance, `${label} distance from the ends`);
  const length = minus(room, twice(end));
  if (length.value <= 1e-6) {
    const text = `"${words}": ${inMm(end.value)} from both ends leaves nothing of ${inMm(room.value)}. What is the distance from the ends?`;
    throw new Unclear([missing(`${label} end distance`, text)]);
  }
  const spacing = over(length, minus(count, literal(1)));
  return draft.parameter(`${prefix}_spacing`, spacing, 'mm', 'between those at the ends');
}
