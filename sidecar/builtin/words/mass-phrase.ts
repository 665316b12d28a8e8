import type { IToken } from 'chevrotain';
import { gramsIn, MASS_UNITS } from '../../plan/mass-unit.ts';
import { QuantityError, readQuantity } from '../../plan/quantity.ts';
import type { Limit } from '../../plan/requirement.ts';

/** What the part may weigh. */
export interface MassPhrase {
  readonly grams: number;
  readonly limit: Limit;
  /** How many raw tokens say it. */
  readonly length: number;
}

/** More tokens than any such phrase has. */
const LONGEST = 18;

/** A few only, so that no text takes long. */
const LINKS = '(?:(?:of|is|be|to|than|must|should|shall|has|have|a|an|the|it|part|total|overall|=|:) ){0,5}';
const WEIGHT = '(?:weight|mass|weigh|weighs|weighing) ';
const NOT = "(?:not|no|cannot|never|mustn't|shouldn't|can't|doesn't) ";
/** Words before the figure, by what they say of it. */
const BEFORE = {
  below: '(?:under|below|less than|lighter than|<)',
  above: '(?:over|above|more than|heavier than|exceed|exceeds|exceeding|>)',
  most: '(?:at most|max|maximum|max \\.|up to|limit|limited to|within|< =|≤)',
  least: '(?:at least|min|minimum|min \\.|> =|≥)',
  about: '(?:about|around|approximately|approx|approx\\.|roughly|exactly|~)',
};
/** And after it. */
const AFTER = {
  most: '(?:or less|or lighter|or under|or below|max|maximum|at most|limit)',
  least: '(?:or more|or heavier|or over|or above|min|minimum|at least)',
};

const before = Object.entries(BEFORE)
  .map(([name, words]) => `(?<${name}>${words})`)
  .join('|');
const PHRASE = new RegExp(
  `^(?<weight>${WEIGHT})?(?:${LINKS}(?<not>${NOT}))?(?<weight2>${LINKS}${WEIGHT})?${LINKS}(?:(?:${before}) )?${LINKS}` +
    `(?<weight3>${WEIGHT}${LINKS})?(?<number>\\S+) (?<unit>${MASS_UNITS.join('|')})` +
    `(?: (?:(?<orLess>${AFTER.most})|(?<orMore>${AFTER.least})))?(?: in (?:weight|mass|total))?(?= |$)`,
);
const BEGINS =
  /^(?:weight|mass|weigh|not?|cannot|never|must|should|can|does|under|below|less|lighter|over|above|more|heavier|exceed|at|max|min|up|limit|within|about|around|approx|roughly|exactly|[<>≤≥~\d.]|an?$|one|two|three|four|five|six|seven|eight|nine|ten)/;

/** "under 200 g", "no heavier than 1 1/2 lb", "weighing at most 0.5 kg", "60 g max"; undefined: none begins here. */
export function massAt(raw: readonly IToken[], i: number): MassPhrase | undefined {
  const first = raw[i]?.image.toLowerCase() ?? '';
  if (!BEGINS.test(first)) return undefined;
  // A figure may have a blank in it ("1 1/2").
  const said = raw
    .slice(i, i + LONGEST)
    .map(({ image }) => image.toLowerCase().replace(/\s+/g, '_'))
    .join(' ');
  const match = PHRASE.exec(said);
  const limit = match?.groups && limitOf(match.groups);
  const grams = match?.groups && gramsOf(match.groups.number ?? '', match.groups.unit ?? '');
  if (!match || !limit || grams === undefined) return undefined;
  return { grams, limit, length: match[0].split(' ').length };
}

type Said = Readonly<Record<string, string | undefined>>;

/** Undefined where the words do not say how the figure is meant, or contradict each other. */
function limitOf(said: Said): Limit | undefined {
  const after = said.orLess ? 'at_most' : said.orMore ? 'at_least' : undefined;
  const weight = said.weight ?? said.weight2 ?? said.weight3;
  if (said.not) {
    const denied = said.above ? 'at_most' : said.below ? 'at_least' : undefined;
    return after === undefined ? denied : undefined;
  }
  const ahead: Limit | undefined =
    said.below || said.most ? 'at_most' : said.above || said.least ? 'at_least' : undefined;
  if (ahead && after) return ahead === after ? ahead : undefined;
  return ahead ?? after ?? (weight || said.about ? 'about' : undefined);
}

function gramsOf(number: string, unit: string): number | undefined {
  try {
    const { value, measures } = readQuantity(number.replaceAll('_', ' '));
    const grams = value * (gramsIn(unit) ?? Number.NaN);
    return measures === 'number' && grams > 0 ? grams : undefined;
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
