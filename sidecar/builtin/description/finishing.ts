import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { isReference } from './places/sides.ts';
import type { Finish, Story } from './story.ts';

/** Fillets and chamfers of the base; others are asked about. */
export function finishFeatures(story: Story): OutlineFeature[] {
  return story.finishes.flatMap((finish): OutlineFeature[] => {
    const edges = edgesOf(finish, story);
    if (edges === null) {
      story.doubt(finish.span, `Which edges are meant by "${story.text(finish.span)}"?`);
      return [];
    }
    const words = story.text(finish.span);
    return finish.kind === 'fillet'
      ? [{ kind: 'fillet', words, radius: finish.size.written, edges }]
      : [{ kind: 'chamfer', words, size: finish.size.written, edges }];
  });
}

function edgesOf({ spots }: Finish, story: Story): 'vertical' | 'top' | 'bottom' | 'all' | null {
  const places = spots.filter((spot) => !isReference(spot));
  const named = spots.find(isReference);
  if (named?.what === 'cutter') return null;
  if (named?.what === 'solid' && story.find(named, false) !== story.base) return null;
  if (places.length === 0) return null;
  const sides = places.flatMap((spot) => spot.sides).filter((side) => side !== 'outer');
  if (places.some(({ what, count, plural }) => what === 'corner' && plural && (count ?? 4) === 4)) {
    return sides.length === 0 ? 'vertical' : null;
  }
  const [side] = sides;
  if (sides.length === 1 && (side === 'top' || side === 'bottom')) return side;
  return null;
}
