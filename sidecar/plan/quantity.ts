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

interface UnitEntry {
  readonly measures: 'length' | 'angle';
  /** Exactly this many mm (or degrees) to the unit, as [numerator, denominator]. */
  readonly factor: readonly [bigint, bigint];
  readonly spellings: readonly string[];
}

/**
 * Units with their exact factors. Metric prefixes: the SI brochure (BIPM, 9th edition); inch and foot: exactly
 * 25.4 mm and 12 inches (international yard and pound agreement, 1959).
 */
export const UNITS = {
  mm: {
    measures: 'length',
    factor: [1n, 1n],
    spellings: ['mm', 'mms', 'millimeter', 'millimeters', 'millimetre', 'millimetres'],
  },
  cm: {
    measures: 'length',
    factor: [10n, 1n],
    spellings: ['cm', 'cms', 'centimeter', 'centimeters', 'centimetre', 'centimetres'],
  },
  dm: { measures: 'length', factor: [100n, 1n], spellings: ['dm', 'decimeter', 'decimetre'] },
  m: { measures: 'length', factor: [1000n, 1n], spellings: ['m', 'meter', 'meters', 'metre', 'metres'] },
  um: {
    measures: 'length',
    factor: [1n, 1000n],
    spellings: [
      'um',
      'µm',
      'μm',
      'micron',
      'microns',
      'micrometer',
      'micrometers',
      'micrometre',
      'micrometres',
    ],
  },
  in: { measures: 'length', factor: [254n, 10n], spellings: ['in', 'inch', 'inches', '"', '″', "''"] },
  ft: { measures: 'length', factor: [3048n, 10n], spellings: ['ft', 'foot', 'feet', "'", '′'] },
  thou: { measures: 'length', factor: [254n, 10_000n], spellings: ['thou'] },
  deg: { measures: 'angle', factor: [1n, 1n], spellings: ['deg', 'degs', 'degree', 'degrees', '°'] },
} as const satisfies Record<string, UnitEntry>;

export type UnitName = keyof typeof UNITS;

const UNIT_BY_SPELLING = new Map<string, UnitName>(
  (Object.keys(UNITS) as UnitName[]).flatMap((name) =>
    UNITS[name].spellings.map((spelling): [string, UnitName] => [spelling, name]),
  ),
);

/** The unit that a word or sign stands for ("inches", "″"), or undefined. */
export function unitNamed(spelling: string): UnitName | undefined {
  return UNIT_BY_SPELLING.get(spelling.toLowerCase());
}

const SMALL_NUMBERS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Whole numbers in words, and the words that stand for one. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...SMALL_NUMBERS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 30 + 10 * index]),
  ['single', 1],
  ['pair', 2],
  ['couple', 2],
  ['dozen', 12],
  ['hundred', 100],
]);

const FRACTION_WORDS = new Map<string, Rational>([
  ['half', [1n, 2n]],
  ['quarter', [1n, 4n]],
  ['three quarters', [3n, 4n]],
  ['three-quarters', [3n, 4n]],
  ['eighth', [1n, 8n]],
]);

const FRACTION_SIGNS: Record<string, string> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** The same text with fraction signs spelled out ("2½" -> "2 1/2") and typographic signs made plain. */
export function plainSigns(text: string): string {
  return text
    .replace(/(\d?)\s*([½¼¾⅓⅔⅛⅜⅝⅞])/g, (_, whole: string, sign: string) =>
      whole === '' ? (FRACTION_SIGNS[sign] ?? sign) : `${whole} ${FRACTION_SIGNS[sign] ?? sign}`,
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
    const inches = sum(times(readNumber(feet[1], text), [12n, 1n]), readNumber(feet[2], text));
    return { value: toNumber(times(inches, UNITS.in.factor)), measures: 'length', unit: 'in', written: text };
  }
  const { amount, unit } = splitUnit(plain, text);
  const number = readNumber(amount, text);
  if (unit === null) return { value: toNumber(number), measures: 'number', unit, written: text };
  return {
    value: toNumber(times(number, UNITS[unit].factor)),
    measures: UNITS[unit].measures,
    unit,
    written: text,
  };
}

function splitUnit(plain: string, text: string): { amount: string; unit: UnitName | null } {
  const match = /^(.*?[\d.\s]|.*?[a-z]\s+(?:(?:of\s+)?an?\s+)?|an\s+)([a-zµμ]+|"|″|''|'|′|°)\.?$/.exec(plain);
  const [, amount, sign] = match ?? [];
  if (amount === undefined || sign === undefined) return { amount: plain, unit: null };
  const unit = unitNamed(sign);
  if (unit !== undefined) return { amount: amount.replace(/\s+(of\s+)?an?\s*$/, '').trim(), unit };
  if (/^[\d.,/\s+-]+$/.test(amount))
    throw new QuantityError(`"${text}": "${sign}" is not a unit that I know.`);
  return { amount: plain, unit: null };
}

function readNumber(amount: string, text: string): Rational {
  const match = /^([+-]?)\s*(?:(\d+)(?:\s+|\s*-\s*))?(\d+)\s*\/\s*(\d+)$/.exec(amount);
  if (match?.[3] !== undefined && match[4] !== undefined) {
    const denominator = whole(match[4], text);
    if (denominator === 0n) throw new QuantityError(`"${text}" divides by zero.`);
    const fraction = sum([whole(match[2] ?? '0', text), 1n], [whole(match[3], text), denominator]);
    return match[1] === '-' ? [-fraction[0], fraction[1]] : fraction;
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

function readWords(amount: string, text: string): Rational {
  const words = amount.replace(/^(?:an?|one)\s+(?=[a-z])/, '').replace(/\s+of$/, '');
  if (words === 'a' || words === 'an') return [1n, 1n];
  const fraction = FRACTION_WORDS.get(words);
  if (fraction !== undefined) return fraction;
  if (words === 'half a dozen' || words === 'half dozen') return [6n, 1n];
  const [tens, ones] = words.split(/[\s-]+/);
  const value = NUMBER_WORDS.get(words);
  if (value !== undefined) return [BigInt(value), 1n];
  const high = NUMBER_WORDS.get(tens ?? '');
  const low = NUMBER_WORDS.get(ones ?? '');
  if (high !== undefined && low !== undefined && high >= 20 && high < 100 && low > 0 && low < 10) {
    return [BigInt(high + low), 1n];
  }
  throw new QuantityError(`"${text}" is not a size that I can read.`);
}

/** A number as numerator and positive denominator. */
type Rational = readonly [bigint, bigint];

function times(a: Rational, b: Rational): Rational {
  return [a[0] * b[0], a[1] * b[1]];
}

function sum(a: Rational, b: Rational): Rational {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
}

function toNumber([numerator, denominator]: Rational): number {
  return Number(numerator) / Number(denominator);
}

function whole(digits: string, text: string): bigint {
  if (digits.length > 15) throw new QuantityError(`"${text}" has too many digits.`);
  return BigInt(digits);
}

function decimal(amount: string, text: string): Rational {
  const [before = '', after = ''] = amount.replace(/^[+-]/, '').split('.');
  const digits = whole(`${before}${after}`, text);
  return [amount.startsWith('-') ? -digits : digits, 10n ** BigInt(after.length)];
}

function scaled(number: Rational, exponent: number, text: string): Rational {
  if (Math.abs(exponent) > 15) throw new QuantityError(`"${text}" is out of any range that can be made.`);
  const power = 10n ** BigInt(Math.abs(exponent));
  return times(number, exponent < 0 ? [1n, power] : [power, 1n]);
}
