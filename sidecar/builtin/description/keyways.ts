import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { Phrase } from './phrase.ts';
import { sized } from './places/arms.ts';
import { isReference } from './places/sides.ts';
import { heightOf, outerOf } from './round.ts';
import type { Body, Story } from './story.ts';

/** Which way round a shaft a groove lies is all the same to the shaft; it lies in the X direction here. */
const AROUND: readonly string[] = ['top', 'left', 'right', 'front', 'back', 'bottom', 'outer'];

/**
 * "A keyway 20 mm long, 6 mm wide and 3.5 mm deep on the top of the middle section": cut into the outside of a shaft along
 * it. Null where it is another kind of groove.
 */
export function shaftKeyway(body: Body, story: Story, nameOf: (body: Body) => string): SolidFeature[] | null {
  if (!body.cut || body.count !== 1 || !(body.noun === 'keyway' || body.noun === 'slot')) return null;
  const of = shaftOf(body, story);
  const radius = of && outerOf(of);
  const high = of && heightOf(of);
  const size = (...names: string[]) => names.map((name) => body.sizes.get(name)).find((value) => value);
  const [width, depth] = [size('width', 'groove_width'), size('depth', 'groove_depth', 'height')];
  const length = size('length', 'groove_length');
  const count = [width, depth, length].filter((value) => value).length;
  if (!of || !radius || !high || !width || !depth || body.sizes.size !== count) return null;
  const along = alongShaft(body, story);
  if (along === null || (body.noun === 'slot' && !along.said)) return null;
  if (width.number >= 2 * radius || depth.number >= radius) return null;
  const whole = !length || story.agrees(length.number, high.number);
  if (!length && !along.through) return null;
  const alone = story.bodies.every((each) => each.cut || each === of);
  const [span = { start: 0, end: 0 }] = body.spans;
  story.assume(
    `"${story.text(span).slice(0, 200)}" lies in the X direction; its depth is measured from where the shaft is widest, its ends are square.`,
  );
  return [
    {
      kind: 'solid',
      words: story.text(span).slice(0, 300),
      name: nameOf(body),
      mode: 'cut',
      noun: 'box',
      sizes: {
        length: sized(depth, 2 * depth.number).written,
        width: width.written,
        ...(whole ? (alone ? {} : { height: high.written }) : { height: length.written }),
      },
      at: {
        x: { mine: 'low', of: nameOf(of), end: 'high', offset: `-${depth.written}` },
        ...(whole && alone
          ? {}
          : {
              z: along.end
                ? { mine: along.end, of: nameOf(of), end: along.end }
                : { mine: 'middle', of: nameOf(of), end: 'middle' },
            }),
      },
    },
  ];
}

/** The shaft, or the section of it, that it is cut into; null where that is not round. */
function shaftOf(body: Body, story: Story): Body | null {
  const spots = body.wheres.flatMap((where) =>
    where.kind === 'place' || where.kind === 'along' ? (where.kind === 'place' ? where.spots : where.of) : [],
  );
  const refs = spots.filter(isReference).filter(({ what }) => what !== 'it' && what !== 'role');
  if (refs.some(({ what }) => what === 'cutter')) return null;
  const found = new Set(refs.map((spot) => story.find(spot, false)));
  const [only] = found;
  if (found.size > 1 || only === null) return null;
  // Of several solids it has to be said which.
  if (only === undefined && story.bodies.some((each) => !each.cut && each !== story.base)) return null;
  return only ?? story.base ?? null;
}

interface AlongShaft {
  readonly said: boolean;
  readonly through: boolean;
  readonly end: 'high' | 'low' | null;
}

/** Where along the shaft it lies, by all that is said of that; null where something else is said. */
function alongShaft(body: Body, story: Story): AlongShaft | null {
  let said = body.noun === 'keyway';
  let through = body.traits.has('through');
  let end: AlongShaft['end'] = null;
  const radial = (where: Phrase) =>
    where.kind === 'place' && where.spots.some(({ what }) => ['face', 'side', 'edge'].includes(what));
  for (const where of body.wheres) {
    if (where.kind === 'along' && where.directions.length === 1) {
      const [way = ''] = where.directions;
      if (!['length', 'z', 'axial', 'lengthwise', 'centre', 'height'].includes(way)) return null;
      if (way === 'length' && !body.sizes.has('length') && /full|entire|whole/i.test(story.text(where)))
        through = true;
      said = true;
    } else if (where.kind === 'place' && !where.distance) {
      const spot = where.spots.find((each) => !isReference(each));
      if (!spot) continue;
      const [side] = spot.sides;
      if (spot.what === 'end') {
        if (spot.each || spot.plural || (end !== null && side !== undefined)) return null;
        end ??= side === 'bottom' ? 'low' : 'high';
        if (side !== undefined && side !== 'top' && side !== 'bottom') return null;
      } else if (spot.what === 'centre') continue;
      else if (spot.what === 'size') continue;
      else if (side !== undefined && AROUND.includes(side)) said ||= radial(where);
      else if (!radial(where)) return null;
    } else return null;
  }
  return { said, through, end };
}
