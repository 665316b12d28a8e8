import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { numbered } from '../../plan/outline/lower.ts';
import { sizeOf } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { countIn } from './count-in.ts';
import { kindNamed, knownFeatures } from './feature-target.ts';
import { type Model, relaid } from './model.ts';

/** Where it is clear how any number of them lie. */
const COUNTED: readonly string[] = ['circle', 'row'];
const THINGS = '((?:(?:bolt|screw|mounting|fixing) )?holes?|slots?|pockets?|bosses|boss)';
const N = String.raw`(\d+|[a-z]+)`;
const DO =
  '(?:(?:add|put|make|with|drill|cut|use|have|set|change|let there be|there (?:should|must) be|(?:i|we|it) (?:want|needs?|would like|has to have|should have)|give it)\\s+)?(?:(?:it|that|this|them|in)\\s+)?(?:to\\s+)?';
const OUGHT = new RegExp(
  `^${DO}${N}(?:\\s+(more|fewer|less|additional|extra))?\\s+${THINGS}(?:\\s+(more|less|fewer))?(?:\\s+(?:in total|altogether|instead|only|on the (?:circle|bolt circle)|in the row))?$`,
  'i',
);
const FROM_TO = new RegExp(
  `^${DO}(?:only )?${N}\\s+(?:${THINGS}\\s+)?(?:instead of|rather than|and not|not)\\s+(?:the )?${N}(?:\\s+${THINGS})?$`,
  'i',
);
const FEWER = new RegExp(
  `^(?:remove|delete|drop|omit|take away|leave out|leave off)\\s+${N}\\s+(?:of (?:the|its)\\s+)?${THINGS}$`,
  'i',
);
const TIMES = new RegExp(
  `^(?:make |have |use )?(twice|double|half|triple|thrice)(?: as many| the (?:number|count) of)(?: the)?\\s+${THINGS}$`,
  'i',
);
const FACTORS: Readonly<Record<string, number>> = { twice: 2, double: 2, triple: 3, thrice: 3, half: 0.5 };

/** How many a word or number says; 0: it is none. */
const numberOf = (word: string) => (/^(?:an?|another)$/i.test(word) ? 1 : (sizeOf(word) ?? 0));

interface Own {
  readonly feature: OutlineFeature;
  readonly nth: number;
  readonly index: number;
}

/** "One hole fewer" beside a bore: of those that are several; "6 instead of 4": of those that are 4. */
function countable(own: readonly Own[], { was, gone }: Wanted, model: Model): readonly Own[] {
  if (own.length < 2 || gone) return own;
  const counts = own.map(({ feature, nth }) => countIn(feature, nth, model));
  const several = own.filter((_, at) => (was === undefined ? (counts[at] ?? 0) > 1 : counts[at] === was));
  return several.length === 1 ? several : own;
}

interface Wanted {
  readonly thing: string;
  /** How many there are to be, of so many that there are. */
  readonly of: (before: number) => number;
  /** How many the words say there are. */
  readonly was?: number;
  /** "remove one hole": that may be any of them. */
  readonly gone?: true;
}

function wantedIn(text: string): Wanted | null {
  const instead = FROM_TO.exec(text);
  if (instead) {
    const [, now = '', before, was = '', after] = instead;
    const thing = before ?? after;
    if (thing !== undefined && numberOf(now) > 0 && numberOf(was) > 0)
      return { thing, of: () => numberOf(now), was: numberOf(was) };
  }
  const fewer = FEWER.exec(text);
  if (fewer && numberOf(fewer[1] ?? '') > 0) {
    const gone = numberOf(fewer[1] ?? '');
    return { thing: fewer[2] ?? '', of: (before) => before - gone, gone: true };
  }
  const times = TIMES.exec(text);
  if (times) {
    const factor = FACTORS[(times[1] ?? '').toLowerCase()] ?? 1;
    return { thing: times[2] ?? '', of: (before) => before * factor };
  }
  const ought = OUGHT.exec(text);
  if (!ought) return null;
  const [, number = '', before, thing = '', after] = ought;
  const way = before ?? after;
  const n = numberOf(number);
  // "a hole" is a new one.
  if (n < 1 || (/^(?:an?|another)$/i.test(number) && way === undefined)) return null;
  if (way === undefined) return { thing, of: () => n };
  return { thing, of: (there) => there + (/more|additional|extra/i.test(way) ? n : -n) };
}

/** "two more holes", "one hole less", "6 holes instead of 4", "remove one hole", where that can be one thing only. */
export const countOf: ChangeReader = ({ text, written }, model) => {
  const wanted = wantedIn(text.trim());
  const { outline } = model;
  if (!wanted || !outline) return null;
  const kind = kindNamed(wanted.thing)?.kind;
  const own = numbered(outline.features).flatMap(({ feature, nth }, index) =>
    feature.kind === kind ? [{ feature, nth, index }] : [],
  );
  const [one, other] = countable(own, wanted, model);
  if (!one) return null;
  const { feature, nth, index } = one;
  const before = countIn(feature, nth, model);
  const count = wanted.of(before);
  if (!other && wanted.was !== undefined && wanted.was !== before)
    return asks(`There ${are(before)}, not ${wanted.was}. How many shall there be?`, written);
  if (!other && count === before) return { type: 'refused', reason: `There are ${before} of them already.` };
  if (!other && count === 0)
    return asks(`That leaves none. Shall all of them go?`, written, [
      `remove the ${feature.kind.replace('_', ' ')}s`,
    ]);
  if (!Number.isInteger(count) || count < 1)
    return asks(`There ${are(before)} of them. How many shall there be?`, written);
  const counted = 'place' in feature && feature.place !== undefined && COUNTED.includes(feature.place.at);
  if (other || !counted) return whereThen(feature, count, before, other !== undefined, written, model);
  const relaying = relaid(
    model,
    { ...outline, features: outline.features.with(index, { ...feature, count }) },
    written,
  );
  if (relaying.type === 'question') return relaying;
  return { ...relaying, said: [`"${written}": there are ${count}, there were ${before}.`] };
};

const are = (count: number) => (count === 1 ? 'is 1' : `are ${count}`);

const PLACES: Readonly<Record<string, string>> = {
  corners: 'at the corners',
  ends: 'at the ends',
  grid: 'in a grid',
  sides: 'measured from the sides',
  points: 'at points of their own',
  centre: 'in the middle',
};

/** What lies in a pattern of its own number cannot be one more or less without a new place. */
function whereThen(
  feature: OutlineFeature,
  count: number,
  before: number,
  several: boolean,
  written: string,
  { outline }: Model,
): Reading {
  if (several && outline) {
    const there = knownFeatures(outline).filter((each) => each.feature.kind === feature.kind);
    return asks(
      `Where do they go, and how large are they: "${written}"? There are ${there.map(({ names, feature: own }) => `${names[0]} ("${own.words}")`).join(', ')}.`,
      written,
    );
  }
  const at = 'place' in feature && feature.place ? PLACES[feature.place.at] : undefined;
  const now =
    before > 1
      ? `The ${before} of "${feature.words}" lie ${at ?? 'where they are'}`
      : `"${feature.words}" is one`;
  return asks(
    `${now}. Where do they go when there are ${count}? Say the whole, such as "remove the ${feature.kind.replace('_', ' ')}s, then add ..." with their size and place.`,
    written,
  );
}
