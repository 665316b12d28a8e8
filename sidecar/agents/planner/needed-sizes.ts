import type { Noun } from '../../plan/nouns/noun.ts';
import { lower } from '../../plan/outline/lower.ts';

/** A family asks for what it lacks a few times at most. */
const MOST_ROUNDS = 4;
/** Any size will do: what is missing is asked for before anything is worked out. */
const SOME_SIZE = '10 mm';

/** Sizes that a family cannot do without besides those that are given, by asking it. Pure. */
export function neededSizes(noun: Pick<Noun, 'name' | 'takes'>, given: readonly string[]): string[] {
  const known = new Set(Object.values(noun.takes));
  const needed: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const names = [...given, ...needed];
    const lowered = lower({
      title: noun.name,
      base: {
        noun: noun.name,
        words: noun.name,
        sizes: Object.fromEntries(names.map((name) => [name, SOME_SIZE])),
      },
      features: [],
      assumptions: [],
    });
    if (lowered.type !== 'question') break;
    const more = lowered.questions
      .flatMap(({ about }) => about?.replaceAll(' ', '_') ?? [])
      .filter((name) => known.has(name) && !names.includes(name));
    if (more.length === 0) break;
    needed.push(...more);
  }
  return needed;
}
