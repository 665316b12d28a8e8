import { itemsOf } from '../../builtin/items-of.ts';
import { SILENT } from '../../builtin/meaning/silent.ts';
import { figuresOf } from '../../builtin/part/written.ts';
import type { Item } from '../../builtin/phrases/item.ts';
import { plural } from '../../builtin/words/lexicon.ts';
import { NormalText } from '../../builtin/words/normal-text.ts';
import type { PlanOutcome } from '../../design/planner.ts';
import { fromModel } from '../from-model.ts';
import { kindOfHead, solidOfNoun } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** Words of a request that the built-in reader made nothing of; where it did not read it, all that it does not know. */
export function unreadOf(first: PlanOutcome | undefined, request: string): string[] {
  if (first?.type === 'question') return wordsInDoubt(first);
  if (first && first.type !== 'refused') return [];
  const text = new NormalText(request);
  return unique(
    itemsOf(text.text).flatMap(({ kind, start, end }) => (kind === 'unknown' ? text.slice(start, end) : [])),
  );
}

/** Words that a reading made nothing of: all of them, or where it does not say those that it asks about. */
export const wordsInDoubt = ({ unread, questions }: Extract<PlanOutcome, { type: 'question' }>): string[] =>
  unique(unread ?? questions.flatMap(({ words }) => words ?? []));

/** What an outline can hold of one assumption, less the words around the list. */
const ROOM = 160;
const LONGEST = 60;

/**
 * Of those words the ones that nothing in a model's plan is called by, as an assumption for the person: only the model
 * knows whether it heeded them. Numbers are not looked at, they have a guard of their own. Null where none are left.
 */
export function leftUnread(unread: readonly string[], sheet: Sheet): string | null {
  const said = new Set(
    textsIn(sheet)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const left = unread.filter((words) => !isNamed(words, sheet, said)).map(shortened);
  const shown = left.filter((_, index) => left.slice(0, index + 1).join('", "').length <= ROOM);
  if (shown.length === 0) return null;
  const more = left.length - shown.length;
  const list = `"${shown.join('", "')}"${more > 0 ? ` and ${more} more` : ''}`;
  return left.length === 1
    ? `${list} was read by the model alone, and nothing in its plan is called so. Look whether the part is what you meant.`
    : `${list} were read by the model alone, and nothing in its plan is called so. Look whether the part is what you meant.`;
}

/** Names and words of a sheet, without those of its form. */
const FORM: ReadonlySet<string> = new Set(['base', 'features', 'kind', 'mode', 'noun', 'place', 'at', 'of']);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [...(FORM.has(key) ? [] : [key]), ...textsIn(item)]);
}

function isNamed(words: string, sheet: Sheet, said: ReadonlySet<string>): boolean {
  const { text } = new NormalText(words);
  return itemsOf(text)
    .filter((item) => !SILENT.includes(item.kind) && figuresOf(item).length === 0)
    .every((item) => isMade(item, sheet) || isSaid(text.slice(item.start, item.end), said));
}

/** "Bore" is a hole, "peg" is a cylinder. */
function isMade(item: Item, { base, features }: Sheet): boolean {
  if (item.kind === 'head') return features.some(({ kind }) => kind === kindOfHead(item.head));
  if (item.kind !== 'noun') return false;
  const nouns = [base.noun, ...features.flatMap((each) => (each.kind === 'solid' ? [each.noun] : []))];
  return nouns.some((noun) => noun === item.noun || noun === solidOfNoun(item.noun));
}

const isSaid = (words: string, said: ReadonlySet<string>) =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) =>
    [...said].some((each) => each === word || plural(each) === word || plural(word) === each),
  );

const unique = (words: readonly string[]) => [...new Set(words)];

function shortened(words: string): string {
  const plain = fromModel(words);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).toWellFormed()}…` : plain;
}
