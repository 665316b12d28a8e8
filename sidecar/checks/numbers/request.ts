import type { Question } from '../../../rpc-schema/design.ts';
import { withAnswers } from '../../builtin/answers/answers.ts';

/** All that a person said: the request, with the answers to questions about its words in their place, then other answers. */
export function wholeRequest(
  prompt: string,
  answers: readonly { readonly question: Question; readonly text: string }[],
): string {
  const more = answers.filter(({ question }) => question.words === null && question.about !== 'shape');
  return [withAnswers(prompt, answers), ...more.map(({ text }) => text)].join('\n');
}
