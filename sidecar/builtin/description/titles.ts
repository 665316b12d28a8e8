import type { TokenType } from 'chevrotain';
import { meaning } from '../words/tokens.ts';
import { retyped } from './naming.ts';
import * as W from './terminals.ts';
import { INTRICATE } from './vocabulary.ts';
import type { Term } from './word-tagger.ts';

/** Most words of a name. */
const LONGEST_NAME = 3;

/**
 * "A rivet is composed of a head and a shank", "The monument is a square frustum": what the whole is called, before it is
 * said what that is. The name by itself orders nothing; without a shape that is asked for.
 */
export function withTitles(words: readonly Term[]): Term[] {
  const names = new Set<string>();
  const left: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const length = names.size === 0 && begins(words, i) ? nameLength(words, i) : 0;
    const name = words.slice(i, i + length);
    const last = name.at(-1);
    if (last) {
      for (const { image } of name) names.add(image.toLowerCase());
      left.push(isProduct(last) ? last : asProduct(last));
      i += length - 1;
    } else if (names.has(word.image.toLowerCase()) && isName(word) && words[i - 1]?.tokenType === W.Det)
      left.push(asProduct(word));
    else left.push(word);
  }
  return left;
}

const asProduct = (word: Term): Term => ({ ...retyped(word, W.Role), value: 'product', word: 'product' });

/** How many words from here are a name that is then said to be something; 0 where they are not. */
function nameLength(words: readonly Term[], from: number): number {
  let k = from;
  while (words[k] && isName(words[k] as Term)) k++;
  if (k === from || k - from > LONGEST_NAME) return 0;
  if (words[k] && isProduct(words[k] as Term)) k++;
  const next = words[k];
  const product = isProduct(words[k - 1] as Term);
  if (!next) return 0;
  // "Build a throne."
  if (next.tokenType === W.Stop) return k + 1 < words.length ? k - from : 0;
  const told = TELLING.includes(next.tokenType) || (product && next.tokenType === W.Of);
  return told && saysWhat(words, k) ? k - from : 0;
}

/** "Is a ...", "consists of ...", "has a ..." */
const saysWhat = (words: readonly Term[], k: number): boolean =>
  meaning(words[k] as Term) === 'of' || words[k + 1]?.tokenType === W.Det;

const TELLING: readonly TokenType[] = [W.Is, W.With];
const isProduct = (word: Term) => word.tokenType === W.Role && meaning(word) === 'product';
const isName = ({ tokenType, image }: Term) =>
  tokenType === W.Unknown && /^\p{L}+$/u.test(image) && !INTRICATE.has(image.toLowerCase());
/** After an article at the head of a sentence, or after "create" there. */
function begins(words: readonly Term[], i: number): boolean {
  let k = i - 1;
  while ([W.Filler, W.Quality, W.Kind, W.Property].includes(words[k]?.tokenType ?? W.Stop) && k > 0) k--;
  const before = words[k - 1];
  if (words[k]?.tokenType !== W.Det) return false;
  const head = before === undefined || before.tokenType === W.Stop;
  const verb = before?.tokenType === W.Filler || (before?.tokenType === W.Role && meaning(before) === 'part');
  return head || (verb && (k === 1 || words[k - 2]?.tokenType === W.Stop));
}
