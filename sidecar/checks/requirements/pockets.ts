import { counted, mm, placedCheck } from '../in-words.ts';
import { sameLength } from '../part.ts';
import { defineMeasure } from '../requirement.ts';
import { enclosures } from '../walls.ts';

/** Pockets, slots and cut-outs, by the walls that enclose them. */
export const pockets = defineMeasure('pockets', {
  check: (requirement, { part }) => {
    const { size, count, axis, depth } = requirement;
    const all = enclosures(part, 'pocket', size, axis);
    const right = all.filter(({ height, closed }) =>
      depth === null ? !closed : closed && sameLength(depth, height),
    );
    const deep = depth === null ? 'through' : `${mm(depth)} deep`;
    return placedCheck(
      `${counted(count, 'pocket')} of ${mm(size[0])} x ${mm(size[1])} ${deep} along ${axis}`,
      requirement,
      right.map(({ centre }) => centre),
      all.length > right.length ? ` of ${all.length} of that size` : '',
    );
  },
});
