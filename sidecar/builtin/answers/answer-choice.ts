import type { Question } from '../../../rpc-schema/design.ts';
import { COMPARED } from '../changes/size-words.ts';
import type { Answer } from './answers.ts';

/** What people mean by their answers: the same with every choice by its own words; or that it was not plain, or taken back. */
export type Understood =
  | { readonly type: 'answers'; readonly answers: readonly Answer[] }
  | { readonly type: 'unclear'; readonly question: Question }
  | { readonly type: 'taken back' };

type Choice = string | 'unclear' | null;

const POLITE =
  /^(?:(?:ok|okay|well|oh|hm+|i (?:mean|meant|think|guess|want|would like|choose|pick|take)|let's say|let us say|take|use|go with|i'd say|please|sorry|it(?:'s| is| should be)|that(?:'s| is| would be))\b[\s,]*)+|(?:[\s,.!]|\bplease\b|\bthanks\b|\bthank you\b)+$/gi;
const BACK =
  /^(?:(?:no[,.\s]+)?never ?mind(?: (?:that|it))?|(?:please )?cancel(?: (?:that|it|this))?|forget (?:it|that|about it)|stop(?: it)?|abort|quit|leave it(?: (?:as it is|alone))?|do nothing|none(?: of (?:them|these|those))?|neither(?: of them)?|no,? (?:thanks|thank you|leave it|don't)|i changed my mind)$/i;
const YES =
  /^(?:yes|yeah|yep|yup|sure|correct|right|exactly|of course|do (?:it|so|that)|go ahead|ok|okay|fine|y)$/i;
const NO = /^(?:no|nope|nah|n|not (?:that|really))$/i;
const WITHOUT =
  /^(?:skip(?: (?:it|that))?|ignore (?:it|that)|(?:go on )?without(?: (?:it|that))?|leave (?:it|that) (?:out|empty)|nothing|drop (?:it|that)|never mind (?:that|those) words?)$/i;
const EVERY =
  /^(?:(?:take |do )?(?:both|all|each|every one|all of (?:them|it|those)|both of them|everything))$/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const NTH = new RegExp(
  `^(?:the )?(?:(${ORDINALS.join('|')})|(\\d)(?:st|nd|rd|th)|(last))(?: (?:one|option|choice|of them))?$|^(?:option|number|choice|no\\.?|#)\\s*(\\d)$|^\\(?([a-h])\\)$`,
  'i',
);

/** A number and no more than its unit. */
const AMOUNT =
  /^-?(?:\d+\s+\d+\/\d+|\d+\/\d+|\d*[.,]?\d+)\s*(?:mm|cm|m|inch(?:es)?|in|"|ft|%|percent|°|deg(?:rees)?)?$/i;
export const isAmount = (text: string) => AMOUNT.test(text.trim());

/** Reads every answer as the person means it: "the first one", "yes", "both", "the long side", "never mind". */
export function understood(given: readonly Answer[]): Understood {
  const answers: Answer[] = [];
  for (const { question, text } of given) {
    const said = text.trim();
    const plain = plainOf(said);
    if (BACK.test(plain) && !offered(question, said)) {
      if (given.at(-1)?.question === question) return { type: 'taken back' };
      continue;
    }
    const choice = chosen(question, said, plain);
    if (choice === 'taken back') return { type: 'taken back' };
    if (choice === 'unclear') {
      // What was asked again and answered since is settled.
      if (given.at(-1)?.question !== question) continue;
      return { type: 'unclear', question: again(question, said) };
    }
    answers.push({ question, text: choice ?? said });
  }
  return { type: 'answers', answers };
}

const plainOf = (text: string) => text.trim().replace(POLITE, '').trim() || text.trim();
const offered = ({ options }: Question, text: string) =>
  options.find((option) => option.toLowerCase() === text.toLowerCase());

function chosen(question: Question, said: string, plain: string): Choice | 'taken back' {
  const { options, words, about } = question;
  const exact = offered(question, said) ?? offered(question, plain);
  if (exact !== undefined) return exact;
  if (said === '') return words === null || question.optional ? null : 'unclear';
  if (WITHOUT.test(plain)) return words !== null && about === null ? '' : 'unclear';
  if (YES.test(plain)) return options.length === 1 ? (options[0] ?? null) : 'unclear';
  if (NO.test(plain)) return options.length > 0 ? 'taken back' : 'unclear';
  if (EVERY.test(plain)) return /both/i.test(plain) && options.length !== 2 ? 'unclear' : every(options);
  const nth = ordinal(plain, options);
  if (nth !== null) return nth;
  if (words !== null && COMPARED.has(words.toLowerCase()) && isAmount(plain)) return `${plain} ${words}`;
  if (
    about !== null &&
    /\b(?:count|diameter|radius|length|width|height|thickness|depth|size|distance|spacing|wall|angle)$/.test(
      about,
    ) &&
    isAmount(plain)
  )
    return plain;
  return byWords(question, plain) ?? (plain === said ? null : plain);
}

function ordinal(plain: string, options: readonly string[]): Choice {
  const [, word, digit, last, number, letter] = NTH.exec(plain) ?? [];
  if (last !== undefined && options.length > 1) return options.at(-1) ?? null;
  const index =
    word !== undefined
      ? ORDINALS.indexOf(word.toLowerCase())
      : letter !== undefined
        ? letter.toLowerCase().charCodeAt(0) - 97
        : Number(digit ?? number) - 1;
  if (Number.isNaN(index)) return null;
  return options.length === 0 ? null : (options[index] ?? 'unclear');
}

/** Several choices at once, where they are the same done to different things. */
function every(options: readonly string[]): Choice {
  const whole = options.filter((option) => /\b(?:all|both)\b/i.test(option));
  if (whole.length === 1) return whole[0] ?? null;
  const shape = (option: string) =>
    /^(set|remove|increase|reduce)\s+(?:the\s+)?\S+(.*)$/i.exec(option)?.slice(1).join(' ');
  const [first] = options;
  const alike =
    first !== undefined &&
    shape(first) !== undefined &&
    options.every((each) => shape(each) === shape(first));
  return alike && options.length > 1 ? options.join(', then ') : 'unclear';
}

/** Other words for what an option calls by its name. */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  long: ['length'],
  wide: ['width'],
  thick: ['thickness'],
  tall: ['height', 'thickness'],
  high: ['height', 'thickness'],
  deep: ['depth'],
  millimetres: ['mm'],
  millimeters: ['mm'],
  millimetre: ['mm'],
  inches: ['inch', 'in'],
  difference: ['increase', 'reduce', 'by'],
  bigger: ['increase'],
  more: ['increase'],
  smaller: ['reduce'],
  less: ['reduce'],
};
const SILENT = new Set('the a an one it is of to be that this in on at side i mean and option'.split(' '));
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');

/** The only option that has every word of the answer. */
function byWords(question: Question, plain: string): Choice {
  const { options } = question;
  if (options.length < 2) return null;
  const side = sideMeant(question, plain);
  const said = wordsOf(side ?? plain).filter((word) => !SILENT.has(word));
  if (said.length === 0) return null;
  const fits = (option: string) => {
    const own = new Set(wordsOf(option));
    return said.every((word) => own.has(word) || LIKE[word]?.some((like) => own.has(like)));
  };
  const found = options.filter(fits);
  if (found.length <= 1) return found[0] ?? null;
  // "hole" of "hole diameter" and "hole depth": the answer says no more than the question did.
  return found.length < options.length || said.every((word) => !/\d/.test(word)) ? 'unclear' : null;
}

/** "the long side": which of length and width that is, by the values that the question names. */
function sideMeant({ text }: Question, plain: string): string | null {
  const which = /^(?:the )?(?:(long(?:er|est)?)|(short(?:er|est)?))(?: (?:side|one|way|edge))$/i.exec(plain);
  if (!which) return null;
  const value = (name: string) => Number(new RegExp(`\\b${name} \\((-?[\\d.]+)`).exec(text)?.[1]);
  const [length, width] = [value('length'), value('width')];
  if (Number.isNaN(length) || Number.isNaN(width) || length === width) return null;
  return length > width === (which[1] !== undefined) ? 'length' : 'width';
}

const UNANSWERED = 'This cannot be left open.';
/** What was put around a question that is asked for the third time. */
const AGAIN = new RegExp(`^(?:${UNANSWERED}|I cannot tell what ".*?" answers\\.) | It can be: .*\\.$`, 'g');

function again(question: Question, said: string): Question {
  const { options } = question;
  const text = question.text.replace(AGAIN, '');
  const why = said === '' ? UNANSWERED : `I cannot tell what "${said}" answers.`;
  const which = options.length > 0 ? ` It can be: ${options.join('; ')}.` : '';
  return { ...question, text: `${why} ${text}${which}` };
}
