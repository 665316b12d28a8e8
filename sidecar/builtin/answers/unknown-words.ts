import type { Question } from '../../../rpc-schema/design.ts';

/** Without these the words beside them say the opposite. */
const DENIAL = /\b(?:not|no|never|without|except|excluding|instead|but|nor|neither)\b|n't\b/i;

/**
 * Asks about words that nothing is known of: the only ones that may be left out, unless they deny something.
 * @param needed they may say what is to be done: it cannot go on without them
 */
export function unknownWords(words: string, needed = false): Question {
  const [, whole, thousands] = THOUSAND.exec(words) ?? [];
  if (whole !== undefined && thousands !== undefined) return eitherNumber(words, whole, thousands);
  const question: Question = {
    text: `I do not understand "${words}". What is meant?`,
    words,
    about: null,
    options: [],
  };
  if (needed || DENIAL.test(words)) return question;
  return { ...question, text: `${question.text} (Leave it empty to go on without.)`, optional: true };
}

/** "1.000": a thousand where the comma is the decimal sign, or one. */
const THOUSAND = /^([1-9]\d{0,2})[.,](\d{3})$/;

const eitherNumber = (words: string, whole: string, thousands: string): Question => ({
  text: `"${words}" can be read in two ways. Which is meant?`,
  words,
  about: null,
  options: [`${whole}${thousands}`, String(Number(`${whole}.${thousands}`))],
});
