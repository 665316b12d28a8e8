/** The smallest pieces of a text that can be words or parts of phrases. */
export interface Atom {
  readonly kind: 'word' | 'sign' | 'number' | 'code' | 'blank' | 'other';
  /** As written. */
  readonly text: string;
  /** In small letters without accents, as phrases are looked up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** In this order: "M5", "80", a sign that is a word by itself, a word ("d'"), blanks, the rest. */
const ATOM =
  /(?<code>(?<!(?!\p{Script=Han})[\p{L}\d])(?!x\d)[A-Za-z]{1,3}\d+(?:[.,]\d+)?(?!(?!\p{Script=Han})[\p{L}\d]))|(?<number>\d+(?:[.,]\d+)?(?:\/\d+)?)|(?<sign>\p{Script=Han})|(?<word>(?:(?![Ø\p{Script=Han}])\p{L})+(?:'(?=\p{L}|$))?)|(?<blank>[ \t]+)|(?<other>[\s\S])/gu;

export function atomsOf(text: string): Atom[] {
  return [...text.matchAll(ATOM)].map((match) => {
    const found = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined);
    const written = match[0];
    const kind = (found?.[0] ?? 'other') as Atom['kind'];
    return {
      kind,
      text: written,
      key: folded(written),
      start: match.index,
      end: match.index + written.length,
    };
  });
}

/** Letters that are written as two where a keyboard lacks them. */
const PAIRS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae' };

/** Without accents: people leave them out. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßœæ]/g, (letter) => PAIRS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}

/** The other way to write them: "Laenge" for "Länge". */
export function spelledOut(text: string): string {
  return folded(text.toLowerCase().replace(/[äöü]/g, (letter) => `${folded(letter)}e`));
}
