import type { Face } from '../nouns/solid.ts';
import type { Draft } from './draft.ts';
import type { HoleFeature } from './feature.ts';
import { half, type Term } from './term.ts';
import { contradiction, inMm, Unclear } from './unclear.ts';

/**
 * How deep a hole in the round side of something hollow goes where it goes through one wall only, because that was said or
 * because of its depth; null: it does not, or the side is flat or solid. That it goes through both is said.
 * @throws Unclear where there is no such wall
 */
export function throughOneWall(
  { wall, words }: HoleFeature,
  face: Face,
  diameter: Term,
  depth: Term | null,
  draft: Draft,
): Term | null {
  const { curved } = face;
  const opening = curved?.opening ?? 0;
  if (wall === 'one') {
    if (!curved || opening <= diameter.value) {
      const text = `"${words}" goes through one wall, and there is no wall round an opening wider than ${inMm(diameter.value)} on that side. What is meant?`;
      throw new Unclear([contradiction(words, text, ['through'])]);
    }
    return depth ?? half(face.thickness);
  }
  if (!curved || opening <= diameter.value) return null;
  if (depth === null) {
    draft.assume(`"${words}" goes right across, through both walls.`);
    return null;
  }
  const [R, room] = [curved.diameter / 2, Math.sqrt(opening ** 2 - diameter.value ** 2) / 2];
  if (depth.value < R - room || depth.value > R + room) return null;
  draft.assume(`"${words}" goes through the one wall, into the opening.`);
  return depth;
}
