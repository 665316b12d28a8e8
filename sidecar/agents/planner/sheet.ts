import { z } from 'zod';
import { FinishedEdges, Fit, type OutlineFeature } from '../../plan/outline/feature.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { FaceName, Place, Side } from '../../plan/outline/place.ts';
import { PythonStep } from '../../plan/outline/python-step.ts';
import { Size } from '../../plan/outline/size.ts';
import type { Along, SolidFeature } from '../../plan/outline/solid-feature.ts';

/**
 * What a model writes: an outline as small as it can be. Sizes are copied, places are named; code does the arithmetic, finds
 * the words of the request that ask for each feature, and puts names to solids.
 */
const Hole = z.object({
  kind: z.literal('hole'),
  diameter: Size.optional(),
  radius: Size.optional(),
  thread: z.string().max(20).optional(),
  fit: Fit.optional(),
  count: z.int().min(1).max(1000).optional(),
  depth: Size.optional(),
  face: FaceName.optional(),
  place: Place.optional(),
  counterbore: z.object({ diameter: Size.optional(), depth: Size.optional() }).optional(),
  countersink: z.object({ diameter: Size.optional(), angle: Size.optional() }).optional(),
});
const Cutout = {
  length: Size.optional(),
  width: Size.optional(),
  depth: Size.optional(),
  count: z.int().min(1).max(1000).optional(),
  along: z.enum(['length', 'width']).optional(),
  face: FaceName.optional(),
  place: Place.optional(),
};
const Slot = z.object({ kind: z.literal('slot'), ...Cutout });
const Pocket = z.object({
  kind: z.literal('pocket'),
  ...Cutout,
  diameter: Size.optional(),
  radius: Size.optional(),
  corner_radius: Size.optional(),
});
const Boss = z.object({
  kind: z.literal('boss'),
  diameter: Size.optional(),
  radius: Size.optional(),
  length: Size.optional(),
  width: Size.optional(),
  height: Size.optional(),
  count: z.int().min(1).max(1000).optional(),
  face: FaceName.optional(),
  place: Place.optional(),
});
const Fillet = z.object({ kind: z.literal('fillet'), radius: Size, edges: FinishedEdges.optional() });
const Chamfer = z.object({ kind: z.literal('chamfer'), size: Size, edges: FinishedEdges.optional() });
/** No part family has as many: more are noise, and each is looked at against each other. */
const MOST_SIZES = 40;
const Sizes = z
  .record(z.string(), Size)
  .refine((sizes) => Object.keys(sizes).length <= MOST_SIZES, `at most ${MOST_SIZES} sizes`);
/** Where along an axis a solid's middle lies, from the middle of the base. */
const Shift = z.object({ x: Size.optional(), y: Size.optional(), z: Size.optional() });
const Solid = z.object({
  kind: z.literal('solid'),
  mode: z.enum(['add', 'cut']),
  noun: z.string().min(1).max(40),
  sizes: Sizes,
  side: Side.optional().describe(
    'Added: it stands on this side. Cut: it goes in from there. Left out: in the middle',
  ),
  of: z.string().max(60).optional().describe('"solid 1": of the first solid rather than of the base'),
  axis: z.enum(['x', 'y', 'z']).optional(),
  shift: Shift.optional(),
});
export type SheetSolid = z.infer<typeof Solid>;

const Python = z.object(PythonStep.omit({ words: true, nth: true }).shape);

export const SheetFeature = z.discriminatedUnion('kind', [
  Hole,
  Slot,
  Pocket,
  Boss,
  Fillet,
  Chamfer,
  Solid,
  Python,
]);
export type SheetFeature = z.infer<typeof SheetFeature>;
/** Kinds that words of a request call for. */
export type SheetKind = Exclude<SheetFeature['kind'], 'python'>;
export type PlaceName = z.infer<typeof Place>['at'];

export const Sheet = z.object({
  base: z.object({
    noun: z.string().min(1).max(40),
    sizes: Sizes,
    standard: z.string().max(20).optional(),
  }),
  features: z.array(SheetFeature).max(50),
  assumptions: z.array(z.string().max(300)).max(10).optional(),
});
export type Sheet = z.infer<typeof Sheet>;

/** A model may also ask, or say that it is no part; small ones are not offered it, for they would always do so. */
export const SheetAnswer = z.union([
  z.object({ question: z.string().min(1).max(500), options: z.array(z.string().max(100)).max(6).optional() }),
  z.object({ refused: z.string().min(1).max(500) }),
  Sheet,
]);
export type SheetAnswer = z.infer<typeof SheetAnswer>;

/** The sheet of an outline that is to be changed. Where solids stand is told by their shift, as far as that is known. */
export function sheetOf({ base, features }: Outline): Sheet {
  const { noun, sizes, standard } = base;
  return Sheet.parse({
    base: { noun, sizes, ...(standard === undefined ? {} : { standard }) },
    features: features.flatMap((feature) => sheetFeatureOf(feature) ?? []),
  });
}

/** As much of a feature as a sheet can say; null: nothing. */
export function sheetFeatureOf(feature: OutlineFeature): SheetFeature | null {
  const read = SheetFeature.safeParse(feature.kind === 'solid' ? solidSheet(feature) : feature);
  return read.success ? read.data : null;
}

function solidSheet({ at, ...solid }: SolidFeature): unknown {
  const onSide = (Object.entries(at) as [Axis, Along | undefined][]).find(
    ([, along]) => along && along.end !== 'middle',
  );
  const side = onSide && SIDES[onSide[0]][onSide[1]?.end === 'high' ? 1 : 0];
  const shift = Object.fromEntries(
    Object.entries(at).flatMap(([axis, along]) => (along?.offset ? [[axis, along.offset]] : [])),
  );
  return { ...solid, ...(side ? { side } : {}), ...(Object.keys(shift).length > 0 ? { shift } : {}) };
}

type Axis = 'x' | 'y' | 'z';
const SIDES = { x: ['left', 'right'], y: ['front', 'back'], z: ['bottom', 'top'] } as const;
