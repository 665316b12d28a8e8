import { plainSigns } from '../plan/quantity.ts';

/**
 * The prompt in plain signs, each character with its place in the prompt as written, so that a question can quote
 * exactly what stands there.
 */
export class NormalText {
  readonly prompt: string;
  readonly text: string;
  readonly #at: readonly number[];

  constructor(prompt: string) {
    this.prompt = prompt;
    let text = '';
    const at: number[] = [];
    let index = 0;
    for (const sign of prompt) {
      const plain = plainSign(sign, text.at(-1) ?? '');
      text += plain;
      for (let n = 0; n < plain.length; n++) at.push(index);
      index += sign.length;
    }
    at.push(index);
    this.text = text;
    this.#at = at;
  }

  /** The prompt's own words for a stretch of the plain text. */
  slice(start: number, end: number): string {
    const from = this.#at[start] ?? this.prompt.length;
    return this.prompt.slice(from, this.#at[end] ?? this.prompt.length).trim();
  }
}

/** Signs that cannot be seen are dropped; look-alikes become the plain sign that they stand for. */
function plainSign(sign: string, before: string): string {
  if (sign >= ' ' && sign <= '~') return sign;
  if (/\p{Cf}|\p{Cs}|\p{Variation_Selector}/u.test(sign)) return '';
  if (/[½¼¾⅓⅔⅛⅜⅝⅞]/u.test(sign)) return (/\d/.test(before) ? ' ' : '') + plainSigns(sign);
  if (/[×✕✖⨯]/u.test(sign)) return 'x';
  if (/[⌀∅øØΦφϕ]/u.test(sign)) return 'Ø';
  if (sign === '″' || sign === '′') return sign === '″' ? '"' : "'";
  if (/[\r\n\u2028\u2029]/u.test(sign)) return '\n';
  if (/[\s\p{Cc}]/u.test(sign)) return ' ';
  return plainSigns(sign).normalize('NFKC');
}
