import { SIZE } from './by-hand/edit-reader.ts';
import { kindNamed } from './feature-target.ts';
import type { Model } from './model.ts';

const THE = '((?:the|its|this|that|all|both)(?: the)? [a-z][\\w ]*?|it|this|that)';
const L = `(${SIZE.replace('-?', '')}|\\d+(?:\\.\\d+)? ?(?:%|percent))`;
const MORE = 'longer|wider|broader|taller|higher|thicker|deeper|bigger|larger';
const LESS = 'shorter|narrower|lower|thinner|shallower|smaller';

const like = (pattern: string, plain: string): readonly [RegExp, string] => [
  new RegExp(`^(?:${pattern})$`, 'i'),
  plain,
];

/** Verbs that people have besides "make", "set", "increase" and "reduce", and how these say it. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  like(`(?:bump|bring|crank|take|turn|put|push|pull) ${THE} (?:up|down|out|in) to ${L}`, 'set $1 to $2'),
  like(`(?:bump|bring|crank|turn|push|pull) (?:up|down|out) ${THE} to ${L}`, 'set $1 to $2'),
  like(`(?:bump|bring|crank|turn|push) ${THE} up by ${L}`, 'increase $1 by $2'),
  like(`(?:bump|crank|beef) up ${THE} by ${L}`, 'increase $1 by $2'),
  like(`(?:bring|take|turn|cut|trim) ${THE} down by ${L}`, 'reduce $1 by $2'),
  like(`(?:cut|trim|shave|take) ${L} (?:off|from|off of) (?:of )?${THE}`, 'reduce $2 by $1'),
  like(`(?:trim|cut back|cut down) ${THE} (?:down )?by ${L}`, 'reduce $1 by $2'),
  like(`(?:trim|cut back|cut down) ${THE} (?:down )?to ${L}`, 'set $1 to $2'),
  like(`(?:stretch|elongate|expand|pull) ${THE} (?:out )?by ${L}`, 'lengthen $1 by $2'),
  like(`(?:stretch|elongate|expand|pull) ${THE} (?:out )?to ${L}(?: long| in length)?`, 'lengthen $1 to $2'),
  like(`(?:stretch|elongate) ${THE} (?:out )?to ${L} (?:wide|in width)`, 'widen $1 to $2'),
  like(`(?:stretch|elongate|extend) ${THE} (?:out )?to ${L} (tall|high)`, 'make $1 $2 $3'),
  like(`open ${THE} (?:out|up) to ${L}`, 'set $1 to $2'),
  like(`(?:compress|squash|squeeze) ${THE} (?:down )?to ${L} (thick|high|tall|wide|long)`, 'make $1 $2 $3'),
  like(`(?:go|let's go|let us go) (?:up |down )?(?:to|with) ${L} (?:for|on) ${THE}`, 'set $2 to $1'),
];

/** "make the walls thicker, 3 mm", "make it longer: 150" */
const SO_MUCH = new RegExp(
  `^((?:make|have|get) (?:the|its|it|this|that)\\b.*?) (${MORE}|${LESS})(?:\\s*[,:]| to| at| -)\\s*(?:to |say |about |maybe )?${L}$`,
  'i',
);
const NAMED = new RegExp(
  `^(?:lengthen|widen) (?:the |its )?(width|height|thickness|depth|length) (by|to) ${L}$`,
  'i',
);
const WITH = new RegExp(
  `^(?:the )?same(?: thing| part| one| plate| again)?,? (?:but|only|just|except) (?:with |having )(?:(an?|the|\\w+) )??(${SIZE.replace('-?', '')}|M\\d+(?:\\.\\d+)?) ?(?:diameter |dia )?([a-z ]*?(?:holes?|fillets?|chamfers?|bosses|boss|slots?|pockets?|walls?|bore))$`,
  'i',
);
const SIDES =
  /^(raise|lower|increase|extend|lengthen|shorten|reduce|make) (?:the |its )(?:sides|side walls)\b(?! thick)/i;

/** A clause with its verb as the readers of sizes know it. */
export function plainVerbs(written: string, model: Model): string {
  let text = written.replace(WITH, (whole, article: string | undefined, size: string, what: string) =>
    sameBut(whole, article, size.trim(), what, model),
  );
  for (const [pattern, plain] of VERBS) text = text.replace(pattern, plain);
  // "lengthen the width by 5": the name says which.
  text = text.replace(NAMED, (_, name: string, by: string, size: string) =>
    by.toLowerCase() === 'by' ? `increase the ${name} by ${size}` : `set the ${name} to ${size}`,
  );
  text = text.replace(SO_MUCH, (_, what: string, more: string, size: string) => `${what} ${more} to ${size}`);
  return isBox(model)
    ? text.replace(SIDES, (_, verb: string) => `${HIGHER[verb.toLowerCase()] ?? verb} the height`)
    : text;
}

const HIGHER: Readonly<Record<string, string>> = {
  raise: 'increase',
  extend: 'increase',
  lengthen: 'increase',
  lower: 'reduce',
  shorten: 'reduce',
};

const isBox = ({ plan }: Model) =>
  ['height', 'wall'].every((name) => plan.parameters.some((size) => size.name === name));

/** "same but with M5 holes" of what has holes: these; of what has none: more. */
function sameBut(
  whole: string,
  article: string | undefined,
  size: string,
  what: string,
  { outline }: Model,
): string {
  if (/^walls?$/i.test(what.trim())) return `make the walls ${size}`;
  const kind = kindNamed(what)?.kind;
  if (!outline || !kind) return whole;
  const own = outline.features.filter((feature) => feature.kind === kind);
  const counted = article !== undefined && !/^(?:an?|the)$/i.test(article);
  if (counted) return own.length === 0 ? `add ${article} ${size} ${what}` : whole;
  return own.length === 0 ? `add ${/s$/i.test(what) ? '' : 'a '}${size} ${what}` : `make the ${what} ${size}`;
}
