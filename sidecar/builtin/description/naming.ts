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
  octagonal: { solid: 'octagonal_prism', hole: 'octagonal_hole' },
  pentagonal: { solid: 'pentagonal_prism' },
  hemispherical: { solid: 'hemisphere', pocket: 'pit' },
  spherical: { solid: 'sphere', pocket: 'spherical_cavity' },
  semicircular: { solid: 'half_cylinder', hole: 'half_round', groove: 'scallop' },
  annular: { solid: 'tube', groove: 'annular_groove' },
  trapezoidal: { solid: 'trapezoid' },
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
  rectangular: [
    'box',
    'rectangle',
    'fin',
    'rib',
    'tooth',
    'leg',
    'slot',
    'keyway',
    'rectangular_hole',
    'cavity',
  ],
  square: ['square', 'leg', 'square_hole'],
  round: ['cylinder', 'disc', 'tube', 'hole', 'counterbore', 'sphere', 'cone', 'frustum', 'obround_slot'],
  hexagonal: ['hexagonal_prism', 'hexagonal_hole'],
  octagonal: ['octagonal_prism', 'octagonal_hole'],
  pentagonal: ['pentagonal_prism'],
  semicircular: ['half_cylinder', 'half_round', 'scallop'],
  spherical: ['sphere'],
  conical: ['frustum', 'cone', 'conical_pit'],
  annular: ['tube', 'annular_groove'],
  elliptical: ['ellipse'],
  trapezoidal: ['trapezoid'],
};

/**
 * Nouns with the form that was said before them: "a rectangular base", "a circular cover plate", "a square window". What
 * a noun is for ("mounting") says nothing of its geometry and is left out.
 */
export function withForms(all: readonly Term[]): Term[] {
  const words = all.map((word, n) => asTrait(word, all[n + 1]));
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
  return withSections(left);
}

/** "The first is 24 mm long": the first section. */
const withSections = (words: readonly Term[]): Term[] =>
  words.flatMap((word, n) => {
    const ordinal = word.tokenType === W.Quality && ORDINALS.includes(meaning(word));
    const alone = words[n - 1]?.tokenType === W.Det && words[n + 1]?.tokenType === W.Is;
    return ordinal && alone
      ? [word, { ...retyped(word, W.Role), value: 'section', word: 'section' }]
      : [word];
  });

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The same word as one of another kind. */
export const retyped = (word: Term, tokenType: TokenType): Term => ({
  ...word,
  tokenType,
  tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
});

const NOUNS: readonly TokenType[] = [W.Solid, W.Cutter, W.Role];

/** A form, what something is for, or a noun that stands before another: "shaft coupling". */
const leads = (word: Term, next: Term | undefined) =>
  word.tokenType === W.Form ||
  word.tokenType === W.Kind ||
  (meaning(word) === 'square' && word.tokenType === W.Solid && !word.plural && next !== undefined) ||
  (next !== undefined && isFirstNoun(word, next));

/** "Shaft coupling", "cover plate": what the last of them is for. */
const isFirstNoun = (word: Term, noun: Term) =>
  ((word.tokenType === W.Solid || word.tokenType === W.Cutter) && !word.plural && isProduct(noun)) ||
  (isProduct(word) && !word.plural && NOUNS.includes(noun.tokenType)) ||
  (isMember(word) && !word.plural && noun.tokenType === W.Cutter);

const isMember = (word: Term) => word.tokenType === W.Role && meaning(word) === 'member';
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
  const noun = words[k];
  return noun && (NOUNS.includes(noun.tokenType) || isOpening(noun) || isSection(noun)) ? k : undefined;
}

/** "With a hexagonal cross-section" */
const isSection = ({ tokenType, value }: Term) => tokenType === W.Size && value === 'section';

/** "The opening" is an edge, "a square opening" is cut out. */
const isOpening = ({ tokenType, word }: Term) => tokenType === W.Spot && word === 'opening';

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
  if (isSection(noun)) return { ...retyped(noun, W.Solid), value: made.solid };
  if (isOpening(noun) && made.hole) return { ...retyped(noun, W.Cutter), value: made.hole };
  if (noun.tokenType === W.Cutter) {
    const kind = CUTTERS[value];
    const cutter = kind && made[kind];
    return cutter ? { ...noun, value: cutter } : null;
  }
  if (noun.tokenType === W.Role) {
    const product = value === 'product';
    if (value === 'feature' || (product && !SHAPELESS.has(noun.word))) return null;
    return { ...retyped(noun, W.Solid), value: made.solid, role: product ? null : value };
  }
  return SHAPELESS.has(noun.word.split(' ').at(-1) ?? '') ? { ...noun, value: made.solid } : null;
}

/** "Counterbore holes" are holes with a counterbore. */
const asTrait = (word: Term, next: Term | undefined): Term =>
  word.tokenType === W.Cutter &&
  !word.plural &&
  ['counterbore', 'countersink'].includes(meaning(word)) &&
  next?.tokenType === W.Cutter &&
  meaning(next) === 'hole'
    ? { ...retyped(word, W.Trait), value: `with ${meaning(word)}` }
    : word;

/** "Circular" with no noun to shape is said of something known. */
const asQuality = (word: Term): Term =>
  word.tokenType === W.Form && meaning(word) === 'round' ? retyped(word, W.Quality) : word;
