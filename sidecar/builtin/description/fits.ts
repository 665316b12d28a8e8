import type { Shape } from './shape.ts';
import { outlineSizes, shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

/** A hole that is as wide as the base itself leaves nothing of it: that is asked about, with the numbers. */
export function checkWidth(body: Body, across: number, story: Story): void {
  const { base } = story;
  const shape = shapeNamed(base?.noun ?? 'cylinder');
  const widest = base && shape ? widthOf(shape, base) : Number.NaN;
  if (!(across >= widest)) return;
  const [span] = body.spans;
  const text = `A hole ${across} mm wide does not fit: the part is ${widest} mm wide. How wide is the hole?`;
  if (span) story.doubt(span, text);
}

function widthOf(shape: Shape, base: Body): number {
  const { sizes } = outlineSizes(shape, base.sizes);
  const size = (name: string) => sizes.get(name)?.number ?? Number.POSITIVE_INFINITY;
  return Math.min(
    size('diameter'),
    2 * size('radius'),
    size('outer_diameter'),
    2 * size('outer_radius'),
    size('side'),
    shape.feature === 'box' ? size('length') : Number.POSITIVE_INFINITY,
    size('width'),
  );
}
