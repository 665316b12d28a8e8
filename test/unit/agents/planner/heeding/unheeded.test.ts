import { describe, expect, test } from 'vitest';
import { heldOf } from '../../../../../sidecar/agents/planner/heeding/held.ts';
import { judged } from '../../../../../sidecar/agents/planner/judged.ts';
import type { Sheet } from '../../../../../sidecar/agents/planner/sheet.ts';
import { planRequest } from '../../../../../sidecar/builtin/plan-request.ts';

type Features = Sheet['features'];

const PLATE: Sheet['base'] = {
  noun: 'plate',
  sizes: { length: '80 mm', width: '40 mm', thickness: '6 mm' },
};

/** What is found against a model's plan of a request that the reader did not read whole. */
function against(request: string, features: Features, base: Sheet['base'] = PLATE) {
  const first = planRequest(request, []);
  expect(first.type).toBe('question');
  const held = heldOf(first, request);
  const { findings, outcome } = judged({ base, features }, { request, held, unread: held.unread }, null);
  return { findings, outline: outcome.type === 'plan' ? outcome.outline : undefined };
}

describe('what the reader holds, and the plan has otherwise', () => {
  test.each<[string, Features, RegExp]>([
    [
      'a 6 mm fillet on the vertical edges and a zibbled edge',
      [],
      /is read as a fillet, and the plan has none/,
    ],
    [
      'a 6 mm fillet on the vertical edges and a zibbled edge',
      [{ kind: 'fillet', radius: '6 mm', edges: 'top' }],
      /of the vertical edges/,
    ],
    [
      'four 10 mm holes and a 4 mm chamfer, zibbled',
      [
        { kind: 'hole', diameter: '10 mm' },
        { kind: 'chamfer', size: '4 mm' },
      ],
      /"four 10 mm holes" is read as 4 in all, and the plan has 1/,
    ],
    [
      'two 10 mm holes 40 mm apart, zibbled',
      [{ kind: 'hole', diameter: '10 mm', count: 2, place: { at: 'ends', edge_distance: '10 mm' } }],
      /not where it is read to be/,
    ],
    [
      'a 10 mm hole 20 mm from the left edge, zibbled',
      [
        {
          kind: 'hole',
          diameter: '10 mm',
          place: { at: 'sides', from: [{ side: 'right', distance: '20 mm' }] },
        },
      ],
      /"10 mm hole 20 mm from the left edge" is not where/,
    ],
    ['a tapped M5 hole, zibbled', [{ kind: 'hole', thread: 'M5' }], /read as tapped/],
    ['an M5 hole, zibbled', [{ kind: 'hole', thread: 'M5', fit: 'tap' }], /read as a clearance hole/],
    ['a countersunk M5 hole, zibbled', [{ kind: 'hole', thread: 'M5' }], /read as countersunk/],
    ['an M5 hole, zibbled', [{ kind: 'hole', thread: 'M5', countersink: {} }], /read as plain/],
    ['a 4 mm hole in the front face, zibbled', [{ kind: 'hole', diameter: '4 mm' }], /in the front/],
    ['a 4 mm hole 6 deep, zibbled', [{ kind: 'hole', diameter: '4 mm' }], /read as 6 deep/],
    ['a 4 mm hole, zibbled', [{ kind: 'hole', diameter: '4 mm', depth: '4 mm' }], /read as through/],
    [
      'a pocket 20 x 10 mm, 4 mm deep, zibbled',
      [{ kind: 'slot', length: '20 mm', width: '10 mm', depth: '4 mm' }],
      /is read as a pocket/,
    ],
    ['no holes, zibbled', [{ kind: 'hole', diameter: '6 mm' }], /asks for no hole/],
    // The words beside it may say more of it, but not that there is none.
    ['a zibbled 6 mm fillet', [], /is read as a fillet/],
  ])('%s', (words, features, finding) => {
    expect(against(`80x40x6 plate with ${words}`, features).findings.join('\n')).toMatch(finding);
  });

  test('solids that stand on it or are cut out of it', () => {
    const block = { noun: 'block', sizes: { length: '60 mm', width: '40 mm', height: '20 mm' } };
    const request =
      'A block 60 mm long, 40 mm wide and 20 mm high. On top of it stands a cylinder of 12 mm diameter and 10 mm height. It is zibbled.';
    expect(against(request, [], block).findings.join()).toContain('is read as added');
    const made: Features = [{ kind: 'boss', diameter: '12 mm', height: '10 mm' }];
    expect(against(request, made, block).findings).toEqual([]);
  });

  test('sizes of the part itself, and its kind', () => {
    const rounded = '80x40x6 plate with rounded corners R5 and a 5 mm hole, zibbled';
    expect(against(rounded, [{ kind: 'hole', diameter: '5 mm' }]).findings.join()).toContain('corner radius');
    const disc = { noun: 'disc', sizes: { diameter: '80 mm', thickness: '6 mm' } };
    expect(
      against('80x40x6 plate, zibbled', [{ kind: 'hole', diameter: '40 mm' }], disc).findings.join(),
    ).toContain('is read as a plate, and the plan begins with a disc');
  });
});

describe('the same in other words is no finding', () => {
  test.each<[string, Features]>([
    [
      'four 6 mm holes 10 mm from the corners, zibbled',
      [
        {
          kind: 'hole',
          radius: '3 mm',
          count: 4,
          place: { at: 'grid', columns: 2, rows: 2, spacing: '60 mm', across: '20 mm' },
        },
      ],
    ],
    [
      'four 6 mm holes 10 mm from the corners, zibbled',
      (['left', 'right'] as const).map((side) => ({
        kind: 'hole',
        diameter: '0.6 cm',
        count: 2,
        place: {
          at: 'points',
          points:
            side === 'left'
              ? [
                  ['-30', '-10'],
                  ['-30', '10'],
                ]
              : [
                  ['30', '-10'],
                  ['30', '10'],
                ],
        },
      })),
    ],
    [
      'a 10 mm hole and a zibbled one too',
      [
        { kind: 'hole', diameter: '10 mm' },
        {
          kind: 'hole',
          diameter: '10 mm',
          place: { at: 'sides', from: [{ side: 'left', distance: '10 mm' }] },
        },
      ],
    ],
    [
      'a 10 mm hole, zibbled',
      [{ kind: 'solid', mode: 'cut', noun: 'cylinder', sizes: { diameter: '10 mm' }, side: 'top' }],
    ],
    ['a hole of 10 mm, zibbled 4 mm deep', [{ kind: 'hole', diameter: '10 mm', depth: '4 mm' }]],
    ['5 mm corner radius, zibbled', [{ kind: 'fillet', radius: '5 mm', edges: 'vertical' }]],
  ])('%s', (words, features) => {
    const findings = against(`80x40x6 plate with ${words}`, features).findings;
    expect(findings.filter((each) => /is read|where it is/.test(each))).toEqual([]);
  });

  test('nothing is held of words that a doubt turns round', () => {
    const { findings } = against('80x40x6 plate, never a 6 mm fillet', []);
    expect(findings).toEqual([]);
  });
});

describe('what no sheet can say is taken from the reading', () => {
  test('material and mass', () => {
    expect(against('80x40x6 aluminium plate, zibbled', []).outline?.material).toBe('aluminium');
    expect(against('zibbledy thing of aluminium, 80x40x6', []).outline?.material).toBe('aluminium');
  });

  test('which corner', () => {
    const { findings, outline } = against(
      '80x40x6 plate with a 5 mm fillet on the front left corner, zibbled',
      [{ kind: 'fillet', radius: '5 mm', edges: 'vertical' }],
    );
    expect(findings).toEqual([]);
    expect(outline?.features[0]).toMatchObject({ corners: ['bottom left'] });
  });
});
