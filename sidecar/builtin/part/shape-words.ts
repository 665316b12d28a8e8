import type { BossFeature, PocketFeature, SlotFeature } from '../../plan/outline/feature.ts';

export type ShapeFeature = SlotFeature | PocketFeature | BossFeature;
export type SizeName =
  | 'across_flats'
  | 'length'
  | 'width'
  | 'depth'
  | 'height'
  | 'diameter'
  | 'radius'
  | 'corner_radius';

/** What a head asks for: which feature, and what its name says of it already. */
export const HEADS: Record<
  string,
  {
    kind: ShapeFeature['kind'];
    blind?: true;
    square?: true;
    round?: true;
    side?: true;
    seat?: true;
    closed?: true;
    hex?: true;
    upright?: true;
  }
> = {
  slot: { kind: 'slot' },
  vent: { kind: 'slot', upright: true },
  groove: { kind: 'slot' },
  'turned end': { kind: 'slot' },
  'other turned end': { kind: 'slot' },
  keyway: { kind: 'slot', blind: true, side: true },
  pocket: { kind: 'pocket', blind: true },
  'round pocket': { kind: 'pocket', blind: true, round: true },
  'bearing seat': { kind: 'pocket', blind: true, round: true, seat: true },
  'bearing pocket': { kind: 'pocket', blind: true, round: true, seat: true, closed: true },
  'hexagonal pocket': { kind: 'pocket', blind: true, hex: true },
  'hexagonal opening': { kind: 'pocket', hex: true },
  opening: { kind: 'pocket' },
  'square opening': { kind: 'pocket', square: true },
  boss: { kind: 'boss' },
};

/** Names of sizes as the lexicon has them, by feature. */
export const TAKES: Record<ShapeFeature['kind'], Readonly<Record<string, SizeName>>> = {
  slot: { length: 'length', width: 'width', depth: 'depth' },
  pocket: {
    length: 'length',
    width: 'width',
    depth: 'depth',
    diameter: 'diameter',
    radius: 'radius',
    corner_radius: 'corner_radius',
    across_flats: 'across_flats',
  },
  boss: {
    length: 'length',
    width: 'width',
    height: 'height',
    depth: 'height',
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
  },
};

/** Of a groove: what is left of the part at its bottom. */
export const GROOVE_DIAMETERS = ['diameter', 'inner_diameter', 'minor_diameter', 'base_diameter'];

/** Names of what the bottom of a keyway is so far from, which tells its depth. */
export const KEY_FLOORS: Readonly<Record<string, 'axis' | 'far side'>> = {
  depth_to_axis: 'axis',
  depth_to_far_side: 'far side',
};
