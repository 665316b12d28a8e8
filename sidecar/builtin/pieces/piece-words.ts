import type { Side } from '../../plan/outline/place.ts';
import { type Masked, masking } from './masked.ts';

/** What the words of a further piece of a part say of its sizes and its place. */
export interface PieceWords {
  readonly sizes: ReadonlyMap<'diameter' | 'inner' | 'length' | 'width' | 'thickness' | 'height', string>;
  readonly places: ReadonlySet<'ends' | 'end' | 'middle' | 'sides' | 'top'>;
  /** From the ends. */
  readonly offset: string | null;
  /** On this side of the part. */
  readonly side: Side | null;
  /** Flush with these sides of what it is on. */
  readonly flush: readonly Side[];
  readonly two: boolean;
}

type SizeName = typeof SIZES extends readonly (readonly [infer N, ...unknown[]])[] ? N : never;

const MM = ' ?(?:in )?';
const SIZES = [
  ['inner', `#${MM}(?:inside|inner|id|internal)(?: diameter| dia)?`],
  ['diameter', `#${MM}(?:outside|outer|od|external)(?: diameter| dia)?`],
  ['diameter', `#${MM}(?:diameter|dia|across|round)`],
  ['thickness', `#${MM}(?:thick|thickness)`],
  ['width', `#${MM}(?:wide|width)`],
  ['height', `#${MM}(?:high|tall|height)`],
  ['length', `#${MM}(?:long|length|out)`],
  ['inner', `(?:inside|inner|id|bore)(?: diameter)?(?: of)? #`],
  ['diameter', `(?:od|outside diameter|outer diameter|diameter|dia)(?: of)? #`],
] as const;
const SIDE = '(left|right|front|back|rear)';
const OF_IT =
  '(?: (?:hand )?(?:edge|side|face|end|corner)s?)?(?: of (?:it|that|the (?:first|plate|base|block|other|lower)(?: (?:one|plate|block))?))?';

/** Reads the words of a piece; null where any of them says something else. */
export function pieceWords(clause: string, called: string, masked: Masked): PieceWords | null {
  let rest = clause;
  const sizes = new Map<SizeName, string>();
  let sound = true;
  const take = (pattern: string, use: (match: RegExpExecArray) => void) => {
    const match = masking(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu').exec(rest);
    if (!match) return;
    rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    use(match);
  };
  const set = (name: SizeName, sign: string | undefined) => {
    const size = masked.size(sign);
    if (size === undefined || sizes.has(name)) sound = false;
    else sizes.set(name, size);
  };
  const places = new Set<'ends' | 'end' | 'middle' | 'sides' | 'top'>();
  let offset: string | null = null;
  let side: Side | null = null;
  const flush: Side[] = [];
  const sideOf = (word: string | undefined): Side =>
    /rear/i.test(word ?? '') ? 'back' : (word?.toLowerCase() as Side);
  take(`(?:one )?# (?:in )?from (?:each|either|both|the two) ends?`, ([, sign]) => {
    offset = masked.size(sign) ?? null;
    sound &&= offset !== null;
    places.add('ends');
  });
  take(`(?:one )?(?:at|on|flush with|to) (?:each|either|both) ends?(?: of (?:it|the \\w+))?`, () =>
    places.add('ends'),
  );
  take(`# (?:in )?from one end`, ([, sign]) => {
    offset = masked.size(sign) ?? null;
    sound &&= offset !== null;
    places.add('end');
  });
  take(`(?:at|on|flush with) one end(?: of (?:it|the \\w+))?`, () => places.add('end'));
  take(`(?:one )?(?:on|at) (?:each|either|both) sides?(?: of (?:it|the \\w+))?`, () => places.add('sides'));
  take(
    `(?:flush|level|even) with (?:the|its) (bottom|top|base)(?: (?:face|surface|edge))?${OF_IT}`,
    ([, word]) => flush.push(/top/i.test(word ?? '') ? 'top' : 'bottom'),
  );
  take(
    `(?:with )?(?:its ${SIDE} (?:edge|side|face) )?(?:flush|level|even) with (?:the|its) ${SIDE}(?:[- ]|,? and (?:the )?)?${SIDE}?${OF_IT}`,
    ([, own, one, two]) => {
      if (own !== undefined && sideOf(own) !== sideOf(one)) sound = false;
      flush.push(sideOf(one), ...(two === undefined ? [] : [sideOf(two)]));
    },
  );
  take(`on the ${SIDE}(?: (?:side|face|end))?`, ([, word]) => {
    side = sideOf(word);
  });
  take(
    `(?:standing |sitting |placed |fixed )?(?:up )?on (?:the )?top(?: (?:face|surface))?(?: of (?:it|that|the \\w+))?|(?:standing|sitting) on (?:it|that)|on (?:top of )?(?:it|that)`,
    () => places.add('top'),
  );
  take(
    `(?:right |exactly )?(?:in|at) the (?:very |exact )?(?:middle|centre|center)(?: of (?:it|its length|the (?:shaft|plate|top|block|bar|rod)))?|half ?way along(?: it)?|cent(?:red|ered)(?: (?:front to back|left to right|side to side|lengthwise|widthwise|the other way))?`,
    () => places.add('middle'),
  );
  take(`#(?: ?(?:x|by) ?)#(?: ?(?:x|by) ?#)?`, ([, a, b, c]) => {
    set('length', a);
    set('width', b);
    if (c !== undefined) set('height', c);
  });
  take(`# ?square`, ([, sign]) => {
    set('length', sign);
    set('width', sign);
  });
  const count = masking(`#(?= (?:small |large |round |equal )?${called}\\b)`).exec(rest);
  const counted = count !== null && isTwo(masked.size(count[1]));
  if (counted) rest = rest.replace(count[0], ' ');
  take(`#(?= (?:round )?(?:post|disc|cylinder|pipe)s?(?![\\p{L}]))`, ([, sign]) => set('diameter', sign));
  for (const [name, pattern] of SIZES) take(pattern, ([, sign]) => set(name, sign));
  const two = counted || /(?<!s)s$/i.test(called);
  const silent = new RegExp(
    `^(?:[\\s,;.:]|(?:and|with|an?|the|of|it|its|each|is|are|one|two|second|another|further|solid|plain|rectangular|round|cylindrical|has|have|then|plus|there|which|that|centrally|${called})(?![\\p{L}]))*$`,
    'iu',
  );
  return sound && silent.test(rest) ? { sizes, places, offset, side, flush, two } : null;
}

const isTwo = (size: string | undefined) => size !== undefined && /^(?:2|two)$/i.test(size);
