import { figure } from '../../plan/expression.ts';
import { resolveParameters } from '../../plan/figures.ts';
import { humanised } from '../../plan/names.ts';
import type { Parameter } from '../../plan/parameter.ts';
import { readQuantity } from '../../plan/quantity.ts';
import { SYMBOL } from '../../plan/unit.ts';
import { unknownWords } from '../answers/unknown-words.ts';
import { baseRun } from './base-run.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { kindNamed } from './feature-target.ts';
import { type Model, resized } from './model.ts';
import { type Amount, type SizePhrase, sizePhrases } from './size-phrase.ts';
import { meant } from './size-target.ts';
import { threadLost } from './thread-lost.ts';
import { isOneWay, unfoldSide } from './unfold-side.ts';

const MOST_NAMED = 12;

/** "set the thickness to 8", "20 % taller", "twice as thick": sizes that the model has, given other values. */
export const setSize: ChangeReader = (clause, model) => {
  if (GIVEN_THREAD.test(clause.text)) return null;
  const phrases = sizePhrases(clause.text, clause.names);
  if (phrases.length === 0 || !phrases.some(isSized)) return null;
  let now = model;
  const said: string[] = [];
  for (const phrase of phrases) {
    const reading = setOne(phrase, clause.written, now);
    if (reading?.type !== 'model') return reading;
    now = reading.model;
    said.push(...reading.said);
  }
  return { type: 'model', model: now, said };
};

/** "the holes M6": a thread that they are to have, and no size. */
const GIVEN_THREAD = /\b(?:holes?|bores?)\s+(?:(?:to|for|be|into|are|as|:|=)\s+)*(?:M\d|#\d|\d+\/\d+-\d)/i;

const isSized = ({ amounts, comparedWord }: SizePhrase) => amounts.length > 0 || comparedWord !== null;

function setOne(phrase: SizePhrase, written: string, model: Model): Reading | null {
  const { targets, amounts, compared, comparedWord } = phrase;
  const words = written.includes(phrase.written) ? phrase.written : written;
  if (!isSized(phrase)) return { type: 'question', questions: [unknownWords(words)] };
  if (amounts.length === 0) {
    const example = `for example "5 mm ${comparedWord}"`;
    return asks(`How much ${comparedWord}? Say it ${example}.`, comparedWord);
  }
  if (amounts.length > 1) return setRun(phrase, words, model);
  const alike = targets.length === 0 ? sizesThatAre(phrase, model) : [];
  if (alike.length > 1) return which(alike, phrase, words, model);
  const sizes: Parameter[][] = [];
  let times = 1;
  for (const target of targets.length === 0 ? [[]] : targets) {
    const found = meant(model, phrase.count ? [...target, 'count'] : target, compared?.sizes ?? []);
    if (found.parameters.length === 0) return none(target, phrase, words, model);
    const oblong = isOneWay(phrase) && found.parameters.some(({ name }) => name === 'side');
    const unfolded = oblong ? unfoldSide(model, words) : null;
    if (unfolded) return setOne(phrase, written, unfolded);
    const chosen = choose(found.parameters, phrase, model);
    if (!chosen) return which(found.parameters, phrase, words, model);
    times = found.times;
    sizes.push([...chosen]);
  }
  const [amount] = amounts;
  return amount ? change(sizes.flat(), amount, times, phrase, words, model) : null;
}

/** "change 10 to 12": whatever is 10. */
const sizesThatAre = ({ was }: SizePhrase, model: Model): readonly Parameter[] =>
  was?.kind === 'figure'
    ? model.live.parameters.filter(({ name }) => Math.abs(sizeOf(name, model) - was.number) < 1e-6)
    : [];

/** The sizes that are meant where several fit: one, all of one value where there are several of a thing, or all. */
function choose(
  found: readonly Parameter[],
  { all, written, was }: SizePhrase,
  model: Model,
): readonly Parameter[] | null {
  if (found.length === 1) return found;
  // "from 12 to 14": those that are 12.
  if (was?.kind === 'figure') {
    const so = found.filter(({ name }) => Math.abs(sizeOf(name, model) - was.number) < 1e-6);
    if (so.length === 1) return so;
  }
  const ends = new Set(found.map(({ name }) => name.split('_').at(-1)));
  if (ends.size > 1) return null;
  const values = new Set(found.map(({ name }) => sizeOf(name, model)));
  const plural = /\b(?:holes|fillets|chamfers|slots|pockets|bosses|bores|roundings)\b/i.test(written);
  return all || (plural && values.size === 1) ? found : null;
}

/** "120 x 60 x 8": the sizes of the part in their order. */
function setRun({ amounts: figures, targets }: SizePhrase, words: string, model: Model): Reading {
  const amounts = inOneUnit(figures);
  const [target = []] = targets;
  const usual = /(?:^|_)(?:length|width|height|thickness|depth|diameter|side|outer_diameter|inner_diameter)$/;
  const own = meant(model, target).parameters.filter(
    ({ name, unit }) => unit === 'mm' && usual.test(name) && !/_(?:distance|circle_diameter)$/.test(name),
  );
  const order = [
    'diameter',
    'outer_diameter',
    'inner_diameter',
    'side',
    'length',
    'width',
    'height',
    'thickness',
    'depth',
  ];
  const rank = ({ name }: Parameter) => order.findIndex((end) => name === end || name.endsWith(`_${end}`));
  const ranked = own.toSorted((a, b) => rank(a) - rank(b));
  // "the slot 40 x 12": its depth stays.
  const deep = ranked.at(-1)?.name.endsWith('_depth') === true && ranked.length === amounts.length + 1;
  const sizes = deep ? ranked.slice(0, -1) : ranked;
  const flat = footprint(sizes, amounts.length);
  const ofBase = sizes.every(({ name }) => model.outline?.base.sizes[name] !== undefined);
  const run = ofBase ? baseRun(model, amounts, sizes) : null;
  if (run && 'question' in run) return asks(run.question, words, run.options);
  if (sizes.length !== amounts.length && flat.length === 0)
    return asks(`Which sizes are "${words}"? There are ${listed(model)}.`, words);
  let now = model;
  const said: string[] = [];
  for (const [n, amount] of amounts.entries()) {
    const size = (run?.sizes ?? (flat.length > 0 ? flat : sizes))[n];
    if (!size) break;
    const value = read(amount, size);
    if (typeof value === 'string') return asks(value, words);
    const unsure = unitInDoubt(amount, size);
    if (unsure)
      return asks(
        `Are the sizes of "${words}" in ${unsure.units.join(' or in ')}?`,
        words,
        unsure.units.map((unit) => `${words} ${unit}`),
      );
    // A run may say some of them as they are.
    if (Math.abs(value - sizeOf(size.name, now)) < 1e-9) continue;
    const reading = settle([size], () => value, words, now);
    if (reading.type !== 'model') return reading;
    now = reading.model;
    said.push(...reading.said);
  }
  return now === model
    ? { type: 'refused', reason: 'The sizes are like that already.' }
    : { type: 'model', model: now, said };
}

/** "4 x 2 x 1/4 inch": the unit of the last is that of all, where no other has one. */
function inOneUnit(amounts: readonly Amount[]): readonly Amount[] {
  const last = amounts.at(-1);
  const bare = amounts.slice(0, -1).every((each) => each.kind === 'figure' && each.unit === null);
  const unit = last?.kind === 'figure' && last.unit !== null ? last.written.split(' ').at(-1) : undefined;
  if (!bare || unit === undefined) return amounts;
  return amounts.map((each) => {
    if (each.kind !== 'figure' || each.unit !== null) return each;
    const written = `${each.written} ${unit}`;
    const { value, unit: read } = readQuantity(`${figure(each.number)} ${unit}`);
    return { kind: 'figure', number: value, unit: read, written };
  });
}

/** "100 x 50" of flat stock: its thickness stays. */
function footprint(sizes: readonly Parameter[], count: number): readonly Parameter[] {
  const flat = sizes.filter(({ name }) => name === 'length' || name === 'width');
  const thick = sizes.some(({ name }) => name === 'thickness');
  return count === 2 && flat.length === 2 && sizes.length === 3 && thick ? flat : [];
}

export function sizeOf(name: string, { plan }: Model): number {
  return resolveParameters(plan.parameters).find((each) => each.name === name)?.number ?? Number.NaN;
}

const shown = (value: number, { unit }: Parameter) => `${figure(value)} ${SYMBOL[unit]}`.trimEnd();
export const sizeName = ({ name }: Parameter) => humanised(name).toLowerCase();

function change(
  sizes: readonly Parameter[],
  amount: Amount,
  times: number,
  phrase: SizePhrase,
  words: string,
  model: Model,
): Reading {
  const [first] = sizes;
  if (!first) return none([], phrase, words, model);
  const { compared, comparedWord, relation, was } = phrase;
  const before = sizeOf(first.name, model);
  if (was !== null) {
    const said = read(was, first);
    if (typeof said === 'number' && Math.abs(said * times - before) > 1e-6)
      return asksValue(
        first,
        `The ${sizeName(first)} is ${shown(before, first)}, not ${shown(said * times, first)}. What should it be?`,
        words,
      );
  }
  if (amount.kind === 'percent') {
    const by = compared !== null && relation !== 'to';
    if (!by && relation === 'by')
      return asks(`Shall the ${sizeName(first)} be more or less by ${figure(amount.number)} %?`, words, [
        `increase the ${first.name} by ${figure(amount.number)} %`,
        `reduce the ${first.name} by ${figure(amount.number)} %`,
      ]);
    const factor = by ? 1 + ((compared.more ? 1 : -1) * amount.number) / 100 : amount.number / 100;
    return settle(sizes, (value) => value * factor, words, model);
  }
  if (amount.kind === 'times' && relation === 'by' && compared?.more !== false) {
    // "taller by half": half as much again.
    if (amount.factor === 0.5) return settle(sizes, (value) => value * 1.5, words, model);
    return asks(`Is the ${sizeName(first)} to be ${figure(amount.factor)} times what it is?`, words, [
      `make the ${first.name} ${figure(amount.factor)} times`,
    ]);
  }
  if (amount.kind === 'times') {
    const factor = compared && !compared.more && amount.factor > 1 ? 1 / amount.factor : amount.factor;
    return settle(sizes, (value) => value * factor, words, model);
  }
  const value = read(amount, first);
  if (typeof value === 'string') return asks(value, words);
  const unsure = unitInDoubt(amount, first);
  if (unsure)
    return asks(
      unsure.text,
      words,
      unsure.units.map((unit) => words.replace(amount.written, `${amount.written} ${unit}`)),
    );
  if (comparedWord !== null && relation !== 'to') {
    const step = (compared?.more ? 1 : -1) * value * times;
    return settle(sizes, (old) => old + step, words, model);
  }
  if (compared && relation === 'by') {
    const step = (compared.more ? 1 : -1) * value * times;
    return settle(sizes, (old) => old + step, words, model);
  }
  if (relation === 'by')
    return asks(
      `Shall the ${sizeName(first)} be more or less by ${shown(value * times, first)}, or be that?`,
      words,
      [
        `increase the ${first.name} by ${amount.written}`,
        `reduce the ${first.name} by ${amount.written}`,
        `set the ${first.name} to ${amount.written}`,
      ],
    );
  if (compared) {
    if (relation === null)
      return asks(
        `Is ${shown(value * times, first)} what the ${sizeName(first)} is to be, or the difference?`,
        words,
        [
          `set the ${first.name} to ${amount.written}`,
          `${compared.more ? 'increase' : 'reduce'} the ${first.name} by ${amount.written}`,
        ],
      );
    if (compared.more !== value * times > before && Math.abs(value * times - before) > 1e-9) {
      const text = `The ${sizeName(first)} is ${shown(before, first)}: ${shown(value * times, first)} is ${compared.more ? 'less' : 'more'}. What should it be?`;
      return asks(text, words, [`set the ${first.name} to ${amount.written}`]);
    }
  }
  return settle(sizes, () => value * times, words, model);
}

/** Asks what a size is to be: an answer that is no more than a figure sets it. */
function asksValue({ name }: Parameter, text: string, words: string): Reading {
  return { type: 'question', questions: [{ text, words, about: name, options: [] }] };
}

/** A figure in the unit of the size; or what is wrong with it. */
function read(amount: Amount, size: Parameter): number | string {
  if (amount.kind !== 'figure') return `What is the ${sizeName(size)} to be?`;
  const angle = amount.unit === 'deg';
  if (size.unit === 'count' && amount.unit !== null)
    return `The ${sizeName(size)} is a number of things, not ${amount.written}. How many?`;
  if (amount.unit !== null && angle !== (size.unit === 'deg'))
    return `The ${sizeName(size)} is ${size.unit === 'deg' ? 'an angle' : 'a length'}, and "${amount.written}" is none. What should it be?`;
  return amount.number;
}

/** A bare figure for a size that was given in inches or the like. */
function unitInDoubt(amount: Amount, { unit, note }: Parameter): { text: string; units: string[] } | null {
  if (amount.kind !== 'figure' || amount.unit !== null || unit !== 'mm') return null;
  const said =
    /written "[^"]*\d\s*(in|inch|inches|cm|m|ft|feet|foot)"/i.exec(note)?.[1] ??
    /written [^"]*\d\s*(")/.exec(note)?.[1];
  if (said === undefined) return null;
  const other = /^(?:"|''|in)/.test(said) ? 'inch' : said;
  return { text: `Is ${amount.written} in ${other} or in mm?`, units: ['mm', other] };
}

function settle(
  sizes: readonly Parameter[],
  next: (value: number) => number,
  words: string,
  model: Model,
): Reading {
  const values = new Map<string, number>();
  const said: string[] = [];
  for (const size of sizes) {
    const before = sizeOf(size.name, model);
    const value = Number(next(before).toFixed(9));
    if (!(value > 0) || value > 100_000)
      return asksValue(
        size,
        `The ${sizeName(size)} would be ${shown(value, size)}: it has to be ${value > 0 ? 'at most 100 m' : 'more than zero'}. What should it be?`,
        words,
      );
    if (size.unit === 'count' && (!Number.isInteger(value) || value > 1000))
      return asksValue(
        size,
        `The ${sizeName(size)} would be ${figure(value)}: it has to be a whole number. How many?`,
        words,
      );
    if (Math.abs(value - before) < 1e-9) continue;
    const lost = threadLost(size.name, value, model);
    if (lost) return asks(lost.text, words, lost.options);
    values.set(size.name, value);
    const freed = typeof size.value === 'string' ? ` It no longer follows ${size.value}.` : '';
    said.push(
      `"${words}": the ${sizeName(size)} is ${shown(value, size)}, it was ${shown(before, size)}.${freed}`,
    );
  }
  const [first] = sizes;
  if (values.size === 0)
    return {
      type: 'refused',
      reason: `The ${first ? sizeName(first) : 'size'} is ${first ? shown(sizeOf(first.name, model), first) : 'like that'} already.`,
    };
  const relaying = resized(model, values, words);
  return relaying.type === 'question' ? relaying : { ...relaying, said };
}

const listed = (model: Model) =>
  model.plan.parameters
    .slice(0, MOST_NAMED)
    .map((size) => `${sizeName(size)} (${shown(sizeOf(size.name, model), size)})`)
    .join(', ');

/** Of a feature that is not there: what there is. */
function lackingKind(target: readonly string[], { outline, plan }: Model): string | null {
  const kind = kindNamed(target.join(' '));
  if (!outline || !kind || outline.features.some((each) => each.kind === kind.kind)) return null;
  if (
    plan.features.some((each) =>
      `${each.kind} ${each.name}`.toLowerCase().includes(kind.word.replace(/s$/, '')),
    )
  )
    return null;
  const there = outline.features.map(({ words }) => `"${words}"`).join(', ');
  const word = kind.word.replace(/(?<!s)s$/, '').replace(/es$/, '');
  return `There is no ${word}: it is a ${outline.base.noun}${there === '' ? ' without any features' : ` with ${there}`}.`;
}

/** Says the same of a size by its name. */
function ofSize(name: string, { amounts, compared, relation }: SizePhrase): string[] {
  const [amount, more] = amounts;
  if (!amount || more) return [];
  if (amount.kind === 'times') return [`make the ${name} ${figure(amount.factor)} times`];
  const written = amount.kind === 'percent' ? `${figure(amount.number)} %` : amount.written;
  if (compared && relation !== 'to')
    return [`${compared.more ? 'increase' : 'reduce'} the ${name} by ${written}`];
  return [`set the ${name} to ${written}`];
}

function which(found: readonly Parameter[], phrase: SizePhrase, words: string, model: Model): Reading {
  const some = found.slice(0, MOST_NAMED);
  const sizes = some.map((size) => `${sizeName(size)} (${shown(sizeOf(size.name, model), size)})`);
  const text = `Which size does "${words}" mean: ${sizes.join(', ')}?`;
  return asks(
    text,
    words,
    some.flatMap(({ name }) => ofSize(name, phrase)),
  );
}

function none(target: readonly string[], phrase: SizePhrase, words: string, model: Model): Reading {
  const lacking = lackingKind(target, model);
  if (lacking !== null) return asks(`${lacking} What is meant?`, words);
  const said = target.join(' ').replaceAll('_', ' ');
  const text =
    said === '' || phrase.compared
      ? `Which size does "${words}" mean? There are ${listed(model)}.`
      : `The model has no size "${said}". It has ${listed(model)}. Which is meant?`;
  return asks(
    text,
    words,
    model.plan.parameters.slice(0, MOST_NAMED).flatMap(({ name }) => ofSize(name, phrase)),
  );
}
