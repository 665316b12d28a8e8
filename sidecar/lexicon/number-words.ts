import { LANGUAGES, type Language, wordsOf } from './languages.ts';

/** A number in words, in figures: "25", "2.5", "2 1/2", "3/8". */
export interface SpokenNumber {
  readonly figures: string;
  /** How many words say it. */
  readonly length: number;
  /** Nothing but a part of one: "three eighths", "half a". It needs something that it is a part of. */
  readonly part: boolean;
  /** Two numbers that "and" joins into one: "a hundred and four". */
  readonly joined: boolean;
}

interface Whole {
  readonly value: number;
  readonly length: number;
  readonly joined: boolean;
}

const MULTIPLIERS = [12, 100, 1000];

/** The numbers of a language, or of all of them together. */
export class NumberWords {
  readonly #values: ReadonlyMap<string, number>;
  readonly #fractions: ReadonlyMap<string, string>;
  readonly #points: ReadonlyMap<string, string>;
  readonly #and: ReadonlyMap<string, string>;
  readonly #articles: ReadonlyMap<string, string>;
  readonly #of: ReadonlyMap<string, string>;

  constructor(languages: readonly Language[] = LANGUAGES) {
    const numbers = [...wordsOf('Number', languages)];
    this.#values = new Map(numbers.map(([word, value]) => [word, Number(value)]));
    this.#fractions = wordsOf('Fraction', languages);
    this.#points = wordsOf('DecimalSign', languages);
    this.#and = wordsOf('And', languages);
    this.#articles = wordsOf('Article', languages);
    this.#of = wordsOf('Of', languages);
  }

  /** The value of a single word. */
  value(word: string): number | undefined {
    return this.#values.get(word);
  }

  /** True for words that a number in words can begin with. */
  begins(word: string): boolean {
    return this.#values.has(word) || this.#fractions.has(word);
  }

  isFraction(word: string): boolean {
    return this.#fractions.has(word);
  }

  /** The longest number that the words begin with. @param join whether "a hundred and four" may be one number */
  read(words: readonly string[], join = true): SpokenNumber | undefined {
    const whole = this.#whole(words, 0, join);
    const below = whole ? undefined : this.#decimals(words, 0);
    if (below) return { part: false, joined: false, figures: `0.${below.digits}`, length: below.end };
    if (!whole) return this.#part(words);
    const { value, length, joined } = whole;
    const said = { part: false, joined };
    const decimals = this.#decimals(words, length);
    if (decimals) return { ...said, figures: `${value}.${decimals.digits}`, length: decimals.end };
    const mixed = this.#mixed(words, length);
    if (mixed) return { ...said, figures: `${value} ${mixed.figures}`, length: mixed.end };
    const denominator = this.#denominator(words, length);
    if (denominator && !joined)
      return this.#ofSomething(words, `${value}/${denominator.parts}`, denominator.end);
    return { ...said, figures: `${value}`, length };
  }

  /** "and a half", "and three quarters" after a whole number. */
  mixed(words: readonly string[]): { figures: string; length: number } | undefined {
    const found = this.#mixed(words, 0);
    return found && { figures: found.figures, length: found.end };
  }

  /** "eighths of an" after a number: what it is divided by. */
  divided(words: readonly string[]): { by: string; length: number } | undefined {
    const found = this.#denominator(words, 0);
    return found && { by: found.parts, length: this.#pastOf(words, found.end) };
  }

  /** "half a dozen", "a half", "quarter of an". */
  #part(words: readonly string[]): SpokenNumber | undefined {
    const at = this.#articles.has(words[0] ?? '') ? 1 : 0;
    const fraction = this.#fractionAt(words, at);
    if (!fraction) return undefined;
    const [top = '', bottom = ''] = fraction.figures.split('/');
    const times = this.#pastOf(words, fraction.end);
    const many = this.#values.get(words[times] ?? '');
    const product = many === undefined ? Number.NaN : (many * Number(top)) / Number(bottom);
    if (many !== undefined && MULTIPLIERS.includes(many) && Number.isInteger(product))
      return { figures: `${product}`, length: times + 1, part: false, joined: false };
    return this.#ofSomething(words, fraction.figures, fraction.end);
  }

  #ofSomething(words: readonly string[], figures: string, end: number): SpokenNumber {
    return { figures, length: this.#pastOf(words, end), part: true, joined: false };
  }

  #pastOf(words: readonly string[], from: number): number {
    const at = this.#of.has(words[from] ?? '') ? from + 1 : from;
    return this.#articles.has(words[at] ?? '') ? at + 1 : at === from ? from : at;
  }

  #whole(words: readonly string[], from: number, join: boolean): Whole | undefined {
    const article = this.#articles.has(words[from] ?? '') && !this.#values.has(words[from] ?? '');
    const first = article ? undefined : this.#belowHundred(words, from);
    const at = article ? from + 1 : from + (first?.length ?? 0);
    const many = this.#values.get(words[at] ?? '');
    const multiplies = many !== undefined && MULTIPLIERS.includes(many);
    if (!multiplies) return first && { ...first, joined: false };
    const value = (first?.value ?? 1) * many;
    const length = at + 1 - from;
    if (many === 12) return { value, length, joined: false };
    const and = this.#and.has(words[at + 1] ?? '') ? 1 : 0;
    const rest = and === 1 && !join ? undefined : this.#whole(words, at + 1 + and, join);
    const fraction = rest && this.#fractionFollows(words, at + 1 + and + rest.length);
    if (!rest || rest.value >= many || rest.value === 0 || fraction) return { value, length, joined: false };
    return {
      value: value + rest.value,
      length: length + and + rest.length,
      joined: and === 1 || rest.joined,
    };
  }

  /** "seven", "twenty five" */
  #belowHundred(words: readonly string[], at: number): Omit<Whole, 'joined'> | undefined {
    const value = this.#values.get(words[at] ?? '');
    if (value === undefined || MULTIPLIERS.includes(value)) return undefined;
    const ones = this.#values.get(words[at + 1] ?? '') ?? 0;
    const adds = value >= 20 && value % 10 === 0 && ones > 0 && ones < 10;
    const next = this.#values.get(words[at + 2] ?? '');
    // "twenty five hundred" is no number that a part has.
    return adds && next !== 100 ? { value: value + ones, length: 2 } : { value, length: 1 };
  }

  #fractionFollows(words: readonly string[], at: number): boolean {
    return this.#denominator(words, at) !== undefined;
  }

  #decimals(words: readonly string[], from: number): { digits: string; end: number } | undefined {
    if (!this.#points.has(words[from] ?? '')) return undefined;
    let digits = '';
    let at = from + 1;
    for (let n = 0; n < 6; n++) {
      const number = this.#belowHundred(words, at);
      if (!number || (digits !== '' && number.value > 9)) break;
      digits += `${number.value}`;
      at += number.length;
      if (number.value > 9) break;
    }
    return digits === '' ? undefined : { digits, end: at };
  }

  #mixed(words: readonly string[], from: number): { figures: string; end: number } | undefined {
    if (!this.#and.has(words[from] ?? '')) return undefined;
    const article = this.#articles.has(words[from + 1] ?? '') && !this.#values.has(words[from + 1] ?? '');
    return this.#fractionAt(words, article ? from + 2 : from + 1);
  }

  /** "half", "three quarters" */
  #fractionAt(words: readonly string[], at: number): { figures: string; end: number } | undefined {
    const one = this.#denominator(words, at);
    if (one) return { figures: `1/${one.parts}`, end: one.end };
    const top = this.#belowHundred(words, at);
    const parts = top && this.#denominator(words, at + top.length);
    return parts && { figures: `${top.value}/${parts.parts}`, end: parts.end };
  }

  /** "eighths", "thirty seconds": how many parts make one */
  #denominator(words: readonly string[], at: number): { parts: string; end: number } | undefined {
    for (const length of [2, 1]) {
      if (at + length > words.length) continue;
      const fraction = this.#fractions.get(words.slice(at, at + length).join(' '));
      if (fraction !== undefined) return { parts: fraction.split('/')[1] ?? '', end: at + length };
    }
    return undefined;
  }
}
