import { liesFlat } from '../lies-flat.ts';
import type { Span } from '../phrases/item.ts';
import type { Placed, Placing } from './places/place-kind.ts';

/**
 * "20 mm from the left edge, 15 mm from the bottom edge" of an upright hole that goes through: along its own axis nothing is
 * to be placed, so the bottom is that of the view from above. Where the part is not flat that is asked.
 */
export function seenFromAbove(
  at: Placing['at'],
  { body, story, reach }: Pick<Placed, 'body' | 'story' | 'reach'>,
  span: Span,
): Placing['at'] {
  const { x, y, z } = at;
  const through = !['depth', 'height', 'length'].some((name) => body.sizes.has(name));
  if (!body.cut || !through || z?.mine !== 'middle' || z.offset === undefined || z.of !== 'base') return at;
  const [long, wide, high] = (['x', 'y', 'z'] as const).map(reach);
  const flat = high !== undefined && liesFlat(long ?? 0, wide ?? 0, high);
  const words = story.text(span);
  if (y || !flat) {
    story.doubt(
      span,
      `Is "${words}" drilled from above? Then how far is it from the front and from the left?`,
    );
    return at;
  }
  const edge = z.end === 'low' ? ['bottom', 'front'] : ['top', 'back'];
  story.assume(
    `The ${edge[0]} edge that "${words}" is measured from is taken as the ${edge[1]} edge, seen from above.`,
  );
  return { ...(x ? { x } : {}), y: z };
}
