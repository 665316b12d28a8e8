import { itemsOf } from '../../builtin/items-of.ts';
import { NormalText } from '../../builtin/words/normal-text.ts';
import type { Sheet } from './sheet.ts';

/** Words that make another shape of the one that they stand before. */
const SHAPING =
  /^(?:half|halved|quarter|third|truncated|cut[- ]off|taper(?:ed|ing)|curved|bent|twisted|arched|domed|conical|slanted|sloped|sloping|angled|wavy|corrugated|folded|split|pointed|hollow|hollowed|perforated|spiral|skewed|oblique|elongated|elliptical|oval)$/i;
const BETWEEN: ReadonlySet<string> = new Set(['article', 'the', 'link', 'filler', 'trait']);

/** "Half a cylinder", planned as a whole one: a plan that passes over such a word is a wrong part. In words; none: null. */
export function unreadShape(request: string, { base, features }: Sheet): string | null {
  if (features.some((feature) => feature.kind === 'solid')) return null;
  const text = new NormalText(request);
  const items = itemsOf(text.text);
  for (const [index, item] of items.entries()) {
    const word = text.read(item.start, item.end);
    // "Half-cylinder" as "cylinder".
    if (item.kind === 'noun' && item.noun !== base.noun && item.noun.endsWith(base.noun))
      return `"${word}" is planned as a whole ${base.noun}.`;
    if (item.kind !== 'unknown' || !SHAPING.test(word)) continue;
    const next = items.slice(index + 1).find(({ kind }) => !BETWEEN.has(kind));
    if (next?.kind === 'noun' && next.noun === base.noun)
      return `"${text.read(item.start, next.end)}" is planned as a whole ${base.noun}.`;
  }
  return null;
}
