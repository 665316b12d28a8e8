import type { Member } from './noun.ts';

/** What bent parts are made of: "3 mm sheet". */
export const SHEET: Member = {
  words: [
    'sheet',
    'sheet metal',
    'sheet steel',
    'steel sheet',
    'metal sheet',
    'aluminium sheet',
    'aluminum sheet',
    'stainless sheet',
    'brass sheet',
  ],
  takes: { thickness: 'thickness', wall: 'thickness' },
  order: ['thickness'],
};

/** What makes no difference to their shape. */
export const BENT = [
  'bent from',
  'folded from',
  'bent out of',
  'folded out of',
  'bent',
  'folded',
  'sharp bends',
];
