import type { Draft } from '../outline/draft.ts';
import { half, minus, plus, type Term, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import type { CompactReading, Member, Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';
import { bored } from './turned.ts';

const END_WORDS = [
  [
    'large end',
    'larger end',
    'big end',
    'wide end',
    'one end',
    'first end',
    'bottom end',
    'lower end',
    'inlet',
    'end 1',
  ],
  [
    'small end',
    'smaller end',
    'narrow end',
    'other end',
    'second end',
    'top end',
    'upper end',
    'outlet',
    'end 2',
  ],
] as const;

const end = (n: 1 | 2): Member => ({
  words: END_WORDS[n - 1] ?? [],
  takes: {
    diameter: `outer_diameter_${n}`,
    outer_diameter: `outer_diameter_${n}`,
    inner_diameter: `inner_diameter_${n}`,
    length: `end_length_${n}`,
    height: `end_length_${n}`,
  },
  order: [`outer_diameter_${n}`, `end_length_${n}`],
  beside: ['length', 'height'],
});

/** A hollow cone between two pipes, the first end on Z=0; each end may go on straight for a while. */
export const pipeReducer: Noun = {
  name: 'pipe reducer',
  words: [
    'pipe reducer',
    'reducer',
    'pipe adapter',
    'pipe adaptor',
    'hose adapter',
    'hose adaptor',
    'tube adapter',
    'tube adaptor',
    'adapter',
    'adaptor',
    'concentric reducer',
    'reducing adapter',
    'reducing coupling',
    'vacuum hose adapter',
    'duct reducer',
    'duct adapter',
    'hollow cone',
    'hollow frustum',
    'tapered bushing',
    'tapered bush',
    'tapered sleeve',
    'tapered tube',
    'conical bushing',
    'conical sleeve',
    'tapered spacer',
    'conical spacer',
  ],
  example: 'a pipe reducer, large end 50 mm diameter, small end 32 mm diameter, 60 mm long, wall 2 mm',
  takes: {
    length: 'length',
    height: 'length',
    wall: 'wall',
    thickness: 'wall',
    inner_diameter: 'inner_diameter',
    base_diameter: 'outer_diameter_1',
    top_diameter: 'outer_diameter_2',
  },
  members: [
    end(1),
    end(2),
    {
      words: ['each end', 'both ends', 'straight end', 'each end straight'],
      takes: { length: 'end_length', height: 'end_length' },
      order: ['end_length'],
    },
    {
      words: ['cone', 'taper', 'conical part', 'transition', 'tapered section'],
      takes: { length: 'cone_length', height: 'cone_length' },
      order: ['cone_length'],
    },
  ],
  says: [
    'outside',
    'tapering',
    'all through',
    'straight bore',
    'between them',
    'all the way',
    'throughout',
    'everywhere',
  ],
  compact: endsRun,
  build(sizes, draft) {
    shareEnds(sizes, draft);
    sizes.require(
      ['outer_diameter_1', 'inner_diameter_1'],
      ['outer_diameter_2', 'inner_diameter_2'],
      'length',
      ['wall', 'inner_diameter'],
    );
    if (sizes.has('inner_diameter')) return straightBored(sizes, draft);
    const wall = sizes.length('wall');
    const length = sizes.length('length');
    const [first, second] = [outerAt(1, sizes, wall), outerAt(2, sizes, wall)];
    const [low, high] = [straight(1, sizes), straight(2, sizes)];
    checkReducer({ first, second, wall, length, low, high });
    draft.assume('The wall is measured square to the axis and is the same everywhere.');
    const top = minus(length, high);
    const inner = (outer: Term) => minus(half(outer), wall);
    const along: [Term, Term][] = [
      [first, ZERO],
      ...(low.value > 0 ? [[first, low] as [Term, Term]] : []),
      ...(high.value > 0 ? [[second, top] as [Term, Term]] : []),
      [second, length],
    ];
    const ring = (outers: number) => Math.PI * wall.value * (outers - wall.value);
    const between = (first.value + second.value) / 2;
    return bored(
      draft,
      sizes.words,
      'Reducer',
      [
        ...along.map(([d, z]): [Term, Term] => [half(d), z]),
        ...along.toReversed().map(([d, z]): [Term, Term] => [inner(d), z]),
      ],
      {
        opening: null,
        widest: first.value >= second.value ? first : second,
        height: length,
        diameters: [...(low.value > 0 ? [first] : []), ...(high.value > 0 ? [second] : [])],
        volume:
          ring(first.value) * low.value +
          ring(second.value) * high.value +
          ring(between) * (top.value - low.value),
      },
    );
  },
};

/** Both ends straight for the same length, and the whole by its pieces. */
function shareEnds(sizes: Sizes, draft: Draft): void {
  if (sizes.has('end_length')) {
    const each = sizes.millimetres('end_length');
    for (const n of [1, 2]) {
      if (sizes.has(`end_length_${n}`)) sizes.clash('end_length', `end_length_${n}`);
      sizes.give(`end_length_${n}`, inMm(each));
    }
  }
  if (!sizes.has('cone_length')) return;
  if (sizes.has('length')) sizes.clash('cone_length', 'length');
  const ends = [1, 2].map((n) => (sizes.has(`end_length_${n}`) ? sizes.millimetres(`end_length_${n}`) : 0));
  const cone = sizes.millimetres('cone_length');
  const total = ends.reduce((sum, end) => sum + end, cone);
  sizes.give('length', inMm(total));
  draft.assume(
    `The whole is ${inMm(total)} long: its straight ends, ${ends.map(inMm).join(' and ')}, and the cone of ${inMm(cone)} between them.`,
  );
}

/** Of one bore from end to end. @throws Unclear */
function straightBored(sizes: Sizes, draft: Draft): Solid {
  for (const other of ['wall', 'inner_diameter_1', 'inner_diameter_2'])
    if (sizes.has(other)) sizes.clash('inner_diameter', other);
  sizes.require('outer_diameter_1', 'outer_diameter_2');
  const [first, second] = [sizes.length('outer_diameter_1'), sizes.length('outer_diameter_2')];
  const [bore, length] = [sizes.length('inner_diameter'), sizes.length('length')];
  const [low, high] = [straight(1, sizes), straight(2, sizes)];
  const wall = half(minus(first.value < second.value ? first : second, bore));
  if (wall.value <= 0) {
    const text = `A bore of ${inMm(bore.value)} leaves nothing of an end of ${inMm(Math.min(first.value, second.value))}. What is the inner diameter?`;
    throw new Unclear([missing('inner diameter', text)]);
  }
  checkReducer({ first, second, wall, length, low, high });
  const top = minus(length, high);
  const area = (d: number) => (Math.PI / 4) * d ** 2;
  const [a, b] = [first.value, second.value];
  return bored(
    draft,
    sizes.words,
    'Reducer',
    [
      [half(bore), ZERO],
      [half(first), ZERO],
      ...(low.value > 0 ? [[half(first), low] as const] : []),
      ...(high.value > 0 ? [[half(second), top] as const] : []),
      [half(second), length],
      [half(bore), length],
    ],
    {
      opening: bore,
      widest: a >= b ? first : second,
      height: length,
      diameters: [...(low.value > 0 ? [first] : []), ...(high.value > 0 ? [second] : [])],
      volume:
        area(a) * low.value +
        area(b) * high.value +
        (Math.PI / 12) * (a ** 2 + a * b + b ** 2) * (top.value - low.value) -
        area(bore.value) * length.value,
    },
  );
}

/** The outer diameter of an end, from itself or from the opening. */
function outerAt(n: 1 | 2, sizes: Sizes, wall: Term): Term {
  const [outer, inner] = [`outer_diameter_${n}`, `inner_diameter_${n}`];
  if (!sizes.has(outer)) return plus(sizes.length(inner), twice(wall));
  const diameter = sizes.length(outer);
  if (sizes.has(inner) && Math.abs(diameter.value - 2 * wall.value - sizes.length(inner).value) > 1e-6)
    sizes.clash(outer, inner);
  return diameter;
}

function straight(n: 1 | 2, sizes: Sizes): Term {
  return sizes.has(`end_length_${n}`) ? sizes.length(`end_length_${n}`) : ZERO;
}

/** @throws Unclear */
function checkReducer(part: Record<'first' | 'second' | 'wall' | 'length' | 'low' | 'high', Term>): void {
  const { first, second, wall, length, low, high } = part;
  if (Math.abs(first.value - second.value) < 1e-6) {
    const text = `Both ends of the reducer are ${inMm(first.value)} wide. What is the diameter of the other end?`;
    throw new Unclear([missing('outer diameter 2', text)]);
  }
  const narrow = Math.min(first.value, second.value);
  if (2 * wall.value >= narrow) {
    const text = `A wall of ${inMm(wall.value)} leaves no opening in ${inMm(narrow)}. How thick is the wall?`;
    throw new Unclear([missing('wall', text)]);
  }
  if (low.value + high.value >= length.value) {
    const text = `Straight ends of ${inMm(low.value)} and ${inMm(high.value)} leave nothing between them in a length of ${inMm(length.value)}. How long is the whole?`;
    throw new Unclear([missing('length', text)]);
  }
}

/** "50 to 32": one end after the other, then the length. */
function endsRun(values: readonly number[], named: ReadonlySet<string>): CompactReading | undefined {
  const order = [
    ['outer_diameter_1', 'inner_diameter_1'],
    ['outer_diameter_2', 'inner_diameter_2'],
    ['length'],
    ['wall'],
  ];
  const lacking = order.filter((names) => !names.some((name) => named.has(name)));
  const names = lacking.slice(0, values.length).map(([name = '']) => name);
  if (names.length < values.length) return undefined;
  const diameters = names.filter((name) => name.startsWith('outer'));
  return diameters.length === 0
    ? { names }
    : { names, assumption: 'The diameters of the ends are taken as outer diameters.' };
}
