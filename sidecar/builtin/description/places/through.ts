import type { PhraseOf, Spot } from '../phrase.ts';
import { shapeNamed } from '../shapes.ts';
import { isHole } from '../solid-doubts.ts';
import type { Body, Story } from '../story.ts';

/** "A hole goes through the cylinder": through its middle, wherever that stands; through the base it is in that. */
export function goThrough(
  body: Body,
  { spots = [], start, end }: PhraseOf<'trait'> & { readonly start: number; readonly end: number },
  story: Story,
): void {
  const wall = spots.find(({ what }) => what === 'face');
  if (wall && !wall.plural && ONE.test(story.text({ start, end })))
    story.doubt({ start, end }, 'Does it go through that wall alone, or right through the part?');
  const side = spots.find(({ what }) => what === 'side') ?? wall;
  if (isHole(body) && side?.word === 'side' && side.sides.length === 0)
    story.doubt({ start, end }, 'Through which side does it go?');
  const way = wayThrough(body, spots, story) ?? (isHole(body) && side ? axisThrough(side) : null);
  if (way)
    body.wheres.push({
      kind: 'along',
      directions: [way],
      both: false,
      of: [],
      coincident: false,
      start,
      end,
    });
  const [spot, more] = spots.filter(({ what }) => what === 'solid' || what === 'role');
  if (!spot || more) return;
  const through = spot.what === 'role' ? story.base : story.find(spot, false);
  if (!through || through === body) return;
  if (through === story.base) body.traits.add('through base');
  else if (isAside(through)) {
    const centre = {
      ...spot,
      what: 'centre',
      value: 'centre',
      word: 'centre',
      sides: [],
      qualities: [],
    } as const;
    body.wheres.push({ kind: 'place', preposition: 'at', spots: [centre, spot], distance: null, start, end });
  }
}

/** "Through the whole width": that way. Of a slot that goes through the thickness it is none. */
function wayThrough({ noun }: Body, spots: readonly Spot[], { base }: Story): string | null {
  const size = spots.find(({ what }) => what === 'size')?.value ?? '';
  const level = ['length', 'width'].includes(size);
  const block = shapeNamed(base?.noun ?? 'box')?.feature === 'box' && base?.sizes.has('length') === true;
  const hole = isHole({ noun });
  return block && (level || (hole && ['height', 'thickness'].includes(size))) ? size : null;
}

/** "Through the front": square to that side. Down through the top a hole goes anyway. */
function axisThrough({ sides }: Spot): string | null {
  const ways = new Set(
    sides.filter(isLevel).map((side) => (side === 'left' || side === 'right' ? 'x' : 'y')),
  );
  const [way, more] = ways;
  return way === undefined || more !== undefined ? null : way;
}

const ONE = /\b(?:one|a|a single|only) (?:\p{L}+ )?(?:wall|side|face)\b/iu;

/** It may stand anywhere but in the middle of the base. */
const isAside = ({ wheres }: Body) =>
  wheres.some(
    (where) =>
      where.kind === 'offset' ||
      (where.kind === 'place' &&
        (where.distance !== null || where.spots.some(({ sides }) => sides.some(isLevel)))),
  );

const isLevel = (side: string) => ['left', 'right', 'front', 'back'].includes(side);
