import type { Draft } from '../outline/draft.ts';
import { half, minus, negative, over, plus, type Term } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { clearanceFor, readThread, tapDrillFor } from '../standards/thread.ts';
import type { Sizes } from './sizes.ts';
import { roomIn, type Tray } from './tray.ts';

/** Bosses for the screws of a lid: where they are and how wide. */
export interface ScrewBosses {
  /** "M3" */
  readonly screw: string;
  /** Diameter of the screws' holes in the lid, mm. */
  readonly clearance: number;
  readonly diameter: Term;
  readonly hole: Term;
  readonly depth: Term;
  /** Of one of them from the middle of the box. */
  readonly at: readonly [Term, Term];
}

/** How much wider than its screw a boss is, and how many times the screw's diameter its hole is deep. */
const WIDER = 2.5;
const DEEPER = 3;

/** Null where none are asked for. @throws Unclear */
export function screwBosses(sizes: Sizes, tray: Tray, draft: Draft): ScrewBosses | null {
  const asked = sizes.has('screw_bosses') || sizes.has('boss_diameter') || sizes.standard !== undefined;
  if (!asked) return null;
  const count = sizes.has('screw_bosses') ? sizes.number('screw_bosses') : 4;
  if (count !== 4) {
    const text = `I put one screw boss in each corner of a box, which are four, not ${count}. How many are there?`;
    throw new Unclear([missing('screw bosses', text, ['4'])]);
  }
  const thread = sizes.standard === undefined ? undefined : readThread(sizes.standard);
  const [clearance, drill] = thread ? [clearanceFor(thread, 'normal'), tapDrillFor(thread)] : [];
  if (!thread || !clearance || !drill)
    throw new Unclear([missing('standard', 'Which screws are the bosses for?', ['M2.5', 'M3', 'M4'])]);
  const screw = (sizes.standard ?? '').toUpperCase();
  const own = sizes.has('boss_diameter');
  const diameter = own
    ? sizes.length('boss_diameter')
    : draft.parameter('boss_diameter', WIDER * thread.nominal, 'mm', `${WIDER} times the screw`);
  if (!own)
    draft.assume(`The screw bosses are ${WIDER} times as wide as the screw: ${inMm(diameter.value)}.`);
  if (diameter.value <= drill.diameter + 1) {
    const text = `A boss of ${inMm(diameter.value)} is too thin for a hole of ${inMm(drill.diameter)}. What is its diameter?`;
    throw new Unclear([missing('boss diameter', text)]);
  }
  const height = roomIn(tray).height.value;
  const deep = Math.min(DEEPER * thread.nominal, 0.8 * height);
  draft.assume(
    `The bosses stand in the corners, up to the rim; their holes for ${screw} are ${inMm(drill.diameter)} wide (${drill.source}) and ${inMm(deep)} deep, those in the lid ${inMm(clearance.diameter)} (${clearance.source}).`,
  );
  const inset = insetOf(diameter, tray);
  const at = [minus(half(tray.x), inset), minus(half(tray.y), inset)] as const;
  if (Math.min(at[0].value, at[1].value) <= diameter.value / 2) {
    const text = `Four bosses of ${inMm(diameter.value)} do not fit the corners of the box. What is their diameter?`;
    throw new Unclear([missing('boss diameter', text)]);
  }
  return {
    screw,
    clearance: clearance.diameter,
    diameter,
    hole: draft.parameter('boss_hole_diameter', drill.diameter, 'mm', `for ${screw}, ${drill.source}`),
    depth: draft.parameter('boss_hole_depth', deep, 'mm', 'of the holes in the bosses'),
    at,
  };
}

/** From the outside to the middle of a boss, so that it reaches half into the walls, also where they go round a corner. */
function insetOf(diameter: Term, { wall, corner }: Tray): Term {
  const straight = plus(half(wall), half(diameter));
  if (!corner || corner.value <= straight.value) return straight;
  const along = minus(minus(corner, half(diameter)), half(wall));
  return minus(corner, over(along, { text: 'sqrt(2)', value: Math.SQRT2 }));
}

/** Adds the bosses, from the floor up to the rim, and their holes. */
export function addScrewBosses(draft: Draft, words: string, tray: Tray, bosses: ScrewBosses): void {
  const { diameter, hole, depth, at } = bosses;
  const points = cornersOf(...at);
  const { height } = roomIn(tray);
  draft.add({
    kind: 'pad',
    name: 'ScrewBosses',
    on: { plane: 'XY', at: tray.floor.text },
    profiles: points.map((center) => ({ shape: 'circle' as const, diameter: diameter.text, center })),
    length: height.text,
  });
  draft.add({
    kind: 'hole',
    name: 'BossHoles',
    on: { plane: 'XY', at: tray.z.text },
    points,
    diameter: hole.text,
    depth: depth.text,
  });
  draft.require({
    kind: 'holes',
    words,
    diameter: hole.value,
    count: 4,
    axis: 'Z',
    through: false,
    depth: depth.value,
    centres: [-1, 1].flatMap((u) => [-1, 1].map((v): [number, number] => [u * at[0].value, v * at[1].value])),
  });
  const drilled = (Math.PI / 4) * hole.value ** 2 * depth.value;
  const inset = tray.x.value / 2 - at[0].value - tray.wall.value;
  const whole = tray.innerCorner ? null : areaWithin(diameter.value / 2, inset) * height.value;
  draft.remove(whole === null ? null : 4 * (drilled - whole));
}

/** Area of a circle of radius r that lies on one side of two lines at right angles, each at distance c from its middle. */
function areaWithin(r: number, c: number): number {
  if (c >= r) return Math.PI * r ** 2;
  const root = Math.sqrt(r ** 2 - c ** 2);
  const segment = r ** 2 * Math.acos(c / r) - c * root;
  const both = 2 * c ** 2 < r ** 2 ? (r ** 2 / 2) * (Math.PI / 2 - 2 * Math.asin(c / r)) - c * (root - c) : 0;
  return Math.PI * r ** 2 - 2 * segment + both;
}

/** Points at both signs of u and v. */
export function cornersOf(u: Term, v: Term): [Term['text'], Term['text']][] {
  return [
    [negative(u).text, negative(v).text],
    [u.text, negative(v).text],
    [u.text, v.text],
    [negative(u).text, v.text],
  ];
}
