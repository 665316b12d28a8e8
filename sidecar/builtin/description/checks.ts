import { shapeNamed } from './shapes.ts';
import type { Story } from './story.ts';

/** What cuts a corner or the middle out of a block, all through it. */
const OPEN: readonly string[] = [
  'channel',
  'notch',
  'cutout',
  'cut out',
  'rectangular notch',
  'rectangular cutout',
  'slot',
  'groove',
];

/** "L-shaped", which another block or a notch has to bear out, and as many sections as were told. */
export function checkAnnounced(story: Story): void {
  const { bodies, base, shaped, counted } = story;
  const made =
    base?.noun === 'polygon' ||
    bodies.some(
      (body) =>
        body !== base &&
        shapeNamed(body.noun ?? 'box')?.feature === 'box' &&
        (!body.cut || OPEN.some((word) => body.words.has(word))),
    );
  if (!made) for (const span of shaped) story.doubt(span, `What makes the shape of "${story.text(span)}"?`);
  const layers = bodies.filter(({ layer, cut }) => layer && !cut).length;
  for (const { count, span } of counted) {
    if (count !== layers) story.doubt(span, `Which are the ${count} of "${story.text(span)}"?`);
  }
}
