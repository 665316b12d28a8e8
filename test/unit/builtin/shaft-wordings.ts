import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** A keyway with round ends in a round side, summed in strips along it. */
function keyway(diameter: number, width: number, depth: number, length: number): number {
  const [R, r] = [diameter / 2, width / 2];
  const n = 2_000_000;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const x = -r + (width * (i + 0.5)) / n;
    sum += (Math.sqrt(R ** 2 - x ** 2) - R + depth) * (length - width + 2 * Math.sqrt(r ** 2 - x ** 2));
  }
  return (sum * width) / n;
}

/** Shafts with several steps, told in a sentence. */
export const SHAFT_GROUPS: readonly Group[] = [
  {
    what: 'a shaft of two steps',
    expected: { noun: 'stepped shaft', size: [30, 30, 80], volume: disc(30) * 50 + disc(20) * 30 },
    wordings: [
      'shaft 30 mm dia 50 long then 20 mm dia 30 long',
      'a shaft 30x50 and 20x30',
      'Please make a shaft whose first step is 30 mm in diameter and 50 mm long, and whose second step is 20 mm in diameter and 30 mm long',
      'shaft: first section 30 mm diameter 50 mm long, second section 20 mm diameter 30 mm long',
      'spindle, step 1: 30 x 50, step 2: 20 x 30',
    ],
  },
  {
    what: 'a shaft with a keyway in its first step',
    expected: {
      noun: 'stepped shaft',
      size: [30, 30, 80],
      volume: disc(30) * 50 + disc(20) * 30 - keyway(30, 8, 4, 25),
    },
    wordings: [
      'shaft 30 mm dia 50 long then 20 mm dia 30 long, keyway 8 wide 4 deep 25 long on the first step',
      'a shaft 30x50 and 20x30 with a keyway 8 mm wide, 4 mm deep and 25 mm long in the first step',
      'stepped shaft, diameter 30 length 50, then diameter 20 length 30; keyway on the first section 25 mm long, 8 mm wide, 4 mm deep',
    ],
  },
];
