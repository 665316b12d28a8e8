import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import type { Figures } from '../figures.ts';
import { defineProfile } from '../profile.ts';
import { type Loop, Sketch } from '../sketch.ts';
import { drawMoved, movedCircle } from './moved/draw.ts';
import { moveOutline } from './moved/outline.ts';
import { loopArea, outlineOf } from './moved/piece.ts';
import { PlainProfile, plainKind } from './plain.ts';

const schema = z.strictObject({
  shape: z.literal('offset'),
  of: PlainProfile.describe('Made of lines and arcs'),
  by: Expression.describe('How far its outline is moved, mm'),
  side: z.enum(['outward', 'inward']).default('outward'),
  corners: z.enum(['round', 'sharp']).default('sharp').describe('Where the outline opens at a corner'),
});

function draw({ of, by, side, corners }: z.infer<typeof schema>, figures: Figures, sketch: Sketch): Loop {
  const distance = figures.positive(by, 'by');
  const signed = side === 'outward' ? distance.value : -distance.value;
  const loop = sketch.constructing(() => plainKind(of).draw(of, figures, sketch));
  const [only] = loop;
  if (only && loop.length === 1 && sketch.drawn(only.geometry).kind === 'circle') {
    return movedCircle(only.geometry, signed, distance, figures, sketch);
  }
  const outline = outlineOf(loop, sketch);
  if (!outline) {
    throw figures.problem(
      'of',
      'an outline with free curves cannot be moved outward or inward; lines and arcs can',
    );
  }
  const moved = moveOutline(outline, signed, corners === 'round');
  if ('problem' in moved) throw figures.problem('by', moved.problem);
  return drawMoved(moved, distance, sketch);
}

/** Another profile with its outline moved outward or inward by one distance. The original stays as guiding lines. */
export const offset = defineProfile({
  shape: 'offset',
  schema,
  describe: ({ of, by, side }, figures) =>
    `${plainKind(of).describe(of, figures)} moved ${side} by ${figure(figures.positive(by, 'by').value)} mm`,
  area: (profile, figures) => {
    const sketch = new Sketch();
    return loopArea(draw(profile, figures, sketch), sketch);
  },
  draw,
});
