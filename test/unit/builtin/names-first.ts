import type { Saying } from './ways-of-saying.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** A size without a name, and then names that stand before their sizes. */
export const NAMES_FIRST: readonly Saying[] = [
  { prompt: 'shaft 20 length 100', size: [20, 20, 100], volume: disc(20) * 100 },
  { prompt: 'rod 10 mm length 200 mm', size: [10, 10, 200], volume: disc(10) * 200 },
  { prompt: 'disc 60 thickness 8', size: [60, 60, 8], volume: disc(60) * 8 },
  { prompt: 'tube 30 length 100, wall 2', size: [30, 30, 100], volume: (disc(30) - disc(26)) * 100 },
  { prompt: 'square plate 80 thickness 5', size: [80, 80, 5], volume: 80 * 80 * 5 },
  { prompt: 'plate 80 width 40 thickness 5', size: [80, 40, 5], volume: 80 * 40 * 5 },
  { prompt: 'pyramid base 40 height 30', size: [40, 40, 30], volume: (40 * 40 * 30) / 3 },
  { prompt: 'cylinder 20 diameter 50 height', size: [20, 20, 50], volume: disc(20) * 50 },
  { prompt: 'plate 100 length 50 width 5 thickness', size: [100, 50, 5], volume: 100 * 50 * 5 },
  { prompt: 'Welle 20 Länge 100', size: [20, 20, 100], volume: disc(20) * 100 },
  {
    prompt: 'plate 80x60x20 with a hole 8 depth 12',
    size: [80, 60, 20],
    volume: 80 * 60 * 20 - disc(8) * 12,
  },
  {
    prompt: 'plate 80x40x5 with a boss 20 height 10',
    size: [80, 40, 15],
    volume: 80 * 40 * 5 + disc(20) * 10,
  },
];
