import { outlineSizes, shapeNamed } from './shapes.ts';
import type { Story } from './story.ts';
import { agree } from './story.ts';

/** Sizes that were said of all of them: "The total length is 100 mm", "of the same dimensions". */
export function shareSizes(story: Story): void {
  for (const [n, body] of story.bodies.entries()) {
    if (!body.traits.has('same')) continue;
    const like = story.bodies.slice(0, n).findLast(({ noun }) => noun === body.noun);
    if (!like || body.sizes.size > 0) continue;
    for (const [name, value] of like.sizes) body.sizes.set(name, value);
    body.traits.delete('same');
  }
  for (const { name, value } of story.shared) {
    const lacking = story.bodies.filter((body) => {
      const shape = shapeNamed(body.noun ?? '');
      if (!shape || body.sizes.has(name)) return false;
      const { sizes } = outlineSizes(shape, body.sizes);
      const needs = shape.needs.filter((names) => !names.some((each) => sizes.has(each)));
      return needs.some(([need = '']) => shape.takes[need]?.includes(name));
    });
    // "The total height is 35 mm" of 10 and 25.
    const sum = story.bodies
      .filter(({ layer, cut }) => layer && !cut)
      .reduce((total, { sizes }) => total + (sizes.get(name)?.number ?? Number.NaN), 0);
    if (agree(sum, value.number)) continue;
    if (lacking.length === 0) story.doubt(value, `What is ${value.written} the ${name} of?`);
    for (const body of lacking) body.sizes.set(name, value);
  }
}
