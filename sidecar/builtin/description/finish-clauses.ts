import type { Phrase, PhraseOf } from './phrase.ts';
import type { Sentence } from './sentences.ts';
import { hasNumber } from './sentences.ts';

/**
 * "A blind hole 12 mm in diameter and 30 mm deep, and a 1 mm chamfer on the top edge of the shaft": a finish that
 * is told beside something else stands by itself.
 */
export function withFinishClauses(sentence: Sentence): Sentence[] {
  const { phrases } = sentence;
  const at = phrases.findIndex(isFinish);
  if (at < 0 || sentence.result || sentence.title) return [sentence];
  const lead = phrases.slice(0, at).findLastIndex(parts);
  const beside = phrases.slice(0, Math.max(lead, 0));
  const of = beside.findLast(
    (phrase): phrase is PhraseOf<'thing'> => phrase.kind === 'thing' && !isFinish(phrase),
  );
  const told = of !== undefined && of.noun !== 'feature' && beside.some(hasNumber);
  if (!told) return [sentence];
  const rest = phrases.slice(at + 1);
  const next = rest.findIndex((phrase, n) => begins(phrase) && rest.slice(0, n).some(hasNumber));
  const end = next < 0 ? phrases.length : at + 1 + rest.slice(0, next).findLastIndex(parts);
  const clause = phrases.slice(lead + 1, end);
  if (!clause.some(hasNumber)) return [sentence];
  const others = [...phrases.slice(0, lead), ...phrases.slice(end)];
  return [{ ...sentence, phrases: others }, ...withFinishClauses(part(clause, of))];
}

const isFinish = (phrase: Phrase) => phrase.kind === 'thing' && phrase.family === 'finish';
const parts = ({ kind }: Phrase) => kind === 'break' || kind === 'with';
const begins = (phrase: Phrase) =>
  phrase.kind === 'thing' && (phrase.family === 'solid' || phrase.family === 'cutter');

function part(phrases: readonly Phrase[], of: PhraseOf<'thing'>): Sentence {
  const [first] = phrases;
  const start = first?.start ?? of.start;
  const end = phrases.at(-1)?.end ?? start;
  return { phrases, asides: [], result: false, title: false, start, end, beside: of };
}
