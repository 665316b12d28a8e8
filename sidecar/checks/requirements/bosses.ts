import { counted, mm, placedCheck } from '../in-words.ts';
import { sameLength } from '../part.ts';
import { defineMeasure } from '../requirement.ts';
import { enclosures } from '../walls.ts';

/** Whatever stands up with walls all round and a top: pads, pins, ribs' ends. */
export const bosses = defineMeasure('bosses', {
  check: (requirement, { part }) => {
    const { size, count, axis, height } = requirement;
    const all = enclosures(part, 'boss', size, axis);
    const right = all.filter((boss) => sameLength(height, boss.height));
    return placedCheck(
      `${counted(count, 'boss', 'bosses')} of ${mm(size[0])} x ${mm(size[1])}, ${mm(height)} high along ${axis}`,
      requirement,
      right.map(({ centre }) => centre),
      all.length > right.length ? ` of ${all.length} of that size` : '',
    );
  },
});
