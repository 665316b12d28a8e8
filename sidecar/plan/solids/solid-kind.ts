import type { Sizes } from '../nouns/sizes.ts';
import type { Draft } from '../outline/draft.ts';
import type { Term } from '../outline/term.ts';
import type { Form } from './form.ts';

/** A kind of solid that parts are composed of: one file each. */
export interface SolidKind {
  readonly name: string;
  /** As people say it, singular. */
  readonly words: readonly string[];
  /** Names of sizes as the lexicon has them, and which size of this solid each means. */
  readonly takes: Readonly<Record<string, string>>;
  /**
   * @param open a cut, which goes through all where no size along its axis is given
   * @throws Unclear
   */
  readonly form: (sizes: Sizes, open: boolean, draft: Draft) => Form;
}

const ALONG = ['height', 'length', 'depth', 'thickness'] as const;

/** The size along its axis by whichever word was used; null for a cut that names none. @throws Unclear */
export function along(sizes: Sizes, open: boolean, names: readonly string[] = ALONG): Term | null {
  const name = names.find((each) => sizes.has(each));
  if (name !== undefined) return sizes.length(name);
  if (open) return null;
  sizes.require(names);
  return null;
}
