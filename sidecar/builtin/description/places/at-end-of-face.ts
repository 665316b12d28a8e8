import { standAcross } from './flush.ts';
import type { PlaceKind } from './place-kind.ts';
import { isReference, referred, SIDES } from './sides.ts';

/**
 * "At the right end of the top face", two "at the left and right ends of the top face": on that face, flush with
 * the end; two of them one at each.
 */
export const atEndOfFace: PlaceKind = {
  name: 'at an end of a face',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.distance || body.cut) return false;
    const [end, face, ...others] = phrase.spots;
    if (!end || !['end', 'edge', 'side'].includes(end.what) || !face) return false;
    // "Standing on the left end of the plate"
    const stands = isReference(face) && body.traits.has('attached') && /^on\b/i.test(story.text(phrase));
    if (face.what !== 'face' && !stands) return false;
    const [over] = stands ? ['top'] : face.sides;
    const of = referred(phrase, body, story);
    const known = end.sides.filter((side) => side in SIDES && SIDES[side]?.[0] !== 'z');
    const upright = (stands || face.sides.length === 1) && (over === 'top' || over === 'bottom');
    if (!of || !upright || !others.every(isReference) || placing.at.z) return false;
    if (known.length !== end.sides.length || known.length === 0 || known.length > 2) return false;
    const [[axis, low] = []] = known.map((side) => SIDES[side]);
    if (!axis || !low || placing.at[axis] || known.some((side) => SIDES[side]?.[0] !== axis)) return false;
    if (known.length === 2 && body.count !== 2) return false;
    if (known.length === 1 && body.count !== 1) return false;
    if (axis !== 'z') standAcross(body, axis);
    placing.at.z = {
      mine: over === 'top' ? 'low' : 'high',
      of: nameOf(of),
      end: over === 'top' ? 'high' : 'low',
    };
    placing.at[axis] = { mine: low, of: nameOf(of), end: low };
    if (known.length === 2) placing.repeat.push({ by: 'mirror', of: nameOf(of), axis });
    return true;
  },
};
