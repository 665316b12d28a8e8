import { itemsOf } from '../../../builtin/items-of.ts';
import { NormalText } from '../../../builtin/words/normal-text.ts';
import { nounNamed } from '../../../plan/nouns/registry.ts';
import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import type { Outline } from '../../../plan/outline/outline.ts';
import { kindOfHead, type Reading, readingOf } from '../reading.ts';
import type { LaidOver } from './laid-over.ts';

/** What a changed part has otherwise than before, and no word of the request speaks of: one finding for each. Pure. */
export function unasked(change: LaidOver, before: Outline, request: string): string[] {
  const { missing, altered, added, resized } = change;
  const reading = readingOf(request);
  const one = singular(request, reading);
  const named = (feature: OutlineFeature) => isNamed(feature, reading);
  const away = REMOVING.test(request);
  const isGone = (feature: OutlineFeature) =>
    away && (EVERYTHING.test(request) || named(feature)) && !(one(feature) && alike(feature, missing) > 1);
  // "Make it wider": nothing is named, and all of it may have to follow.
  const isFree = reading.kinds.size === 0;
  return [
    ...missing.flatMap((feature) =>
      isGone(feature) ? [] : [`${quoted(feature)} is left out, and the request does not ask for that.`],
    ),
    ...altered.flatMap((feature) => {
      if (!isFree && !named(feature))
        return [`${quoted(feature)} is changed, and the request does not speak of it.`];
      return one(feature) && alike(feature, altered) > 1
        ? [`${quoted(feature)} is changed with others, and the request speaks of one ${feature.kind}.`]
        : [];
    }),
    ...added.flatMap((feature) =>
      isFree || named(feature) || feature.kind === 'solid'
        ? []
        : [`There is a ${feature.kind} more, and the request does not speak of any.`],
    ),
    ...resized.flatMap((name) =>
      isFree || speaksOfBase(name, before, reading)
        ? []
        : [
            `The ${name.replaceAll('_', ' ')} of the ${before.base.noun} is changed, and the request does not speak of it.`,
          ],
    ),
  ];
}

const REMOVING =
  /\b(?:without|no|remove|delete|drop|omit|erase|leave out|take (?:\S+ ){0,4}?(?:away|off|out)|get rid of|fill|lose|close|plug|replace|instead|swap|convert|turn (?:\S+ ){1,4}?into)\b/i;
const EVERYTHING = /\b(?:everything|all features|every feature)\b/i;

const quoted = ({ words, kind }: OutlineFeature) => (words === '' ? `The ${kind}` : `"${words}"`);

const alike = ({ kind }: OutlineFeature, features: readonly OutlineFeature[]) =>
  features.filter((each) => each.kind === kind).length;

/** Insert bosses and bearing seats go by the words of what they are made of. */
function isNamed(feature: OutlineFeature, { kinds, solids, nouns }: Reading): boolean {
  if (feature.kind === 'insert_boss') return kinds.has('boss');
  if (feature.kind === 'python') return true;
  if (feature.kind !== 'solid') return kinds.has(feature.kind);
  return kinds.has('solid') || [...solids, ...nouns].includes(feature.noun) || kinds.has('boss');
}

/** Whether a request speaks of one feature of a kind only: "the hole", and not "the holes". */
function singular(request: string, { says }: Reading): (feature: OutlineFeature) => boolean {
  const { text } = new NormalText(request);
  const heads = itemsOf(text).filter((item) => item.kind === 'head');
  const all = says(/\b(?:all|every|each|both)\b/i);
  return ({ kind }) => {
    const own = heads.filter(({ head }) => kindOfHead(head) === kind);
    return !all && own.length === 1 && own.every(({ plural }) => !plural);
  };
}

/** The part itself, the size by one of its names, or sizes in a run. */
function speaksOfBase(name: string, { base }: Outline, { nouns, named, runs, says }: Reading): boolean {
  const takes = nounNamed(base.noun)?.takes ?? {};
  const words = [name, ...Object.keys(takes).filter((word) => takes[word] === name)];
  return (
    nouns.length > 0 ||
    words.some((word) => named.has(word)) ||
    runs.some(({ values }) => values.length > 1) ||
    says(/\b(?:it|part|whole|body|model|piece|everything|overall|all)\b/i)
  );
}
