import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';

/** The request, the words that say only what the part is for, and the noun that it is all the same. */
const NAMED: readonly (readonly [string, string, string])[] = [
  ['gasket ring 80 outside, 60 inside, 1.5 thick', 'gasket', 'ring'],
  ['a sealing ring, 50 OD, 42 ID, 3 thick', 'sealing', 'ring'],
  ['wall plate 140 by 90, 4 thick', 'wall', 'plate'],
  ['fan shroud plate 120x120x3 with a 90 mm hole in the middle', 'fan shroud', 'plate'],
  ['a shelf panel 600 x 200 x 18', 'shelf', 'plate'],
  ['door plate 200 x 60 x 2', 'door', 'plate'],
  ['camera plate 60x40x5 with a 6.5 mm hole in the middle', 'camera', 'plate'],
  ['stainless kick plate 300x100x1.5', 'kick', 'plate'],
  ['servo motor plate 60x60x4 for a NEMA 17', 'servo', 'motor plate'],
  ['front panel 80x60x3 with a 20x10 window', 'front', 'plate'],
  ['the top plate is 80x60x5', 'top', 'plate'],
  ['a lens board 100x100x4', 'lens', 'plate'],
  ['Arduino plate 70 x 55 x 3', 'Arduino', 'plate'],
  ['weld-on plate 80x80x10', 'weld-on', 'plate'],
  ['heavy duty base plate 150x150x12', 'heavy duty', 'plate'],
  ['scraper plate 80x60x10', 'scraper', 'plate'],
  ['granite block 300x200x50', 'granite', 'block'],
  ['a balsa block 60x40x20', 'balsa', 'block'],
  ['gauge block 35x9x20', 'gauge', 'block'],
  ['an anchor block 200x100x80', 'anchor', 'block'],
  ['tool box 150x100x80, walls 3, open at the top', 'tool', 'open box'],
  ['parts bin 150 long, 100 wide, 80 high, walls 3', 'parts', 'open box'],
  ['key tray 120x80x20 with 2 mm walls', 'key', 'open box'],
  ['sensor enclosure 100x60x40, 2 mm walls, with a lid', 'sensor', 'enclosure'],
  ['distance sleeve 16 OD, bore 8.5, 35 long', 'distance', 'tube'],
  ['wear bushing 30 OD 20 ID 25 long', 'wear', 'tube'],
  ['water pipe 22 OD, 1 wall, 300 long', 'water', 'tube'],
  ['exhaust pipe OD 50 wall 2 length 400', 'exhaust', 'tube'],
  ['bicycle spacer 34 OD 28.6 ID 10 long', 'bicycle', 'tube'],
  ['rubber washer 20 OD 8 ID 3 thick', 'rubber', 'washer'],
  ['nylon insulating washer 12 OD, 6 ID, 1 thick', 'insulating', 'washer'],
  ['turbine shaft 20 dia 150 long', 'turbine', 'cylinder'],
  ['piston rod 12 mm dia 120 long', 'piston', 'cylinder'],
  ['fence post 80 dia 1200 long', 'fence', 'cylinder'],
  ['a door stop pin 10 mm dia 40 long', 'door stop', 'cylinder'],
  ['coin disc 24 dia 2 thick', 'coin', 'disc'],
  ['slip-on flange: OD 115, thickness 14, bore 49', 'slip-on', 'flange'],
  ['pump flange 100 dia 10 thick with 4 holes 9 mm on an 80 mm bolt circle', 'pump', 'flange'],
  ['sensor bracket 60 x 40 x 30 wide, 3 mm thick', 'sensor', 'L-bracket'],
  ['gutter bracket, legs 50 and 70 mm, 30 wide, 4 thick', 'gutter', 'L-bracket'],
  ['walkway grating 300 x 150 x 20: 10 mm frame, 12 bars 6 mm wide', 'walkway', 'grating'],
  ['valve spring, 2 mm wire, 20 OD, 50 long, 8 coils', 'valve', 'spring'],
  ['push button knob 20 mm dia 12 high', 'push', 'plain knob'],
  ['drive gear module 2, 20 teeth, 10 wide, 8 bore', 'drive', 'spur gear'],
  ['floor ramp 100 long, 60 wide, 20 high', 'floor', 'wedge'],
  ['CPU heat sink 80 x 60, base 5, 9 fins 1.5 thick and 25 tall', 'CPU', 'heat sink'],
];

/** A word that may shape the part, a name with a shape of its own, or a word that nothing is known of. */
const ASKED: readonly string[] = [
  'spring washer 20 OD 10 ID 2 thick',
  'lock washer for M8',
  'wave washer 20 od 10 id 1 thick',
  'spring pin 6 mm dia 30 long',
  'cone pin 6 mm dia 30 long',
  'cotter pin 6 mm dia 30 long',
  'gear disc 60 dia 5 thick',
  'cam disc 60 dia 10 thick',
  'brake disc 200 dia 8 thick',
  'gear box 80x60x40',
  'hook plate 60x40x5',
  'fin plate 60x40x5',
  'tread plate 300x200x3',
  'hexagon plate 60x40x5',
  'pyramid block 30x30x20',
  'V block 60x40x40',
  'terminal block 60x40x20',
  'a knife block 200x100x80',
  'I bar 60x40x40',
  'I-section bar 60x40x40',
  'crank shaft 20 dia 100 long',
  'spline shaft 20 dia 100 long',
  'piston ring 80 od 74 id 3 thick',
  'ratchet ring 60 od 40 id 10 thick',
  'snap ring 60 od 50 id 2 thick',
  'tension spring 2 mm wire, 20 OD, 50 long, 8 coils',
  'planet ring gear module 2, 20 teeth, 10 wide, 8 bore',
  'rope pulley 60 dia 25 wide with a 10 mm bore, groove 10 wide and 8 deep',
  'test tube 16 OD, 1 wall, 150 long',
  'DIN rail 200x35x7.5',
  'weld neck flange OD 115, thickness 14, bore 49',
  'perforated plate 80x60x5',
  'ribbed gasket plate 80x60x5',
  'curved fan plate 80x60x5',
  'fan curved plate 80x60x5',
  'a tapered sensor pin 10 mm dia 40 long',
  'wavy wall panel 200x100x3',
  'star plate 60x40x5',
  'split sleeve 30 OD 20 ID 25 long',
  'threaded rod 12 mm dia 120 long',
  'a notched adjusting disc 40 dia 10 thick',
  'dished cover plate 80x60x5',
  'louver panel 300x200x2',
  'thicker plate 80x60x5',
  'double wall plate 140 by 90, 4 thick',
  'eccentric disc 60 dia 10 thick',
  'non-slip plate 80x60x5',
  'zorgle plate 80x60x5',
  'tool box 150x100x80',
  'plate 80x40x5 on the wall plate',
  'plate 80x40x5 with a zorgle hole of 5 mm in the middle',
];

describe('words that only name the part', () => {
  test.each(NAMED)('%s', (prompt, words, noun) => {
    const result = planRequest(prompt, []);
    if (result.type !== 'plan') expect(result).toMatchObject({ type: 'plan' });
    else {
      expect(result.outline.base.noun).toBe(noun);
      const said = `"${words}" is taken as the name of the part and changes no shape.`;
      expect(result.outline.assumptions).toContain(said);
    }
  });

  test('what a hole is for', () => {
    const result = planRequest('plate 80x40x5 with a 10 mm drain hole in the middle', []);
    expect(result).toMatchObject({
      type: 'plan',
      outline: { assumptions: ['"drain" is taken as what the hole is for and changes no shape.'] },
    });
  });
});

describe('words that may shape the part are asked about', () => {
  test.each(ASKED)('%s', (prompt) => {
    expect(planRequest(prompt, [])).toMatchObject({ type: 'question' });
  });

  test('a plain part may be what is meant', () => {
    const prompt = 'spring washer 20 OD 10 ID 2 thick';
    const asked = planRequest(prompt, []);
    expect(asked).toMatchObject({
      questions: [{ words: 'spring washer', options: ['plain washer'] }],
    });
    if (asked.type !== 'question') return;
    const [question] = asked.questions;
    if (!question) return;
    const answered = planRequest(prompt, [{ question, text: 'plain washer' }]);
    expect(answered).toMatchObject({ type: 'plan', outline: { base: { noun: 'washer' } } });
  });
});
