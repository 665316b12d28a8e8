import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/**
 * What the knuckles of a hinge have for each millimetre of their length: a ring about the pin, and the leaf beneath it up to
 * where the other leaf's knuckles keep clear, less what is of both.
 */
export function knuckle(across: number, bore: number, thick: number, play: number): number {
  const R = across / 2;
  const segment = R ** 2 * Math.acos(1 - thick / R) - (R - thick) * Math.sqrt(2 * R * thick - thick ** 2);
  return disc(across) - disc(bore) + (R + play) * thick - segment / 2;
}

interface Told {
  readonly length: number;
  readonly leaf: number;
  readonly thick: number;
  readonly knuckles: number;
  readonly across: number;
  readonly bore: number;
  readonly play?: number;
}

/** Both leaves of a hinge without its pin: what stands beside the knuckles, and all the knuckles. */
export function leaves({ length, leaf, thick, knuckles, across, bore, play = 0.2 }: Told): number {
  const turning = length - (knuckles - 1) * play;
  return 2 * length * (leaf - across / 2 - play) * thick + turning * knuckle(across, bore, thick, play);
}

const USUAL = { length: 60, leaf: 25, thick: 2, knuckles: 5, across: 8.4, bore: 4.4 };

/** Hinges, and one leaf of them. */
export const HINGE_GROUPS: readonly Group[] = [
  {
    what: 'a hinge with its pin',
    expected: { noun: 'hinge', size: [60, 50, 8.4], volume: leaves(USUAL) + disc(4) * 60 },
    wordings: [
      'a hinge 60 x 50, 2 mm thick, 5 knuckles, 4 mm pin',
      'butt hinge, leaves 60 x 25 x 2, five knuckles, pin diameter 4 mm',
      'door hinge 60 mm high, 50 mm wide, 2 mm thick with a 4 mm pin',
      'hinge for a 4 mm pin, 60 x 50 x 2 mm',
      'cabinet hinge 60x50x2 with a pin of 4 mm and 5 interleaving knuckles',
      'I need a hinge with two leaves, each leaf 60 mm long, 25 mm wide and 2 mm thick, and a 4 mm pin',
      'hinge, leaves 25 wide, 60 long, 2 thick, 5 knuckles, 0.2 mm clearance, 4 mm steel pin',
    ],
  },
  {
    what: 'a hinge with screw holes in both leaves',
    expected: {
      noun: 'hinge',
      size: [60, 50, 8.4],
      volume: leaves(USUAL) + disc(4) * 60 - 6 * disc(4.5) * 2,
      holes: [
        [4.5, 3],
        [4.5, 3],
      ],
      centres: [-20, 0, 20].map((x) => [x, -(4.4 + 25) / 2] as const),
    },
    wordings: [
      'hinge 60 x 50, 2 thick, 5 knuckles, 4 mm pin, three M4 holes in each leaf',
      'butt hinge 60 x 50 x 2, 4 mm pin, 3 M4 holes per leaf, 20 mm apart',
      'hinge 60x50x2 with a 4 mm pin; each leaf has three M4 holes',
      'hinge 60 x 50 x 2, pin 4 mm, 3 holes of 4.5 mm in both leaves',
      'hinge: two leaves 60 x 25 x 2 mm with 3 holes of 4.5 mm each, 4 mm pin',
      'hinge 60 x 50 x 2, pin 4 mm, 3 holes 4.5 mm per leaf',
    ],
  },
  {
    what: 'a hinge without its pin',
    expected: {
      noun: 'hinge',
      size: [60, 50, 8],
      volume: leaves({ ...USUAL, knuckles: 4, across: 8, bore: 4 }),
    },
    wordings: [
      'hinge 60 x 50 x 2 with 4 knuckles and a 4 mm pin hole',
      'hinge 60 x 50, 2 thick, 4 knuckles, without pin, 4 mm pin hole',
    ],
  },
  {
    what: 'a hinge that is printed in place',
    expected: {
      noun: 'hinge',
      size: [40, 40, 13.8],
      // The knuckles at both ends are solid, and the pin goes from one to the other.
      volume:
        leaves({ length: 40, leaf: 20, thick: 4, knuckles: 3, across: 13.8, bore: 5.8, play: 0.4 }) +
        2 * (disc(5.8) - disc(5)) * (39.2 / 3) +
        disc(5) * 40,
    },
    wordings: [
      'print-in-place hinge 40 x 40 x 4 with a 5 mm pin and 3 knuckles',
      'print in place hinge, 40 mm long, leaves 20 mm wide and 4 mm thick, 3 knuckles, 5 mm pin',
      'hinge 40 x 40 x 4, 3 knuckles, 5 mm pin, printed in place',
    ],
  },
  {
    what: 'a hinge with rounded corners',
    expected: {
      noun: 'hinge',
      size: [60, 50, 8],
      volume: leaves({ ...USUAL, across: 8 }) + disc(4) * 60 - 4 * (1 - Math.PI / 4) * 9 * 2,
    },
    wordings: [
      'hinge 60 x 50 x 2, 5 knuckles 8 mm in diameter, 4 mm pin, corners rounded 3 mm',
      'hinge 60 x 50 x 2 with 8 mm diameter knuckles, a 4 mm pin and 3 mm rounded corners',
    ],
  },
  {
    what: 'one leaf of a hinge',
    expected: {
      noun: 'hinge leaf',
      size: [60, 29, 8],
      volume: 60 * (25 - 4.2) * 2 + 2 * ((60 - 0.8) / 5) * knuckle(8, 4, 2, 0.2),
    },
    wordings: [
      'a hinge leaf 60 x 25 x 2 mm with 2 knuckles, 5 total knuckles and a 4 mm pin hole',
      'one leaf of a butt hinge, 60 x 25 x 2, 2 knuckles, 5 total knuckles, 4 mm pin hole',
    ],
  },
];
