import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { NOUNS } from '../../../sidecar/plan/nouns/registry.ts';
import type { Outline } from '../../../sidecar/plan/outline/outline.ts';

/** What is said of where a feature goes, and another that it cannot mean the same as. */
const PLACES: readonly (readonly [told: string, one: string, other: string])[] = [
  ['1 mm fillet on X', 'top', 'the bottom'],
  ['1 mm chamfer at X', 'one end', 'both ends'],
  ['1 mm chamfer at X', 'the bottom', 'the top'],
  ['1 mm fillet at X', 'the front', 'the back'],
  ['3 mm hole 2 mm deep in X', 'the bottom', 'the top'],
  ['3 mm hole through X', 'the front', 'the left side'],
];

/** The part without the words that it was read from; null where it was asked about. */
function partOf(request: string): Outline | null {
  const planned = planRequest(request, []);
  return 'outline' in planned ? (planned.outline ?? null) : null;
}

const shapeOf = (part: Outline) =>
  JSON.stringify(part, (key, value) =>
    ['words', 'name', 'title', 'assumptions'].includes(key) ? undefined : value,
  );

describe('where a feature goes is kept or asked about, whatever names the pieces of the part have', () => {
  const examples = NOUNS.flatMap(({ name, example }) => (example === undefined ? [] : [{ name, example }]));

  test.each(examples)('$name', ({ example }) => {
    const alike: string[] = [];
    for (const [told, one, other] of PLACES)
      for (const joint of [', ', ' with a ']) {
        const [first, second] = [one, other].map((place) =>
          partOf(example + joint + told.replace('X', place)),
        );
        if (first && second && shapeOf(first) === shapeOf(second))
          alike.push(`${joint}${told}: ${one}, ${other}`);
        // All edges is no place.
        if (
          first &&
          /fillet|chamfer/.test(told) &&
          /"kind":"(?:fillet|chamfer)","(?:size|radius|diameter)":"1 mm"\}/.test(shapeOf(first))
        )
          alike.push(`${joint}${told}: ${one} is not in the part`);
      }
    expect(alike).toEqual([]);
  });

  const pieces = NOUNS.flatMap(({ name, example, members = [] }) =>
    example === undefined || members.length === 0 ? [] : [{ name, example, members }],
  );

  test.each(pieces)('in and on the pieces of $name', ({ example, members }) => {
    const dropped: string[] = [];
    for (const feature of ['3 mm hole in', '1 mm fillet on']) {
      const nowhere = partOf(`${example}, a ${feature.replace(/ (?:in|on)$/, '')}`);
      for (const { words } of members) {
        const placed = partOf(`${example}, a ${feature} the ${words[0]}`);
        if (placed && nowhere && shapeOf(placed) === shapeOf(nowhere))
          dropped.push(`${feature} the ${words[0]}`);
      }
    }
    expect(dropped).toEqual([]);
  });
});
