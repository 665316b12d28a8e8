import type { Requirement } from '../../plan/requirement.ts';

/**
 * Requirements as they can be measured: holes that cannot be told apart on the shape (four of 5 mm in the corners and one
 * of 5 mm in the middle) are counted together.
 */
export function merged(requirements: readonly Requirement[]): Requirement[] {
  const all: Requirement[] = [];
  for (const requirement of requirements) {
    const index = all.findIndex((other) => indistinguishable(other, requirement));
    const other = all[index];
    if (other?.kind === 'holes' && requirement.kind === 'holes') {
      all[index] = {
        ...other,
        words: `${other.words}; ${requirement.words}`.slice(0, 300),
        count: other.count + requirement.count,
        centres: other.centres && requirement.centres ? [...other.centres, ...requirement.centres] : null,
      };
    } else all.push(requirement);
  }
  return all;
}

function indistinguishable(a: Requirement, b: Requirement): boolean {
  return (
    a.kind === 'holes' &&
    b.kind === 'holes' &&
    a.body === b.body &&
    a.diameter === b.diameter &&
    a.axis === b.axis &&
    a.through === b.through &&
    a.depth === b.depth
  );
}
