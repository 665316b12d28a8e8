import type { Phrase } from '../phrase.ts';
import type { Body } from '../story.ts';
import type { PlaceKind, Placing } from './place-kind.ts';
import { axisOf, referred, SIDES, sideOf } from './sides.ts';

/** "A semicircular groove in the top face along the width": its axis lies in that face, so a whole cylinder cuts it. */
export const grooveOnFace: PlaceKind = {
  name: 'groove on a face',
  read(phrase, { body, placing, story, nameOf }) {
    if (isRoundSide(phrase, body)) return true;
    if (phrase.kind !== 'place' || phrase.distance || !GROOVES.includes(body.noun ?? '') || body.count > 1)
      return false;
    const side = sideOf(phrase);
    const of = referred(phrase, body, story);
    const [axis, end] = SIDES[side ?? ''] ?? [];
    if (!axis || !end || of !== story.base || !of) return false;
    const known = placing.at[axis];
    if (known) return known.mine === 'middle' && known.end === end;
    const ways = body.wheres.flatMap((where) => (where.kind === 'along' ? where.directions : []));
    const along = new Set(ways.flatMap((way) => axisOf(way)?.axis ?? []));
    const [way] = along;
    if (!way || along.size !== 1 || way === axis) return false;
    body.noun = 'scallop';
    placing.axis = way;
    placing.at[axis] = { mine: 'middle', of: nameOf(of), end } satisfies Placing['at']['x'];
    return true;
  },
};

/** "A groove all round on the outer surface": where it is anyway. */
const isRoundSide = (phrase: Phrase, { noun }: Body) =>
  noun === 'annular_groove' &&
  phrase.kind === 'place' &&
  phrase.distance === null &&
  phrase.spots[0]?.what === 'face' &&
  phrase.spots[0].sides.every((side) => side === 'outer');

const GROOVES: readonly string[] = ['scallop', 'half_round', 'half_cylinder'];
