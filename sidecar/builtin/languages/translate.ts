import { VOCABULARIES, type Vocabulary } from '../words/lexicon.ts';
import * as T from '../words/tokens.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type Dictionary, inEnglish } from './dictionary.ts';

/** Some English for some of the text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Translated extends Piece {
  readonly kind: string;
  /** It was a word or phrase, and parted from its neighbours in English. */
  readonly word: boolean;
}

const [ENGLISH] = VOCABULARIES;

/** A letter that no word of English begins with: what it stands before is asked about. */
export const UNKNOWN = 'ⱡ';

/** Kinds of English words that are read in any language, as answers to questions have them. */
const TECHNICAL: readonly unknown[] = [
  T.NounWord,
  T.Head,
  T.SizeName,
  T.Trait,
  T.Circle,
  T.Grid,
  T.Centre,
  T.Corners,
  T.Edges,
];

export function isTechnical(word: string, english: Vocabulary | undefined = ENGLISH): boolean {
  if (/^(?:mm|cm|dm|od|id|inch|inches)$/.test(word)) return true;
  return word.length >= 4 && TECHNICAL.includes(english?.meaningOf(word)?.type);
}

/** The text in English words, in the order that English has. What the dictionary does not know stays, to be asked about. */
export function translated(text: string, dictionary: Dictionary): Piece[] {
  const atoms = atomsOf(text);
  const pieces: Translated[] = [];
  for (let i = 0; i < atoms.length; ) i += Math.max(1, translateAt(atoms, i, dictionary, pieces));
  return parted(withPlacesLast(pieces.filter(({ text }) => text !== '')));
}

function translateAt(
  atoms: readonly Atom[],
  i: number,
  dictionary: Dictionary,
  pieces: Translated[],
): number {
  const atom = atoms[i];
  if (!atom) return 1;
  const put = (english: string, kind: string, length = 1, word = true): number => {
    const end = atoms[i + length - 1]?.end ?? atom.end;
    pieces.push({ text: english, kind, word, start: atom.start, end });
    return length;
  };
  const found = dictionary.phraseAt(atoms, i);
  if (found) {
    const { figure, english, kind, length } = found;
    if (kind === 'Unclear') return put(`${UNKNOWN}${atom.text}`, kind, length);
    if (!figure) return put(english, kind, length);
    const size = sizeOf(atoms.slice(figure.from, figure.to), dictionary);
    return put(english.replace('#', kind === 'Count' ? inEnglish(size) : size), kind, length);
  }
  if (atom.kind === 'number') {
    const unit = dictionary.unitAt(atoms, atoms[i + 1]?.kind === 'blank' ? i + 2 : i + 1);
    put(numberOf(atoms, i, dictionary), 'Number', 1, false);
    if (!unit) return 1;
    const at = atoms[i + 1]?.kind === 'blank' ? i + 2 : i + 1;
    const last = atoms[at + unit.length - 1];
    pieces.push({
      text: unit.unit,
      kind: 'Unit',
      word: true,
      start: atoms[at]?.start ?? 0,
      end: last?.end ?? 0,
    });
    return at + unit.length - i;
  }
  if (atom.kind === 'word') {
    const made = dictionary.compound(atom.key);
    if (made) return put(made.english, made.kind);
    if (/^[xX]$/.test(atom.text)) return put('x', 'By', 1, false);
    return put(isTechnical(atom.key) ? atom.key : `${UNKNOWN}${atom.text}`, 'Unknown');
  }
  if (atom.kind === 'sign')
    return put(
      `${UNKNOWN}${unknownRun(atoms, i, dictionary)}`,
      'Unknown',
      unknownLength(atoms, i, dictionary),
    );
  // "40x20、深5毫米": between the sizes of one thing it parts nothing.
  const size = atom.text === '、' && dictionary.phraseAt(atoms, i + 1)?.kind === 'SizeName';
  if (size) return put(' ', 'Other', 1, false);
  const stop = STOPS.get(atom.text);
  if (stop !== undefined) return put(stop, 'Break', 1, false);
  // "M5-Bohrung", "5-mm-Loch"
  const [before, after] = [atoms[i - 1], atoms[i + 1]];
  if (/[¿¡]/.test(atom.text)) return put('', 'Other', 1, false);
  const hyphen = atom.text === '-' && before && after && before.kind !== 'blank' && isLetters(after);
  return put(hyphen ? ' ' : atom.text, /^[,.;!?\n]$/.test(atom.text) ? 'Break' : 'Other', 1, false);
}

const STOPS = new Map([
  ['。', '. '],
  ['、', ', '],
]);

const isLetters = ({ kind }: Atom) => kind === 'word' || kind === 'sign';

/** Signs that stand for words, up to the next phrase that is known. */
function unknownLength(atoms: readonly Atom[], i: number, dictionary: Dictionary): number {
  let length = 1;
  while (atoms[i + length]?.kind === 'sign' && !dictionary.phraseAt(atoms, i + length)) length++;
  return length;
}

const unknownRun = (atoms: readonly Atom[], i: number, dictionary: Dictionary) =>
  atoms
    .slice(i, i + unknownLength(atoms, i, dictionary))
    .map(({ text }) => text)
    .join('');

function sizeOf(atoms: readonly Atom[], dictionary: Dictionary): string {
  const [first] = atoms;
  if (first?.kind === 'code') return first.text.slice(1);
  const at = atoms.findIndex(({ kind }) => kind === 'number');
  const unit = dictionary.unitAt(atoms, atoms[at + 1]?.kind === 'blank' ? at + 2 : at + 1);
  const sign = at > 0 ? 'Ø' : '';
  return `${sign}${numberOf(atoms, at, dictionary)}${unit ? ` ${unit.unit}` : ''}`;
}

/** A decimal comma becomes a point where it can be nothing else; "1.000" may be a thousand or one. */
function numberOf(atoms: readonly Atom[], i: number, { decimalComma }: Dictionary): string {
  const text = atoms[i]?.text ?? '';
  if (!decimalComma) return text;
  if (/^\d{1,3}\.\d{3}$/.test(text)) return `${UNKNOWN}${text}`;
  const listed = [atoms[i - 1], atoms[i + 1]].some((atom) => atom?.text === ',' || atom?.text === '(');
  return listed || !/^\d+,\d+$/.test(text) || /,\d{3}$/.test(text) ? text : text.replace(',', '.');
}

/** "In the middle a hole": a place that is said before the thing goes behind it, within the same clause. */
function withPlacesLast(pieces: readonly Translated[]): Translated[] {
  const ordered = [...pieces];
  for (let i = ordered.length - 1; i >= 0; i--) {
    const place = ordered[i];
    if (place?.kind !== 'PlaceBefore') continue;
    const ends = ordered.findIndex((piece, n) => n > i && /^(?:Break|And)$/.test(piece.kind));
    const clause = ordered.slice(i + 1, ends < 0 ? ordered.length : ends);
    const head = clause.findIndex(({ kind }) => kind === 'Head');
    if (head < 0) continue;
    ordered.splice(i, 1);
    ordered.splice(i + head + 1, 0, { ...place, kind: 'Placed' });
  }
  return ordered;
}

/** With blanks between words that have none between them. */
function parted(pieces: readonly Translated[]): Piece[] {
  return pieces.flatMap((piece, n): Piece[] => {
    const before = pieces[n - 1];
    const apart =
      before !== undefined &&
      (before.word || piece.word) &&
      /[\p{L}\d]$/u.test(before.text) &&
      /^[\p{L}\dØ]/u.test(piece.text);
    return apart ? [{ text: ' ', start: piece.start, end: piece.start }, piece] : [piece];
  });
}
