/** Ways of saying a place that have a plainer one which is no longer, and that; "" where it says nothing more. */
const SIDE = '(?:left|right|front|back|rear|top|bottom|upper|lower)';
const NUMBER = '\\d+(?:[.,]\\d+)?';
const UNIT = '(?: ?(?:mm|cm|in|inch|inches|"))?';

const PLAIN: readonly (readonly [RegExp, (match: readonly string[]) => string])[] = [
  // "only at the two left corners", "at the two left corners only"
  [
    new RegExp(
      `\\b(?:only|just) (?=(?:at |in |on )?(?:the )?(?:two |three )?${SIDE}(?: ${SIDE})? corners?\\b)`,
      'gi',
    ),
    () => '',
  ],
  [new RegExp(`(${SIDE} corners?) only\\b`, 'gi'), ([, corners = '']) => corners],
  [
    /\b((?:holes|slots|bosses|pockets)),? (?:all )?of (?:the )?(?:same|equal) (?:size|diameter)\b/gi,
    ([, what = '']) => what,
  ],
  [
    /\b(to the (?:left|right) of|(?:left|right) of|above|below|from) (?:that|this|the previous|the former) hole\b/gi,
    ([, way = '']) => `${way} first`,
  ],
  [/\b(degrees?|deg) (?:to|from) (?:each other|one another)\b/gi, ([, unit = '']) => `${unit} apart`],
  [/\bhalf again as (?=long|wide|high|tall|thick|deep)/gi, () => '1.5 times as'],
  [
    new RegExp(
      `\\b(counter ?bored? (?:Ø ?)?${NUMBER}${UNIT} ?(?:x|by|and) ?${NUMBER}${UNIT}(?: deep)?) from (?:the )?top(?: side| face)?\\b`,
      'gi',
    ),
    ([, bore = '']) => bore,
  ],
  [
    /\b((?:holes|slots|bosses|pockets)\b[^;]{0,80}?)\bstarting (?:at )?(?=\d)/gi,
    ([, before = '']) => `${before}first `,
  ],
  [
    /\b(first|last) (?:hole|one)(?: is| at| being| starts?| sits)?(?: at)? (?=\d)/gi,
    ([, which = '']) => `${which} `,
  ],
  [
    /\b(?:outer ones|outermost ones|outer holes|outermost holes|outer two|end holes|ones at the ends|first and (?:the )?last(?: ones?| holes?)?)(?: are| at| being| lie| sit)? (?=\d)/gi,
    () => 'outermost ',
  ],
];

const CENTRED =
  /\b(cent(?:re|er)(?:ed|d)?|centrally|symmetrical(?:ly)?)(?:,? from)? (?:(left|right|front|back|top|bottom|side|end) to (left|right|front|back|top|bottom|side|end)|(?:in|across) (?:the |its )?(?:length|width)|across(?=[,.;]|$))\b/gi;

/** The text in plainer words, each sign where it stood: what is shorter is followed by blanks. */
export function saidPlainly(text: string): string {
  let plain = text;
  for (const [pattern, say] of PLAIN)
    plain = plain.replace(pattern, (...match) => {
      const [whole] = match;
      const said = say(
        match.filter((part): part is string => typeof part === 'string' || part === undefined),
      );
      return said.length > whole.length ? whole : said.padEnd(whole.length);
    });
  return plain.replace(CENTRED, (whole: string, centred: string, one?: string, other?: string) => {
    const sides = [one, other].filter((side) => side !== undefined);
    const told = sides.some((side) => new RegExp(`\\bfrom (?:the |its )?${side}\\b`, 'i').test(text));
    return told ? whole : centred.padEnd(whole.length);
  });
}
