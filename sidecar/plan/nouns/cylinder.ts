import { type CompactReading, inOrder, type Noun } from './noun.ts';
import { addRound } from './round.ts';
import type { Sizes } from './sizes.ts';

/** Sizes along the axis, whatever word was used for them. */
const ALONG = ['length', 'height', 'thickness', 'depth'];

function along(sizes: Sizes): string {
  const given = ALONG.find((name) => sizes.has(name));
  if (given === undefined) sizes.require('length');
  return given ?? 'length';
}

/** Rod, bar, pin: axis along Z. */
export const cylinder: Noun = {
  name: 'cylinder',
  words: [
    'cylinder',
    'rod',
    'round bar',
    'pin',
    'dowel',
    'dowel pin',
    'shaft',
    'axle',
    'spindle',
    'journal',
    'round rod',
    'solid cylinder',
    'post',
    'bar',
    'drive shaft',
    'driven shaft',
    'output shaft',
    'input shaft',
    'motor shaft',
    'main shaft',
    'idler shaft',
    'pump shaft',
    'stub shaft',
    'stub axle',
    'wheel axle',
    'pivot pin',
    'hinge pin',
    'locating pin',
    'alignment pin',
    'guide pin',
    'guide rod',
    'guide post',
    'push rod',
    'support post',
    'round post',
    'round pin',
    'peg',
    'round peg',
    'stud',
    'round stud',
    'pillar',
    'round pillar',
    'spigot',
  ],
  example: 'a rod 1/2 inch diameter 4 in long',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    width: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    length: 'length',
    height: 'height',
    thickness: 'thickness',
    depth: 'depth',
  },
  again: 'stepped shaft',
  turns: { hollow: 'tube', open: 'cup' },
  compact(values, named) {
    if (values.length === 1) return inOrder(['diameter', 'radius'], ['length', ...ALONG])(values, named);
    if (values.length !== 2 || named.size > 0) return undefined;
    const [first = 0, second = 0] = values;
    if (first > 2 * second) {
      return {
        question: `Is the diameter ${first} mm or ${second} mm?`,
        options: [`${first} mm diameter, ${second} mm long`, `${second} mm diameter, ${first} mm long`],
      };
    }
    return {
      names: ['diameter', 'length'],
      assumption: `"${values.join(' x ')}" is read as diameter x length.`,
    };
  },
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], ['length', 'height', 'thickness', 'depth']);
    const diameter = sizes.diameter('diameter', 'radius');
    return addRound(draft, 'Cylinder', sizes.words, { diameter, height: sizes.length(along(sizes)) });
  },
};

/** A flat cylinder. */
export const disc: Noun = {
  name: 'disc',
  words: [
    'disc',
    'disk',
    'round plate',
    'round disc',
    'round disk',
    'flat disc',
    'flat round disc',
    'circular plate',
    'circular disc',
    'circular disk',
    'round coaster',
    'circular coaster',
    'round base',
    'puck',
    ...['adapter', 'base', 'cover', 'end', 'face', 'blanking', 'backing', 'mounting', 'flange'].flatMap(
      (use) => [`round ${use} plate`, `circular ${use} plate`],
    ),
  ],
  example: 'a 60 mm disc 5 mm thick with a 10 mm hole in the center',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    thickness: 'thickness',
    height: 'thickness',
    length: 'thickness',
    depth: 'thickness',
  },
  compact: discRun,
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], 'thickness');
    const diameter = sizes.diameter('diameter', 'radius');
    return addRound(draft, 'Disc', sizes.words, { diameter, height: sizes.length('thickness') });
  },
};

/** One size alone is the diameter; two are diameter and thickness. */
export function discRun(values: readonly number[], named: ReadonlySet<string>): CompactReading | undefined {
  if (values.length === 1 && named.size === 0) return { names: ['diameter'] };
  return inOrder(['diameter', 'radius'], ['thickness'])(values, named);
}
