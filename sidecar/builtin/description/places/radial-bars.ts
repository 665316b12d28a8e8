import type { Value } from '../phrase.ts';
import { boreOf, heightOf, innerOf, outerOf } from '../round.ts';
import type { Body, Story } from '../story.ts';
import { sized } from './arms.ts';
import type { PlaceKind } from './place-kind.ts';

const BARS: readonly string[] = ['rib', 'tooth'];

/**
 * "Twelve teeth growing towards the centre from the inner wall of the hole", "four ribs distributed radially between the
 * two tubes": bars across a round part, each let into the walls that it touches.
 */
export const radialBars: PlaceKind = {
  name: 'radial bars',
  read(_phrase, { body, placing, story }) {
    if (!BARS.includes(body.noun ?? '') || body.count < 2 || body.cut) return false;
    if (placing.repeat.length > 0) return true;
    const found = reachOf(body, story);
    const [high] = story.base ? [heightOf(story.base)] : [];
    if (!found || !high || !body.wheres.every((where) => FITTING.includes(where.kind))) return false;
    const { from, to, wide, used } = found;
    for (const name of used) body.sizes.delete(name);
    const along = [...body.sizes].filter(([name]) => ALONG.includes(name));
    const [[name, value] = []] = along;
    if (along.length > 1 || body.sizes.size > along.length || (value && value.number > high.number))
      return false;
    if (name) body.sizes.delete(name);
    body.sizes.set('length', sized(wide, to - from));
    body.sizes.set('width', wide);
    body.sizes.set('height', value ?? high);
    placing.at.x = { mine: 'low', of: 'base', end: 'middle', offset: sized(wide, from).written };
    placing.repeat.push({ by: 'circle', of: 'base', axis: 'z', count: body.count, outwards: true });
    story.assume(`The first of the ${body.count} lies in the X direction, and each is let into the wall.`);
    return true;
  },
};

const FITTING: readonly string[] = ['place', 'along', 'even', 'circle'];
const ALONG: readonly string[] = ['length', 'depth'];

interface Reach {
  /** Distances from the middle. */
  readonly from: number;
  readonly to: number;
  readonly wide: Value;
  readonly used: readonly string[];
}

/** From where to where they reach, by what is said of them; null where that is not clear. */
function reachOf(body: Body, story: Story): Reach | null {
  const { base } = story;
  const outer = base && outerOf(base);
  if (!outer) return null;
  const spots = body.wheres.flatMap((where) => (where.kind === 'place' ? where.spots : []));
  const sides = spots.flatMap((spot) => spot.sides);
  const rim = body.wheres.some((where) => where.kind === 'circle' && /outer/i.test(story.text(where)));
  const inwards = sides.includes('inner') && !sides.includes('outer') && !rim;
  const outwards = (rim || sides.includes('outer')) && !sides.includes('inner');
  const { sizes } = body;
  const [wide, high] = [sizes.get('width'), sizes.get('height')];
  const bore = boreOf(story);
  if (body.noun === 'tooth' && wide && high && inwards && bore) {
    if (high.number >= bore) return null;
    return { from: bore - high.number, to: (bore + outer) / 2, wide, used: ['width', 'height'] };
  }
  if (body.noun === 'tooth' && wide && high && outwards) {
    return { from: ((bore ?? 0) + outer) / 2, to: outer + high.number, wide, used: ['width', 'height'] };
  }
  const thick = sizes.get('thickness');
  const inside = story.bodies.find((each) => each !== base && each.noun === 'tube' && !each.cut);
  const [ring, core] = [inside && outerOf(inside), inside && innerOf(inside)];
  if (body.noun === 'rib' && thick && bore && ring && core && ring < bore) {
    return { from: (ring + core) / 2, to: (bore + outer) / 2, wide: thick, used: ['thickness'] };
  }
  return null;
}
