import type { PhraseOf } from '../phrase.ts';
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
