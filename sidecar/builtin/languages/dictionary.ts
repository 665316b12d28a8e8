import { LANGUAGES, type Language, wordsOf } from '../../lexicon/languages.ts';
import { type Atom, atomsOf, folded, spelledOut } from './atoms.ts';

/** What a phrase is in English, with "#" where its size goes. */
export interface Translation {
  readonly kind: string;
  readonly english: string;
}

/** A phrase that was found: how many atoms it takes, and those of the size in it. */
export interface Found extends Translation {
  readonly length: number;
  readonly figure: { readonly from: number; readonly to: number } | null;
}

interface Node {
  readonly next: Map<string, Node>;
  means?: Translation;
}

/** How a language writes, and not what a word is in English. */
const SPELLING = new Set(['Ending', 'Joint', 'DecimalSign']);
/** What a compound may begin with, and what it may end in. */
const FIRST = new Set(['Stem', 'Material']);
const LAST = new Set(['NounWord', 'Head', 'SizeName', 'Circle', 'Trait']);
const SHORTEST = 3;
const LONGEST = 40;

const ENGLISH_NUMBERS = new Map(
  [...wordsOf('Number', LANGUAGES)].map(([word, value]) => [value, word] as const).toReversed(),
);

/** The words and phrases of a language that is read by way of English. */
export class Dictionary {
  readonly code: string;
  readonly decimalComma: boolean;
  readonly #root: Node = { next: new Map() };
  readonly #words = new Set<string>();
  readonly #joints: readonly string[];
  readonly #units: ReadonlyMap<string, string>;

  constructor(language: Language) {
    this.code = language.code;
    const { lexicon } = language;
    this.decimalComma = ',' in (lexicon.DecimalSign ?? {});
    this.#joints = ['', ...Object.values(lexicon.Joint ?? {}).flat()];
    const endings = Object.values(lexicon.Ending ?? {}).flat();
    for (const [kind, meanings] of Object.entries(lexicon)) {
      if (SPELLING.has(kind)) continue;
      for (const [meaning, phrases] of Object.entries(meanings)) {
        const means = { kind, english: kind === 'Number' ? inEnglish(meaning) : meaning };
        for (const phrase of phrases.flatMap((each) => inflected(each, endings))) this.#learn(phrase, means);
      }
    }
    this.#units = new Map([...wordsOf('Unit', [language])].map(([word, unit]) => [folded(word), unit]));
  }

  /** Part of a phrase, or made of words that are. */
  knows(word: string): boolean {
    const key = folded(word);
    return this.#words.has(key) || this.compound(key) !== undefined;
  }

  /** The longest phrase that begins at the i-th atom. */
  phraseAt(atoms: readonly Atom[], i: number): Found | undefined {
    const found = this.#search(atoms, i, i, this.#root, null);
    // "20长50": the word is of the size that follows.
    const stolen = found?.figure?.from === i && atoms[i + found.length]?.kind === 'number';
    return stolen ? undefined : found;
  }

  /** The English of a word that is written as one and made of several. */
  compound(key: string): Translation | undefined {
    if (key.length > LONGEST) return undefined;
    for (let at = key.length - SHORTEST; at >= SHORTEST; at--) {
      const last = this.#word(key.slice(at));
      if (!last || !LAST.has(last.kind)) continue;
      for (const joint of this.#joints) {
        if (!key.slice(0, at).endsWith(joint)) continue;
        const first = this.#word(key.slice(0, at - joint.length));
        if (first && FIRST.has(first.kind))
          return { kind: last.kind, english: `${first.english} ${last.english}`.trim() };
      }
    }
    return undefined;
  }

  #word(key: string): Translation | undefined {
    return this.#root.next.get(key)?.means;
  }

  #search(
    atoms: readonly Atom[],
    start: number,
    at: number,
    node: Node,
    figure: Found['figure'],
  ): Found | undefined {
    const atom = atoms[at];
    const here = node.means && at > start ? { ...node.means, length: at - start, figure } : undefined;
    if (!atom) return here;
    const joined = at > start && isJoint(atom) && isWord(atoms[at - 1]) && isWord(atoms[at + 1]);
    if (at > start && (atom.kind === 'blank' || joined))
      return this.#search(atoms, start, at + 1, node, figure) ?? here;
    const word = node.next.get(atom.key);
    const further = word && this.#search(atoms, start, at + 1, word, figure);
    if (further) return further;
    const size = node.next.get('#');
    const end = size ? this.figureEnd(atoms, at) : at;
    const sized = size && end > at ? this.#search(atoms, start, end, size, { from: at, to: end }) : undefined;
    return sized ?? here;
  }

  /** Where the figure that begins at the i-th atom ends, its unit included; i: none does. */
  figureEnd(atoms: readonly Atom[], i: number): number {
    const number = atoms[i]?.text === 'Ø' ? past(atoms, i + 1) : i;
    // "R5", "C2": the letter says again what it measures.
    if (atoms[i]?.kind === 'code' && /^[rc]\d/i.test(atoms[i]?.text ?? '')) return i + 1;
    if (atoms[number]?.kind !== 'number') return i;
    // "80x40": no one size.
    if (/^[x*]$/.test(atoms[past(atoms, number + 1)]?.key ?? '')) return i;
    const unit = past(atoms, number + 1);
    const found = this.unitAt(atoms, unit);
    return found ? unit + found.length : number + 1;
  }

  /** A unit, by its name in this language or by its sign. */
  unitAt(atoms: readonly Atom[], i: number): { unit: string; length: number } | undefined {
    let name = '';
    for (let length = 1; length <= 2; length++) {
      name += atoms[i + length - 1]?.key ?? '';
      const unit = this.#units.get(name) ?? (/^(?:mm|cm|dm|m|µm|μm|°|")$/.test(name) ? name : undefined);
      const two = this.#units.get(`${name}${atoms[i + length]?.key ?? ''}`);
      if (unit !== undefined && (length === 2 || two === undefined)) return { unit, length };
    }
    return undefined;
  }

  #learn(phrase: string, means: Translation): void {
    for (const spelling of new Set([phrase, spelledOut(phrase)])) {
      let node = this.#root;
      for (const { kind, key } of atomsOf(spelling)) {
        if (kind === 'blank') continue;
        if (key !== '#') this.#words.add(key);
        const next = node.next.get(key) ?? { next: new Map<string, Node>() };
        node.next.set(key, next);
        node = next;
      }
      // Of two words that differ in an accent only, the one that comes first has the say.
      node.means ??= means;
    }
  }
}

const isWord = (atom: Atom | undefined) => atom?.kind === 'word' || atom?.kind === 'sign';
const isJoint = ({ text }: Atom) => text === '-';

const past = (atoms: readonly Atom[], i: number) => (atoms[i]?.kind === 'blank' ? i + 1 : i);

const inflected = (phrase: string, endings: readonly string[]) =>
  phrase.includes('~') ? endings.map((ending) => phrase.replace(/~/g, ending)) : [phrase];

/** "four" for "4", as far as they are short. */
export const inEnglish = (value: string) =>
  (Number(value) <= 20 ? ENGLISH_NUMBERS.get(value) : undefined) ?? value;
