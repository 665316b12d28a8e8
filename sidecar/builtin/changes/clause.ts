import type { Model } from './model.ts';
import { rephrased } from './rephrased.ts';

/** One thing of a request, in plain signs: "add a 2 mm chamfer on the top". */
export interface Clause {
  /** As it stands in the request. */
  readonly written: string;
  /** In words that the readers know better: "corner radius 5" for "rounded corners of 5". */
  readonly said: string;
  /** That, with a word of its own for each name of the model that is none of the language: "hole_2_diameter". */
  readonly text: string;
  /** The names that those words stand for. */
  readonly names: ReadonlyMap<string, string>;
}

const VERBS =
  'add|put|drill|bore|mill|make|set|change|adjust|increase|decrease|reduce|enlarge|shrink|extend|shorten|lengthen|widen|narrow|thicken|deepen|raise|lower|double|halve|remove|delete|drop|omit|leave out|take (?:away|off|out)|get rid of|without|rename|move|suppress|undo|round (?:the|all)|fillet (?:the|all)|chamfer (?:the|all)|bevel (?:the|all)|break (?:the|all)|(?:one|two|three|four|five|six|eight|\\d+) (?:more|fewer)';
const BETWEEN = new RegExp(
  `[.;!\\n]+(?=\\s|$)|\\b(?:and\\s+)?then\\b|(?:,\\s*(?:and\\s+)?|\\s+and\\s+)(?=(?:also\\s+)?(?:${VERBS})\\b)`,
  'i',
);
const POLITE =
  /^(?:(?:please|now|ok|okay|also|so|just|and|but|can you|could you|would you|will you|let us|let's|i want (?:you )?to|i would like (?:you )?to|i'd like (?:you )?to|go ahead and|hm+|uh+m?|er+m?|oh|ah|well|actually|sorry|wait|no(?=\s*,)|what if|what about if|how about(?: if)?|(?:maybe|perhaps)(?: we| you)?|(?:can|could|might|should) (?:we|i)(?: also)?(?= (?:have|make|get|put|add|move|change|use|try|remove|drop|lose))|on second thou?ghts?|thinking about it|in fact|instead(?=\s*,)|one more thing|i think(?: we should| you should)?|we should|you should|i'd rather(?: have)?|i would rather(?: have)?|i need you to|i'd prefer(?: it)?|try)\b|[,:\s])+/i;
const AFTER = /(?:[,\s?]|\b(?:please|now|as well|too|again|thanks|thank you))+$/i;

/** The things that a request asks for, in order, without what is only polite. */
export function clausesOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.replace(POLITE, '').replace(AFTER, ''))
    .filter((part) => part !== '');
}

/** A word of three letters that no lexicon has and no speller corrects. */
const stand = (index: number) =>
  `q${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`;

/**
 * Names of the model are taken out first and read whole: those with digits or underscores, and features by their very
 * name ("Holes" within a sentence, which "holes" is not).
 */
export function clauseOf(written: string, model: Model): Clause {
  const { plan } = model;
  const said = rephrased(written, model);
  const names = new Map<string, string>();
  const known = [...plan.parameters, ...plan.features]
    .map(({ name }) => name)
    .filter((name) => /[\d_A-Z]/.test(name))
    .toSorted((a, b) => b.length - a.length);
  let text = said;
  for (const name of known) {
    const special = /[\d_]/.test(name);
    const spaced = /\d/.test(name) ? name.replace(/_/g, '[ _]') : name;
    const begins = special ? '' : '(?<=\\S\\s+)';
    const pattern = new RegExp(
      `(?<![\\w.])${begins}["']?${spaced}["']?(?![\\w]|\\.\\d)`,
      special ? 'gi' : 'g',
    );
    const word = stand(names.size);
    const next = text.replace(pattern, word);
    if (next === text) continue;
    names.set(word, name);
    text = next;
  }
  return { written, said, text, names };
}
