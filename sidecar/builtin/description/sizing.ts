import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { Placing } from './places/place-kind.ts';
import { outlineSizes, type Shape, shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

export interface Sized {
  readonly shape: Shape;
  /** Of the outline, as written. */
  readonly sizes: Record<string, string>;
  readonly axis: SolidFeature['axis'] | null;
  readonly at: Placing['at'];
  readonly reach: (axis: 'x' | 'y' | 'z') => number | undefined;
}

/** The sizes of a body as its noun has them. What is missing or has no place is asked about. */
export function sized(
  body: Body,
  story: Story,
  placing: Placing = { axis: null, at: {}, repeat: [] },
): Sized | null {
  const shape = shapeOf(body, story);
  if (!shape) {
    story.doubt(body.spans[0] ?? { start: 0, end: 0 });
    return null;
  }
  const { sizes, left } = outlineSizes(shape, body.sizes);
  for (const [, value] of left) story.doubt(value);
  const through = body.cut && !sizes.has(shape.along) && shape.along !== '';
  const lacking = shape.needs.filter((names) => !names.some((name) => sizes.has(name)));
  const open = lacking.filter((names) => !(through && names[0] === shape.along));
  for (const [name = ''] of open) {
    const noun = shape.name.replace(/_/g, ' ');
    story.doubt(
      body.spans[0] ?? { start: 0, end: 0 },
      `What is the ${name.replace(/_/g, ' ')} of the ${noun}?`,
    );
  }
  const written = Object.fromEntries([...sizes].map(([name, value]) => [name, value.written]));
  const at = { ...placing.at };
  if (!body.cut || !through) {
    // What is not cut through stands or is sunk into the top, unless it was said otherwise.
    if (body.cut && !at.z && (placing.axis ?? 'z') === 'z') at.z = { mine: 'high', of: 'base', end: 'high' };
  }
  const number = (name: string) => sizes.get(name)?.number;
  return {
    shape,
    sizes: written,
    axis: placing.axis,
    at,
    reach: (axis) => number({ x: 'length', y: 'width', z: 'height' }[axis]) ?? number('diameter'),
  };
}

/** By its noun, or where only its part in the whole was named, by its sizes. */
function shapeOf(body: Body, story: Story): Shape | undefined {
  if (body.noun !== null) return shapeNamed(body.noun);
  const has = (name: string) => body.sizes.has(name);
  const announced = story.announced.find(({ family }) => family === 'solid');
  const known = announced && shapeNamed(announced.noun);
  const guess =
    (has('diameter') || has('radius')) && !has('width')
      ? 'cylinder'
      : has('outer_diameter') && has('inner_diameter')
        ? 'tube'
        : has('length') && has('width')
          ? 'box'
          : null;
  const name = known && known.needs.length > 0 && guess !== null && agrees(known, guess) ? known.name : guess;
  if (name === null) return undefined;
  story.assume(`"${story.text(body.spans[0] ?? { start: 0, end: 0 })}" is taken to be a ${name}.`);
  return shapeNamed(name);
}

const agrees = (shape: Shape, guess: string) => shape.name === guess || (shape.also ?? []).includes(guess);
