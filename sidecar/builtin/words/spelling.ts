import type { IToken } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import type { Vocabulary } from './lexicon.ts';
import * as Raw from './raw-lexer.ts';

interface Respelt {
  readonly raw: IToken[];
  /** What had to be corrected: the word as written and as read. */
  readonly corrections: readonly { written: string; read: string }[];
}

/** The words with their misspellings put right, where they stood. */
export function respelt(cut: readonly IToken[], language: Vocabulary): Respelt {
  const corrections: { written: string; read: string }[] = [];
  const raw = cut.map((token, at) => {
    const written = token.image.toLowerCase();
    if (written === 'form' && isFrom(cut, at)) {
      corrections.push({ written: token.image, read: 'from' });
      return { ...token, image: 'from' };
    }
    if (token.tokenType !== Raw.RawWord || language.knows(written) || unitNamed(written) !== undefined)
      return token;
    const read = corrected(written, language);
    if (read === undefined) return token;
    corrections.push({ written: token.image, read });
    return { ...token, image: read, endOffset: Raw.endOf(token) - 1 };
  });
  return { raw, corrections };
}

/** "12 mm form the edges" */
function isFrom(cut: readonly IToken[], at: number): boolean {
  const [before, next] = [cut[at - 1], cut[at + 1]?.image.toLowerCase() ?? ''];
  const size =
    before?.tokenType === Raw.RawNumber || unitNamed(before?.image.toLowerCase() ?? '') !== undefined;
  return size && /^(?:the|each|all|both|edges?|corners?|ends?|cent(?:re|er))$/.test(next);
}

/** What words were read as, by language: people make the same slips again, and comparing takes long. */
const READ = new WeakMap<Vocabulary, Map<string, string | undefined>>();
const MOST_KEPT = 5_000;

/** As `nearestTo`, remembered. */
function corrected(written: string, language: Vocabulary): string | undefined {
  const known = READ.get(language) ?? new Map<string, string | undefined>();
  READ.set(language, known);
  if (known.has(written)) return known.get(written);
  if (known.size >= MOST_KEPT) known.clear();
  const read = language.misspellings.get(written) ?? nearestTo(written, language);
  known.set(written, read);
  return read;
}

/**
 * The one word of the lexicon that a misspelling must have meant: one slip in words of four to seven letters, two in
 * longer ones, the first letter right. Undefined where there is none, where two are as near, or where it is a word of its own.
 */
function nearestTo(written: string, { spellable, otherWords }: Vocabulary): string | undefined {
  if (written.length < 4 || otherWords.has(written)) return undefined;
  const allowed = written.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of spellable) {
    if (candidate[0] !== written[0] || Math.abs(candidate.length - written.length) > allowed) continue;
    const slip = slips(written, candidate);
    if (slip > allowed) continue;
    // Letters doubled, single or swapped are the commonest slips.
    const distance = letters(written) === letters(candidate) ? slip - 0.5 : slip;
    if (distance < nearest) [best, nearest, tied] = [candidate, distance, false];
    else if (distance === nearest) tied = true;
  }
  return tied ? undefined : best;
}

/** The letters that a word has, whatever their order and number. */
const letters = (word: string) => [...new Set(word)].toSorted().join('');

/** Letters left out, put in, changed or swapped with their neighbour (optimal string alignment distance). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
