/** A word with the space before it, a sign with the space before it, any other sign of ASCII, any other character. */
const PIECE = / ?([A-Za-z]+)| ?([!-/:-@[-`{-~])|[\s\S]/gu;
/** Letters that follow each other as in a word: others come to more tokens. */
const NATURAL = /^[A-Z]?[a-z]+$/;
const STUCK = /[^aeiouy]{4}|[aeiou]{4}|[jqvxz][^aeiouyh]|[^aeiouy]{3}$/i;

/**
 * No fewer tokens than models count for a text, without their tables of 30 MB: about twice what plain English comes to, and
 * no less than what comes of random letters, figures or rare scripts. `test/unit/llm/tokens.json` has real counts.
 */
export function tokensAtMost(text: string): number {
  let tokens = 0;
  for (const [piece, word, sign] of text.matchAll(PIECE)) {
    if (word !== undefined) tokens += wordTokens(word);
    else tokens += sign === undefined ? Buffer.byteLength(piece) : 1;
  }
  return tokens;
}

function wordTokens(word: string): number {
  return Math.ceil(word.length * (NATURAL.test(word) && !STUCK.test(word) ? 0.4 : 0.75));
}

/** The beginning of a text that comes to no more than so many tokens, cut at a whole character. */
export function withinTokens(text: string, limit: number): string {
  if (tokensAtMost(text) <= limit) return text;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (tokensAtMost(text.slice(0, middle)) <= limit) fits = middle;
    else tooLong = middle;
  }
  const half = /[\ud800-\udbff]$/.test(text.slice(0, fits));
  return text.slice(0, half ? fits - 1 : fits);
}
