import type { Question } from '../../../rpc-schema/design.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import type { Clause } from './clause.ts';
import type { Model } from './model.ts';

/** What a clause comes to: the model as it is then and what was done, or why it cannot be. */
export type Reading =
  | { readonly type: 'model'; readonly model: Model; readonly said: readonly string[] }
  | { readonly type: 'question'; readonly questions: readonly Question[] }
  | { readonly type: 'refused'; readonly reason: string };

/** What a reader may use besides the clause. */
export interface ReadingScope {
  /** Fills the answers to questions about sizes in. */
  readonly filled: (outline: Outline) => Outline;
}

/** A way of asking for a change; null: the clause is not of this kind. */
export type ChangeReader = (clause: Clause, model: Model, scope: ReadingScope) => Reading | null;

export function asks(text: string, words: string | null, options: readonly string[] = []): Reading {
  return { type: 'question', questions: [{ text, words, about: null, options: [...options] }] };
}
