import type { Place } from './place.ts';
import {
  edgeDistance,
  fixed,
  needCount,
  type Placing,
  type Positions,
  plural,
  type Spot,
} from './placing.ts';
import { half, literal, minus, plus, type Term, ZERO } from './term.ts';
import { missing, Unclear } from './unclear.ts';

/** Evenly on a circle; the first at the right unless said. @throws Unclear */
export function circle(place: Extract<Place, { at: 'circle' }>, placing: Placing): Positions {
  const { draft, prefix, label, face, words, thing } = placing;
  const n = draft.now(`${prefix}_count`, needCount(placing));
  const inset = place.edge_distance !== undefined && face.room.shape === 'circle';
  if (place.diameter === undefined && place.radius === undefined && !inset) {
    const text = `On which circle do the ${plural(thing)} of "${words}" lie? Give its diameter.`;
    throw new Unclear([missing(`${label} bolt circle diameter`, text)]);
  }
  const name = prefix === 'hole' ? 'bolt_circle' : `${prefix}_circle`;
  const radius =
    inset && face.room.shape === 'circle'
      ? minus(half(face.room.diameter), edgeDistance(place.edge_distance, placing))
      : place.diameter !== undefined
        ? half(draft.length(`${name}_diameter`, place.diameter, `${label} bolt circle diameter`))
        : draft.length(`${name}_radius`, place.radius ?? '', `${label} bolt circle radius`);
  const [u, v] = face.centre;
  const start = startAngle(place, placing);
  const steps = Array.from({ length: n }, (_, index) => (360 * index) / n);
  const offsets = steps.map((step) => {
    const angle: Term = start
      ? { text: step === 0 ? start.text : `${start.text} + ${step}`, value: start.value + step }
      : literal(step);
    return [turned(radius, 'cos', angle), turned(radius, 'sin', angle)] as const;
  });
  const centres = offsets.map(([x, y]) => [u.value + x.value, v.value + y.value] as const);
  if (n === 2 && start === null) {
    return fixed([
      [plus(u, radius), v],
      [minus(u, radius), v],
    ]);
  }
  if (face.plane === 'XY' && u.text === 0 && v.text === 0 && n > 2) {
    const count = draft.parameter(`${prefix}_count`, n, 'count', `number of ${plural(thing)} of "${words}"`);
    const first: Spot = start && offsets[0] ? [...offsets[0]] : [radius, ZERO];
    return { spots: [first], repeat: { kind: 'polar', count }, centres };
  }
  const spots = offsets.map(([x, y]): Spot => [plus(u, x), plus(v, y)]);
  return { spots, repeat: null, centres };
}

/** Where the first lies, degrees; null: at the right. */
function startAngle({ start }: Extract<Place, { at: 'circle' }>, { draft, prefix, label, words }: Placing) {
  if (start === undefined) return null;
  const value = draft.signedDegrees(start, `${label} start angle`);
  if (value === 0) return null;
  draft.assume(`"${words}": angles on the circle count against the clock, from the right.`);
  const hour = /\b(\d+)\s?o\s?['’]?\s?clock/i.exec(words)?.[1];
  if (hour !== undefined) draft.assume(`As one looks at the face, ${hour} o'clock is at ${value}°.`);
  return draft.parameter(`${prefix}_start_angle`, value, 'deg', `angle of the first, written "${start}"`);
}

const turned = (radius: Term, way: 'cos' | 'sin', angle: Term): Term => ({
  text: `${factor(radius)} * ${way}(${angle.text})`,
  value: radius.value * Math[way]((angle.value * Math.PI) / 180),
});

const factor = (term: Term) => `(${term.text})`;
