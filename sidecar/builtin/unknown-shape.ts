import type { Question } from '../../rpc-schema/design.ts';
import { NOUNS } from '../plan/nouns/registry.ts';
import type { Item } from './phrases/item.ts';
import type { NormalText } from './words/normal-text.ts';

const MOST_NAMED = 12;

/** The commonest of the shapes that there are, parted by commas. */
export const SHAPES = `${NOUNS.slice(0, MOST_NAMED)
  .map(({ name }) => name)
  .join(', ')} and ${NOUNS.length - MOST_NAMED} others`;

/** Some of them, for a question that has all as its options. */
const WHAT_I_MAKE = 'I make plain parts: plate, block, cylinder, tube, L-bracket, flange and others.';

/** Words that say nothing beside a hole, and name what is asked for where there is none. */
const FASTENERS = /\b(?:cap |machine )?(?:screw|bolt|fastener)s?\b/i;

/** The one question where no shape is known: words that are not known are likely to name it. */
export function whichShape(items: readonly Item[], text: NormalText): Question {
  const words = namedShape(items, text);
  const options = nearestFirst(words ?? '');
  if (words !== undefined)
    return {
      text: `I cannot make "${words}". ${WHAT_I_MAKE} Which shape is it?`,
      words,
      about: null,
      options,
    };
  return { text: `Which shape has these sizes? ${WHAT_I_MAKE}`, words: null, about: 'shape', options };
}

/** Every shape, those first that have to do with a word of it: a "hex nut" is hexagonal. Then the commonest. */
function nearestFirst(words: string): string[] {
  const names = NOUNS.map(({ name }) => name);
  const asked = wordsOf(words);
  const isNear = (name: string) =>
    wordsOf(name).some((own) => asked.some((each) => own.startsWith(each) || each.startsWith(own)));
  return [...names.filter(isNear), ...names.filter((name) => !isNear(name))];
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/** The last unknown words of the first clause, or else the first of all. */
function namedShape(items: readonly Item[], text: NormalText): string | undefined {
  const runs: { start: number; end: number }[] = [];
  for (const { kind, start, end } of items) {
    const last = runs.at(-1);
    if (kind !== 'unknown') continue;
    if (last && /^[\s-]*$/.test(text.text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  const clause = items.find(({ kind, start }) => kind === 'break' && start > (runs[0]?.start ?? 0));
  const run = runs.findLast(({ start }) => start < (clause?.start ?? Number.POSITIVE_INFINITY));
  const fastener = items.some(({ kind }) => kind === 'head') ? null : FASTENERS.exec(text.text);
  if (!run) return fastener ? text.slice(fastener.index, fastener.index + fastener[0].length) : undefined;
  const follows = fastener && /^[\s-]*$/.test(text.text.slice(run.end, fastener.index));
  return text.slice(run.start, follows ? fastener.index + fastener[0].length : run.end);
}
