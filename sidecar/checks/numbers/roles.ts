import type { IToken } from 'chevrotain';
import { type Vocabulary, vocabularyFor } from '../../builtin/words/lexicon.ts';
import { phraseAt } from '../../builtin/words/phrase-at.ts';
import { RawNumber } from '../../builtin/words/raw-lexer.ts';
import * as T from '../../builtin/words/tokens.ts';
import { unitNamed } from '../../plan/quantity.ts';
import type { PlanFigure } from './plan-figures.ts';

/** What a number is said to measure: "5 mm thick", "OD 30", "a 6 mm hole", "8 from the edges". */
export type Role =
  | 'length'
  | 'width'
  | 'height'
  | 'thickness'
  | 'depth'
  | 'wall'
  | 'diameter'
  | 'radius'
  | 'distance';

const LONG = ['length', 'width', 'height', 'thickness', 'depth', 'wall', 'side'];
const ROUND = ['diameter', 'radius'];
const APART = ['spacing', 'distance', 'pitch'];

/** Names of parameters, by their last word, that a number of a role is not given to. Others may be called anything. */
const ELSEWHERE: Readonly<Record<Role, readonly string[]>> = {
  length: [...ROUND, 'wall'],
  width: ['wall', 'radius'],
  height: [...ROUND, 'wall'],
  thickness: [...ROUND, ...APART, 'width'],
  depth: [...ROUND, ...APART],
  wall: [...ROUND, ...APART, 'length', 'width', 'height'],
  diameter: [...LONG, ...APART],
  radius: [...LONG, ...APART],
  distance: LONG,
};

const ROLES = new Set(Object.keys(ELSEWHERE));
const isRole = (word: string): word is Role => ROLES.has(word);
const lastWord = (name: string) => name.split(/[_ .]/).at(-1) ?? '';

/** The role of a phrase of the lexicon beside a number; null: it says nothing, or too much. */
function roleOf(raw: readonly IToken[], at: number, after: boolean, language: Vocabulary) {
  const phrase = phraseAt(raw, at, language);
  if (!phrase) return null;
  const { type, value } = phrase.meaning;
  const last = lastWord(value);
  if (type === T.SizeName && isRole(last) && (raw[at]?.image.length ?? 0) > 1)
    return { role: last, length: phrase.length };
  if (!after) return null;
  if (type === T.Head && (value === 'hole' || value === 'bore'))
    return { role: 'diameter' as const, length: 1 };
  if (type === T.Circle) return { role: 'diameter' as const, length: 1 };
  if (type === T.From || type === T.Spacing) return { role: 'distance' as const, length: 1 };
  return null;
}

/** What the number from one token to another is said to be, by the words directly beside it; null: unsaid or unclear. */
export function roleBeside(raw: readonly IToken[], start: number, end: number): Role | null {
  const language = vocabularyFor(raw.map(({ image }) => image.toLowerCase()));
  const after = roleOf(raw, end, true, language);
  // "60 wall 2": the wall may be either.
  const next = after && raw[end + after.length]?.tokenType !== RawNumber ? after.role : null;
  const before = roleBefore(raw, start, language);
  return next !== null && before !== null && next !== before ? null : (next ?? before);
}

const MOST_WORDS = 4;

function roleBefore(raw: readonly IToken[], start: number, language: Vocabulary): Role | null {
  let end = start;
  while (end > 0 && start - end < 2 && links(raw, end - 1, language)) end--;
  for (let length = MOST_WORDS; length > 0; length--) {
    const found = end >= length ? roleOf(raw, end - length, false, language) : null;
    if (found?.length === length) return isTaken(raw, end - length) ? null : found.role;
  }
  return null;
}

/** In "25 mm diameter 60" it is the one before it that is the diameter. */
function isTaken(raw: readonly IToken[], at: number): boolean {
  const before = raw[at - 1];
  return before?.tokenType === RawNumber || unitNamed(before?.image.toLowerCase() ?? '') !== undefined;
}

/** "diameter of 5", "thickness: 5". */
function links(raw: readonly IToken[], at: number, language: Vocabulary): boolean {
  const type = phraseAt(raw, at, language)?.meaning.type;
  return type === T.Of || type === T.Is || /^[=:]$/.test(raw[at]?.image ?? '');
}

/** Whether sizes of a plan hold a number in its role, and none of them elsewhere only. */
export function isMisplaced(role: Role, values: readonly number[], sizes: readonly PlanFigure[]): boolean {
  const same = (one: number, other: number) => Math.abs(one - other) <= 1e-4 + 1e-6 * Math.abs(other);
  const holding = (times: number) =>
    sizes.filter(({ value }) => values.some((said) => same(value, Math.abs(said) * times)));
  const plain = holding(1);
  const named = (figures: readonly PlanFigure[], word: string) =>
    figures.some(({ where }) => lastWord(where) === word);
  if (role === 'radius' && named(holding(2), 'diameter')) return false;
  if (role === 'diameter' && named(holding(0.5), 'radius')) return false;
  // A wire or a rod is as thick as its diameter.
  const flat = sizes.some(({ where }) => /(?:thickness|height)$/.test(where));
  const wrong = (name: string) =>
    !(role === 'thickness' && name === 'diameter' && !flat) &&
    (ELSEWHERE[role].includes(name) ||
      (role === 'radius' && name === 'diameter') ||
      (role === 'diameter' && name === 'radius'));
  return plain.length > 0 && plain.every(({ where }) => wrong(lastWord(where)));
}
