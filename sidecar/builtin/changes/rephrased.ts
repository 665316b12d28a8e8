import { resolveParameters } from '../../plan/figures.ts';
import { nounNamed } from '../../plan/nouns/registry.ts';
import { numbered } from '../../plan/outline/lower.ts';
import { SIZE, sizeOf as sizeOfText } from './by-hand/edit-reader.ts';
import { countIn } from './count-in.ts';
import { kindNamed } from './feature-target.ts';
import { withIt } from './it-means.ts';
import type { Model } from './model.ts';
import { isMove } from './move-feature.ts';
import { sizeWording } from './size-wording.ts';
import { plainVerbs } from './verbs.ts';
import { withOnesBySize } from './which-one.ts';

const THREAD = String.raw`M\d+(?:\.\d+)?|#\d+(?:-\d+)?|\d+\/\d+-\d+`;
const SCREWS = '(?:screws?|bolts?|holes?|ones?|threads?)';

const L = '(\\d[\\d.,/]*(?: ?(?:mm|cm|in|inch|inches|")(?![\\w]))?)';
const T = '((?:the |all |its |those |these )+[a-zA-Z]\\w*(?: (?!by\\b|in\\b|out\\b)[a-zA-Z]\\w*)?|them)';
const EDGE = '(?:the |its )?(?:edges?|sides?|corners?|borders?)';
const like = (pattern: string, plain: string): readonly [RegExp, string] => [
  new RegExp(`^(?:${pattern})$`, 'i'),
  plain,
];

/** Other ways of saying what a reader knows, and how it knows them. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  like(
    `(?:make|turn|change|convert|switch) (?:the |all |its )*(?:rounded |round )?corners (?:in)?to (?:an? )?(?:(\\d[\\d.]*(?: ?mm)?) )?(?:chamfers?|bevels?|chamfered ones|chamfered corners)(?: instead)?`,
    'replace the rounded corners with $1 chamfers',
  ),
  like(
    '(?:(?:make|have) )?(?:chamfer(?:ed)? (?:the )?corners?|(?:the )?corners chamfered|chamfers)(?: instead of (?:the )?(?:round(?:ed|ings?|ing)?|fillets?|radius|radii)(?: (?:ones|corners|them))?)',
    'replace the rounded corners with chamfers',
  ),
  like(
    `(?:(?:put|move|have|make) )?(?:the |all )*(holes|slots|bosses|pockets) (?:at |to )?${L} (?:in )?(?:away )?from ${EDGE},? (?:rather than|instead of|not) (?:at )?${L}`,
    'change the $1 edge distance from $3 to $2',
  ),
  like(
    `(?:drill and )?(?:tap|thread) ${T} (?:to |for |out to |with )?(?:an? )?(${THREAD})`,
    'make $1 $2 tapped',
  ),
  like(
    `(?:(?:use|make|with|put|have) )?(?:(?:it|them|the holes) )?(?:for )?(?:an? )?(${THREAD}) (clearance|tapped|threaded)(?: holes?)?,? (?:instead of|rather than|not|in place of) (?:the )?${L}(?: holes?)?`,
    'change the holes from $3 to $1 $2',
  ),
  like(
    `(?:(?:use|make|put|have|fit|it should be|i want) )?(?:(?:it|them|the holes?) )?(?:for )?(${THREAD})(?: ${SCREWS})?,? (?:instead of|rather than|not|in place of) (?:the )?(${THREAD})(?: ${SCREWS})?`,
    'change the $2 holes to $1',
  ),
  like(
    `(?:change|turn|make|swap|replace) (?:the |all )*(${THREAD})(?: ${SCREWS})? (?:to|into|for|with|by) (${THREAD})(?: ${SCREWS})?`,
    'change the $1 holes to $2',
  ),
  like(
    `(?:make|use|have|take|change) (?:(?:it|them|that) )?(?:to |for )?(${THREAD})(?: ${SCREWS})?(?: instead)?`,
    'change the holes to $1',
  ),
  like(
    `(?:make|change|turn|convert|replace|swap) (?:them|these|those|the holes)(?: all)? (?:to |into |for |with |by )?(${THREAD}) (clearance|tapped|threaded)(?: ${SCREWS})?`,
    'change the holes to $1 $2',
  ),
  like(
    `(?:make|change|turn|convert|replace|swap) (?:them|these|those|the holes)(?: all)? (?:to |into |for |with |by )?(clearance|tapped|threaded)(?: ${SCREWS})? (?:for )?(${THREAD})(?: ${SCREWS})?`,
    'change the holes to $2 $1',
  ),
  like(
    `(?:make|change|turn|convert) (?:them|these|those)(?: all)? (?:to |into |for )?(${THREAD})(?: ${SCREWS})?`,
    'change the holes to $1',
  ),
  like(
    `(?:they|it|the holes?) (?:should|must|shall) (?:be )?(?:for |fit |take )?(${THREAD})(?: ${SCREWS})?`,
    'change the holes to $1',
  ),
  like(`(?:move|shift) ${T} (?:further )?in(?:wards?)? by ${L}`, 'increase $1 edge distance by $2'),
  like(`(?:move|shift) ${T} (?:further )?out(?:wards?)? by ${L}`, 'reduce $1 edge distance by $2'),
  like(`(?:move|shift) ${T} (?:by )?${L} (?:further )?in(?:wards?)?`, 'increase $1 edge distance by $2'),
  like(`(?:move|shift) ${T} (?:by )?${L} (?:further )?out(?:wards?)?`, 'reduce $1 edge distance by $2'),
  like(
    `(?:move|shift|put|place|make|bring|get) ${T} (?:by )?${L} (?:further |farther |more )(?:away )?from ${EDGE}`,
    'increase $1 edge distance by $2',
  ),
  like(
    `(?:move|shift|put|place|bring|get) ${T} (?:by )?${L} away from ${EDGE}`,
    'increase $1 edge distance by $2',
  ),
  like(
    `(?:move|shift|put|place|make|bring|get) ${T} (?:by )?${L} (?:closer|nearer) (?:to )?${EDGE}`,
    'reduce $1 edge distance by $2',
  ),
  like(`(?:move|put|space|place) ${T} (?:by )?${L} (?:further|farther) apart`, 'increase $1 spacing by $2'),
  like(
    `(?:move|put|space|place) ${T} (?:by )?${L} (?:closer|nearer) (?:together|to each other)`,
    'reduce $1 spacing by $2',
  ),
  like(`space (?:out )?${T} (?:at |by |to )?${L}(?: apart)?`, 'put $1 $2 apart'),
  like(`(?:spread|move|place|set) ${T} (?:out )?(?:to )?${L} apart`, 'put $1 $2 apart'),
  like(
    `(?:have |leave |make it |put )?${L} (?:spacing |distance )?between (?:the )?(holes|slots|bosses|pockets)`,
    'put the $2 $1 apart',
  ),
  like('scale (.+?) down by half', 'scale $1 down by 2'),
  like(`(?:(?:the|a|with) )?${L} corner (?:radius|radii)`, 'corner radius $1'),
  like(
    `(?:(?:give|make) (?:it|the \\w+) )?(?:with )?(?:rounded|round) corners?,? (?:(?:of|with|by) )?(?:(?:a )?radius (?:of )?)?${L}(?: radius)?`,
    'corner radius $1',
  ),
  like(
    '(?:make |have )?(?:(?:the|all) )?(?:corners? (?:square|sharp)|(?:square|sharp) corners?)(?: again)?',
    'remove the rounded corners',
  ),
  like(
    '(?:add|put|attach|place|stick|mount|set) (an? .*?)\\b(?:solid )?(?:cylinder|post|pin|stud|peg|pillar)\\b(.*\\b(?:on|onto|to)\\b.*)',
    'add $1boss$2',
  ),
];
/** "the 12 mm hole 14 mm": what it is comes before what it is to be. */
const DESCRIBED = new RegExp(
  `^(.*?)\\b(the|all|both) (${SIZE}) ?(?:diameter |dia |wide )?(holes?|slots?|chamfers?|fillets?|bosses|boss|pockets?|bores?) (?:(?:to|be|into|should be|must be) )*(${SIZE})(.*)$`,
  'i',
);
const NUMBERED = /\b(the|all|those|these)( the)? (\d+|[a-z]+) (holes|slots|bosses|pockets)\b/i;
const INSTEAD = new RegExp(
  String.raw`^(.*?)(?<![\w.])(${SIZE})(?![\w.])(.*?)\s*,?\s+(?:instead of|rather than|and not|not|in place of)\s+(?:the |a |its )?(${SIZE})(?:\s+(?:long|wide|high|tall|thick|deep|diameter))?$`,
  'i',
);
const BARE = /^(?:make |have |set )?(?:it |that |to |be )*$/i;

/** A clause in words that the readers know; the same where there are none. */
export function rephrased(written: string, model: Model): string {
  const plain = isInInches(model) ? written : written.replace(IN_DIAMETER, '$1 ');
  let text = sizeWording(withOnesBySize(plainVerbs(withIt(plain, model), model), model), model);
  for (const [pattern, plain] of LIKE) text = text.replace(pattern, plain);
  if (isMove(text)) return text;
  text = text.replace(DESCRIBED, '$1$2 $4 from $3 to $5$6').replace(/ +/g, ' ');
  text = text.replace(NUMBERED, (whole, the: string, _the, number: string, things: string) =>
    countOfAll(things, model) === (sizeOfText(number) ?? -1) ? `${the} ${things}` : whole,
  );
  if (isSharp(model)) text = text.replace(CORNER_RADIUS, 'round the corners by $1');
  return text.replace(INSTEAD, (whole, before: string, now: string, after: string, was: string) => {
    if (/\b(?:holes|slots|bosses|pockets)\b/i.test(after) && /^\d+$/.test(now.trim())) return whole;
    const unit = /[a-z"°]+$/i.exec(now.trim())?.[0];
    const old = unit !== undefined && /\d$/.test(was.trim()) ? `${was.trim()} ${unit}` : was.trim();
    if (BARE.test(`${before.trim()} `.trimStart()) && after.trim() === '') {
      const named = sizeOf(was, model);
      return named === null ? whole : `set the ${named} from ${old} to ${now.trim()}`;
    }
    return `${before}${after} from ${old} to ${now.trim()}`.replace(/\s+/g, ' ').trim();
  });
}

/** "7 in diameter", where nothing is in inches. */
const IN_DIAMETER =
  /(?<![\d./-])((?:[2-9]|\d{2,})(?:\.\d+)?) in (?=(?:diameter|dia|width|length|height|thickness|depth|radius)\b)/gi;

const isInInches = ({ plan }: Model) =>
  plan.parameters.some(({ note }) =>
    /written "[^"]*\d\s*(?:in|inch|inches|ft|feet)"|written [^"]+"$/i.test(note),
  );

const CORNER_RADIUS = new RegExp(
  `^(?:(?:set|make|add|have) )?(?:the |an? )?corner radius (?:to |of |= ?)?(${SIZE})$`,
  'i',
);

/** True where the corners have no rounding that could be another. */
const isSharp = ({ outline }: Model) =>
  outline !== null &&
  nounNamed(outline.base.noun)?.takes.corner_radius !== undefined &&
  !('corner_radius' in outline.base.sizes) &&
  !outline.features.some((each) => each.kind === 'fillet' && each.edges === 'vertical');

/** How many there are of a kind that only one feature makes. */
function countOfAll(things: string, model: Model): number {
  const kind = kindNamed(things)?.kind;
  const own = model.outline
    ? numbered(model.outline.features).filter(({ feature }) => feature.kind === kind)
    : [];
  const [only, other] = own;
  return only && !other ? countIn(only.feature, only.nth, model) : 0;
}

/** The only size of the model that is so much. */
function sizeOf(written: string, { plan }: Model): string | null {
  const value = Number(/[\d.]+/.exec(written)?.[0]);
  const found = resolveParameters(plan.parameters).filter(
    ({ number, unit }) => unit === 'mm' && Math.abs(number - value) < 1e-9,
  );
  const [only, other] = found;
  return only && !other ? only.name : null;
}
