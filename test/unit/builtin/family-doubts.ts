import type { Doubtful } from './doubts.ts';

/** Families told with something missing, impossible or without a meaning for them. */
export const FAMILY_DOUBTS: readonly Doubtful[] = [
  { prompt: 'tube 90 mm long, bore 20 mm, wall 5 mm, threaded', about: 'outer diameter' },
  { prompt: 'plate 80x40x5 with a 10 mm hole, threaded', about: 'hole diameter', says: ['Which thread'] },
  { prompt: 'M8 washer with a countersunk hole', about: 'hole diameter' },
  { prompt: 'plate 10 cm by 5 cm by 4', says: ['in cm or in mm'] },
  { prompt: '2 ft x 1 ft x 1 plate', says: ['in ft or in mm'] },
  {
    prompt: 'block 100x60x40 with a 20 mm hole 30 mm from the left and 25 mm from the bottom',
    says: ['Which side'],
  },
  { prompt: 'block 40x30x20 with a 6 mm hole through both sides', says: ['Which side'] },
  {
    prompt:
      '120x60x6 plate, 20 mm hole 30 mm from the left and 25 from the bottom, and a slot 8x30 on the right half',
    words: 'half',
  },
  {
    prompt: 'shoulder bushing, 10 mm bore; body 14 mm OD and 18 long, head 20 mm OD and 4 thick',
    about: 'length',
    says: ['18 mm', 'whole'],
  },
  { prompt: 'plate 80x40x5 with a groove 5 wide and 20 mm in diameter', says: ['groove'] },
  {
    prompt: 'rectangular tube 60x40x3, 250 long, with a 10 mm hole through both walls at the middle',
    says: ['Which side'],
  },
  {
    prompt: 'shaft 25 mm dia 80 long with a keyway 8 wide, 4 deep, 20 long, open at one end',
    says: ['square end', 'round one'],
  },
  {
    prompt: 'L bracket 60x40x30x4 with four 5 mm holes in the base leg 8 mm from the outside',
    says: ['The outside'],
  },
  {
    prompt: 'plate 90x60x12 with a nut pocket for M6 15 from the left edge and a 6.6 hole through it',
    says: ['the pocket', 'middle of the plate'],
  },
  {
    prompt: 'block 44x40x40 with a 20 mm hole 25 deep in the top and a 6 mm hole from the front into it',
    says: ['How deep'],
  },
  { prompt: 'plate 60x60x10 with a hex pocket', says: ['across its flats'] },
  { prompt: 'plate 60x60x10 with a hex pocket 12 mm diameter 4 deep', says: ['across its corners'] },
  { prompt: 'block 90x40x20 with a T-slot 8 wide, 14 wide below, 9 deep', says: ['wide part'] },
  { prompt: 'block 90x40x20 with a V-groove 3 deep in the bottom', words: 'V' },
  {
    prompt: 'disc 90 dia 8 thick with 4 M5 holes on a 60 bolt circle at 90 degree intervals',
    says: ['90 degree'],
  },
  {
    prompt: 'disc 90 dia 8 thick with 3 slots 10x4 on a 60 bolt circle, first at 45 degrees',
    says: ['at the right'],
  },
  { prompt: 'block 60x40x30 with a 6 mm hole in every side', says: ['Which side'] },
  {
    prompt: 'block 40x40x12 with a seat for a 608 bearing and a 30 mm hole through the rest',
    says: ['30 mm', '22 mm'],
  },
  {
    prompt: 'shaft 25 dia 150 long with a groove 2 wide, 1 deep, 20 mm in diameter, 10 mm from one end',
    words: 'groove 2 wide, 1 deep, 20 mm in diameter, 10 mm from one end',
  },
  { prompt: 'heat sink with fins', about: 'fins', says: ['How many fins'] },
  {
    prompt: 'heat sink 100x60, base 5, 40 fins 2 mm thick, 20 high',
    about: 'fin thickness',
    says: ['40 fins'],
  },
  {
    prompt: 'heat sink 100x60x30 with 8 fins 2 mm thick, base 5 mm and a 4 mm hole in the middle',
    words: '4 mm hole in the middle',
  },
  { prompt: 'cable comb 80x20x4 with 6 slots 5 wide', about: 'slot depth' },
  {
    prompt: 'cable comb 100 mm long 20 wide 5 thick with 30 slots 5 wide 10 deep',
    about: 'slots',
    says: ['100 mm'],
  },
  { prompt: 'flanged bushing 10 mm ID 14 mm OD', about: 'flange diameter' },
  { prompt: 'flanged bushing ID 10 OD 14 length 20, flange 12 x 3', says: ['12 mm', '14 mm'] },
  { prompt: 'reducer 50 to 50, 60 long, wall 2', says: ['50 mm'] },
  { prompt: 'pipe elbow 20', words: '20' },
  { prompt: 'pipe elbow OD 40 wall 3 bend radius 15', about: 'bend radius', says: ['40 mm', '15 mm'] },
  { prompt: 'extrude the polygon (0,0) (40,0) (0,30) (40,30) by 20', says: ['crosses itself'] },
  { prompt: 'extrude polygon by 20', says: ['Which points'] },
  { prompt: 'extrude the polygon (0,0) (40,0) (40,10)', about: 'height' },
  { prompt: 'revolve the profile (-5,0) (20,0) (20,5) about the z axis', says: ['-5 mm', '20 mm'] },
  {
    prompt: 'extrude the polygon (0,0) (40,0) (40,10) (10,10) by 20 with a 5 mm hole at (2,8)',
    says: ['outside'],
  },
  {
    prompt: 'extrude the polygon (0,0) (40,0) (40,20) (0,20) by 5, a 6 mm hole in the middle',
    says: ['coordinates'],
  },
  { prompt: 'polygon (0,0) (40,0) (40,20) (0,20), 5 thick, a slot 10 x 4 at (20,10)', says: ['holes only'] },
  { prompt: 'triangle with corners at (0,0), (40,0), (30,20), (0,20), extruded 5', words: 'triangle' },
  { prompt: 'extrude the polygon (0,0) (40,0) (40,20) by 5 about the x axis', says: ['pulled up', 'X axis'] },
  {
    prompt: 'start at the origin, 40 right, 20 up, then 15 diagonally, close, 5 mm thick',
    words: 'diagonally',
  },
  { prompt: 'shaft 30 mm diameter, 50 mm long, 20 mm diameter', words: '20 mm diameter' },
  {
    prompt: 'shaft 30x50, 20x30 with a keyway 8 wide 4 deep 25 long',
    words: 'keyway 8 wide 4 deep 25 long',
    says: ['Which face'],
  },
  { prompt: 'hook 80 mm long', about: 'diameter' },
  { prompt: 'J hook, 8 mm bar, opening 30, 25 mm long', about: 'length', says: ['25 mm'] },
  { prompt: 'handle 20 high 100 long bar 30', about: 'bend radius' },
  { prompt: 'split collar OD 40 ID 20 width 12', about: 'slit width' },
  {
    prompt: 'pipe saddle for a 25 mm pipe, 3 mm thick, 20 mm wide, 70 mm long, with four 5 mm holes',
    about: 'holes',
    says: ['not 4'],
  },
];
