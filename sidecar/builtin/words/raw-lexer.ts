import { createToken, type IToken, Lexer } from 'chevrotain';

/** First cut of the text: numbers, words and signs, before any of them has a meaning. */
export const RawThread = createToken({
  name: 'RawThread',
  pattern:
    /(?:m\d+(?:\.\d+)?(?:x[0-2](?:\.\d+)?(?![\d.x]))?|#\d+(?:-\d+)?|\d+\/\d+-\d{1,2}(?![\d/]))(?!\d)(?![a-z](?![a-z]{2}))/i,
});
export const RawStandard = createToken({
  name: 'RawStandard',
  pattern: /(?:iso|din|asme|ansi|en)[\s-]*(?:b18[\d.]*|2768-?[fmcv][hkl]?|\d+(?:-\d+)?)(?!\w)/i,
});
export const RawNumber = createToken({
  name: 'RawNumber',
  pattern: { exec: matchNumber },
  line_breaks: false,
});
export const RawWord = createToken({
  name: 'RawWord',
  pattern: { exec: (text, offset) => sticky(WORD, text, offset) },
  line_breaks: false,
});
export const RawOpen = createToken({ name: 'RawOpen', pattern: /[([{]/ });
export const RawClose = createToken({ name: 'RawClose', pattern: /[)\]}]/ });
export const RawComma = createToken({ name: 'RawComma', pattern: /,/ });
/** "4 in. x 2 in.": the point of an abbreviation, where the sentence goes on. */
export const RawAbbreviation = createToken({
  name: 'RawAbbreviation',
  pattern: { exec: matchAbbreviation },
  line_breaks: false,
  group: Lexer.SKIPPED,
});
export const RawStop = createToken({ name: 'RawStop', pattern: /[.;!?\n]+/, line_breaks: true });
export const RawHyphen = createToken({ name: 'RawHyphen', pattern: /-+|–|—/ });
export const RawSign = createToken({ name: 'RawSign', pattern: /[:=@&+*Ø°"'`~•]/ });
export const RawBlank = createToken({ name: 'RawBlank', pattern: /[ \t]+/, group: Lexer.SKIPPED });
export const RawOther = createToken({ name: 'RawOther', pattern: /[\s\S]/u, line_breaks: true });

/** Where a token ends in the text; one that was corrected or parted may have other letters. */
export const endOf = (token: IToken | undefined) =>
  token === undefined ? 0 : (token.endOffset ?? token.startOffset + token.image.length - 1) + 1;

const NUMBER =
  /\d+(?:\s+|\s?-\s?)\d+\/\d+(?![\d-])|\d+\/(?:[2-689]|1[026]|32|64|128)(?!\d)|\d+\^\d+|(?:\d+\.\d+|\.\d+|\d+)e[+-]?\d+(?![a-z])|\d*\.\d+|\d+/iuy;
const WORD =
  /gt2(?![a-z\d])|(?:o\.d|i\.d|b\.c\.d|p\.c\.d|b\.c)\.?(?![a-z])|(?:dia|diam|thk|rad|approx|qty|no)\.(?=\s*\S)|(?:mm|cm|in)(?=[x*]\s*[\d.Ø])|x(?=\s*(?:[\d.Ø#]|m\d))|w\/|c\/c|(?!Ø)\p{L}(?:(?!Ø)\p{L})*(?:'\p{L}+)?/iuy;
const ABBREVIATED = /(?:^|[^a-z])(?:in|mm|cm|ft|lg|thk|tol|deg)$/i;
const GOES_ON = /\.(?=\s*(?:[x*,]|[a-z\d]))/uy;
const COMMA_NUMBER = /\d+,\d+(?![\d.]|,\s?\d)/uy;

/**
 * A number at the offset, if one begins there. A minus belongs to it where nothing stands before it that it could
 * join; a comma is decimal outside brackets and where no list of numbers without blanks goes on.
 */
function matchNumber(text: string, offset: number, before: IToken[]): RegExpExecArray | null {
  const signed = /[-+]/.test(text[offset] ?? '');
  if (signed && !/(?:^|[\s(,=:x])$/.test(text.slice(Math.max(0, offset - 1), offset))) return null;
  const start = signed ? offset + 1 : offset;
  if (!signed && /[\d.]/.test(text[offset - 1] ?? '') && before.at(-1)?.tokenType === RawNumber) return null;
  const listed =
    bracketOpen(before) || (before.at(-1)?.tokenType === RawComma && !/\s/.test(text[offset - 1] ?? ''));
  const match = (listed ? null : sticky(COMMA_NUMBER, text, start)) ?? sticky(NUMBER, text, start);
  if (match === null) return null;
  match[0] = text.slice(offset, start) + match[0];
  return match;
}

/** The point after a short unit or size's name; at the end of a sentence it is a stop. */
function matchAbbreviation(text: string, offset: number): RegExpExecArray | null {
  if (text[offset] !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, offset - 4), offset))) return null;
  return sticky(GOES_ON, text, offset);
}

function bracketOpen(before: readonly IToken[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 12); i--) {
    const type = before[i]?.tokenType;
    if (type === RawClose) return false;
    if (type === RawOpen) return true;
  }
  return false;
}

function sticky(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

const lexer = new Lexer(
  [
    RawBlank,
    RawAbbreviation,
    RawThread,
    RawStandard,
    RawNumber,
    RawWord,
    RawOpen,
    RawClose,
    RawComma,
    RawStop,
    RawHyphen,
    RawSign,
    RawOther,
  ],
  { positionTracking: 'onlyOffset' },
);

/** Cuts plain text into raw tokens; every character but blanks ends up in one. */
export function cut(text: string): IToken[] {
  return lexer.tokenize(text).tokens;
}
