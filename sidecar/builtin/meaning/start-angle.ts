import type { Item } from '../phrases/item.ts';

const DEGREES = '(\\d+(?:\\.\\d+)?)\\s?(?:°|deg(?:ree)?s?\\b\\.?)';
const CLOCK = "(1[0-2]|[1-9])\\s?o\\s?['’]?\\s?clock";
const SIDE =
  '(?:the\\s+)?(top|bottom|right|left)(?:\\s+of\\s+(?:it|the\\s+(?:circle|disc|flange)))?(?=\\s*(?:$|[,.;]))';
const WHERE = `(?:an?\\s+angle\\s+of\\s+)?(?:${DEGREES}|${CLOCK}|${SIDE})`;
/** Steps from one to the next are another thing. */
const NO_STEP =
  '(?!\\s*(?:,?\\s*(?:and|or|to|/)\\s*\\d|-|intervals?|increments?|steps?|spac|apart|each|pitch))';
const SAYS: readonly RegExp[] = [
  `(?:,?\\s*(?:with\\s+)?(?:the\\s+)?(?:first|one)(?:\\s+(?:hole|one|of\\s+(?:them|the\\s+holes)))?(?:\\s+(?:is|being|lies|sits|starts|starting|placed))?)\\s+(?:at\\s+|on\\s+)?${WHERE}`,
  `,?\\s*(?:starting|starts|start|beginning|begins)\\s+(?:at\\s+|from\\s+)?${WHERE}`,
  `,?\\s*(?:(?:and\\s+)?(?:rotated|turned|offset|clocked))(?:\\s+round)?\\s+(?:by\\s+)?(?:an?\\s+angle\\s+of\\s+)?${DEGREES}`,
  `,?\\s*at\\s+(?:an?\\s+angle\\s+of\\s+)?(?:${DEGREES}|${CLOCK})`,
  `,?\\s*start(?:ing)?\\s+angle\\s+(?:of\\s+|is\\s+|=\\s*)?${DEGREES}`,
].map((says) => new RegExp(`(?<![\\p{L}\\d])${says}${NO_STEP}`, 'iu'));

/** Against the clock from the right, degrees. */
const SIDES: Readonly<Record<string, number>> = { right: 0, top: 90, left: 180, bottom: 270 };

/**
 * "First at 30 degrees", "starting at 12 o'clock", "one at the top": where the first of those on a circle lies. What is
 * said twice, or of more than one circle, stays to be asked about.
 */
export function withStartAngle(items: readonly Item[], read: (start: number, end: number) => string): Item[] {
  const circles = items.filter(({ kind }) => kind === 'circle');
  const [circle, more] = circles;
  const last = items.at(-1);
  if (!circle || more || !last) return [...items];
  const text = read(0, last.end);
  const found = SAYS.flatMap((says) => {
    const match = says.exec(text);
    return match && angleOf(match) !== null ? [match] : [];
  });
  const [match] = found.toSorted((a, b) => b[0].length - a[0].length);
  if (!match || match.index < circle.start) return [...items];
  const angle = angleOf(match);
  const start = match.index + match[0].length - match[0].replace(/^[,\s]+/, '').length;
  const end = match.index + match[0].length;
  const within = items.filter((item) => item.start < end && item.end > start);
  if (angle === null || within.some((item) => item.start < start || item.end > end)) return [...items];
  const told: Item = { kind: 'start', angle: `${angle} deg`, start, end };
  return [...items.filter((item) => item.end <= start), told, ...items.filter((item) => item.start >= end)];
}

function angleOf(match: RegExpExecArray): number | null {
  for (const said of match.slice(1)) {
    if (said === undefined) continue;
    const side = SIDES[said.toLowerCase()];
    if (side !== undefined) return side;
    const number = Number(said);
    return /clock/i.test(match[0]) ? (((90 - 30 * number) % 360) + 360) % 360 : number < 360 ? number : null;
  }
  return null;
}
