import convert from 'convert';
import Fraction from 'fraction.js';
import { wordsOf } from '../lexicon/languages.ts';
import { NumberWords } from '../lexicon/number-words.ts';

/**
 * Sizes as people write them: "80", "8cm", "2-1/2 in", `1/4"`, "3' 6\"", "½ inch", "2,5 mm", "45°", "a dozen".
 * Arithmetic is exact (whole numbers over whole numbers) until the last step, so 2-1/2 in is 63.5 mm and nothing else.
 */

/** What a quantity measures. A bare number has no unit: whoever uses it decides, and says so. */
export type Measures = 'length' | 'angle' | 'number';

/** `value` in mm or degrees, or plain where there is no unit. */
export interface Quantity {
  readonly value: number;
  readonly measures: Measures;
  readonly unit: UnitName | null;
  readonly written: string;
}

/** A size that cannot be read; the message quotes it and says why. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
}

interface Unit {
  readonly measures: 'length' | 'angle';
  /** Exactly this many mm (or degrees) to the unit. */
  readonly factor: Fraction;
}

/** The library's factors are decimals that are exact by definition of the unit, so nothing is lost. */
const length = (factor: number, per = 1): Unit => ({
  measures: 'length',
  factor: new Fraction(`${factor}`).div(per),
});

export const UNITS = {
  mm: length(1),
  cm: length(convert(1, 'cm').to('mm')),
  dm: length(convert(1, 'dm').to('mm')),
  m: length(convert(1, 'm').to('mm')),
  um: length(1, 1000),
  in: length(convert(1, 'in').to('mm')),
  ft: length(convert(1, 'ft').to('mm')),
  thou: length(convert(1, 'in').to('mm'), 1000),
  deg: { measures: 'angle', factor: new Fraction(1) },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof UNITS;

const isUnit = (name: string | undefined): name is UnitName => name !== undefined && name in UNITS;

const UNIT_WORDS = wordsOf('Unit');

/** The unit that a word or sign stands for ("inches", "″"), or undefined. */
export function unitNamed(spelling: string): UnitName | undefined {
  const name = UNIT_WORDS.get(spelling.toLowerCase());
  return isUnit(name) ? name : undefined;
}

const NUMBER_WORDS = new NumberWords();

/** The same text with fraction signs spelled out ("2½" -> "2 1/2") and typographic signs made plain. */
export function plainSigns(text: string): string {
  return text
    .replace(/(\d?)\s*([¼-¾⅐-⅞])/gu, (_, whole: string, sign: string) =>
      `${whole} ${sign.normalize('NFKC')}`.trimStart(),
    )
    .replace(/⁄/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

/**
 * Reads one size.
 * @throws QuantityError when it is not one, is ambiguous ("1,000"), or has more than 15 digits
 */
export function readQuantity(text: string): Quantity {
  const plain = plainSigns(text).trim().toLowerCase();
  if (plain === '') throw new QuantityError('A size is missing.');
  const feet = /^(.+?)\s*(?:'|′|ft|feet|foot)\s*-?\s*(\d.*?)\s*(?:"|″|''|in|inch|inches)$/.exec(plain);
  if (feet?.[1] !== undefined && feet[2] !== undefined) {
    const whole = readNumber(feet[1], text).mul(UNITS.ft.factor);
    const value = whole.add(readNumber(feet[2], text).mul(UNITS.in.factor)).valueOf();
    return { value, measures: 'length', unit: 'in', written: text };
  }
  const { amount, unit } = splitUnit(plain, text);
  const number = readNumber(amount, text);
  if (unit === null) return { value: number.valueOf(), measures: 'number', unit, written: text };
  const { factor, measures } = UNITS[unit];
  return { value: number.mul(factor).valueOf(), measures, unit, written: text };
}

function splitUnit(plain: string, text: string): { amount: string; unit: UnitName | null } {
  const match = /^(.*?[\d.\s]|.*?\p{L}\s+(?:(?:of\s+)?an?\s+)?|an\s+)(\p{L}+|"|″|''|'|′|°)\.?$/u.exec(plain);
  const [, amount, sign] = match ?? [];
  if (amount === undefined || sign === undefined) return { amount: plain, unit: null };
  const unit = unitNamed(sign);
  if (unit !== undefined) return { amount: amount.replace(/\s+(of\s+)?an?\s*$/, '').trim(), unit };
  if (/^[\d.,/\s+-]+$/.test(amount))
    throw new QuantityError(`"${text}": "${sign}" is not a unit that I know.`);
  return { amount: plain, unit: null };
}

function readNumber(amount: string, text: string): Fraction {
  const match = /^([+-]?)\s*(?:(\d+)(?:\s+|\s*-\s*))?(\d+)\s*\/\s*(\d+)$/.exec(amount);
  if (match?.[3] !== undefined && match[4] !== undefined) {
    const denominator = whole(match[4], text);
    if (denominator.equals(0)) throw new QuantityError(`"${text}" divides by zero.`);
    const fraction = whole(match[2] ?? '0', text).add(whole(match[3], text).div(denominator));
    return match[1] === '-' ? fraction.neg() : fraction;
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(amount)) return decimal(amount, text);
  const power = /^([+-]?(?:\d+\.?\d*|\.\d+))e([+-]?\d{1,2})$/.exec(amount);
  if (power?.[1] !== undefined) return scaled(decimal(power[1], text), Number(power[2]), text);
  if (/^[+-]?\d+,\d{3}$/.test(amount)) {
    throw new QuantityError(
      `"${text}" can be read in two ways: write it without the comma, or with a point.`,
    );
  }
  if (/^[+-]?\d+,\d+$/.test(amount)) return decimal(amount.replace(',', '.'), text);
  return readWords(amount, text);
}

function readWords(amount: string, text: string): Fraction {
  const words = amount.split(/[\s-]+/);
  if (/^an?$/.test(amount)) return new Fraction(1);
  const spoken = NUMBER_WORDS.read(words);
  if (spoken?.length !== words.length) throw new QuantityError(`"${text}" is not a size that I can read.`);
  return readNumber(spoken.figures, text);
}

function whole(digits: string, text: string): Fraction {
  if (digits.length > 15) throw new QuantityError(`"${text}" has too many digits.`);
  return new Fraction(digits);
}

function decimal(amount: string, text: string): Fraction {
  if (amount.replace(/\D/g, '').length > 15) throw new QuantityError(`"${text}" has too many digits.`);
  const plain = amount
    .replace(/\.$/, '')
    .replace(/^([+-]?)\./, '$10.')
    .replace(/^\+/, '');
  return new Fraction(plain);
}

function scaled(number: Fraction, exponent: number, text: string): Fraction {
  if (Math.abs(exponent) > 15) throw new QuantityError(`"${text}" is out of any range that can be made.`);
  return number.mul(new Fraction(10).pow(exponent) ?? 1);
}
