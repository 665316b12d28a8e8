import type { Phrase, PhraseOf } from '../phrase.ts';
import type { Body, Story } from '../story.ts';
import { agree } from '../story.ts';
import type { PlaceKind, Placing } from './place-kind.ts';

/** "(35, 0)": from the middle of the base. One alone is a place; several have to lie where the circle has them. */
export const atPoint: PlaceKind = {
  name: 'at a point',
  read(phrase, { body, placing }) {
    if (phrase.kind === 'angles') return circleOf(placing) !== undefined;
    if (phrase.kind === 'coordinate') {
      if (placing.at[phrase.axis]) return false;
      placing.at[phrase.axis] = { mine: 'middle', end: 'middle', offset: phrase.value.written };
      return true;
    }
    if (phrase.kind !== 'point' || !body.cut) return false;
    if (body.count > 1) return onTheCircle(phrase, body, placing) || eachAtItsPoint(phrase, body, placing);
    const [x, y, z] = phrase.values;
    if (!x || !y || (z && z.number !== 0)) return false;
    for (const [axis, value] of [
      ['x', x],
      ['y', y],
    ] as const) {
      const there = placing.at[axis];
      if (there && !agree(Number.parseFloat(there.offset ?? '0'), value.number)) return false;
      if (!there && value.number !== 0) {
        placing.at[axis] = { mine: 'middle', of: 'base', end: 'middle', offset: value.written };
      }
    }
    body.traits.add('centred');
    return true;
  },
};

/** "At (20, 25) and (60, 25), measured from the lower left corner": as many points as there are holes. */
function eachAtItsPoint(phrase: PhraseOf<'point'>, body: Body, placing: Placing): boolean {
  const points = body.wheres.filter((where) => where.kind === 'point');
  const from = body.wheres.find(isFrom);
  if (points.length !== body.count || !from || circleOf(placing)) return false;
  if (points.some(({ values }) => values.length !== 2 || values.some(({ angle }) => angle))) return false;
  const end = from.spots.some(({ what }) => what === 'corner') ? 'low' : 'middle';
  if (phrase === points[0]) {
    placing.each = points.map(({ values: [x, y] }) => ({
      axis: 'z',
      at: {
        x: { mine: 'middle', of: 'base', end, offset: x?.written ?? '' },
        y: { mine: 'middle', of: 'base', end, offset: y?.written ?? '' },
        ...(placing.at.z ? { z: placing.at.z } : {}),
      },
      repeat: [],
    }));
  }
  return true;
}

/** "From the lower left corner", "from the centre": what points are measured from. */
export const pointsFrom: PlaceKind = {
  name: 'points measured from',
  read(phrase, { body }) {
    return isFrom(phrase) && body.wheres.some(({ kind }) => kind === 'point');
  },
};

/** The corner that lies at low X and Y, or the middle. */
const isFrom = (where: Phrase): where is PhraseOf<'place'> => {
  if (where.kind !== 'place' || where.preposition !== 'from' || where.distance) return false;
  const [first] = where.spots;
  if (first?.what === 'centre') return true;
  const sides = [...(first?.sides ?? [])].sort().join(' ');
  return first?.what === 'corner' && !first.plural && ['bottom left', 'front left'].includes(sides);
};

const circleOf = ({ repeat }: Placing) => repeat.find((each) => each.by === 'circle');

function onTheCircle({ values }: PhraseOf<'point'>, body: Body, placing: Placing): boolean {
  const circle = circleOf(placing);
  const [x, y] = values;
  if (!circle || !x || !y || values.length > 2) return false;
  const radius = Number.parseFloat(circle.radius ?? '') || Number.parseFloat(circle.diameter ?? '') / 2;
  const angle = (Math.atan2(y.number, x.number) * 180) / Math.PI - Number.parseFloat(circle.start ?? '0');
  const steps = angle / (360 / body.count);
  return agree(Math.hypot(x.number, y.number), radius) && Math.abs(steps - Math.round(steps)) < 0.01;
}

/** "At polar angles 45°, 135°, 225° and 315°": where the first stands, if the others follow evenly. */
export function settleAngles(body: Body, placing: Placing, story: Story): void {
  for (const where of body.wheres) {
    if (where.kind !== 'angles') continue;
    const [first] = where.values;
    const step = 360 / body.count;
    const even = where.values.every(
      ({ number, angle }, n) => angle && agree(number, (first?.number ?? 0) + n * step),
    );
    if (first && even && where.values.length === body.count) placing.start = first.written;
    else story.doubt(where, `Where do the ${body.count} stand? I can only place them evenly on a circle.`);
  }
}
