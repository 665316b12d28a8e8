import { half, negative } from '../outline/term.ts';
import type { CompactReading, Noun } from './noun.ts';
import { readAs } from './noun.ts';

/** A flat triangle with a right angle, that stiffens a corner: legs along X and Y, thickness along Z. */
export const gussetPlate: Noun = {
  name: 'gusset plate',
  words: ['gusset plate', 'triangular gusset', 'triangular plate', 'corner gusset', 'gusset'],
  example: 'a gusset plate with 50 mm legs, 5 mm thick',
  takes: {
    leg: 'leg',
    side: 'leg',
    length: 'length',
    width: 'width',
    height: 'width',
    thickness: 'thickness',
    depth: 'thickness',
  },
  compact: gussetRun,
  build(sizes, draft) {
    const [along, across] = sizes.has('leg') ? ['leg', 'leg'] : ['length', 'width'];
    sizes.require(along, across, 'thickness');
    const x = sizes.length(along);
    const y = sizes.length(across);
    const thickness = sizes.length('thickness');
    draft.assume('The gusset plate has a right angle, at the front left, and sharp corners.');
    const [left, front] = [negative(half(x)), negative(half(y))];
    draft.add({
      kind: 'pad',
      name: 'Gusset',
      on: { plane: 'XY' },
      profiles: [
        {
          shape: 'polyline',
          start: [left.text, front.text],
          segments: [
            { to: [half(x).text, front.text] },
            { to: [left.text, half(y).text] },
            { to: [left.text, front.text] },
          ],
        },
      ],
      length: thickness.text,
    });
    for (const [axis, size] of [['X', x] as const, ['Y', y] as const, ['Z', thickness] as const])
      draft.require({ kind: 'size', words: sizes.words, axis, value: size.value });
    draft.volume = (x.value * y.value * thickness.value) / 2;
    return { faces: {}, usual: 'top', prism: null };
  },
};

function gussetRun(values: readonly number[], named: ReadonlySet<string>): CompactReading | undefined {
  const legs = named.has('leg') ? [] : ['length', 'width'].filter((name) => !named.has(name));
  const names = [...legs, ...(named.has('thickness') ? [] : ['thickness'])];
  if (values.length === names.length) return readAs(values, names);
  const [, thin = 0] = values;
  if (legs.length === 2 && values.length === 2 && thin <= (values[0] ?? 0) / 4)
    return readAs(values, ['leg', 'thickness']);
  if (legs.length === 2 && values.length === 2) return { names: legs };
  return legs.length === 2 && values.length === 1 ? readAs(values, ['leg']) : undefined;
}
