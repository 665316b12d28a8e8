import { z } from 'zod';
import { Size } from './size.ts';

/** A side of the part as it stands: front is towards -Y, right towards +X. Legs belong to brackets, a floor to boxes; a boss is what stands on another face. */
export const FaceName = z.enum([
  'top',
  'bottom',
  'front',
  'back',
  'left',
  'right',
  'base_leg',
  'upright_leg',
  'boss',
  'floor',
  'step_1',
  'step_2',
  'step_3',
  'step_4',
  'step_5',
  'step_6',
]);
export type FaceName = z.infer<typeof FaceName>;

export const Side = z.enum(['left', 'right', 'front', 'back', 'top', 'bottom']);
export type Side = z.infer<typeof Side>;

/** The side that lies across. */
export const OPPOSITE: Readonly<Record<Side, Side>> = {
  left: 'right',
  right: 'left',
  front: 'back',
  back: 'front',
  top: 'bottom',
  bottom: 'top',
};

/** A corner of a face as one looks at it; of the top face, the bottom is at the front. */
export const Corner = z.enum(['bottom left', 'bottom right', 'top left', 'top right']);
export type Corner = z.infer<typeof Corner>;

/** Where holes and the like go on their face, by name. Distances run along the face. */
export const Place = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('centre') }),
  z.strictObject({
    at: z.literal('corners').describe('One near each corner'),
    edge_distance: Size.optional().describe('From the centre of the hole to both edges'),
    outside: z.literal(true).optional().describe("From the part's outside, not from the edges of the face"),
    opposite: z.literal(true).optional().describe('Two of them: front left and back right'),
    which: z.array(Corner).min(1).max(3).optional().describe('Only these'),
  }),
  z.strictObject({
    at: z.literal('ends').describe('One near each end, on the centre line along the length'),
    edge_distance: Size,
    across: Size.optional().describe('Between two at each end'),
  }),
  z.strictObject({
    at: z.literal('circle').describe('Evenly on a circle, such as a bolt circle'),
    diameter: Size.optional(),
    radius: Size.optional(),
    edge_distance: Size.optional().describe('From the edge of a round face instead'),
    start: Size.optional().describe(
      'Angle of the first, against the clock from the right as one looks at the face; left out: there',
    ),
  }),
  z.strictObject({
    at: z.literal('grid'),
    columns: z.int().min(1).max(100).describe('Holes along the length'),
    rows: z.int().min(1).max(100),
    spacing: Size.optional().describe('Between neighbours; along the length where across is given too'),
    across: Size.optional().describe('Between rows, where it differs'),
  }),
  z.strictObject({
    at: z.literal('row'),
    along: z.enum(['length', 'width']).optional(),
    spacing: Size.optional(),
    side: Side.optional().describe('Along this edge'),
    edge_distance: Size.optional().describe('From that edge'),
    start: z
      .strictObject({ side: Side, distance: Size })
      .optional()
      .describe('How far the first of them is from this side; left out: about the middle'),
    ends: Size.optional().describe('How far the first and the last are from the ends; sets the spacing'),
  }),
  z.strictObject({
    at: z.literal('sides').describe('Measured from named sides'),
    from: z
      .array(z.strictObject({ side: Side, distance: Size }))
      .min(1)
      .max(2),
  }),
  z.strictObject({
    at: z.literal('points').describe('(x, y) from the centre of the face, or from its front left corner'),
    points: z
      .array(z.tuple([Size, Size]))
      .min(1)
      .max(100),
    origin: z.enum(['centre', 'corner']).optional(),
  }),
]);
export type Place = z.infer<typeof Place>;
