import type { Draft } from '../outline/draft.ts';
import { half, minus, negative, plus, type Term, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { rectangleSection } from './section.ts';
import type { Sizes } from './sizes.ts';
import type { Face, Solid } from './solid.ts';

/** What encloses a room: outer sizes, the walls, the floor, the radius of the upright edges outside and inside. */
export interface Tray {
  readonly x: Term;
  readonly y: Term;
  readonly z: Term;
  readonly wall: Term;
  readonly floor: Term;
  readonly corner: Term | null;
  readonly innerCorner: Term | null;
}

/** The sizes that a box with walls has, by the names of the lexicon. */
export const TRAY_SIZES = {
  length: 'length',
  width: 'width',
  depth: 'depth',
  height: 'height',
  side: 'side',
  wall: 'wall',
  thickness: 'wall',
  floor: 'floor_thickness',
  corner_radius: 'corner_radius',
  inner_length: 'inner_length',
  inner_width: 'inner_width',
  inner_height: 'inner_height',
} as const;

/** Reads the sizes of a box with walls. @throws Unclear */
export function trayOf(sizes: Sizes, draft: Draft): Tray {
  const [along, across, up] = sidesOf(sizes);
  sizes.require([along, `inner_${along}`], [across, `inner_${across}`], [up, `inner_${up}`], 'wall');
  const wall = sizes.length('wall');
  const floor = sizes.has('floor_thickness') ? sizes.length('floor_thickness') : wall;
  const [x, y] = [sizes.outer(along, twice(wall)), sizes.outer(across, twice(wall))];
  const z = sizes.outer(up, floor);
  if (!sizes.has('floor_thickness')) draft.assume(`The floor is as thick as the walls: ${inMm(wall.value)}.`);
  const inside = [along, across, up].filter((name) => sizes.has(`inner_${name}`)).length;
  if (inside === 0) draft.assume('The sizes are those of the outside.');
  else draft.assume('The walls and the floor come on top of the sizes of the inside.');
  const least = Math.min(x.value, y.value);
  if (2 * wall.value >= least) {
    const text = `Walls of ${inMm(wall.value)} leave no room in ${inMm(least)}. How thick are the walls?`;
    throw new Unclear([missing('wall', text)]);
  }
  if (floor.value >= z.value) {
    const text = `A floor of ${inMm(floor.value)} leaves no room in a height of ${inMm(z.value)}. How thick is the floor?`;
    throw new Unclear([missing(sizes.has('floor_thickness') ? 'floor thickness' : 'wall', text)]);
  }
  const corner = sizes.has('corner_radius') ? sizes.length('corner_radius') : null;
  if (corner && 2 * corner.value >= least) {
    const text = `A corner radius of ${inMm(corner.value)} does not fit ${inMm(x.value)} x ${inMm(y.value)}: it has to be less than ${inMm(least / 2)}. What should it be?`;
    throw new Unclear([missing('corner radius', text)]);
  }
  return { x, y, z, wall, floor, corner, innerCorner: corner && innerRadius(corner, wall, draft) };
}

/** The walls go round the corners where enough is left of the radius; else the corners are sharp inside. */
function innerRadius(corner: Term, wall: Term, draft: Draft): Term | null {
  if (corner.value > 1.25 * wall.value) return minus(corner, wall);
  draft.assume(
    `A corner radius of ${inMm(corner.value)} is too little for walls of ${inMm(wall.value)} to go round: the corners are sharp inside.`,
  );
  return null;
}

/** Said as width, depth and height: the width along X, the depth along Y. */
function sidesOf(sizes: Sizes): [string, string, string] {
  if (sizes.has('side')) return ['side', 'side', 'height'];
  if (!sizes.has('depth')) return ['length', 'width', 'height'];
  if (!sizes.has('height')) return ['length', 'width', 'depth'];
  return sizes.has('length') ? ['length', 'depth', 'height'] : ['width', 'depth', 'height'];
}

/** What is left between the walls along X, along Y, and above the floor. */
export function roomIn({ x, y, z, wall, floor }: Tray): { width: Term; depth: Term; height: Term } {
  return { width: minus(x, twice(wall)), depth: minus(y, twice(wall)), height: minus(z, floor) };
}

export const plateau = (width: Term, height: Term, corner: Term | null) =>
  corner
    ? ({ shape: 'rounded_rectangle', width: width.text, height: height.text, radius: corner.text } as const)
    : ({ shape: 'rectangle', width: width.text, height: height.text } as const);

/** Lays out a floor and four walls, open at the top. */
export function addTray(draft: Draft, words: string, tray: Tray): Solid {
  const { x, y, z, corner, innerCorner } = tray;
  const room = roomIn(tray);
  draft.add({
    kind: 'pad',
    name: 'Box',
    on: { plane: 'XY' },
    profiles: [plateau(x, y, corner)],
    length: z.text,
  });
  draft.add({
    kind: 'pocket',
    name: 'Cavity',
    on: { plane: 'XY', at: z.text },
    profiles: [plateau(room.width, room.depth, innerCorner)],
    depth: room.height.text,
  });
  draft.require({ kind: 'size', words, axis: 'X', value: x.value });
  draft.require({ kind: 'size', words, axis: 'Y', value: y.value });
  draft.require({ kind: 'size', words, axis: 'Z', value: z.value });
  if (corner) draft.require({ kind: 'rounded_edges', words, radius: corner.value, atLeast: 4 });
  const inner = rectangleSection(room.width.value, room.depth.value, innerCorner?.value ?? 0);
  const outer = rectangleSection(x.value, y.value, corner?.value ?? 0);
  draft.volume = outer.area * z.value - inner.area * room.height.value;
  return { faces: facesOf(tray), usual: null, prism: null, walls: true };
}

/** Outside of each wall and of the floor; and the floor as it is seen from above. Cuts keep off the walls beside them. */
function facesOf(tray: Tray): Solid['faces'] {
  const { x, y, z, wall, floor, corner, innerCorner } = tray;
  const room = roomIn(tray);
  const inside = {
    shape: 'rectangle',
    width: room.width,
    height: room.depth,
    ...(innerCorner ? { corner: innerCorner } : {}),
  } as const;
  const outside = { shape: 'rectangle', width: x, height: y, ...(corner ? { corner } : {}) } as const;
  const middle = [ZERO, ZERO] as const;
  const beside = corner && corner.value > wall.value ? corner : wall;
  const upright = (across: Term) =>
    ({
      centre: [ZERO, half(z)],
      room: { shape: 'rectangle', width: across, height: z },
      clear: {
        centre: [ZERO, half(plus(z, floor))],
        room: { shape: 'rectangle', width: minus(across, twice(beside)), height: room.height },
      },
      thickness: wall,
      behind: true,
    }) as const;
  const front: Face = { plane: 'XZ', at: negative(half(y)), into: 'positive', ...upright(x) };
  const left: Face = { plane: 'YZ', at: negative(half(x)), into: 'positive', ...upright(y) };
  const flat = { plane: 'XY', centre: middle, thickness: floor } as const;
  return {
    front,
    back: { ...front, at: half(y), into: 'negative' },
    left,
    right: { ...left, at: half(x), into: 'negative' },
    bottom: {
      ...flat,
      at: ZERO,
      into: 'positive',
      room: outside,
      clear: { centre: middle, room: inside },
    },
    floor: { ...flat, at: floor, into: 'negative', room: inside, outer: { width: x, height: y } },
  };
}
