import type { Item } from './item.ts';

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
