import type { PhraseOf } from './phrase.ts';
import type { Story } from './story.ts';

/**
 * "A square in the X-Z plane, extruded along the Y-axis": where everything is pulled the same way, the sketch is laid flat
 * and its direction stands up.
 */
export function layFlat(story: Story): void {
  const pulls = story.bodies.flatMap((body) =>
    body.traits.has('extruded') ? body.wheres.filter((where) => where.kind === 'along') : [],
  );
  const [first] = pulls;
  if (!first) return;
  const way = letterOf(first);
  const alike = pulls.every((pull) => letterOf(pull) === way && !isAgainst(pull));
  const all = story.bodies.every(
    (body) =>
      !body.traits.has('extruded') ||
      body.wheres.some((where) => where.kind === 'along') ||
      body.sizes.has('height') === false,
  );
  if (way === null || way === 'z' || !alike || !all) return;
  for (const { wheres } of story.bodies) {
    for (const pull of pulls) {
      const index = wheres.indexOf(pull);
      if (index >= 0) wheres.splice(index, 1);
    }
  }
  story.assume(`What is extruded along ${way.toUpperCase()} stands upright here, along Z.`);
}

const isAgainst = ({ directions }: PhraseOf<'along'>) => directions[0]?.startsWith('-') === true;

function letterOf({ directions, of }: PhraseOf<'along'>): string | null {
  const [direction] = directions;
  const letter = direction?.replace(/^[+-]/, '');
  return directions.length === 1 && of.length === 0 && letter && ['x', 'y', 'z'].includes(letter)
    ? letter
    : null;
}
