import type { IToken } from 'chevrotain';
import { type Vocabulary, vocabularyFor } from '../../builtin/words/lexicon.ts';
import { NormalText } from '../../builtin/words/normal-text.ts';
import { cut, RawNumber, RawSign, RawThread, RawWord } from '../../builtin/words/raw-lexer.ts';
import { standardAt } from '../../builtin/words/standard-phrase.ts';
import { toleranceAt } from '../../builtin/words/tolerance-phrase.ts';
import { NumberWords } from '../../lexicon/number-words.ts';
import { gramsIn } from '../../plan/mass-unit.ts';
import {
  type Quantity,
  QuantityError,
  readQuantity,
  UNITS,
  type UnitName,
  unitNamed,
} from '../../plan/quantity.ts';
import { ballBearing } from '../../plan/standards/ball-bearings.ts';
import { motorFace } from '../../plan/standards/nema-motors.ts';
import { readThread, type Thread } from '../../plan/standards/thread.ts';
import { type Role, roleBeside } from './roles.ts';

/** A number that a request says, whatever it measures. */
export interface Mention {
  /** As it stands there, with the word after it: "8 mm from". */
  readonly written: string;
  /** The number alone, with its unit where it has one: "8 mm". */
  readonly quantity: string;
  /** What it may come to, mm, degrees, grams or plain: without a unit, every unit that the request names is possible. */
  readonly values: readonly number[];
  /** It may count things: it is whole and has no unit. */
  readonly counts: boolean;
  /** A screw or thread rather than a size: "M5", "1/4-20", "10 mm bolt". */
  readonly thread: Thread | null;
  /** How far a size may be off, which no model holds: "±0.1". */
  readonly tolerance?: true;
  /** A word of radius or diameter stands near it, so that twice or half of it is the same figure. */
  readonly round: 'radius' | 'diameter' | null;
  /** What the words directly beside it say that it measures. */
  readonly role: Role | null;
}

/** What begins at a token, and how many tokens say it. */
interface Reading extends Omit<Mention, 'written' | 'quantity' | 'round' | 'role'> {
  readonly length: number;
}

const NO_SIZE = { values: [], counts: false, thread: null } as const;

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';
const endOf = (token: IToken) => token.startOffset + token.image.length;

const RADIUS = /^(?:r|rad|radius|radii|radiuses|radiused|rounded|fillets?|filleted|rounding)$/;
const DIAMETER = /^(?:d|dia|diam|diameters?|ø|od|id)$/;
const SCREW = /^(?:bolt|screw)s?$/;

const NUMBERS = new NumberWords();
const LONGEST_IN_WORDS = 8;

const scale = (unit: UnitName) => UNITS[unit].factor.valueOf();

function read(written: string): Quantity | null {
  try {
    return readQuantity(written);
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

class MentionReader {
  readonly #text: NormalText;
  readonly #tokens: readonly IToken[];
  /** Length units that the request names: any of them may hold for a number without one. */
  readonly #units: readonly UnitName[];
  readonly #vocabulary: Vocabulary;

  constructor(request: string) {
    this.#text = new NormalText(request);
    this.#tokens = cut(this.#text.text);
    const named = this.#tokens.flatMap((token, index) =>
      small(token) === 'in' && this.#tokens[index - 1]?.tokenType !== RawNumber
        ? []
        : (this.#unitAt(index) ?? []),
    );
    this.#vocabulary = vocabularyFor(this.#tokens.map(small));
    this.#units = [...new Set(named)].filter((unit) => UNITS[unit].measures === 'length');
  }

  mentions(): Mention[] {
    const found: Mention[] = [];
    for (let index = 0; index < this.#tokens.length; ) {
      const reading = this.#readingAt(index);
      if (reading && (reading.values.length > 0 || reading.thread)) {
        const { length, ...mention } = reading;
        found.push({
          ...mention,
          written: this.#written(index, length, !mention.tolerance),
          quantity: this.#written(index, length, false),
          round: this.#roundNear(index),
          role: mention.thread || mention.tolerance ? null : roleBeside(this.#tokens, index, index + length),
        });
      }
      index += reading?.length ?? 1;
    }
    return found;
  }

  #readingAt(index: number): Reading | null {
    const token = this.#tokens[index];
    const tolerance = toleranceAt(this.#tokens, index, this.#vocabulary);
    if (tolerance > 0) return this.#tolerance(index, tolerance);
    const standard = standardAt(this.#tokens, index);
    const shown = standard && shownBy(standard.standard);
    if (shown) return { ...NO_SIZE, values: shown, counts: true, length: standard.length };
    if (token?.tokenType === RawThread) {
      const thread = readThread(token.image) ?? null;
      return { ...NO_SIZE, values: thread ? [thread.nominal] : [], thread, length: 1 };
    }
    if (token?.tokenType === RawWord) return this.#inWords(index);
    return token?.tokenType === RawNumber ? this.#inFigures(index, token) : null;
  }

  #tolerance(index: number, length: number): Reading {
    const numbers = this.#tokens.slice(index, index + length).filter((each) => each.tokenType === RawNumber);
    const values = numbers.flatMap(({ image }) => read(image.replace(/^[+-]/, ''))?.value ?? []);
    return { ...NO_SIZE, values, tolerance: true, length };
  }

  /** "four", "twenty five mm", "half an inch", "half a dozen": the longest run of words that is a size. */
  #inWords(index: number): Reading | null {
    const first = this.#tokens[index];
    if (!first || !NUMBERS.begins(small(first))) return null;
    for (let length = LONGEST_IN_WORDS; length > 0; length--) {
      const last = this.#tokens[index + length - 1];
      const quantity = last && read(this.#text.text.slice(first.startOffset, endOf(last)));
      if (!quantity) continue;
      // "Ten in from the edges": "in" need not be a unit.
      if (quantity.unit === 'in' && small(last) === 'in') {
        const bare = this.#bare(quantity.value / scale('in'));
        if (bare.values[0] === 1) return { ...NO_SIZE, length };
        return { ...bare, values: [...bare.values, quantity.value], length };
      }
      if (quantity.unit !== null) return { ...NO_SIZE, values: [quantity.value], length };
      const grams = gramsIn(small(this.#tokens[index + length]));
      if (grams !== undefined) return { ...NO_SIZE, values: [quantity.value * grams], length: length + 1 };
      // "One" says no more than "a".
      return quantity.value > 1 ? { ...this.#bare(quantity.value), length } : { ...NO_SIZE, length };
    }
    return null;
  }

  #inFigures(index: number, token: IToken): Reading | null {
    const plain = read(token.image)?.value;
    const next = this.#tokens[index + 1];
    // "3D" is no size.
    if (plain === undefined || (small(next) === 'd' && next?.startOffset === endOf(token))) return null;
    const grams = gramsIn(small(next));
    if (grams !== undefined) return { ...NO_SIZE, values: [plain * grams], length: 2 };
    const unit = this.#unitAt(index + 1);
    if (unit === undefined) return { ...this.#bare(plain), length: 1 };
    const value = plain * scale(unit);
    const inches = unit === 'ft' && this.#unitAt(index + 3) === 'in' ? this.#tokens[index + 2] : undefined;
    const more = inches && read(inches.image)?.value;
    if (more !== undefined) return { ...NO_SIZE, values: [value + more * scale('in')], length: 4 };
    // "Four 5 in corners": "in" need not be a unit.
    if (small(next) === 'in') {
      const { values, counts } = this.#bare(plain);
      return { values: [...values, value], counts, thread: null, length: 2 };
    }
    // "A 44 mm bolt circle" is no bolt.
    const screw =
      unit === 'mm' &&
      SCREW.test(small(this.#tokens[index + 2])) &&
      !/^(?:hole|circle|pattern|ring)s?$/.test(small(this.#tokens[index + 3]));
    return { values: [value], counts: false, thread: (screw && readThread(`M${plain}`)) || null, length: 2 };
  }

  /** A number without a unit. */
  #bare(value: number): Omit<Reading, 'length'> {
    const values = [value, ...this.#units.map((unit) => value * scale(unit))];
    return { values, counts: Number.isInteger(value), thread: null };
  }

  #unitAt(index: number): UnitName | undefined {
    const token = this.#tokens[index];
    return token?.tokenType === RawWord || token?.tokenType === RawSign ? unitNamed(small(token)) : undefined;
  }

  #roundNear(index: number): Mention['round'] {
    const near = this.#tokens.slice(Math.max(0, index - 4), index + 4).map(small);
    if (near.some((word) => RADIUS.test(word))) return 'radius';
    return near.some((word) => DIAMETER.test(word)) ? 'diameter' : null;
  }

  #written(index: number, length: number, andNext: boolean): string {
    const first = this.#tokens[index];
    const [last, after] = [this.#tokens[index + length - 1], this.#tokens[index + length]];
    if (!first || !last) return '';
    const withWord = andNext && after?.tokenType === RawWord && last.tokenType !== RawThread;
    return this.#text.slice(first.startOffset, endOf(withWord ? after : last));
  }
}

/** What a bearing or motor may stand as: its own number, its outside, the square of its screws. */
function shownBy(standard: string): number[] | undefined {
  const figure = ballBearing(standard)?.outer ?? motorFace(standard)?.square;
  return figure === undefined ? undefined : [Number(/\d+/.exec(standard)?.[0]), figure];
}

/** Reads every number of a request: sizes, counts in figures or in words, threads. Names of standards are none. */
export function mentions(request: string): Mention[] {
  return new MentionReader(request).mentions();
}
