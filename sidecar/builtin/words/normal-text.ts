import { plainSigns } from '../../plan/quantity.ts';
import { dictionaryFor } from '../languages/language-of.ts';
import { type Piece, translated, UNKNOWN } from '../languages/translate.ts';
import { type Idiom, putPlainly, withoutIdioms } from './idioms.ts';
import { PlacedText } from './placed-text.ts';
import { saidPlainly } from './said-plainly.ts';

/**
 * The prompt in plain signs and in English words, each character with its place in the prompt as written, so that a
 * question can quote exactly what stands there.
 */
export class NormalText {
  readonly prompt: string;
  readonly text: string;
  /** What was read as what, where it could be meant otherwise. */
  readonly assumptions: readonly string[];
  readonly #placed: PlacedText;

  /** @param wordings ways of telling things that are put in plainer words besides */
  constructor(prompt: string, wordings: readonly Idiom[] = []) {
    this.prompt = prompt;
    let text = '';
    let from: number[] = [];
    let to: number[] = [];
    let index = 0;
    for (const sign of prompt) {
      const plain = plainSign(sign, text.at(-1) ?? '');
      text += plain;
      for (let n = 0; n < plain.length; n++) {
        from.push(index);
        to.push(index + sign.length);
      }
      index += sign.length;
    }
    const dictionary = dictionaryFor(text);
    if (dictionary) {
      const pieces = translated(text, dictionary);
      const spread = (place: (piece: Piece) => number) =>
        pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => place(piece)));
      [from, to] = [
        spread(({ start }) => from[start] ?? prompt.length),
        spread(({ start, end }) => (end > start ? to[end - 1] : from[start]) ?? prompt.length),
      ];
      text = pieces.map((piece) => piece.text).join('');
    }
    const placed = new PlacedText(prompt, saidPlainly(text), from, to);
    const plain = dictionary ? { text: placed, assumptions: [] } : withoutIdioms(placed);
    const worded = putPlainly(plain.text, dictionary ? [] : wordings);
    this.#placed = worded.text;
    this.text = worded.text.text;
    this.assumptions = [...plain.assumptions, ...worded.assumptions];
  }

  /** The prompt's own words for a stretch of the plain text. */
  slice(start: number, end: number): string {
    return this.#placed.slice(start, end);
  }

  /** The first word of another language that has no English here. */
  get untranslated(): string | undefined {
    const at = this.text.indexOf(UNKNOWN);
    if (at < 0) return undefined;
    const length = /^\S+/.exec(this.text.slice(at))?.[0].length ?? 1;
    return this.slice(at, at + length);
  }

  /** The words in English. */
  read(start: number, end: number): string {
    return this.text.slice(start, end).trim();
  }
}

/** Signs that cannot be seen are dropped; look-alikes become the plain sign that they stand for. */
function plainSign(sign: string, before: string): string {
  if (sign >= ' ' && sign <= '~') return sign;
  if (/\p{Cf}|\p{Cs}|\p{Variation_Selector}/u.test(sign)) return '';
  if (/[½¼¾⅓⅔⅛⅜⅝⅞]/u.test(sign)) return (/\d/.test(before) ? ' ' : '') + plainSigns(sign);
  // Unlike the narrow one, a wide comma is in no number.
  if (sign === '，') return ', ';
  if (/[×✕✖⨯]/u.test(sign)) return 'x';
  if (/[⌀∅øØΦφϕ]/u.test(sign)) return 'Ø';
  if (sign === '″' || sign === '′') return sign === '″' ? '"' : "'";
  if (/[\r\n\u2028\u2029]/u.test(sign)) return '\n';
  if (/[\s\p{Cc}]/u.test(sign)) return ' ';
  return plainSigns(sign).normalize('NFKC');
}
