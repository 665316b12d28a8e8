import type { Sentence } from '../sentences.ts';
import type { Story } from '../story.ts';

/** A kind of sentence. */
export interface Statement {
  readonly name: string;
  /** Reads the sentence into the story; false where it is of another kind. What it cannot settle it says in doubt. */
  readonly read: (sentence: Sentence, story: Story) => boolean;
}
