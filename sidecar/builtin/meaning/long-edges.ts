import * as T from '../words/tokens.ts';
import { meaning, type Word, word } from '../words/tokens.ts';

const HOW_LONG: Readonly<Record<string, string>> = {
  long: 'long',
  longer: 'long',
  longest: 'long',
  short: 'short',
  shorter: 'short',
  shortest: 'short',
};

/** "The long top edges": the top long edges, as the grammar has them. */
export function withLongEdges(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const [one, side, edges] = words.slice(i, i + 3);
    if (!one) break;
    const how = HOW_LONG[one.image.toLowerCase()];
    const named =
      side?.tokenType === T.SideName && edges?.tokenType === T.Edges && meaning(edges) === 'edges';
    if (how === undefined || !named || before(words[i - 1])) {
      out.push(one);
      continue;
    }
    out.push({ ...side, startOffset: one.startOffset });
    out.push(word(T.Edges, how, edges.image, edges.startOffset, edges.end));
    i += 2;
  }
  return out;
}

/** "40 mm long, top edges": the word is of a size. */
const before = (each: Word | undefined) =>
  (each?.tokenType === T.NumberToken && !/^(?:two|both|2)$/i.test(each.image)) ||
  each?.tokenType === T.UnitToken;
