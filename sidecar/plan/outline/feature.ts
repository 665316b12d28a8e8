import { z } from 'zod';
import { EdgeWord } from '../edges.ts';
import { Corner, FaceName, Place, Side } from './place.ts';
import { PythonStep } from './python-step.ts';
import { Size, Words } from './size.ts';
import { SolidFeature } from './solid-feature.ts';

/** How a hole meets its screw: ISO 273's fine, medium and coarse, or drilled for a thread. */
export const Fit = z.enum(['close', 'normal', 'wide', 'tap']);
export type Fit = z.infer<typeof Fit>;

const nth = z
  .int()
  .min(1)
  .optional()
  .describe('Its number among those of its kind, where one before it was taken away since');

const of = z
  .string()
  .max(60)
  .optional()
  .describe('The solid whose face it is on, by its name; left out: the base');
const ofEdges = z
  .string()
  .max(60)
  .optional()
  .describe('Whose edges: a solid by its name, "slot", "pocket 2" ...; left out: the whole part\'s');

/** Holes of one size. Exactly one of diameter, radius and thread. */
export const HoleFeature = z.strictObject({
  kind: z.literal('hole'),
  words: Words,
  nth,
  diameter: Size.optional(),
  radius: Size.optional(),
  thread: z.string().max(20).optional().describe('"M5", "1/4-20"'),
  fit: Fit.optional(),
  count: z.int().min(1).max(1000).optional(),
  depth: Size.optional().describe('Left out: through'),
  blind: z.boolean().optional().describe('Asked for as blind'),
  of,
  wall: z
    .literal('one')
    .optional()
    .describe('In the round side of something hollow: through that wall only; left out: through both'),
  bottom: z.enum(['flat', 'cone']).optional(),
  face: FaceName.optional(),
  place: Place.optional(),
  counterbore: z
    .strictObject({ diameter: Size.optional(), depth: Size.optional() })
    .optional()
    .describe('Left empty: for the ISO 4762 screw of the thread'),
  countersink: z
    .strictObject({ diameter: Size.optional(), angle: Size.optional() })
    .optional()
    .describe('Left empty: for the ISO 10642 screw of the thread'),
});
export type HoleFeature = z.infer<typeof HoleFeature>;

/** The edges that a request can name so far. */
export const FinishedEdges = EdgeWord.extract(['all', 'vertical', 'top', 'bottom']);
export type FinishedEdges = z.infer<typeof FinishedEdges>;

/** Some edges of a block only. */
const some = {
  corners: z
    .array(Corner)
    .min(1)
    .max(3)
    .optional()
    .describe('Only the vertical edges at these, seen from above'),
  sides: z
    .union([z.enum(['long', 'short']), z.array(Side).min(1).max(2)])
    .optional()
    .describe('With edges top or bottom: only those along these sides'),
};

const FilletFeature = z.strictObject({
  kind: z.literal('fillet'),
  words: Words,
  nth,
  of: ofEdges,
  radius: Size.optional(),
  diameter: Size.optional(),
  edges: FinishedEdges.optional().describe(
    'Left out: all, or the vertical ones where the part is too thin for that',
  ),
  ...some,
});
const ChamferFeature = z.strictObject({
  kind: z.literal('chamfer'),
  words: Words,
  nth,
  of: ofEdges,
  size: Size.optional(),
  edges: FinishedEdges.optional(),
  ...some,
});
export type EdgeFinish = z.infer<typeof FilletFeature> | z.infer<typeof ChamferFeature>;

const cutout = {
  words: Words,
  nth,
  length: Size.optional(),
  width: Size.optional(),
  depth: Size.optional().describe('Left out: through'),
  blind: z.boolean().optional().describe('Asked for as blind'),
  through: z.boolean().optional().describe('Asked for as through'),
  of,
  along: z.enum(['length', 'width']).optional().describe('The way its length runs on the face'),
  count: z.int().min(1).max(1000).optional(),
  face: FaceName.optional(),
  place: Place.optional(),
};

/** Slots with round ends. Without a length, and with a way to run: a groove from one end of the face to the other. */
export const SlotFeature = z.strictObject({ kind: z.literal('slot'), ...cutout });
export type SlotFeature = z.infer<typeof SlotFeature>;

/** Rectangular, round or hexagonal pockets and openings. */
export const PocketFeature = z.strictObject({
  kind: z.literal('pocket'),
  ...cutout,
  diameter: Size.optional(),
  radius: Size.optional(),
  corner_radius: Size.optional(),
  sides: z.literal(6).optional().describe('A hexagon, by what it is across its flats'),
  across_flats: Size.optional(),
  nut: z.string().max(20).optional().describe('Of a hexagon: for this nut, "M8", whose sizes it has'),
  bearing: z
    .string()
    .max(20)
    .optional()
    .describe(
      'A seat for this ball bearing, "608": its sizes, and a hole beneath that leaves its outer ring a shoulder',
    ),
  closed: z.literal(true).optional().describe('Of a seat that is a pocket and no more: no hole beneath it'),
  shoulder: Size.optional().describe(
    'Diameter of the hole beneath a bearing; left out: midway between its rings',
  ),
});
export type PocketFeature = z.infer<typeof PocketFeature>;

/** Bosses that stand on a face: round, or rectangular where they have a length and a width. */
export const BossFeature = z.strictObject({
  kind: z.literal('boss'),
  words: Words,
  nth,
  of,
  diameter: Size.optional(),
  radius: Size.optional(),
  length: Size.optional(),
  width: Size.optional(),
  height: Size.optional(),
  count: z.int().min(1).max(1000).optional(),
  face: FaceName.optional(),
  place: Place.optional(),
});
export type BossFeature = z.infer<typeof BossFeature>;

/** Round bosses with a hole for a brass insert that is melted in. */
export const InsertBossFeature = z.strictObject({
  kind: z.literal('insert_boss'),
  words: Words,
  nth,
  thread: z.string().max(20).describe('Of the insert: "M3"'),
  diameter: Size.optional().describe('Left out: the least that the insert needs'),
  height: Size.optional().describe('Left out: as high as the hole is deep'),
  count: z.int().min(1).max(1000).optional(),
  face: FaceName.optional(),
  place: Place.optional(),
});
export type InsertBossFeature = z.infer<typeof InsertBossFeature>;

export const OutlineFeature = z.discriminatedUnion('kind', [
  HoleFeature,
  FilletFeature,
  ChamferFeature,
  SlotFeature,
  PocketFeature,
  BossFeature,
  InsertBossFeature,
  SolidFeature,
  PythonStep,
]);
export type OutlineFeature = z.infer<typeof OutlineFeature>;

/** What lies at a place on a face. */
export type PlacedFeature = Exclude<OutlineFeature, EdgeFinish | SolidFeature | PythonStep>;

const NOT_PLACED: readonly OutlineFeature['kind'][] = ['fillet', 'chamfer', 'solid', 'python'];

export const isPlaced = (feature: OutlineFeature): feature is PlacedFeature =>
  !NOT_PLACED.includes(feature.kind);
