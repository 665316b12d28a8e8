import type { Question } from '../../../rpc-schema/design.ts';

/** What keeps an outline from being built: something missing, impossible or contradictory, as questions to the person. */
export class Unclear extends Error {
  override readonly name = 'Unclear';
  readonly questions: readonly Question[];

  constructor(questions: readonly Question[]) {
    super(questions.map(({ text }) => text).join('\n'));
    this.questions = questions;
  }
}

/** A size that has to be given: an answer fills it. */
export function missing(about: string, text: string, options: string[] = []): Question {
  return { text, words: null, about, options };
}

/** Something said that cannot be as it is: an answer takes the place of those words. */
export function contradiction(words: string | null, text: string, options: string[] = []): Question {
  return { text, words: words === '' ? null : words, about: null, options };
}

/** A length as a person reads it: 5.5 mm. */
export function inMm(value: number): string {
  return `${Number(value.toFixed(4))} mm`;
}
