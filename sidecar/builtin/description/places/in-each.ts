import type { PlaceKind } from './place-kind.ts';
import { isReference } from './sides.ts';

/** "Each boss has a through hole", "at the centre of each boss": a hole in every copy of a solid, which has as many. */
export const inEach: PlaceKind = {
  name: 'in each of several',
  read(phrase, { body, placing, story, nameOf, placingOf }) {
    if (phrase.kind !== 'place' || phrase.distance || !body.cut) return false;
    const ref = phrase.spots.find(isReference);
    if (!ref || !(ref.each || ref.plural) || ref.what === 'cutter' || ref.what === 'it') return false;
    const of = story.find(ref, false);
    const there = of && placingOf(of);
    if (!of || !there || of.count < 2 || there.repeat.length === 0 || placing.repeat.length > 0) return false;
    if (body.count !== 1 && body.count !== of.count) return false;
    if (placing.at.x || placing.at.y || (there.axis ?? 'z') !== 'z') return false;
    const others = phrase.spots.filter((spot) => spot !== ref);
    const known = others.every(
      ({ what, sides }) =>
        what === 'centre' ||
        (['face', 'end', 'side'].includes(what) && sides.every((side) => side === 'top')),
    );
    if (!known) return false;
    const round = there.repeat.some(({ by }) => by === 'circle');
    for (const axis of ['x', 'y'] as const) {
      const at = round ? there.at[axis] : ({ mine: 'middle', of: nameOf(of), end: 'middle' } as const);
      if (at && at.mine !== 'middle') return false;
      if (at) placing.at[axis] = at;
    }
    body.count = of.count;
    placing.repeat.push(...there.repeat);
    const deep = ['depth', 'height', 'length'].some((name) => body.sizes.has(name));
    if (deep) placing.at.z ??= { mine: 'high', of: nameOf(of), end: 'high' };
    return true;
  },
};
