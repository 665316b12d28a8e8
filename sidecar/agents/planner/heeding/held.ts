import { itemsOf } from '../../../builtin/items-of.ts';
import { withoutLeftOut } from '../../../builtin/meaning/left-out.ts';
import { NormalText } from '../../../builtin/words/normal-text.ts';
import type { PlanOutcome } from '../../../design/planner.ts';
import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import type { Outline } from '../../../plan/outline/outline.ts';
import { kindOfHead } from '../reading.ts';
import type { SheetKind } from '../sheet.ts';
import { wordsInDoubt } from '../unread-words.ts';

/** What the built-in reader holds of a request that it did not read whole. */
export interface Held {
  /** The request as it was read. */
  readonly asked: string;
  /** Words that it made nothing of. */
  readonly unread: readonly string[];
  /** Null where there is a doubt among its words. */
  readonly base: Outline['base'] | null;
  readonly features: readonly HeldFeature[];
  /** Kinds of which the request says that there are none. */
  readonly none: readonly SheetKind[];
  readonly said: Pick<Outline, 'material' | 'masses'>;
}

export interface HeldFeature {
  readonly feature: OutlineFeature;
  /** No doubt stands in its clause. Otherwise only its kind and its size are held: an unknown word says something of it. */
  readonly firm: boolean;
}

/** Of what a doubt among its words turns into the contrary nothing is held. */
const TURNING = /\b(?:no|not|non|without|except|instead|rather|but|never|avoid|omit|minus|less|unlike)\b/i;

/** Pure. @param asked the request with the answers put in */
export function heldOf(first: PlanOutcome | undefined, asked: string): Held {
  const read = first?.type === 'question' ? first : null;
  const unread = read === null ? [] : wordsInDoubt(read);
  const doubtful = (words: string) => doubtsAbout(words, asked, unread);
  const { base = null, features = [] } = read?.partial ?? {};
  return {
    asked,
    unread,
    base: base !== null && doubtful(base.words)?.length === 0 ? base : null,
    features: features.flatMap((feature) => {
      const doubts = doubtful(feature.words);
      if (doubts === null || doubts.some((words) => TURNING.test(words))) return [];
      return [{ feature, firm: doubts.length === 0 }];
    }),
    none: noneOf(asked),
    said: read?.said ?? {},
  };
}

/** Doubtful words in the clauses that some words are of; null where those are not in the request. */
function doubtsAbout(words: string, asked: string, unread: readonly string[]): string[] | null {
  const at = words === '' ? -1 : asked.indexOf(words);
  if (at < 0) return null;
  const clauses = clausesOf(asked)
    .filter(({ start, end }) => start < at + words.length && end > at)
    .map(({ start, end }) => asked.slice(start, end));
  return unread.filter((each) => clauses.some((clause) => says(clause, each)));
}

const BETWEEN = /[;.](?=\s|$)|,\s|\n|\b(?:with|and|then)\b/gi;

function clausesOf(text: string): { start: number; end: number }[] {
  const breaks = [...text.matchAll(BETWEEN)];
  const starts = [0, ...breaks.map(({ index, 0: { length } }) => index + length)];
  return starts.map((start, index) => ({ start, end: breaks[index]?.index ?? text.length }));
}

function says(text: string, words: string): boolean {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** "With no holes". */
function noneOf(asked: string): SheetKind[] {
  const normal = new NormalText(asked);
  const items = itemsOf(normal.text);
  const left = new Set(withoutLeftOut(items, ({ start, end }) => normal.read(start, end)));
  return items.flatMap((item) =>
    item.kind === 'head' && !left.has(item) ? (kindOfHead(item.head) ?? []) : [],
  );
}
