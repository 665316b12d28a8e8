import { NumberWords } from '../../lexicon/number-words.ts';
import { figure } from '../../plan/expression.ts';
import type { Parameter } from '../../plan/parameter.ts';
import { readQuantity } from '../../plan/quantity.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { type Model, resized } from './model.ts';
import { sizeName, sizeOf } from './set-size.ts';
import { meant } from './size-target.ts';
import { FALLBACK, TIMES } from './size-words.ts';

const ADJECTIVE: Readonly<Record<string, string>> = {
  long: 'length',
  wide: 'width',
  broad: 'width',
  high: 'height',
  tall: 'height',
  thick: 'thickness',
  deep: 'depth',
};
const ADJECTIVES = Object.keys(ADJECTIVE).join('|');
const NOUNS = 'length|width|height|thickness|depth|diameter|outer diameter|inner diameter|wall';
const TIMES_AS = String.raw`(?:(twice|half|thrice|double|triple)|(\d*\.?\d+|\d+\/\d+) ?(times|x|%|percent))`;
const WHOLE = String.raw`(?:(?:make|have|let|set) )?(?:(?:it|this|that|the (?:part|model|body|\w+)) )?(?:(?:should|must|shall) )?(?:to )?(?:be |is )?`;
const AS = new RegExp(
  `^${WHOLE}(?:${TIMES_AS} )?(?:just )?as (${ADJECTIVES}) as (?:(?:it is|it's|its|the) )?(?:(${ADJECTIVES})|(${NOUNS}))(?: is)?$`,
  'i',
);
const EQUAL = new RegExp(
  `^(?:(?:make|set|let|have|change) )?(?:the |its )?(${NOUNS}) (?:(?:should|must|shall) )?(?:to )?(?:be |is |= ?)?(?:equal(?: to)?|the same as|as much as|${TIMES_AS}(?: of)?|to)? ?(?:the |its )?(${NOUNS})$`,
  'i',
);
const SQUARE = /^(?:make |have )?(?:it|the (?:part|model|\w+)) (?:to be )?(?:a )?square$/i;

/** "make it as wide as it is long", "half as high as wide", "set the width to twice the thickness": one size by another. */
export const relation: ChangeReader = ({ text, written }, model) => {
  const plain = withFigures(text.trim().replace(/\s+/g, ' '));
  const as = AS.exec(plain);
  if (as) {
    const [, word, number, unit, one = '', adjective, noun] = as;
    const other = adjective === undefined ? (noun ?? '') : (ADJECTIVE[adjective.toLowerCase()] ?? '');
    return related(ADJECTIVE[one.toLowerCase()] ?? '', timesOf(word, number, unit), other, written, model);
  }
  const equal = EQUAL.exec(plain);
  if (equal) {
    const [, one = '', word, number, unit, other = ''] = equal;
    return related(one, timesOf(word, number, unit), other, written, model);
  }
  return SQUARE.test(plain) ? squared(written, model) : null;
};

const NUMBERS = new NumberWords();

/** "three times" as "3 times". */
const withFigures = (text: string) =>
  text.replace(/\b[a-z]+(?= times\b)/gi, (word) => `${NUMBERS.value(word.toLowerCase()) ?? word}`);

function timesOf(word?: string, number?: string, unit?: string): number {
  if (word !== undefined) return TIMES.get(word.toLowerCase()) ?? 1;
  if (number === undefined) return 1;
  return readQuantity(number).value / (/%|percent/i.test(unit ?? '') ? 100 : 1);
}

/** The one size of the part that a word for it means. */
function sizeNamed(word: string, model: Model): Parameter | readonly Parameter[] {
  const name = word.toLowerCase().replace(/ /g, '_');
  const round = name === 'width' ? ['diameter', 'outer_diameter'] : [];
  const found = meant(model, [], [...(FALLBACK.get(name) ?? [name]), ...round]).parameters;
  const [only, other] = found;
  return only && !other ? only : found;
}

const isOne = (found: Parameter | readonly Parameter[]): found is Parameter => 'name' in found;

function related(one: string, times: number, other: string, written: string, model: Model): Reading | null {
  const [size, basis] = [sizeNamed(one, model), sizeNamed(other, model)];
  if (!isOne(size) || !isOne(basis)) {
    const [word, found] = isOne(size) ? [other, basis] : [one, size];
    const some = Array.isArray(found) ? found : [];
    const there = model.plan.parameters.filter(({ unit }) => unit === 'mm').map(sizeName);
    return asks(
      `The model has ${some.length === 0 ? 'no' : 'more than one'} "${word}". It has ${there.join(', ')}. Which is to be how much?`,
      written,
    );
  }
  // "twice as thick as it is thick": of its own size.
  if (size.name === basis.name && times === 1)
    return { type: 'refused', reason: `The ${sizeName(size)} is what it is.` };
  const [before, value] = [sizeOf(size.name, model), Number((times * sizeOf(basis.name, model)).toFixed(9))];
  if (Math.abs(before - value) < 1e-9)
    return { type: 'refused', reason: `The ${sizeName(size)} is ${figure(value)} mm already.` };
  const reading = resized(model, new Map([[size.name, value]]), written);
  if (reading.type === 'question') return reading;
  return {
    ...reading,
    said: [`"${written}": the ${sizeName(size)} is ${figure(value)} mm, it was ${figure(before)} mm.`],
  };
}

/** "make it square": which of the two sides gives way. */
function squared(written: string, model: Model): Reading | null {
  const [length, width] = [sizeNamed('length', model), sizeNamed('width', model)];
  if (!isOne(length) || !isOne(width) || length.name === width.name) return null;
  const [long, wide] = [sizeOf(length.name, model), sizeOf(width.name, model)];
  if (Math.abs(long - wide) < 1e-9) return { type: 'refused', reason: 'It is square already.' };
  return asks(`Shall both sides be ${figure(long)} mm or ${figure(wide)} mm?`, written, [
    `set the ${width.name} to ${figure(long)} mm`,
    `set the ${length.name} to ${figure(wide)} mm`,
  ]);
}
