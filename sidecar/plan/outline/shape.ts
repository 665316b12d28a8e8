import type { z } from 'zod';
import type { Face, Room } from '../nouns/solid.ts';
import type { Profile } from '../profiles/registry.ts';
import type { Draft } from './draft.ts';
import type { PocketFeature, SlotFeature } from './feature.ts';
import { hexagon } from './hexagon.ts';
import type { Place } from './place.ts';
import type { Positions } from './placing.ts';
import { half, type Term, twice } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';

type ProfileDraft = z.input<typeof Profile>;
type Centre = [Term['text'], Term['text']];

/** The outline of a slot, pocket or boss on its face. */
export interface Shape {
  readonly at: (centre: Centre) => ProfileDraft;
  /** mm2 */
  readonly area: number;
  /** What it covers: half sides within, and the radius round them, mm. */
  readonly half: readonly [number, number];
  readonly radius: number;
  readonly widest: Term;
  /** The room on top of it, where it stands. */
  readonly room: Room;
  /** Of a round one, mm. */
  readonly diameter: number | null;
  /** Round ends or corners, of `radius`. */
  readonly arcs: number;
  /** It runs from one end of the face to the other. */
  readonly open: boolean;
}

/** What a shape is asked for by. */
interface Asked {
  readonly words: string;
  readonly length?: string | undefined;
  readonly width?: string | undefined;
  readonly along?: 'length' | 'width' | undefined;
  readonly place?: Place | undefined;
}

/** A slot with round ends, along the longer way of its face unless said; or a groove over the whole face. @throws Unclear */
export function slotShape(
  asked: SlotFeature,
  prefix: string,
  label: string,
  face: Face,
  draft: Draft,
): Shape {
  const { words } = asked;
  if (asked.width === undefined) throw new Unclear([missing(`${label} width`, `How wide is "${words}"?`)]);
  if (asked.length === undefined && asked.along !== undefined)
    return groove(asked, prefix, label, face, draft);
  if (asked.length === undefined) throw new Unclear([missing(`${label} length`, `How long is "${words}"?`)]);
  const length = draft.length(`${prefix}_length`, asked.length, `${label} length`);
  const width = draft.length(`${prefix}_width`, asked.width, `${label} width`);
  if (length.value <= width.value + 1e-6) {
    const text = `"${words}" is ${inMm(length.value)} long and ${inMm(width.value)} wide: a slot is longer than it is wide. How long is it?`;
    throw new Unclear([missing(`${label} length`, text)]);
  }
  const along = direction(asked, face, draft);
  const r = width.value / 2;
  const straight = length.value / 2 - r;
  return {
    at: (center) => ({ shape: 'slot', length: length.text, width: width.text, center, along }),
    area: (length.value - width.value) * width.value + Math.PI * r ** 2,
    half: along === 'u' ? [straight, 0] : [0, straight],
    radius: r,
    widest: length,
    room: { shape: 'rectangle', width: length, height: width },
    diameter: null,
    arcs: 2,
    open: false,
  };
}

function groove(
  asked: SlotFeature,
  prefix: string,
  label: string,
  { room, curved }: Face,
  draft: Draft,
): Shape {
  const { words } = asked;
  if (room.shape === 'circle') throw new Unclear([missing(`${label} length`, `How long is "${words}"?`)]);
  const width = draft.length(`${prefix}_width`, asked.width ?? '', `${label} width`);
  if (curved && asked.along === 'width') throw notAlongAxis(words);
  const along = asked.along === 'length' && !curved ? 'u' : 'v';
  const [length, across] = along === 'u' ? [room.width, room.height] : [room.height, room.width];
  if (width.value >= across.value - 1e-6) {
    const text = `"${words}" is ${inMm(width.value)} wide, but the face has only ${inMm(across.value)}. How wide is it?`;
    throw new Unclear([missing(`${label} width`, text)]);
  }
  draft.assume(`"${words}" names no length: it runs from end to end.`);
  return rectangle(along === 'u' ? length : width, along === 'u' ? width : length, null, true);
}

/** A rectangular pocket, its length along that of the face unless said, or a round one. @throws Unclear */
export function pocketShape(asked: PocketFeature, prefix: string, label: string, draft: Draft): Shape {
  const { words, diameter, radius } = asked;
  if (asked.sides !== undefined) return hexagon(asked, prefix, label, draft);
  if (diameter !== undefined || radius !== undefined) {
    if (asked.length !== undefined || asked.width !== undefined || asked.corner_radius !== undefined) {
      throw new Unclear([contradiction(words, `Is "${words}" round or rectangular?`)]);
    }
    return round({ words, diameter, radius }, prefix, label, draft);
  }
  const { length, width } = asked;
  if (length === undefined || width === undefined) {
    const name = length === undefined ? 'length' : 'width';
    throw new Unclear([missing(`${label} ${name}`, `What is the ${name} of "${words}"?`)]);
  }
  const x = draft.length(`${prefix}_length`, length, `${label} length`);
  const y = draft.length(`${prefix}_width`, width, `${label} width`);
  const square = Math.abs(x.value - y.value) < 1e-9;
  const along = asked.along === 'width' && !square ? 'v' : 'u';
  if (asked.place?.at === 'circle') sayTurned(asked, draft);
  else if (!square && asked.along === undefined) {
    draft.assume(`"${words}": its length of ${inMm(x.value)} runs along the length of the face.`);
  }
  const corner =
    asked.corner_radius === undefined
      ? null
      : draft.length(`${prefix}_corner_radius`, asked.corner_radius, `${label} corner radius`);
  if (corner && 2 * corner.value >= Math.min(x.value, y.value)) {
    const most = inMm(Math.min(x.value, y.value) / 2);
    const text = `A corner radius of ${inMm(corner.value)} does not fit "${words}": it has to be less than ${most}. What should it be?`;
    throw new Unclear([missing(`${label} corner radius`, text)]);
  }
  return along === 'u' ? rectangle(x, y, corner) : rectangle(y, x, corner);
}

/** @throws Unclear where neither or both of diameter and radius are given */
export function round(
  asked: { words: string; diameter?: string | undefined; radius?: string | undefined },
  prefix: string,
  label: string,
  draft: Draft,
): Shape {
  const { words, diameter, radius } = asked;
  if (diameter !== undefined && radius !== undefined) {
    const text = `"${words}" gives more than one size: ${diameter} and ${radius}. Which is right?`;
    throw new Unclear([contradiction(words, text, [diameter, radius])]);
  }
  if (diameter === undefined && radius === undefined)
    throw new Unclear([missing(`${label} diameter`, `What is the diameter of "${words}"?`)]);
  const across =
    diameter !== undefined
      ? draft.length(`${prefix}_diameter`, diameter, `${label} diameter`)
      : twice(draft.length(`${prefix}_radius`, radius ?? '', `${label} radius`));
  return {
    at: (center) => ({ shape: 'circle', diameter: across.text, center }),
    area: (Math.PI * across.value ** 2) / 4,
    half: [0, 0],
    radius: across.value / 2,
    widest: across,
    room: { shape: 'circle', diameter: across },
    diameter: across.value,
    arcs: 0,
    open: false,
  };
}

/** Along u and v of the face. */
export function rectangle(u: Term, v: Term, corner: Term | null, open = false): Shape {
  const r = corner?.value ?? 0;
  return {
    at: (center) =>
      corner
        ? { shape: 'rounded_rectangle', width: u.text, height: v.text, radius: corner.text, center }
        : { shape: 'rectangle', width: u.text, height: v.text, center },
    area: u.value * v.value - (4 - Math.PI) * r ** 2,
    half: [half(u).value - r, half(v).value - r],
    radius: r,
    widest: u.value >= v.value ? u : v,
    room: { shape: 'rectangle', width: u, height: v, ...(corner ? { corner } : {}) },
    diameter: null,
    arcs: corner ? 4 : 0,
    open,
  };
}

/** The way it runs: as said, or along the longer side of the face. */
function direction(asked: Asked, { room, curved }: Face, draft: Draft): 'u' | 'v' {
  const { along, words, place } = asked;
  if (curved) {
    if (along === 'width') throw notAlongAxis(words);
    return 'v';
  }
  if (place?.at === 'circle') {
    sayTurned(asked, draft);
    return 'u';
  }
  if (along !== undefined) return along === 'length' ? 'u' : 'v';
  const v = room.shape === 'rectangle' && room.height.value > room.width.value;
  draft.assume(`"${words}" does not say which way it runs: it runs along the ${v ? 'width' : 'length'}.`);
  return v ? 'v' : 'u';
}

function notAlongAxis(words: string): Unclear {
  const text = `"${words}": in the side of a round part I can only make slots along its axis. What should it be?`;
  return new Unclear([contradiction(words, text)]);
}

/** On a circle they are turned with it. @throws Unclear where they are to run one way */
export function sayTurned({ words, along }: Asked, draft: Draft): void {
  if (along !== undefined) {
    const text = `"${words}" lie on a circle, where each points to the middle: they cannot all run one way. What is meant?`;
    throw new Unclear([contradiction(words, text)]);
  }
  draft.assume(`"${words}": each points to the middle of the circle.`);
}

/**
 * What each of them covers of the face; those that are turned with their circle by what they sweep.
 * @throws Unclear on a circle that they cannot be turned with
 */
export function covered(
  shape: Shape,
  place: Place | undefined,
  { centres, repeat }: Positions,
  words: string,
): { half: readonly [number, number]; radius: number } {
  if (place?.at !== 'circle' || shape.diameter !== null) return shape;
  if (place.start !== undefined) {
    const text = `"${words}": on a circle I can only place the first of them at the right. Where does it go?`;
    throw new Unclear([contradiction(words, text)]);
  }
  if (centres.length < 3) return shape;
  if (repeat?.kind === 'polar') return { half: [0, 0], radius: Math.hypot(...shape.half) + shape.radius };
  const text = `"${words}": on a circle I can only turn them about the middle of the part, seen from above. Where do they go?`;
  throw new Unclear([contradiction(words, text)]);
}
