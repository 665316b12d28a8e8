import type { Requirement } from '../../plan/requirement.ts';

/**
 * Requirements as they can be measured: holes that cannot be told apart on the shape (four of 5 mm in the corners and one
 * of 5 mm in the middle) are counted together, and so are their countersinks.
 */
export function merged(requirements: readonly Requirement[]): Requirement[] {
  const all: Requirement[] = [];
  for (const requirement of requirements) {
    const index = all.findIndex((other) => indistinguishable(other, requirement));
    const other = all[index];
    if (other?.kind === 'holes' && requirement.kind === 'holes') {
      const inLine = alignedWith(other, requirement);
      all[index] = {
        ...other,
        words: `${other.words}; ${requirement.words}`.slice(0, 300),
        count: other.count + requirement.count - inLine.length,
        centres:
          other.centres && requirement.centres
            ? [...other.centres, ...requirement.centres.filter((centre) => !inLine.includes(centre))]
            : null,
      };
    } else if (other?.kind === 'countersinks' && requirement.kind === 'countersinks') {
      const inLine = inLineWith(requirement, requirements);
      all[index] = {
        ...other,
        words: `${other.words}; ${requirement.words}`.slice(0, 300),
        count: other.count + requirement.count - inLine,
      };
    } else all.push(requirement);
  }
  return all;
}

type Holes = Extract<Requirement, { kind: 'holes' }>;

/** Through holes of the second that lie in line with those of the first, as in two walls: they measure as one. */
function alignedWith({ through, centres }: Holes, other: Holes): readonly (readonly [number, number])[] {
  if (!through || centres === null) return [];
  return (other.centres ?? []).filter(([u, v]) => centres.some(([a, b]) => Math.hypot(a - u, b - v) < 1e-6));
}

type Countersinks = Extract<Requirement, { kind: 'countersinks' }>;

/** How many of these are in line with those of the same kind before: each follows the holes that it is of. */
function inLineWith(these: Countersinks, requirements: readonly Requirement[]): number {
  const at = requirements.indexOf(these);
  const holesOf = (index: number) =>
    requirements
      .slice(0, index)
      .findLast((each): each is Holes => each.kind === 'holes' && each.words === requirements[index]?.words);
  const before = requirements.flatMap((each, index) =>
    index < at && indistinguishable(each, these) ? (holesOf(index)?.centres ?? []) : [],
  );
  const own = holesOf(at);
  if (!own) return 0;
  return Math.min(alignedWith({ ...own, through: true, centres: before }, own).length, these.count);
}

function indistinguishable(a: Requirement, b: Requirement): boolean {
  if (a.kind === 'countersinks' && b.kind === 'countersinks')
    return a.body === b.body && a.diameter === b.diameter && a.angle === b.angle && a.axis === b.axis;
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
