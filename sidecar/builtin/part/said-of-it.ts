import { isPlaced, type OutlineFeature } from '../../plan/outline/feature.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import type { Item } from '../phrases/item.ts';
import type { Doubt } from './part-reader.ts';

const THROUGH_IT = /\b(into|through|in|down|inside) it\b/gi;

/**
 * "A nut pocket 15 from the left and a hole through it", "a bore in the top and a hole from the front into it": whether the
 * one before or the part is meant, and how deep it goes, is not said; where that makes a difference it is asked about.
 * @param text the words in English, each at its place
 */
export function doubtsOfIt({ features, base }: Outline, items: readonly Item[], text: string): Doubt[] {
  const told = features
    .map((feature) => ({ feature, at: text.indexOf(feature.words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return [...text.matchAll(THROUGH_IT)].flatMap((match): Doubt[] => {
    const end = match.index + match[0].length;
    const n = told.findLastIndex(({ at }) => at < match.index);
    const [own, former] = [told[n]?.feature, told[n - 1]?.feature];
    const at = told[n]?.at ?? 0;
    if (own?.kind !== 'hole' || !former || !isPlaced(former)) return [];
    const within = items.filter((item) => item.start >= at && item.end <= end && item.kind !== 'article');
    const words = text.slice(at, end);
    const into = /^into$/i.test(match[1] ?? '');
    if (into && own.depth === undefined && !own.blind && own.face !== former.face)
      return [
        { text: `How deep is "${words}"? What it opens into is not where it ends by itself.`, items: within },
      ];
    if (into || own.place !== undefined || isCentral(former)) return [];
    return [
      {
        text: `Does "${words}" go through the ${former.kind.replace('_', ' ')} of "${former.words}", or through the middle of the ${base.noun}? Say where it is.`,
        items: within,
        options: [words.replace(/ it$/i, ' in the middle')],
      },
    ];
  });
}

const isCentral = (feature: OutlineFeature) =>
  !('place' in feature) || feature.place === undefined || feature.place.at === 'centre';
