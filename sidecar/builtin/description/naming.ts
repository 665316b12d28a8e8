import type { TokenType } from 'chevrotain';
import { meaning } from '../words/tokens.ts';
import * as W from './terminals.ts';
import { SHAPELESS } from './vocabulary.ts';
import type { Term } from './word-tagger.ts';

/** What a form makes of a noun that has none of its own: of a solid, a hole, a pocket or a groove. */
interface Form {
  readonly solid: string;
  readonly hole?: string;
  readonly pocket?: string;
  readonly groove?: string;
}

const FORMS: Readonly<Record<string, Form>> = {
  rectangular: { solid: 'box', hole: 'rectangular_hole', pocket: 'cavity', groove: 'slot' },
  square: { solid: 'square', hole: 'square_hole', pocket: 'cavity' },
  round: { solid: 'cylinder', hole: 'hole', pocket: 'round_pocket', groove: 'annular_groove' },
  conical: { solid: 'cone', hole: 'conical_pit', pocket: 'conical_pit' },
  hexagonal: { solid: 'hexagonal_prism', hole: 'hexagonal_hole' },
  hemispherical: { solid: 'hemisphere', pocket: 'pit' },
  spherical: { solid: 'sphere', pocket: 'spherical_cavity' },
  semicircular: { solid: 'half_cylinder', hole: 'half_round', groove: 'scallop' },
  annular: { solid: 'tube', groove: 'annular_groove' },
  elliptical: { solid: 'ellipse' },
};

/** What is cut out, by what a form may make of it. */
const CUTTERS: Readonly<Record<string, keyof Form>> = {
  hole: 'hole',
  rectangular_hole: 'hole',
  recess: 'pocket',
  cavity: 'pocket',
  slot: 'groove',
};

/** Of these a form is what they have anyway. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  rectangular: ['box', 'rectangle', 'fin', 'rib', 'tooth', 'leg', 'slot', 'keyway', 'rectangular_hole', 'cavity'],
  square: ['square', 'leg', 'square_hole'],
  round: ['cylinder', 'disc', 'tube', 'hole', 'counterbore', 'sphere', 'cone', 'frustum', 'obround_slot'],
  hexagonal: ['hexagonal_prism', 'hexagonal_hole'],
  semicircular: ['half_cylinder', 'half_round', 'scallop'],
  spherical: ['sphere'],
  conical: ['frustum', 'cone', 'conical_pit'],
  annular: ['tube', 'annular_groove'],
  elliptical: ['ellipse'],
};

/**
 * Nouns with the form that was said before them: "a rectangular base", "a circular cover plate", "a square window". What
 * a noun is for ("mounting") says nothing of its geometry and is left out.
 */
export function withForms(words: readonly Term[]): Term[] {
  const left: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const head = leads(word, words[i + 1]) ? nounAfter(words, i + 1) : undefined;
    if (!head) {
      left.push(asQuality(word));
      continue;
    }
    const run = words.slice(i, head);
    const noun = words[head] as Term;
    const forms = run.filter((each) => formOf(each) !== null);
    const shaped = forms.reduce<Term | null>(
      (sofar, form) => sofar && withForm(sofar, formOf(form) ?? ''),
      noun,
    );
    for (const each of run) {
      if (each.tokenType === W.Kind || isFirstNoun(each, noun)) continue;
      if (formOf(each) === null || !shaped) left.push(asQuality(each));
    }
    left.push(shaped ?? noun);
    i = head;
  }
  return left;
}

const NOUNS: readonly TokenType[] = [W.Solid, W.Cutter, W.Role];

/** A form, what something is for, or a noun that stands before another: "shaft coupling". */
const leads = (word: Term, next: Term | undefined) =>
  word.tokenType === W.Form ||
  word.tokenType === W.Kind ||
  (meaning(word) === 'square' && word.tokenType === W.Solid && !word.plural && next !== undefined) ||
  (next !== undefined && isFirstNoun(word, next));

/** "Shaft coupling", "cover plate": what the last of them is for. */
const isFirstNoun = (word: Term, noun: Term) =>
  ((word.tokenType === W.Solid || word.tokenType === W.Cutter) && isProduct(noun)) ||
  (isProduct(word) && !word.plural && NOUNS.includes(noun.tokenType));

const isProduct = (word: Term) => word.tokenType === W.Role && meaning(word) === 'product';

const formOf = (word: Term): string | null =>
  word.tokenType === W.Form || (word.tokenType === W.Solid && meaning(word) === 'square')
    ? meaning(word)
    : null;

/** Index of the noun that the words from here belong to. */
function nounAfter(words: readonly Term[], from: number): number | undefined {
  let k = from;
  for (;;) {
    const [word, next] = [words[k], words[k + 1]];
    if (!word || !(BETWEEN.includes(word.tokenType) || (next && isFirstNoun(word, next)))) break;
    k++;
  }
  return NOUNS.includes(words[k]?.tokenType ?? W.Stop) ? k : undefined;
}

const BETWEEN: readonly TokenType[] = [
  W.Form,
  W.Kind,
  W.Trait,
  W.Side,
  W.Quality,
  W.Through,
  W.Centred,
  W.SizeAdjective,
];

function withForm(noun: Term, form: string): Term | null {
  const value = meaning(noun);
  if (KEPT[form]?.includes(value)) return noun;
  const made = FORMS[form];
  if (!made) return null;
  if (noun.tokenType === W.Cutter) {
    const kind = CUTTERS[value];
    const cutter = kind && made[kind];
    return cutter ? { ...noun, value: cutter } : null;
  }
  if (noun.tokenType === W.Role) {
    if (value === 'feature' || value === 'product') return null;
    return { ...noun, tokenType: W.Solid, tokenTypeIdx: W.Solid.tokenTypeIdx ?? 0, value: made.solid, role: value };
  }
  return SHAPELESS.has(noun.word.split(' ').at(-1) ?? '') ? { ...noun, value: made.solid } : null;
}

/** "Circular" with no noun to shape is said of something known. */
const asQuality = (word: Term): Term =>
  word.tokenType === W.Form && meaning(word) === 'round'
    ? { ...word, tokenType: W.Quality, tokenTypeIdx: W.Quality.tokenTypeIdx ?? 0 }
    : word;
