import { HOLLOW } from '../solids/hollow.ts';
import { clearanceFor, readThread } from '../standards/thread.ts';
import { type CompactQuestion, type CompactReading, inOrder, type Noun } from './noun.ts';
import { addRound, hollow } from './round.ts';

const TAKES_DIAMETERS = { ...HOLLOW, hole: 'inner_diameter' } as const;

/** Of three sizes the second may be the wall or the inner diameter; its proportion to the outer one tells, or we ask. */
function tubeRun(
  values: readonly number[],
  named: ReadonlySet<string>,
): CompactReading | CompactQuestion | undefined {
  if (named.size > 0) return tubeRest(values, named);
  const [first = 0, second = 0] = values;
  if (values.length === 2) return { names: ['outer_diameter', 'inner_diameter'] };
  if (values.length !== 3) return undefined;
  const run = values.join(' x ');
  if (second > first / 2) {
    return second < first
      ? {
          names: ['outer_diameter', 'inner_diameter', 'length'],
          assumption: `"${run}" is read as outer diameter x inner diameter x length.`,
        }
      : {
          names: ['inner_diameter', 'outer_diameter', 'length'],
          assumption: `"${run}" is read as inner diameter x outer diameter x length.`,
        };
  }
  if (second <= first / 5) {
    return {
      names: ['outer_diameter', 'wall', 'length'],
      assumption: `"${run}" is read as outer diameter x wall x length.`,
    };
  }
  const [, , length = 0] = values;
  return {
    question: `Is ${second} mm the wall or the inner diameter of the tube?`,
    options: [
      `OD ${first} mm, wall ${second} mm, length ${length} mm`,
      `OD ${first} mm, ID ${second} mm, length ${length} mm`,
    ],
  };
}

const tubeRest = inOrder(
  ['outer_diameter', 'outer_radius'],
  ['inner_diameter', 'inner_radius', 'wall'],
  ['length'],
);

/** Tube, bushing, sleeve: axis along Z. For a screw, it clears it. */
export const tube: Noun = {
  name: 'tube',
  words: [
    'tube',
    'pipe',
    'bushing',
    'bush',
    'sleeve',
    'spacer',
    'standoff',
    'collar',
    'hollow cylinder',
    'round tube',
    'hollow tube',
    'hollow rod',
    'hollow shaft',
  ],
  example: 'a tube, OD 30 ID 20 length 50',
  takes: {
    ...TAKES_DIAMETERS,
    length: 'length',
    height: 'length',
    depth: 'length',
    thickness: 'wall',
    width: 'length',
  },
  turns: { tapped: 'cylinder', flange: 'flanged bushing' },
  compact: tubeRun,
  build(sizes, draft) {
    const screw = sizes.standard === undefined ? undefined : readThread(sizes.standard);
    const hole = screw && clearanceFor(screw, 'normal');
    if (hole && !['inner_diameter', 'inner_radius', 'wall'].some((name) => sizes.has(name))) {
      if (draft.now('inner_diameter', hole.diameter) === hole.diameter)
        draft.assume(`It clears ${sizes.standard}: ${hole.diameter} mm (${hole.source}).`);
      sizes.give('inner_diameter', `${hole.diameter} mm`);
    }
    sizes.require(
      ['outer_diameter', 'outer_radius', ...(sizes.has('wall') ? ['inner_diameter', 'inner_radius'] : [])],
      ['inner_diameter', 'inner_radius', 'wall'],
      'length',
    );
    const { outer, inner } = hollow(sizes, draft);
    return addRound(draft, 'Tube', sizes.words, {
      diameter: outer,
      height: sizes.length('length'),
      opening: inner,
    });
  },
};

/** A flat ring: the larger of two diameters is the outer one. */
function ringRun(
  values: readonly number[],
  named: ReadonlySet<string>,
): CompactReading | CompactQuestion | undefined {
  const [first = 0, second = 0] = values;
  const diameters =
    first > second ? ['outer_diameter', 'inner_diameter'] : ['inner_diameter', 'outer_diameter'];
  if (values.length === 3 && named.size === 0) return { names: [...diameters, 'thickness'] };
  if (values.length === 2 && !named.has('outer_diameter') && !named.has('inner_diameter'))
    return { names: diameters };
  return inOrder(
    ['outer_diameter', 'outer_radius'],
    ['inner_diameter', 'inner_radius', 'wall'],
    ['thickness'],
  )(values, named);
}

export const ring: Noun = {
  name: 'ring',
  words: ['ring', 'annulus', 'napkin ring', 'circular ring', 'cylindrical ring'],
  example: 'a ring, outer diameter 60, inner diameter 40, 8 mm thick',
  takes: {
    ...TAKES_DIAMETERS,
    thickness: 'thickness',
    height: 'thickness',
    length: 'thickness',
    depth: 'thickness',
    width: 'thickness',
  },
  compact: ringRun,
  build(sizes, draft) {
    sizes.require(
      ['outer_diameter', 'outer_radius', 'wall'],
      ['inner_diameter', 'inner_radius', 'wall'],
      'thickness',
    );
    const { outer, inner } = hollow(sizes, draft);
    return addRound(draft, 'Ring', sizes.words, {
      diameter: outer,
      height: sizes.length('thickness'),
      opening: inner,
    });
  },
};
