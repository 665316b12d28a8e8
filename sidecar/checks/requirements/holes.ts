import { bores } from '../bore.ts';
import { counted, mm, placedCheck } from '../in-words.ts';
import { sameLength } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

/** Round openings of one diameter: how many, how deep, where. */
export const holes = defineMeasure('holes', {
  check: (requirement, { part }) => {
    const { diameter, count, axis, through, depth } = requirement;
    const all = bores(part, diameter, axis);
    const right = all.filter((bore) =>
      through ? bore.through : depth === null || sameLength(depth, bore.to - bore.from),
    );
    const deep = depth === null ? '' : ` ${mm(depth)} deep`;
    return placedCheck(
      `${counted(count, 'hole')} of ${mm(diameter)}${through ? ' through' : ''}${deep} along ${axis}`,
      requirement,
      right.map((bore) => bore.centre),
      all.length > right.length ? ` of ${all.length} of that diameter` : '',
    );
  },
});
