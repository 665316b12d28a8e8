import { z } from 'zod';
import { Size, Words } from './size.ts';

/** One of the solids that the part is made of: 'base', or a solid feature by its name. */
const Ref = z.string().max(60);
/** Where along an axis: its low end, its middle, its high end. Left, front and bottom are low. */
const End = z.enum(['low', 'middle', 'high']);

/** Along one axis: my end lies on an end of another solid, or on the origin, and `offset` (towards plus) from there. */
const Along = z.strictObject({
  mine: End.default('middle'),
  of: Ref.optional().describe('Left out: the origin'),
  end: End.default('middle'),
  offset: Size.optional(),
});
export type Along = z.infer<typeof Along>;

/** Copies of a solid; the first stands where `at` says. */
const Repeat = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('circle').describe('About an axis through the middle of `of`; the first lies at `start`'),
    of: Ref.default('base'),
    axis: z.enum(['x', 'y', 'z']).default('z'),
    count: z.int().min(2).max(360),
    diameter: Size.optional(),
    radius: Size.optional(),
    start: Size.optional().describe(
      'Angle of the first, from the plus direction of the first other axis towards that of the second',
    ),
    climb: Size.optional().describe('How far each stands along the axis beyond the one before'),
    step: Size.optional().describe('Angle from one to the next; left out: evenly round the whole circle'),
    outwards: z.boolean().default(true).describe('Each turned with its place'),
  }),
  z.strictObject({
    by: z.literal('row'),
    axis: z.enum(['x', 'y', 'z']),
    count: z.int().min(2).max(1000),
    spacing: Size.describe('From one to the next, signed'),
  }),
  z.strictObject({
    by: z.literal('mirror').describe('And one on the other side of the middle of `of`'),
    of: Ref.default('base'),
    axis: z.enum(['x', 'y', 'z']),
  }),
]);
export type Repeat = z.infer<typeof Repeat>;

/** Another solid, joined to what is there or cut out of it. What is not said about its place: centred on the base. */
export const SolidFeature = z.strictObject({
  kind: z.literal('solid'),
  words: Words,
  nth: z.int().min(1).optional(),
  name: Ref.describe('What others call it: "upper cylinder"; no two are alike'),
  mode: z.enum(['add', 'cut', 'common', 'apart']).describe('apart: a body of its own'),
  noun: z.string().max(40).describe('One of the solids: box, cylinder, sphere, ...'),
  sizes: z.record(z.string(), Size).describe('A cut without a length along its axis goes through all'),
  axis: z
    .enum(['x', 'y', 'z', '-x', '-y', '-z'])
    .optional()
    .describe(
      'Where its own Z points; left out: z. Its own X and Y lie along the two others, in their order',
    ),
  turn: Size.optional().describe('About its own Z, from its first other axis towards the second, degrees'),
  tilt: z
    .strictObject({ axis: z.enum(['x', 'y', 'z']), angle: Size.describe('Degrees, right-handed') })
    .optional()
    .describe('Leaned over, about a line through its middle'),
  at: z.strictObject({ x: Along.optional(), y: Along.optional(), z: Along.optional() }),
  repeat: z.array(Repeat).max(2).optional().describe('One after the other: a row of rows is a grid'),
  edges: z
    .array(
      z.strictObject({
        finish: z.enum(['fillet', 'chamfer']),
        size: Size,
        which: z
          .enum(['all', 'top', 'bottom', 'along', 'inside', 'outside'])
          .describe(
            'Of this solid in its own axes; along: those that run along its own Z; inside: where material is added by a fillet',
          ),
      }),
    )
    .max(10)
    .optional(),
});
export type SolidFeature = z.infer<typeof SolidFeature>;
