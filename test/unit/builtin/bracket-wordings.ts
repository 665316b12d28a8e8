import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** Profiles and brackets whose legs, flanges and webs are told apart or together. */
export const BRACKET_GROUPS: readonly Group[] = [
  {
    what: 'a bracket with legs told together',
    expected: { noun: 'L-bracket', size: [45, 25, 65], volume: (45 + 65 - 3) * 3 * 25 },
    wordings: [
      'L bracket, legs 45 and 65 mm, 25 mm wide, 3 mm thick',
      'angle bracket with legs of 45 and 65 mm, width 25, thickness 3',
      'an L-bracket, 45 and 65 mm legs, 25 mm wide, from 3 mm sheet',
    ],
  },
  {
    what: 'a strip bracket with holes along its longer leg',
    expected: {
      noun: 'L-bracket',
      size: [140, 20, 90],
      volume: (140 + 90 - 5) * 5 * 20 - 3 * disc(5) * 5,
      holes: [[5, 3]],
    },
    wordings: [
      'L bracket 140 x 90 x 5, 20 wide with 3 holes 5 mm 40 apart in the long leg',
      'angle bracket, legs 140 and 90, 20 wide, 5 thick, three 5 mm holes 40 mm apart in the longer leg',
      'L bracket 140x90x5, 20 wide, 3 holes of 5 mm in the longest leg, 40 mm apart',
    ],
  },
  {
    what: 'a U-channel by its web and flanges',
    expected: {
      noun: 'U-channel',
      size: [180, 40, 25],
      volume: (40 + 2 * 22) * 3 * 180 - 2 * disc(6) * 3,
      holes: [[6, 2]],
    },
    wordings: [
      'U channel, web 40, flanges 25, 3 thick, 180 long, two 6 mm holes 100 apart in the web',
      'a channel 180 mm long with a 40 mm web and 25 mm flanges, 3 mm thick, with two 6 mm holes in the base 100 mm apart',
      'U-channel 40 x 25 x 3, 180 long, two 6 mm holes 100 mm apart in the base',
    ],
  },
  {
    what: 'a bracket with a gusset in its corner',
    expected: { noun: 'L-bracket', size: [50, 30, 50], volume: (50 + 46) * 4 * 30 + ((25 * 25) / 2) * 6 },
    wordings: [
      'L bracket 50 x 50 x 30, 4 mm thick, with a triangular gusset 25 x 25, 6 thick, in the inside corner',
      'L bracket 50x50x30, 4 mm thick, one 25 x 25 x 6 gusset in the corner',
      'an angle bracket 50 x 50 x 30, 4 mm thick, with a rib 25 x 25 mm, 6 mm thick, between the legs',
    ],
  },
  {
    what: 'a T-profile with a flange and a web of their own',
    expected: { noun: 'T-profile', size: [300, 70, 60], volume: (70 * 8 + 52 * 5) * 300 },
    wordings: [
      'T profile 70 wide, 60 high, flange 8 mm thick, web 5 mm thick, 300 mm long',
      'a T-section, 300 mm long, 70 mm wide, 60 mm high, 8 mm flange and 5 mm web',
      'T bar: flange 8 mm, stem 5 mm, width 70, height 60, length 300',
    ],
  },
  {
    what: 'a T-profile of one thickness',
    expected: { noun: 'T-profile', size: [250, 50, 40], volume: (50 + 35) * 5 * 250 },
    wordings: [
      'T profile 50 wide, 40 high, 5 mm thick flange and web, 250 mm long',
      'a tee profile 250 mm long, 50 mm wide and 40 mm high, web and flange 5 mm thick',
      'T profile, width 50, height 40, thickness 5, length 250',
    ],
  },
  {
    what: 'an I-beam by the height of the whole, told after its web',
    expected: { noun: 'I-beam', size: [300, 80, 100], volume: (2 * 80 * 10 + 80 * 6) * 300 },
    wordings: [
      'I-beam 300 long, flanges 80 wide and 10 thick, 6 mm web, 100 high',
      'I-beam 300 long, flanges 80 wide and 10 thick, web 6 thick, overall height 100',
    ],
  },
  {
    what: 'a T-profile by the height of its stem alone',
    expected: { noun: 'T-profile', size: [200, 50, 41], volume: (50 * 6 + 35 * 4) * 200 },
    wordings: [
      'T profile, flange 50 wide 6 thick, stem 35 high 4 thick, 200 long',
      'a T-section 200 mm long: flange 50 wide and 6 thick, web 35 high and 4 thick',
    ],
  },
  {
    what: 'an I-beam',
    expected: { noun: 'I-beam', size: [800, 80, 120], volume: (2 * 80 * 10 + 100 * 7) * 800 },
    wordings: [
      'I beam 120 high, 80 wide, flanges 10 mm, web 7 mm, 800 mm long',
      'an H-beam, height 120, width 80, flange thickness 10, web thickness 7, length 800',
      'I-beam with 10 mm thick flanges and a 7 mm thick web, 80 mm wide, 120 mm high, 0.8 m long',
    ],
  },
  {
    what: 'a Z-profile by its flanges',
    expected: { noun: 'Z-profile', size: [150, 58, 45], volume: (2 * 30 + 45 - 4) * 2 * 150 },
    wordings: [
      'Z profile: flanges 30 mm, height 45 mm, thickness 2 mm, length 150 mm',
      'a Z-section 45 mm high with 30 mm flanges, 2 mm thick, 150 mm long',
      'Z bracket, flanges 30 mm, web 45 mm, 150 mm long, bent from 2 mm sheet',
    ],
  },
  {
    what: 'a U-bracket by its inside',
    expected: { noun: 'U-bracket', size: [20, 34, 45], volume: 20 * (34 * 45 - 30 * 43) },
    wordings: [
      'U bracket, 30 mm wide inside, 45 mm high outside, 20 mm deep, 2 mm sheet',
      'a U-bracket with an inside width of 30 mm, 45 mm high, 20 mm deep, 2 mm thick',
      'U shaped bracket folded from 2 mm steel sheet, inner width 30, height 45, depth 20',
    ],
  },
  {
    what: 'a U-bracket with holes in both legs',
    expected: {
      noun: 'U-bracket',
      size: [40, 50, 30],
      volume: (50 * 3 + 2 * 27 * 3) * 40 - 4 * disc(5) * 3,
      holes: [
        [5, 2],
        [5, 2],
      ],
    },
    wordings: [
      'U bracket 50x30x3, 40 long with two 5 mm holes in each leg',
      'U bracket 50 wide, 30 high, 40 deep, 3 thick, two 5 mm holes in each leg',
    ],
  },
];
