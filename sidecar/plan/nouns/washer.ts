import type { Draft } from '../outline/draft.ts';
import { contradiction, inMm, missing, Unclear } from '../outline/unclear.ts';
import { readThread } from '../standards/thread.ts';
import { washerFor } from '../standards/washers.ts';
import type { Noun } from './noun.ts';
import { addRound, hollow } from './round.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';
import { ring } from './tube.ts';

/** A washer by its sizes, or by the screw that it is for: then ISO 7089 has them. */
export const washer: Noun = {
  name: 'washer',
  words: [
    'washer',
    'plain washer',
    'flat washer',
    'fender washer',
    'penny washer',
    'repair washer',
    'thrust washer',
    'spacer washer',
    'shim washer',
    'round shim',
    'spacing washer',
  ],
  example: 'a washer for M8',
  takes: ring.takes,
  isFor: (standard) => /^(?:iso 7089|din 125)/.test(standard),
  compact: ring.compact,
  build(sizes, draft) {
    if (sizes.standard !== undefined) return standardWasher(sizes.standard, sizes, draft);
    sizes.require(
      ['outer_diameter', 'outer_radius', 'wall'],
      ['inner_diameter', 'inner_radius', 'wall'],
      'thickness',
    );
    const { outer, inner } = hollow(sizes, draft);
    return addRound(draft, 'Washer', sizes.words, {
      diameter: outer,
      height: sizes.length('thickness'),
      opening: inner,
    });
  },
};

function standardWasher(screw: string, sizes: Sizes, draft: Draft): Solid {
  const thread = readThread(screw);
  const found = thread?.system === 'metric' ? washerFor(thread.nominal) : undefined;
  if (!found) {
    const text = `ISO 7089 has no washer for "${screw}". Which metric screw is it for, or which sizes does it have?`;
    throw new Unclear([contradiction(screw, text, ['M5', 'M6', 'M8', 'M10'])]);
  }
  const taken: number[] = [];
  const use = (name: string, value: number) => {
    if (sizes.has(name)) return sizes.length(name);
    const term = draft.parameter(name, value, 'mm', `ISO 7089 for ${screw}`);
    if (term.value === value) taken.push(value);
    return term;
  };
  const diameter = use('outer_diameter', found.outer);
  const opening = use('inner_diameter', found.inner);
  const height = use('thickness', found.thickness);
  if (opening.value >= diameter.value) {
    throw new Unclear([
      missing(
        'inner diameter',
        `The hole (${opening.value} mm) is wider than the washer (${diameter.value} mm).`,
      ),
    ]);
  }
  draft.assume(
    taken.length === 3
      ? `The washer for ${screw} is ISO 7089's: ${found.inner} x ${found.outer} x ${found.thickness} mm.`
      : `Of ISO 7089's sizes of the washer for ${screw}, it has ${taken.length === 0 ? 'none' : taken.map(inMm).join(' and ')}.`,
  );
  return addRound(draft, 'Washer', sizes.words, { diameter, height, opening });
}
