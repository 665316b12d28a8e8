import { expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import type { OutlineFeature } from '../../../sidecar/plan/outline/feature.ts';

function featuresOf(prompt: string): readonly OutlineFeature[] {
  const result = planRequest(prompt, []);
  if (result.type !== 'plan') throw new Error(`${prompt}: ${JSON.stringify(result)}`);
  expect(result.outline.base).toMatchObject({ noun: 'cylinder' });
  return result.outline.features;
}

const ring = { kind: 'solid', mode: 'cut', noun: 'tube' };

test.each([
  '25 mm bar, 150 long, both ends turned down to 18 for 20 mm',
  'shaft 25 dia 150 long, turned down to 18 dia for 20 mm at each end',
  'pin 25 x 150, each end reduced to 18 mm diameter x 20 long',
  'axle 25 mm diameter, 150 mm long, machined to 18 at both ends for 20',
])('both ends of a shaft are turned down: %s', (prompt) => {
  expect(featuresOf(prompt)).toMatchObject([
    // The ring is wider than the shaft, whatever that is made.
    {
      ...ring,
      sizes: { outer_diameter: '3/2 * diameter', inner_diameter: '18 mm', length: '20 mm' },
      repeat: [{ by: 'mirror', axis: 'z' }],
    },
  ]);
});

test.each([
  'shaft turned down from 30 to 20 for the last 25 mm, overall length 100',
  'a 30 mm shaft, 100 long, one end turned down to 20 for 25',
  'spindle 30 dia x 100 long, stepped down to 20 over the last 25',
])('one end of a shaft is turned down: %s', (prompt) => {
  const [feature, more] = featuresOf(prompt);
  expect(feature).toMatchObject({ ...ring, sizes: { inner_diameter: '20 mm', length: '25 mm' } });
  expect(feature).not.toHaveProperty('repeat');
  expect(more).toBeUndefined();
});

test.each([
  [
    'shaft 30 dia 100 long with a square ended keyway 8 wide, 40 long in the middle, its floor 11 from the axis',
    8,
  ],
  [
    '30 mm shaft 100 long with a square ended keyway 8 wide and 40 long in the middle, leaving 26 mm under it',
    8,
  ],
  ['shaft 30 dia 100 long, square ended keyway 8 x 40 in the middle, depth 27 measured from the far side', 6],
])('a keyway is as deep as its floor says: %s', (prompt, twiceDeep) => {
  expect(featuresOf(prompt)).toMatchObject([
    { kind: 'solid', name: 'keyway', sizes: { width: `${twiceDeep} mm` } },
  ]);
});

test.each([
  'pin 10 dia 50 long, one end turned down to 12 for 8 mm',
  'shaft 20 dia 100 long, turned down to 12 for 70 at both ends',
  'shaft 20 dia 100 long, one end turned down to 12 for 20 and turned down to 16 for 30 at one end',
  'shaft 20 dia 100 long, turned down to 12',
  'shaft 30 dia 100 long, keyway 8 wide, 30 long, its floor 16 from the axis',
  'pulley 60 OD, 20 wide, 8 bore',
  's hook 4 mm wire, 80 overall, 20 inside bends',
  'C profile 100 web, 40 flanges, 3 thick, 500 long',
  'shaft 20 dia 100 long with a 10 mm hole reduced to 5 for 10 mm at one end',
  'shaft 20 dia 100 long bored 8, bore reduced to 6 for 15 at one end',
  'wheel 80 dia 20 wide 10 bore with a hub',
  'hub wheel 120 dia, 25 face, 20 bore',
  'spoked wheel 80 dia 20 wide 10 bore',
  'steering wheel 300 dia 30 wide 20 bore',
  'pipe elbow 90 deg, 30 OD, 2 wall, bend radius 45 with straight ends',
  'plate 60x60x5, square boss of radius 10, 8 high',
])('asked about, never guessed: %s', (prompt) => {
  expect(planRequest(prompt, []).type).toBe('question');
});
