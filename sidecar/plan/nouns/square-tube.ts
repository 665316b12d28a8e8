import { half, literal, minus, negative, type Term, times, twice, ZERO } from '../outline/term.ts';
import { contradiction, inMm, missing, Unclear } from '../outline/unclear.ts';
import type { CompactReading, Noun } from './noun.ts';
import type { Face, Solid } from './solid.ts';

/** Square or rectangular tube with sharp corners, its length along Z like a round tube's. Holes go through its walls. */
export const squareTube: Noun = {
  name: 'square tube',
  words: [
    'square tube',
    'rectangular tube',
    'square pipe',
    'box section',
    'square hollow section',
    'rectangular hollow section',
    'square tubing',
    'rectangular tubing',
    'shs',
    'rhs',
  ],
  example: 'a square tube 40 x 40 x 3 mm, 200 mm long',
  takes: {
    side: 'side',
    outer_size: 'side',
    outer_diameter: 'side',
    width: 'width',
    height: 'height',
    depth: 'height',
    wall: 'wall',
    thickness: 'wall',
    length: 'length',
  },
  says: [
    'sharp corners',
    'with sharp corners',
    'square corners',
    'with square corners',
    'sharp edged',
    'open ends',
    'open at both ends',
  ],
  walls: true,
  compact: tubeRun,
  build(sizes, draft) {
    const square = sizes.has('side') || !sizes.has('height');
    const side = sizes.has('side') ? 'side' : 'width';
    sizes.require(side, 'wall', 'length');
    const x = sizes.length(side);
    const y = square ? x : sizes.length('height');
    if (x.value !== y.value && /\bsquare\b/i.test(sizes.words)) {
      const text = `A square tube is as wide as it is high, and ${inMm(x.value)} x ${inMm(y.value)} is not. Which is right?`;
      throw new Unclear([contradiction(sizes.words, text)]);
    }
    const wall = sizes.length('wall');
    const z = sizes.length('length');
    if (2 * wall.value >= Math.min(x.value, y.value)) {
      const text = `A wall of ${inMm(wall.value)} leaves no opening in ${inMm(x.value)} x ${inMm(y.value)}. How thick is the wall?`;
      throw new Unclear([missing('wall', text)]);
    }
    const walls = times(literal(2), wall);
    draft.add({
      kind: 'pad',
      name: 'Tube',
      on: { plane: 'XY' },
      profiles: [
        { shape: 'rectangle', width: x.text, height: y.text },
        { shape: 'rectangle', width: minus(x, walls).text, height: minus(y, walls).text },
      ],
      length: z.text,
    });
    draft.assume('The corners of the tube are sharp.');
    for (const [axis, size] of [['X', x] as const, ['Y', y] as const, ['Z', z] as const]) {
      draft.require({ kind: 'size', words: sizes.words, axis, value: size.value });
    }
    const t = walls.value;
    draft.volume = (x.value * y.value - (x.value - t) * (y.value - t)) * z.value;
    return { faces: sideFaces(x, y, z, wall), usual: null, prism: null, walls: true };
  },
};

/** Outside of each wall; what is cut into one keeps off the walls beside it. */
function sideFaces(x: Term, y: Term, z: Term, wall: Term): Solid['faces'] {
  const side = (across: Term) =>
    ({
      centre: [ZERO, half(z)],
      room: { shape: 'rectangle', width: across, height: z },
      clear: {
        centre: [ZERO, half(z)],
        room: { shape: 'rectangle', width: minus(across, twice(wall)), height: z },
      },
      thickness: wall,
      behind: true,
      row: 'v',
    }) as const;
  const front: Face = { plane: 'XZ', at: negative(half(y)), into: 'positive', ...side(x) };
  const left: Face = { plane: 'YZ', at: negative(half(x)), into: 'positive', ...side(y) };
  return {
    front,
    back: { ...front, at: half(y), into: 'negative' },
    left,
    right: { ...left, at: half(x), into: 'negative' },
  };
}

/** Side x side x wall, then the length where it is not named. */
function tubeRun(values: readonly number[], named: ReadonlySet<string>): CompactReading | undefined {
  const sides = ['side', 'width', 'height'].some((name) => named.has(name)) ? [] : ['width', 'height'];
  const names = [...sides, ...['wall', 'length'].filter((name) => !named.has(name))];
  if (values.length === names.length) return { names };
  const [side = 0, wall = 0] = values;
  if (values.length === 3 && names.length === 4 && wall <= side / 4) {
    return {
      names: ['side', 'wall', 'length'],
      assumption: `"${values.join(' x ')}" is read as side x wall x length.`,
    };
  }
  if (sides.length > 0 && values.length === 1) return { names: ['side'] };
  if (sides.length > 0 && values.length === 2 && named.has('wall') && named.has('length'))
    return { names: sides };
  return sides.length > 0 && values.length === 2 && named.has('length')
    ? { names: ['side', 'wall'] }
    : undefined;
}
