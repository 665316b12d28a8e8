import type { Phrase, PhraseOf, Spot } from './phrase.ts';
import { ROUND_BASES, shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

type Turned = Readonly<Record<string, string>>;

/** Directions as they are when X, or Y, is stood up along Z. */
const STOOD_UP: Readonly<Record<'x' | 'y', Turned>> = {
  x: {
    x: 'z',
    '+x': '+z',
    '-x': '-z',
    z: 'x',
    '+z': '-x',
    '-z': '+x',
    right: 'top',
    left: 'bottom',
    top: 'left',
    bottom: 'right',
    height: 'x',
  },
  y: {
    y: 'z',
    '+y': '+z',
    '-y': '-z',
    z: 'y',
    '+z': '-y',
    '-z': '+y',
    back: 'top',
    front: 'bottom',
    top: 'front',
    bottom: 'back',
    height: 'y',
    width: 'z',
  },
};

/** Where something is by coordinates, which would have to be turned too. */
const BY_NUMBERS: readonly Phrase['kind'][] = ['coordinate', 'point', 'inset', 'grid', 'offset', 'angles'];

/**
 * "A shaft whose axis lies along X": what is round stands along Z here, and all that is placed by it is turned with it.
 * Where that cannot be done for all of it, it stays as it was said, and is asked about.
 */
export function standUp(story: Story): void {
  const { base, bodies } = story;
  if (!base || !ROUND_BASES.includes(base.noun ?? '') || base.noun === 'sphere') return;
  const ways = base.wheres.filter(
    (where): where is PhraseOf<'along'> => where.kind === 'along' && where.directions.length === 1,
  );
  const [way] = ways;
  const named = way?.directions[0]?.replace(/^[+-]/, '');
  const lies = base.qualities.has('horizontal') && bodies.length > 1 ? 'x' : undefined;
  const axis = named === 'x' || named === 'y' ? named : named === undefined ? lies : undefined;
  if (axis === undefined || ways.length > 1 || !bodies.every((body) => body === base || isTurnable(body)))
    return;
  const turned = STOOD_UP[axis];
  base.wheres.splice(0, base.wheres.length, ...base.wheres.filter((where) => where !== way));
  for (const body of bodies) {
    if (body === base) continue;
    body.wheres.splice(0, body.wheres.length, ...body.wheres.map((where) => turnedWhere(where, turned)));
    const upright = body.qualities.has('vertical') && !body.wheres.some(({ kind }) => kind === 'along');
    body.qualities.delete('vertical');
    if (!upright) continue;
    const [{ start, end } = { start: 0, end: 0 }] = body.spans;
    body.wheres.push({
      kind: 'along',
      directions: [axis],
      both: false,
      of: [],
      coincident: false,
      start,
      end,
    });
  }
  story.assume(`What lies along ${axis.toUpperCase()} stands upright here, along Z.`);
}

/** What looks the same however it is turned about itself, and where no number says where it is. */
function isTurnable({ noun, wheres, sides, sizes, layer }: Body): boolean {
  const shape = shapeNamed(noun ?? '');
  const round =
    shape !== undefined && ['cylinder', 'tube', 'sphere', 'cone', 'hemisphere'].includes(shape.feature);
  return (
    (round || (noun === null && sizes.has('diameter')) || noun === 'keyway' || layer) &&
    wheres.every(({ kind }) => !BY_NUMBERS.includes(kind)) &&
    (layer || sides.size === 0)
  );
}

const word = (turned: Turned, each: string) => turned[each] ?? each;
const spotted = (spots: readonly Spot[], turned: Turned): Spot[] =>
  spots.map((spot) => ({
    ...spot,
    sides: spot.what === 'solid' ? spot.sides : spot.sides.map((side) => word(turned, side)),
  }));

function turnedWhere(where: Phrase, turned: Turned): Phrase {
  switch (where.kind) {
    case 'along':
      return { ...where, directions: where.directions.map((each) => word(turned, each)) };
    case 'place': {
      const over = { above: 'top', below: 'bottom' }[where.preposition];
      const side = over && where.spots.every(({ sides }) => sides.length === 0) ? turned[over] : undefined;
      const spots = spotted(where.spots, turned);
      if (side === undefined || where.distance) return { ...where, spots };
      const face: Spot = {
        what: 'side',
        value: side,
        word: side,
        sides: [side],
        qualities: [],
        each: false,
        plural: false,
        count: null,
      };
      return { ...where, preposition: 'at', spots: [face, ...spots] };
    }
    case 'flush':
    case 'padding':
    case 'astride':
      return { ...where, spots: spotted(where.spots, turned) };
    default:
      return where;
  }
}
