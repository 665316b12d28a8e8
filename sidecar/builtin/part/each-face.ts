import type { HoleFeature } from '../../plan/outline/feature.ts';
import type { FaceName } from '../../plan/outline/place.ts';
import type { BaseReader } from './base-reader.ts';

const EACH =
  /\b(?:(?:each|every|any)(?: one)?(?: of (?:the|its)(?: six| 6| four| 4)?)?|all(?: of)?(?: (?:the|its))?(?: six| 6)?|(?:the|its) six)(?: flat)? faces?\b/i;
const BLOCKS: readonly string[] = ['block', 'cube'];
const ALL: readonly FaceName[] = ['top', 'bottom', 'front', 'back', 'left', 'right'];
/** What goes through these comes out of the others. */
const THROUGH: readonly FaceName[] = ['top', 'front', 'right'];

interface EachFace {
  readonly holes: readonly HoleFeature[];
  readonly assumption?: string;
}

/** "A 6 mm hole in the centre of each face" of a block: one in all six, or where they go through, through all three ways. */
export function inEachFace(feature: HoleFeature, { noun }: BaseReader): EachFace | null {
  const { words, place, count = 1, depth, blind, face } = feature;
  if (!BLOCKS.includes(noun.name) || face !== undefined || !EACH.test(words)) return null;
  if (place !== undefined && place.at !== 'centre') return null;
  if (count !== 1 && count !== ALL.length) return null;
  const one = { ...feature, count: 1, place: { at: 'centre' as const } };
  if (depth !== undefined || blind) return { holes: ALL.map((each) => ({ ...one, face: each })) };
  return {
    holes: THROUGH.map((each) => ({ ...one, face: each })),
    assumption: `"${words}": each of the three goes right through, so that all six faces have one.`,
  };
}
