import type { Item } from '../phrases/item.ts';

/** Phrases that need nobody to take them. */
export const SILENT: readonly Item['kind'][] = [
  'aside',
  'break',
  'filler',
  'each',
  'article',
  'the',
  'link',
  'part',
  'material',
  'mass',
  'tolerance',
];

/** "left of", "above": which way from something, which no figure before it has taken. */
export const isWay = (item: Item): boolean =>
  item.kind === 'link' && ['left', 'right', 'above', 'below'].includes(item.word);
