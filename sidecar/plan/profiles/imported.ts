import { z } from 'zod';
import { bezierArea } from '../green.ts';
import { defineProfile } from '../profile.ts';
import type { Edge, Sketch, Spot } from '../sketch.ts';

const Place = z.tuple([z.number(), z.number()]).describe('(u, v), mm');

const Piece = z
  .strictObject({
    to: Place,
    centre: Place.optional().describe('Makes the piece an arc'),
    turn: z.enum(['left', 'right']).optional().describe('Which way the arc goes round its centre'),
    poles: z.tuple([Place, Place]).optional().describe('Makes the piece a Bezier curve'),
  })
  .refine((piece) => (piece.centre === undefined) === (piece.turn === undefined), {
    message: 'an arc needs centre and turn',
    path: ['turn'],
  });
type Piece = z.infer<typeof Piece>;

const schema = z.strictObject({
  shape: z.literal('imported'),
  start: Place,
  pieces: z.array(Piece).min(2).max(2_000).describe('The last one ends at the start'),
});

const radiusOf = (from: Spot, centre: Spot) => Math.hypot(from[0] - centre[0], from[1] - centre[1]);

/** Begin and angle swept, radians above zero, of an arc in the direction in which it is gone along. */
function swept(from: Spot, to: Spot, centre: Spot, left: boolean): readonly [number, number] {
  const angle = ([u, v]: Spot) => Math.atan2(v - centre[1], u - centre[0]);
  const turned = (angle(to) - angle(from)) * (left ? 1 : -1);
  return [angle(from), turned > 1e-9 ? turned : turned + 2 * Math.PI];
}

/** Signed area that a piece sweeps about the origin. */
function pieceArea(from: Spot, { to, centre, turn, poles }: Piece): number {
  if (!centre) return bezierArea([from, ...(poles ?? []), to]);
  const [, angle] = swept(from, to, centre, turn === 'left');
  const bow = (radiusOf(from, centre) ** 2 * (angle - Math.sin(angle))) / 2;
  return bezierArea([from, to]) + (turn === 'left' ? bow : -bow);
}

function drawPiece(from: Spot, { to, centre, turn, poles }: Piece, sketch: Sketch): Edge {
  if (poles) return { geometry: sketch.spline([from, ...poles, to], false), start: 1, end: 2 };
  if (!centre) return { geometry: sketch.line(from, to), start: 1, end: 2 };
  const left = turn === 'left';
  const [begin, angle] = swept(from, to, centre, left);
  const [low, high] = left ? [begin, begin + angle] : [begin - angle, begin];
  const degrees = (radians: number) => (radians * 180) / Math.PI;
  const geometry = sketch.arc(centre, radiusOf(from, centre), degrees(low), degrees(high));
  return { geometry, start: left ? 1 : 2, end: left ? 2 : 1 };
}

const starts = ({ start, pieces }: z.infer<typeof schema>): Spot[] => [start, ...pieces.map(({ to }) => to)];

/** An outline taken over from a drawing: held where it is as a whole, each piece blocked. */
export const imported = defineProfile({
  shape: 'imported',
  schema,
  describe: ({ pieces }) => `imported outline of ${pieces.length} pieces`,
  area: (profile) => {
    const from = starts(profile);
    return Math.abs(
      profile.pieces.reduce((sum, piece, index) => sum + pieceArea(from[index] ?? piece.to, piece), 0),
    );
  },
  draw: (profile, figures, sketch) => {
    const from = starts(profile);
    const end = from.at(-1) ?? profile.start;
    if (radiusOf(end, profile.start) > 1e-4) {
      throw figures.problem('pieces', 'the last piece must end where the first begins');
    }
    const edges = profile.pieces.map((piece, index) => drawPiece(from[index] ?? piece.to, piece, sketch));
    for (const { geometry } of edges) sketch.constrain('Block', geometry);
    const area = profile.pieces.reduce(
      (sum, piece, index) => sum + pieceArea(from[index] ?? piece.to, piece),
      0,
    );
    if (area > 0) return edges;
    return edges.map(({ geometry, start, end: last }) => ({ geometry, start: last, end: start })).reverse();
  },
});
