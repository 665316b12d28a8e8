import { shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

/** "Two bars that cross each other at right angles": the other one lies across it. Where else more than one go is asked. */
export function settleSeveral(story: Story): void {
  const { base, bodies } = story;
  if (!base || base.count < 2) return;
  const [{ start, end } = { start: 0, end: 0 }] = base.spans;
  const span = { start, end };
  const box = shapeNamed(base.noun ?? '')?.feature === 'box';
  const alone = bodies.every((body) => body === base || body.cut);
  const cross = story.crosses && story.shaped.every((each) => /cross|plus/i.test(story.text(each)));
  if (base.count !== 2 || !box || !alone || !cross) {
    story.doubt(span, `Where do the ${base.count} of "${story.text(span)}" go?`);
    return;
  }
  base.count = 1;
  const focus = story.focus;
  const other: Body = story.add(base.noun, false, span);
  story.focus = focus;
  // Before what is cut out of both.
  bodies.splice(bodies.indexOf(other), 1);
  bodies.splice(1, 0, other);
  for (const [name, value] of base.sizes) other.sizes.set(name, value);
  other.traits.add('centred');
  other.wheres.push({ kind: 'along', directions: ['y'], both: false, of: [], coincident: false, ...span });
  base.wheres.splice(0, base.wheres.length, ...base.wheres.filter(({ kind }) => kind !== 'place'));
  story.assume('The two bars cross in the middle, one along X and one along Y.');
}
