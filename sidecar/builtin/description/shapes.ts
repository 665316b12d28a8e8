import type { Value } from './phrase.ts';
import { PRISM_SHAPES, polygonal } from './prism-shapes.ts';
import type { Shape } from './shape.ts';

const ALONG = ['height', 'length', 'thickness', 'depth'];
/** Of a wheel the width is along its axis. */
const AXIAL = [...ALONG, 'width'];
const ROUND = {
  diameter: ['diameter', 'outer_diameter', 'base_diameter', 'inner_diameter'],
  radius: ['radius', 'outer_radius', 'inner_radius'],
};
const CYLINDER: Shape = {
  name: 'cylinder',
  base: 'cylinder',
  feature: 'cylinder',
  takes: { ...ROUND, height: AXIAL },
  needs: [['diameter', 'radius'], ['height']],
  run: ['diameter', 'height'],
  along: 'height',
  also: ['circle', 'section'],
};
const BOX: Shape = {
  name: 'box',
  base: 'block',
  feature: 'box',
  takes: { length: ['length'], width: ['width'], height: ['height', 'thickness', 'depth'] },
  needs: [['length'], ['width'], ['height']],
  run: ['length', 'width', 'height'],
  along: 'height',
  also: ['rectangle', 'section'],
};
const SQUARE = { gives: { side: ['length', 'width'] } };
const SLOT = {
  length: ['length', 'groove_length'],
  width: ['width', 'groove_width'],
  height: ['depth', 'groove_depth', 'height'],
};
/** Cut into a cylinder all round: a tube as wide as the cylinder. */
const ANNULAR: Shape = {
  name: 'annular_groove',
  base: '',
  feature: 'tube',
  takes: { length: ['width', 'groove_width'], depth: ['depth', 'groove_depth'] },
  needs: [['length'], ['depth']],
  run: [],
  along: '',
  also: ['slot'],
};
const TRIANGLE: Shape = {
  name: 'triangle',
  base: 'triangular prism',
  feature: 'triangular prism',
  takes: {
    base: ['base', 'length', 'width'],
    triangle_height: ['height', 'width'],
    length: ['extrusion', 'thickness', 'depth'],
  },
  needs: [['base'], ['triangle_height'], ['length']],
  run: [],
  along: 'length',
  pulled: 'extrusion',
};
/** A section with a wall all round, extruded. */
const PIPE: Shape = {
  ...SQUARE,
  name: 'rectangular_pipe',
  also: ['tube'],
  base: 'square tube',
  feature: '',
  takes: {
    width: ['length'],
    height: ['width'],
    wall: ['wall'],
    length: ['extrusion'],
  },
  needs: [['width'], ['height'], ['wall'], ['length']],
  run: ['length', 'width'],
  along: 'length',
  pulled: 'extrusion',
};
/** Two plates that cross, of one thickness. */
const CROSS: Shape = {
  name: 'cross',
  base: '',
  feature: 'cross',
  takes: { width: ['width'], wall: ['thickness'], thickness: ['height', 'length'] },
  needs: [['width'], ['wall'], ['thickness']],
  run: [],
  along: 'thickness',
};
const RING: Shape = {
  name: 'tube',
  base: 'tube',
  feature: 'tube',
  takes: {
    outer_diameter: ['outer_diameter', 'diameter'],
    outer_radius: ['outer_radius', 'radius'],
    inner_diameter: ['inner_diameter'],
    inner_radius: ['inner_radius'],
    wall: ['wall'],
    length: ALONG,
  },
  needs: [['outer_diameter', 'outer_radius'], ['inner_diameter', 'inner_radius', 'wall'], ['length']],
  run: [],
  along: 'length',
};

const HEXAGON = polygonal('hexagonal_prism', 'hexagonal prism');
const BALL: Shape = {
  name: 'sphere',
  base: 'sphere',
  feature: 'sphere',
  takes: ROUND,
  needs: [['diameter', 'radius']],
  run: ['diameter'],
  along: '',
};
const CONE: Shape = {
  ...CYLINDER,
  name: 'cone',
  base: 'cone',
  feature: 'cone',
  takes: { diameter: ROUND.diameter, radius: ['radius', 'base_radius'], height: ALONG },
};

/** Every solid that descriptions are made of, one line each. */
export const SHAPES: readonly Shape[] = [
  CYLINDER,
  { ...CYLINDER, name: 'disc', also: ['circle', 'cylinder'] },
  { ...CYLINDER, name: 'circle', run: ['diameter'] },
  { ...CYLINDER, name: 'hole', run: ['diameter'] },
  { ...CYLINDER, name: 'scallop', also: ['slot'] },
  BOX,
  { ...BOX, name: 'rectangle', also: ['box'] },
  { ...BOX, ...SQUARE, name: 'square', run: ['length', 'width', 'height'], also: ['rectangle', 'box'] },
  { ...BOX, name: 'rectangular_hole', also: ['rectangle', 'box', 'cavity', 'hole'] },
  { ...BOX, ...SQUARE, name: 'square_hole', also: ['rectangle', 'square', 'cavity', 'hole'] },
  { ...BOX, ...SQUARE, name: 'cavity', also: ['recess'] },
  { ...BOX, name: 'slot', takes: SLOT },
  { ...BOX, name: 'keyway', takes: { length: ['length'], width: ['width'], height: ['height', 'depth'] } },
  { ...BOX, name: 'fin' },
  { ...BOX, name: 'rib' },
  { ...BOX, name: 'tooth' },
  CROSS,
  {
    name: 'slope',
    base: 'wedge',
    feature: '',
    takes: { length: ['length'], width: ['width'], height: ['height'], end_height: ['end_height'] },
    needs: [['length'], ['width'], ['height'], ['end_height']],
    run: ['length', 'width'],
    along: '',
    also: ['box', 'rectangle', 'section'],
  },
  {
    ...BOX,
    name: 'cube',
    takes: { side: ['side', 'length', 'width', 'height'] },
    needs: [['side']],
    run: ['side'],
    base: 'cube',
    also: ['box'],
  },
  RING,
  ANNULAR,
  {
    ...CYLINDER,
    name: 'half_cylinder',
    base: 'half-cylinder',
    feature: 'half-cylinder',
    baseSizes: { height: 'length' },
  },
  PIPE,
  TRIANGLE,
  { ...BOX, ...SQUARE, name: 'leg', also: ['square', 'rectangle', 'box'] },
  { ...CYLINDER, name: 'half_round', feature: 'half-cylinder', also: ['half_cylinder'] },
  { ...HEXAGON, name: 'hexagonal_prism' },
  { ...HEXAGON, name: 'hexagonal_hole', also: ['hole'] },
  { ...HEXAGON, name: 'octagonal_hole', also: ['hole'], feature: 'octagonal prism' },
  { ...CYLINDER, name: 'counterbore', run: ['diameter'] },
  { ...CYLINDER, name: 'countersink', takes: { ...CYLINDER.takes, angle: ['angle'] } },
  { ...CYLINDER, name: 'round_pocket', run: ['diameter'], also: ['recess', 'hole', 'counterbore'] },
  { ...BALL, name: 'sphere' },
  { ...BALL, name: 'spherical_cavity' },
  { ...BALL, name: 'hemisphere', base: 'hemisphere', feature: 'hemisphere' },
  { ...BALL, name: 'pit', base: 'hemisphere', feature: 'hemisphere' },
  ...PRISM_SHAPES,
  CONE,
  { ...CONE, name: 'conical_pit', also: ['pit'] },
  {
    ...CYLINDER,
    name: 'frustum',
    base: 'cone',
    feature: 'cone',
    takes: {
      diameter: ['base_diameter', 'diameter'],
      radius: ['base_radius', 'radius'],
      top_diameter: ['top_diameter'],
      top_radius: ['top_radius'],
      height: ALONG,
    },
    needs: [['diameter', 'radius'], ['top_diameter', 'top_radius'], ['height']],
    run: [],
  },
];

export function shapeNamed(name: string): Shape | undefined {
  return SHAPES.find((shape) => shape.name === name);
}

/** The sizes as the outline has them, and what was said beyond them. */
export function outlineSizes(
  shape: Shape,
  all: ReadonlyMap<string, Value>,
): { sizes: Map<string, Value>; left: [string, Value][] } {
  const sizes = new Map<string, Value>();
  const used = new Set<string>();
  const said = new Map(
    [...all].flatMap(([name, value]): [string, Value][] =>
      (shape.gives?.[name] ?? [name]).map((each) => [each, value]),
    ),
  );
  for (const [name, words] of Object.entries(shape.takes)) {
    const word = words.find((each) => said.has(each) && !used.has(each));
    const value = word === undefined ? undefined : said.get(word);
    if (word === undefined || !value) continue;
    used.add(word);
    sizes.set(name, value);
  }
  const left = [...said].filter(([word]) => !used.has(word));
  const lacking = shape.needs.filter((names) => !names.some((name) => sizes.has(name)));
  const [[name] = []] = lacking;
  const [[word, value] = []] = left;
  // "60 long, 30 high, 20 thick": the last is what the others leave open.
  if (
    shape.pulled === undefined &&
    lacking.length === 1 &&
    left.length === 1 &&
    name &&
    value &&
    ['thickness', 'depth', 'height'].includes(word ?? '')
  ) {
    sizes.set(name, value);
    return { sizes, left: [] };
  }
  const same = left.filter(([, value]) => ![...sizes.values()].some((each) => each.number === value.number));
  return { sizes, left: shape.name === 'cube' ? same : left };
}

/** Solids that look the same from all sides across. */
export const ROUND_BASES: readonly string[] = [
  'cylinder',
  'disc',
  'circle',
  'tube',
  'sphere',
  'cone',
  'frustum',
];
