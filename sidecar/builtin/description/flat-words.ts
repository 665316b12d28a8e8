import { meaning } from '../words/tokens.ts';
import { retyped } from './naming.ts';
import * as W from './terminals.ts';
import type { Term } from './word-tagger.ts';

/**
 * "A flat surface is cut", "a horizontal plane cuts off the top", "two parallel flats": planes that cut something off. Where
 * nothing is cut the same words speak of faces that are there anyway.
 */
export function withFlats(words: readonly Term[]): Term[] {
  const left: Term[] = [];
  let sentence: Term[] = [];
  const end = () => {
    const cuts = sentence.some(({ tokenType, value }) => tokenType === W.Action && value === 'cut');
    left.push(...named(sentence, cuts || sentence.some(isFlats)));
    sentence = [];
  };
  for (const word of words) {
    sentence.push(word);
    if (word.tokenType === W.Stop && word.image !== ':') end();
  }
  end();
  return left;
}

function named(sentence: readonly Term[], cut: boolean): Term[] {
  return sentence.flatMap((word, n) => {
    const next = sentence[n + 1];
    // "A flat is milled", "a flat 3 mm deep"
    const alone = [W.Is, W.Prep, W.Numeral, W.Action, W.With, W.Along, W.Through];
    if (isFlat(word) && next && alone.includes(next.tokenType) && isArticle(sentence[n - 1]))
      return [asFlat(word)];
    if (!cut) return [word];
    if (isPlane(word) || isFlats(word)) return [asFlat(word)];
    if (isFlat(word) && isSurface(next)) return [];
    if (isSurface(word) && isFlat(sentence[n - 1])) return [asFlat(word)];
    return [word];
  });
}

const asFlat = (word: Term): Term => ({
  ...retyped(word, W.Cutter),
  value: 'flat',
  word: 'flat',
  plural: /s$/i.test(word.image),
});
const isArticle = (word: Term | undefined) =>
  word !== undefined &&
  ([W.Det, W.SizeAdjective, W.Size].includes(word.tokenType) || /^single$/i.test(word.image));
const isFlat = (word: Term | undefined) => word !== undefined && /^(?:flat|planar)$/i.test(word.image);
const isFlats = ({ image }: Term) => /^flats$/i.test(image);
const isPlane = ({ image, tokenType }: Term) =>
  tokenType !== W.Plane && /^(?:cutting )?planes?$/i.test(image);
const isSurface = (word: Term | undefined) =>
  word?.tokenType === W.Spot && meaning(word) === 'face' && /^(?:surface|face)s?$/i.test(word.image);
