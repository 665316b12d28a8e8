import { nounNamed } from '../../plan/nouns/registry.ts';
import { joinNouns, owners } from '../part/owner.ts';
import type { Item } from '../phrases/item.ts';

/**
 * "A shaft 30 mm diameter 50 long, then 20 mm diameter 30 long": told more than once, the sizes are those of the noun that
 * has steps.
 */
export function withSteps(items: readonly Item[]): Item[] {
  const owner = owners(joinNouns(items)).find(({ head }) => head.kind === 'noun');
  const head = owner?.head;
  const again = head?.kind === 'noun' ? nounNamed(head.noun)?.again : undefined;
  const stepped = again === undefined ? undefined : nounNamed(again);
  if (!owner || !stepped) return [...items];
  const named = owner.items.flatMap((item) => (item.kind === 'named' ? item.names : []));
  const times = Object.values(
    Object.groupBy(
      named.flatMap((name) => stepped.takes[name] ?? []),
      (size) => size,
    ),
  ).map((said) => said?.length ?? 0);
  const each = new Set(Object.values(stepped.takes)).size;
  const runs = owner.items.filter((item) => item.kind === 'run' && item.figures.length === each).length;
  const all = times.length === each && new Set(times).size === 1 ? (times[0] ?? 0) : 0;
  const told = times.length === 0 ? runs : runs === 0 ? all : 0;
  if (told < 2) return [...items];
  return items.map((item) => (item === head ? { ...head, noun: stepped.name } : item));
}
