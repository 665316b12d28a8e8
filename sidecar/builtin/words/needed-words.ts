import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What a text has to contain: words as they stand, all of several, or one of several. */
type Needed = string | { readonly all: readonly Needed[] } | { readonly any: readonly Needed[] };

const NOTHING: Needed = { all: [] };
const PARSER = new RegExpParser();

/**
 * A quick look at whether a text in small letters can hold what a pattern finds: false where it lacks words that every
 * match has, true where only the pattern itself can tell. A large expression takes milliseconds to compile, and of
 * hundreds a text needs few.
 */
export function wordsNeededBy(pattern: string): (text: string) => boolean {
  const needed = ofAlternatives(
    PARSER.parsePattern(pattern, 0, pattern.length, { unicode: true }).alternatives,
  );
  return (text) => holds(text, needed);
}

function holds(text: string, needed: Needed): boolean {
  if (typeof needed === 'string') return text.includes(needed);
  return 'all' in needed
    ? needed.all.every((each) => holds(text, each))
    : needed.any.some((each) => holds(text, each));
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Needed {
  const any = alternatives.map(({ elements }) => ofElements(elements));
  return any.length === 1 ? (any[0] ?? NOTHING) : { any };
}

function ofElements(elements: readonly AST.Element[]): Needed {
  const all: Needed[] = [];
  let letters = '';
  for (const element of elements) {
    if (element.type === 'Character') {
      letters += String.fromCodePoint(element.value).toLowerCase();
      continue;
    }
    if (letters !== '') all.push(letters);
    letters = '';
    all.push(ofElement(element));
  }
  return { all: letters === '' ? all : [...all, letters] };
}

function ofElement(element: AST.Element): Needed {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? ofElement(element.element) : NOTHING;
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? ofAlternatives(element.alternatives) : NOTHING;
    case 'Character':
      return String.fromCodePoint(element.value).toLowerCase();
    default:
      return NOTHING;
  }
}
