import { numbered } from '../../plan/outline/lower.ts';
import { asks, type ChangeReader } from './change-kind.ts';
import { kindNamed } from './feature-target.ts';
import { relaid } from './model.ts';

/** Where it is clear how any number of them lie. */
const COUNTED: readonly string[] = ['circle', 'row'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNT =
  /^(?:(?:add|put|make|with|drill|cut|use|have|set|change|let there be|there should be)\s+)?(?:(?:it|that|this|them)\s+)?(?:to\s+)?(\d+|[a-z]+)(?:\s+(more|fewer|less))?\s+(holes?|slots?|pockets?|bosses|boss)$/i;

/** "two more holes", "make it 8 holes", where that can be one thing only. */
export const countOf: ChangeReader = ({ text, written }, model) => {
  const [, number = '', way, thing = ''] = COUNT.exec(text) ?? [];
  const n = /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase());
  const { outline } = model;
  if (n < 1 || !outline) return null;
  const kind = kindNamed(thing)?.kind;
  const own = numbered(outline.features).flatMap(({ feature, nth }, index) =>
    feature.kind === kind ? [{ feature, nth, index }] : [],
  );
  const [one, other] = own;
  if (!one) return null;
  const { feature, nth, index } = one;
  const counted = 'place' in feature && feature.place !== undefined && COUNTED.includes(feature.place.at);
  if (other || !counted) return asks(`Where do they go, and how large are they: "${written}"?`, written);
  const name = `${feature.kind}${nth === 1 ? '' : `_${nth}`}_count`;
  const before = model.now.get(name) ?? feature.count ?? 1;
  const step = way === undefined ? n - before : way.toLowerCase() === 'more' ? n : -n;
  const count = before + step;
  if (count < 1) return asks(`There are ${before} of them. How many shall there be?`, written);
  if (step === 0) return { type: 'refused', reason: `There are ${before} of them already.` };
  const relaying = relaid(
    model,
    { ...outline, features: outline.features.with(index, { ...feature, count }) },
    written,
  );
  if (relaying.type === 'question') return relaying;
  return { ...relaying, said: [`"${written}": there are ${count}, there were ${before}.`] };
};
