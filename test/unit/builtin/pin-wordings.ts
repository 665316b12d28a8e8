import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** What a hole takes of a rod that it goes square through: strips along the rod, which are as wide as both chords. */
function across(rod: number, hole: number): number {
  const steps = 20_000;
  let sum = 0;
  for (let n = 0; n < steps; n++) {
    const angle = (Math.PI * (n + 0.5)) / steps;
    const x = (hole / 2) * Math.cos(angle);
    sum += Math.sqrt(rod ** 2 - 4 * x ** 2) * hole * Math.sin(angle) ** 2 * (hole / 2);
  }
  return (sum * Math.PI) / steps;
}

/** Pins with heads, rivets, and bushings whose bore is told before the word. */
export const PIN_GROUPS: readonly Group[] = [
  {
    what: 'a pin with a head and a hole for a cotter',
    expected: {
      noun: 'headed pin',
      size: [14, 14, 49],
      volume: disc(9) * 45 + disc(14) * 4 - across(9, 2.5),
      holes: [[2.5, 1]],
      centres: [[0, 5]],
    },
    wordings: [
      '9 mm pin 45 long with a 14 mm head 4 thick and a 2.5 mm cotter hole 5 mm from the end',
      'clevis pin 9 mm diameter, 45 mm long, head 14 mm diameter 4 mm thick, 2.5 mm split pin hole 5 mm from the end',
      'pin 9 mm dia, 49 mm overall, head 14 dia x 4, 2.5 mm cross hole 5 mm from the tip',
      'headed pin: shank 9 x 45, head 14 x 4, 2.5 mm hole through the shank 5 mm from its end',
      'a locking pin 9 dia 45 long, head 14 mm dia 4 mm thick, 2.5 mm hole 5 mm from the free end',
    ],
  },
  {
    what: 'a pin with a head',
    expected: { noun: 'headed pin', size: [7, 7, 32], volume: disc(4) * 30 + disc(7) * 2 },
    wordings: [
      'hinge pin 4 mm, 30 long, head 7 mm 2 thick',
      'flat head rivet, 4 mm dia, 30 long, head 7 mm dia 2 thick',
      'a 4 mm dowel 30 mm long with a head 7 mm in diameter and 2 mm thick',
      'rivet 4 x 30 with a 7 x 2 mm head',
      'clevis pin 4 mm diameter, 7 mm head 2 mm thick, overall length 32 mm',
      'peg 4 dia, 30 long under the head, head 7 dia 2 high',
    ],
  },
  {
    what: 'a rivet with a domed head',
    expected: {
      noun: 'headed pin',
      size: [10, 10, 19],
      // A cap of a ball, by its radius and height.
      volume: disc(5) * 16 + (Math.PI * 3 * (3 * 25 + 9)) / 6,
    },
    wordings: [
      'a rivet 5 mm diameter 16 long with a domed head 10 mm wide 3 high',
      'round head rivet, 5 mm dia, 16 mm long, head 10 mm dia 3 mm high',
      'pin 5 dia 16 long with a round head 10 dia and 3 high',
    ],
  },
  {
    what: 'a collar whose bore is told before the word',
    expected: { noun: 'tube', size: [28, 28, 11], volume: (disc(28) - disc(12)) * 11, holes: [[12, 1]] },
    wordings: [
      'shaft collar 12 mm bore 28 OD 11 wide',
      'shaft collar 12 mm bore 28 mm OD 11 mm wide',
      'spacer 12 mm bore, 28 OD, 11 long',
    ],
  },
  {
    what: 'a bushing with a head',
    expected: {
      noun: 'flanged bushing',
      size: [16, 16, 12],
      volume: (disc(10) - disc(6)) * 10 + (disc(16) - disc(6)) * 2,
      holes: [[6, 1]],
    },
    wordings: [
      'headed bushing 6 mm bore 10 OD 12 long, head 16 dia 2 thick',
      'top hat bushing bore 6 od 10 length 12 head 16 x 2',
      'bushing with a head: bore 6, OD 10, 12 long, head 16 x 2',
      'flanged bushing 6 mm bore 10 OD 12 long, flange 16 dia 2 thick',
    ],
  },
];
