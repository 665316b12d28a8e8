import type { Outline } from '../../plan/outline/outline.ts';
import { OPPOSITE, type Side } from '../../plan/outline/place.ts';
import type { Item } from '../phrases/item.ts';

/** As a relation has them: exact, whatever the size is. */
const SHARES: Readonly<Record<string, string>> = {
  half: '1/2',
  'a third': '1/3',
  'one third': '1/3',
  'two thirds': '2/3',
  'a quarter': '1/4',
  'one quarter': '1/4',
  'three quarters': '3/4',
  'a fifth': '1/5',
};
const SHARE = Object.keys(SHARES).join('|').replaceAll(' ', '[ -]');
const SIDE = '(left|right|front|back|top|bottom)';
const EDGE = '(?: (?:hand )?(?:end|edge|side))?';
const ALONG = new RegExp(
  `\\b(?:at )?(?:(${SHARE}) (?:of )?(?:the )?way|(half) ?way|(${SHARE}) of the (?:length|width)) (?:along|across|up|down|in)?(?: ?(?:it|(?:the |its )?(length|width|bar|plate|block|strip)))?(?:,? (?:measured )?(?:in )?from (?:the )?${SIDE}${EDGE})(?: of the [a-z]+)?\\b`,
  'i',
);
const TIMES: Readonly<Record<string, number>> = {
  twice: 2,
  'two times': 2,
  'three times': 3,
  thrice: 3,
  'four times': 4,
};
const FAR = new RegExp(
  `\\b(${Object.keys(TIMES).join('|')}) as far (?:away )?from the ${SIDE}${EDGE} as (?:it is )?(?:from )?(?:the )?${SIDE}${EDGE}\\b`,
  'i',
);
const RECTANGULAR: readonly string[] = ['plate', 'block', 'cube', 'square bar'];

/**
 * "A third of the way along from the left", "twice as far from the left edge as from the right": a distance from that side,
 * which follows the size that it is a share of. null: nothing of that is said, or the part has no such sizes.
 */
export function withPartWay(items: readonly Item[], text: string, base: Outline['base']): Item[] | null {
  const far = FAR.exec(text);
  const along = far ? null : ALONG.exec(text);
  const match = far ?? along;
  if (!match || !RECTANGULAR.includes(base.noun)) return null;
  const side = (far ? far[2] : along?.[5])?.toLowerCase() as Side | undefined;
  if (side === undefined || (far && OPPOSITE[side] !== far[3]?.toLowerCase())) return null;
  const level = side === 'left' || side === 'right';
  const named = along?.[4]?.toLowerCase();
  if ((named === 'length' && !level) || (named === 'width' && level)) return null;
  const times = far ? (TIMES[far[1]?.toLowerCase() ?? ''] ?? 0) : 0;
  const word = (along?.[1] ?? along?.[2] ?? along?.[3] ?? '').toLowerCase().replace('-', ' ');
  const share = far ? `${times}/${times + 1}` : SHARES[word];
  const [start, end] = [match.index, match.index + match[0].length];
  const within = items.filter((item) => item.start < end && item.end > start);
  const beside = items.filter((item) => !within.includes(item));
  const of = sizesOn(beside, level).find((name) => base.sizes[name] !== undefined);
  if (share === undefined || of === undefined) return null;
  if (within.some((item) => item.start < start || item.end > end)) return null;
  const relation = `${share} * ${of}`;
  const place: Item = {
    kind: 'distance',
    figure: { number: share, relation, unit: null, inWords: false, diameter: false, start, end },
    target: side,
    way: null,
    each: false,
    some: false,
    start,
    end,
  };
  return [...items.filter((item) => item.end <= start), place, ...items.filter((item) => item.start >= end)];
}

/** The sizes that a face may have that way: across it, or up and down it. None where the face is not plain. */
function sizesOn(items: readonly Item[], level: boolean): readonly string[] {
  const faces = new Set(items.flatMap((item) => (item.kind === 'face' ? [item.face] : [])));
  const [face = 'top', more] = faces;
  if (more !== undefined) return [];
  if (face === 'top' || face === 'bottom') return [level ? 'length' : 'width', 'side'];
  if (face === 'front' || face === 'back')
    return level ? ['length', 'side'] : ['height', 'thickness', 'side'];
  return [];
}
