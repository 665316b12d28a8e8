import type { Draft } from '../outline/draft.ts';
import { minus, plus, type Term, twice } from '../outline/term.ts';
import { contradiction, inMm, missing, Unclear } from '../outline/unclear.ts';
import type { Member, Noun } from './noun.ts';
import { trayRun } from './open-box.ts';
import { addScrewBosses, cornersOf, type ScrewBosses, screwBosses } from './screw-boss.ts';
import { rectangleSection } from './section.ts';
import type { Sizes } from './sizes.ts';
import { addTray, plateau, roomIn, TRAY_SIZES, type Tray, trayOf } from './tray.ts';

/** How far the lid lies beside the box, and how loosely its lip goes into it, mm. */
const BESIDE = 10;
const LIP_CLEARANCE = 0.2;

/** What a box with walls may have besides. */
export const ENCLOSURE_MEMBERS: readonly Member[] = [
  {
    words: ['lid', 'cover', 'top cover'],
    takes: { thickness: 'lid_thickness', height: 'lid_thickness' },
    order: ['lid_thickness'],
    count: 'lid',
    many: 1,
  },
  {
    words: ['flat lid', 'flat cover', 'plain lid'],
    takes: { thickness: 'lid_thickness' },
    order: ['lid_thickness'],
    count: 'flat_lid',
    many: 1,
  },
  {
    words: ['lip', 'rim'],
    takes: { depth: 'lip_depth', height: 'lip_depth', length: 'lip_depth', thickness: 'lip_thickness' },
    order: ['lip_depth'],
    count: 'lip',
    many: 1,
  },
  {
    words: ['screw boss', 'corner boss', 'screw post', 'screw pillar'],
    takes: { diameter: 'boss_diameter', outer_diameter: 'boss_diameter' },
    order: ['boss_diameter'],
    count: 'screw_bosses',
    many: 4,
    screws: true,
    corners: true,
  },
];

/** A box with walls and a lid, which is a body of its own beside it; screw bosses in its corners where they are asked for. */
export const enclosure: Noun = {
  name: 'enclosure',
  words: [
    'enclosure',
    'project box',
    'project enclosure',
    'electronics enclosure',
    'electronics box',
    'electronic enclosure',
    'junction box',
    'lidded box',
    'box with lid',
    'box with a lid',
  ],
  example: 'an enclosure 100 x 60 x 40 mm, 2 mm walls, with a lid and M3 screw bosses',
  takes: TRAY_SIZES,
  rectangular: true,
  walls: true,
  members: ENCLOSURE_MEMBERS,
  turns: { open: 'open box' },
  isFor: (standard) => /^m\d/i.test(standard),
  compact: trayRun,
  build(sizes, draft) {
    const tray = trayOf(sizes, draft);
    const solid = addTray(draft, sizes.words, tray);
    const bosses = screwBosses(sizes, tray, draft);
    if (bosses) addScrewBosses(draft, sizes.words, tray, bosses);
    if (hasLid(sizes)) addLid(sizes, tray, bosses, draft);
    return solid;
  },
};

/** @throws Unclear where it is not said, or nothing but the words for the box says it */
function hasLid(sizes: Sizes): boolean {
  const flat = sizes.wants('flat_lid');
  const lid = sizes.wants('lid') || flat || /\blid/i.test(sizes.words);
  if (lid) return true;
  if (sizes.has('lid')) return false;
  throw new Unclear([missing('lid', 'Shall there be a lid?', ['yes', 'no'])]);
}

/** A plate as large as the box, its underside up, and on it a lip that goes into the box. */
function addLid(sizes: Sizes, tray: Tray, bosses: ScrewBosses | null, draft: Draft): void {
  const { words } = sizes;
  const { x, y, wall, corner } = tray;
  const own = sizes.has('lid_thickness');
  const thickness = own
    ? sizes.length('lid_thickness')
    : draft.parameter('lid_thickness', wall, 'mm', 'as thick as the walls');
  if (!own) draft.assume(`The lid is as thick as the walls: ${inMm(thickness.value)}.`);
  draft.assume(
    `The lid is a body of its own and comes on top of the height of the box; it lies ${inMm(BESIDE)} beside the box, its underside up.`,
  );
  const gap = draft.parameter('lid_gap', BESIDE, 'mm', 'between the box and the lid beside it');
  const body = draft.addBody('Lid', { at: [plus(x, gap).text, 0, 0] });
  draft.solids = 2;
  draft.add({
    kind: 'pad',
    name: 'Lid',
    body,
    on: { plane: 'XY' },
    profiles: [plateau(x, y, corner)],
    length: thickness.text,
  });
  draft.resize('X', 2 * x.value + gap.value);
  draft.remove(-rectangleSection(x.value, y.value, corner?.value ?? 0).area * thickness.value);
  const lipped = sizes.wants('lip') || sizes.has('lip_depth') || sizes.has('lip_thickness');
  if (lipped && bosses) {
    const text =
      'A lid with a lip does not go over screw bosses that reach up to the rim. Which of them shall it be?';
    throw new Unclear([contradiction(words, text)]);
  }
  if (lipped) addLip(sizes, tray, thickness, body, draft);
  if (!lipped && !bosses) draft.assume('The lid is flat, without a lip.');
  if (bosses) addLidHoles(words, bosses, thickness, body, draft);
}

/** A frame on the lid's underside, a little smaller than the opening of the box. */
function addLip(sizes: Sizes, tray: Tray, lid: Term, body: string, draft: Draft): void {
  sizes.require('lip_depth');
  const depth = sizes.length('lip_depth');
  const own = sizes.has('lip_thickness');
  const thickness = own
    ? sizes.length('lip_thickness')
    : draft.parameter('lip_thickness', tray.wall, 'mm', 'as thick as the walls');
  if (!own) draft.assume(`The lip is as thick as the walls: ${inMm(thickness.value)}.`);
  draft.assume(`The lip is ${inMm(LIP_CLEARANCE)} smaller than the opening on every side.`);
  const clearance = draft.parameter('lip_clearance', LIP_CLEARANCE, 'mm', 'between lip and wall');
  const room = roomIn(tray);
  const outer = [room.width, room.depth].map((side) => minus(side, twice(clearance)));
  const inner = outer.map((side) => minus(side, twice(thickness)));
  const [[u, v], [a, b]] = [outer, inner];
  if (!u || !v || !a || !b) throw new Error('a lip has two sides');
  if (depth.value >= room.height.value || Math.min(a.value, b.value) <= 0) {
    const text = `A lip ${inMm(depth.value)} deep and ${inMm(thickness.value)} thick does not fit the box. How deep is it?`;
    throw new Unclear([missing('lip depth', text)]);
  }
  const corner = tray.innerCorner && tray.innerCorner.value > 1.5 * (LIP_CLEARANCE + thickness.value);
  const [R, r] =
    corner && tray.innerCorner
      ? [minus(tray.innerCorner, clearance), minus(minus(tray.innerCorner, clearance), thickness)]
      : [tray.innerCorner && minus(tray.innerCorner, clearance), null];
  draft.add({
    kind: 'pad',
    name: 'Lip',
    body,
    on: { plane: 'XY', at: lid.text },
    profiles: [plateau(u, v, R && R.value > 0.25 ? R : null), plateau(a, b, r)],
    length: depth.text,
  });
  const area =
    rectangleSection(u.value, v.value, R && R.value > 0.25 ? R.value : 0).area -
    rectangleSection(a.value, b.value, r?.value ?? 0).area;
  draft.remove(-area * depth.value);
}

/** Clearance holes where the bosses are. */
function addLidHoles(
  words: string,
  { screw, clearance, at: [u, v] }: ScrewBosses,
  thickness: Term,
  body: string,
  draft: Draft,
): void {
  const diameter = draft.parameter('lid_hole_diameter', clearance, 'mm', `clearance hole for ${screw}`);
  draft.add({
    kind: 'hole',
    name: 'LidHoles',
    body,
    on: { plane: 'XY', at: thickness.text },
    points: cornersOf(u, v),
    diameter: diameter.text,
    depth: 'through',
  });
  const centre = { diameter: diameter.value, count: 4, axis: 'Z', through: true } as const;
  draft.require({ kind: 'holes', words, ...centre });
  draft.remove(Math.PI * diameter.value ** 2 * thickness.value);
}
