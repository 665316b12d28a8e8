import type { ObjectState } from '../../rpc-schema/freecad.ts';
import type { MeasureAnswer, MeasureQuery } from '../../rpc-schema/measure.ts';
import type { Requirement } from '../plan/requirement.ts';
import { gramsOf } from '../plan/standards/materials.ts';
import { partOf, resultNames } from './part.ts';
import type { Subject } from './requirement.ts';
import { merged } from './requirements/merged.ts';
import { queriesFor } from './requirements/registry.ts';
import type { Built } from './validate.ts';

/** As much of what was built as requirements are measured on. */
export type Made = Pick<Built, 'goal' | 'state' | 'objects'>;

/** FreeCAD numbers a name that the document has already: "Plate" is "Plate001" then. */
export function objectsByWishedName({
  state,
  objects: ours,
}: Omit<Made, 'goal'>): (wished: string) => ObjectState | undefined {
  const names = new Set(ours);
  const objects = state.objects.filter(({ name }) => names.has(name));
  return (wished) =>
    objects.find(({ name }) => name === wished) ??
    objects.find(({ name }) => name.startsWith(wished) && /^\d+$/.test(name.slice(wished.length)));
}

/** The whole part, or one body of it, as requirements see it; null where it has no shape. */
export function subjectOf(built: Made, body?: string): Subject | null {
  const { goal, state, objects } = built;
  const find = objectsByWishedName(built);
  const whole = resultNames(state, new Set(objects));
  const chosen = body === undefined ? whole : whole.filter((name) => name === find(body)?.name);
  const part = partOf(state, chosen);
  if (!part) return null;
  return {
    part,
    objects: chosen,
    objectOf: (name) => find(name)?.name ?? null,
    grams: (material) => {
      const made = goal.bodies.filter(({ name }) => body === undefined || name === body);
      const [first = material, ...others] = new Set(made.map((each) => each.material ?? material));
      if (others.length === 0) return first === undefined ? null : gramsOf(part.volume, first);
      // Of several materials each body is weighed by itself; links to bodies are not told apart.
      const masses = made.map((each) => {
        const [of, found] = [each.material ?? material, find(each.name)];
        if (of === undefined || !found?.shape || !chosen.includes(found.name)) return null;
        return gramsOf(found.shape.volume, of);
      });
      if (masses.length < chosen.length) return null;
      return masses.reduce((sum, grams) => (sum === null || grams === null ? null : sum + grams), 0);
    },
  };
}

/** A requirement with what it is measured on. */
export interface Asked {
  readonly requirement: Requirement;
  readonly subject: Subject | null;
  readonly queries: readonly MeasureQuery[];
}

/** The requirements of a plan as they can be measured on what was built, with what FreeCAD is to be asked for each. */
export function asked(built: Made): Asked[] {
  return merged(built.goal.requirements).map((requirement) => {
    const subject = subjectOf(built, requirement.body);
    return { requirement, subject, queries: subject ? queriesFor(requirement, subject) : [] };
  });
}

/** What FreeCAD said to each query; queries are told apart by what they ask. */
export type Answers = ReadonlyMap<string, MeasureAnswer>;

const keyOf = (query: MeasureQuery) => JSON.stringify(query);

/** Every query of a plan's requirements, each one once. */
export function queriesOf(built: Made): MeasureQuery[] {
  const all = asked(built).flatMap(({ queries }) => queries);
  return [...new Map(all.map((query) => [keyOf(query), query])).values()];
}

/** Joins queries to the answers that came back in their order. */
export function answersTo(queries: readonly MeasureQuery[], answers: readonly MeasureAnswer[]): Answers {
  return new Map(
    queries.flatMap((query, index): [string, MeasureAnswer][] => {
      const answer = answers[index];
      return answer ? [[keyOf(query), answer]] : [];
    }),
  );
}

/** The answers to some queries, in their order; those that never came are missing at the end. */
export function answersFor(queries: readonly MeasureQuery[], answers: Answers): MeasureAnswer[] {
  return queries.map(
    (query) => answers.get(keyOf(query)) ?? { value: null, at: null, problem: 'FreeCAD was not asked' },
  );
}
