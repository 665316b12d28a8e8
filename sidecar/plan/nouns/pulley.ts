import type { Draft } from '../outline/draft.ts';
import { half, minus, type Term, twice, ZERO } from '../outline/term.ts';
import { contradiction, inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { addRound } from './round.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

const takes = {
  diameter: 'outer_diameter',
  outer_diameter: 'outer_diameter',
  inner_diameter: 'inner_diameter',
  hole: 'inner_diameter',
  width: 'width',
  thickness: 'width',
  height: 'width',
  length: 'width',
};

/** A smooth wheel for a flat belt; its axis is Z. */
export const flatPulley: Noun = {
  name: 'flat belt pulley',
  words: ['flat belt pulley', 'flat pulley', 'idler pulley', 'smooth pulley', 'flat belt wheel'],
  example: 'a flat belt pulley 60 mm diameter, 20 mm wide, bore 10 mm',
  takes,
  compact: inSaidOrder(['outer_diameter'], ['width'], ['inner_diameter']),
  build: (sizes, draft) => wheel(sizes, draft),
};

/** Groove of a pulley for a belt Z or SPZ, mm and degrees: 8.5 wide 2 below the rim, 9 deep beneath (ISO 4183:1995). */
const Z_GROOVE = { width: 9.88, depth: 11, angle: 38 };

/** Words that say so, beside the sizes of a groove. */
const V_SHAPED = /\bv\b|\bvee\b|sheave|groove/i;

/** A wheel with one groove for a V-belt, in the middle of its width. */
export const vBeltPulley: Noun = {
  name: 'V-belt pulley',
  words: [
    'v-belt pulley',
    'pulley',
    'vee belt pulley',
    'v groove pulley',
    'v pulley',
    'belt pulley',
    'sheave',
  ],
  example: 'a V-belt pulley 80 mm outer diameter, 16 mm wide, bore 12 mm',
  takes: { ...takes, groove_width: 'groove_width', groove_depth: 'groove_depth', depth: 'groove_depth' },
  members: [
    {
      words: ['groove', 'v groove', 'vee groove', 'belt groove', 'v belt groove', 'v shaped groove'],
      takes: { width: 'groove_width', depth: 'groove_depth', angle: 'groove_angle' },
      order: ['groove_width', 'groove_depth'],
      says: [
        'at the rim',
        'at the top',
        'in the rim',
        'round the rim',
        'around the rim',
        'in the middle',
        'one',
        'single',
      ],
    },
    {
      words: ['bottom', 'groove bottom', 'bottom of the groove', 'root', 'floor'],
      takes: { width: 'groove_floor' },
      order: ['groove_floor'],
    },
  ],
  compact: inSaidOrder(['outer_diameter'], ['width'], ['inner_diameter']),
  build(sizes, draft) {
    const said = ['groove_width', 'groove_depth'].filter((name) => sizes.has(name));
    if (said.length === 0 && !sizes.has('groove_angle') && !V_SHAPED.test(sizes.words)) {
      const text = 'Is the pulley flat, or has it a groove for a V-belt?';
      throw new Unclear([
        contradiction(/pulley/i.exec(sizes.words)?.[0] ?? '', text, ['flat pulley', 'V-belt pulley']),
      ]);
    }
    if (said.length < 2) {
      draft.assume(
        `The groove is for a Z or SPZ belt (ISO 4183): ${Z_GROOVE.width} mm wide, ${Z_GROOVE.depth} mm deep, ${Z_GROOVE.angle}°${said.length > 0 ? ', where nothing else is said' : ''}.`,
      );
    } else if (!sizes.has('groove_floor') && !sizes.has('groove_angle'))
      draft.assume(`The groove has ${Z_GROOVE.angle}°, as is usual.`);
    if (!sizes.has('groove_width')) sizes.give('groove_width', `${Z_GROOVE.width} mm`);
    if (!sizes.has('groove_depth')) sizes.give('groove_depth', `${Z_GROOVE.depth} mm`);
    const solid = wheel(sizes, draft);
    addGroove(sizes, draft);
    return solid;
  },
};

function wheel(sizes: Sizes, draft: Draft): Solid {
  sizes.require('outer_diameter', 'width', 'inner_diameter');
  const diameter = sizes.length('outer_diameter');
  const opening = sizes.length('inner_diameter');
  const height = sizes.length('width');
  if (opening.value >= diameter.value) {
    const text = `A bore of ${inMm(opening.value)} is wider than the pulley (${inMm(diameter.value)}). What is the inner diameter?`;
    throw new Unclear([missing('inner diameter', text)]);
  }
  const { faces, usual } = addRound(draft, 'Pulley', sizes.words, { diameter, height, opening });
  const { top, bottom } = faces;
  return { faces: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) }, usual, prism: null };
}

/** How wide the groove is at its bottom, by itself or by the angle between its sides. */
function grooveFloor(sizes: Sizes, draft: Draft, mouth: Term, depth: Term): Term {
  if (sizes.has('groove_floor')) {
    if (sizes.has('groove_angle')) sizes.clash('groove_floor', 'groove_angle');
    const floor = sizes.length('groove_floor');
    if (floor.value < mouth.value) return floor;
    const text = `A V groove ${inMm(mouth.value)} wide at the rim is narrower at its bottom than ${inMm(floor.value)}. How wide is its bottom?`;
    throw new Unclear([missing('groove floor', text)]);
  }
  const angle = sizes.has('groove_angle')
    ? sizes.angle('groove_angle')
    : draft.parameter('groove_angle', Z_GROOVE.angle, 'deg', 'between the sides of the groove');
  const lean = Math.tan((angle.value * Math.PI) / 360);
  return {
    text: `${mouth.text} - 2 * ${depth.text} * tan(${angle.text} / 2)`,
    value: mouth.value - 2 * depth.value * lean,
  };
}

function addGroove(sizes: Sizes, draft: Draft): void {
  const diameter = sizes.length('outer_diameter');
  const height = sizes.length('width');
  const mouth = sizes.length('groove_width');
  const depth = sizes.length('groove_depth');
  const floor = grooveFloor(sizes, draft, mouth, depth);
  if (mouth.value >= height.value) {
    const text = `A groove ${inMm(mouth.value)} wide does not fit a pulley ${inMm(height.value)} wide. How wide is the pulley?`;
    throw new Unclear([missing('width', text)]);
  }
  const root = minus(diameter, twice(depth));
  if (floor.value <= 0 || root.value <= sizes.length('inner_diameter').value) {
    const text = `A groove ${inMm(depth.value)} deep does not fit the pulley. How deep is it?`;
    throw new Unclear([missing('groove depth', text)]);
  }
  const at = (u: Term, width: Term, sign: '+' | '-'): [Term['text'], Term['text']] => [
    u.text,
    `${height.text} / 2 ${sign} (${width.text}) / 2`,
  ];
  const [rim, deep] = [half(diameter), minus(half(diameter), depth)];
  const start = at(deep, floor, '-');
  draft.add({
    kind: 'groove',
    name: 'BeltGroove',
    on: { plane: 'XZ', at: ZERO.text },
    profiles: [
      {
        shape: 'polyline',
        start,
        segments: [at(rim, mouth, '-'), at(rim, mouth, '+'), at(deep, floor, '+'), start].map((to) => ({
          to,
        })),
      },
    ],
    axis: 'Z',
  });
  // By Pappus: a rectangle as wide as the floor, and the two triangles beside it, which are wider at the rim.
  const [R, d, f, m] = [diameter.value / 2, depth.value, floor.value, mouth.value];
  draft.remove(2 * Math.PI * (f * d * (R - d / 2) + ((m - f) / 2) * d * (R - d / 3)));
}
