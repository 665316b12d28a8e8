import type { TokenType } from 'chevrotain';
import { NOUNS } from '../plan/nouns/registry.ts';
import { MATERIAL_WORDS } from '../plan/standards/materials.ts';
import * as T from './tokens.ts';

/** The meaning of a word or of several that stand together. */
export interface Meaning {
  readonly type: TokenType;
  readonly value: string;
}

type Group = readonly [type: TokenType, value: string, words: string];

/** Names of sizes: adjective and noun alike. Words of an entry are parted by commas. */
const SIZES: readonly Group[] = [
  [T.SizeName, 'length', 'length, long, l, lengthwise length'],
  [T.SizeName, 'width', 'width, wide, w, breadth, broad'],
  [T.SizeName, 'height', 'height, high, tall, h, height of the part'],
  [T.SizeName, 'thickness', 'thickness, thick, thk, t, in thickness'],
  [T.SizeName, 'depth', 'depth, deep'],
  [T.SizeName, 'diameter', 'diameter, diameters, dia, diam, d, across'],
  [T.SizeName, 'radius', 'radius, radii, radiuses, r, rad'],
  [
    T.SizeName,
    'outer_diameter',
    'od, outer diameter, outside diameter, external diameter, exterior diameter, outer dia, outside dia, outer, overall diameter',
  ],
  [
    T.SizeName,
    'inner_diameter',
    'id, inner diameter, inside diameter, internal diameter, interior diameter, inner dia, inside dia, inner, bore diameter, inner hole diameter, inner hole',
  ],
  [T.SizeName, 'outer_radius', 'outer radius, outside radius, external radius'],
  [T.SizeName, 'inner_radius', 'inner radius, inside radius, internal radius'],
  [
    T.SizeName,
    'inner_fillet',
    'inner fillet, inside fillet, internal fillet, inner corner fillet, inside corner fillet, inner corner radius, inside corner radius, inner bend radius, inside bend radius',
  ],
  [T.SizeName, 'wall', 'wall, walls, wall thickness, wall thk, thick wall, thick walls'],
  [T.SizeName, 'side', 'side length, edge length, on a side, per side, on each side, on every side'],
  [
    T.SizeName,
    'corner_radius',
    'corner radius, corner radii, corner radiuses, radius corners, radius corner, radiused corners, corner rounding, corner roundings, radii at the corners, corners radius',
  ],
  [
    T.SizeName,
    'edge_distance',
    'edge distance, edge margin, margin, edge offset, distance from edge, distance from edges, distance from the edge, distance from the edges, distance to the edge, distance to the edges',
  ],
  [T.SizeName, 'angle', 'angle, included angle'],
  [T.SizeName, 'size', 'leg size'],
  [
    T.SizeName,
    'base_diameter',
    'base diameter, bottom diameter, lower diameter, diameter at the base, diameter at the bottom',
  ],
  [
    T.SizeName,
    'base_radius',
    'base radius, bottom radius, lower radius, radius at the base, radius at the bottom',
  ],
  [T.SizeName, 'top_diameter', 'top diameter, upper diameter, diameter at the top'],
  [T.SizeName, 'top_radius', 'top radius, upper radius, radius at the top'],
  [
    T.SizeName,
    'across_flats',
    'across flats, across the flats, af, a/f, between opposite sides, between opposite flats',
  ],
  [T.SizeName, 'wire', 'wire, wire diameter, wire dia, wire thickness, wire size, wire gauge'],
  [T.SizeName, 'mean_diameter', 'mean diameter, mean coil diameter, coil diameter, average diameter'],
  [T.SizeName, 'pitch', 'coil pitch, pitch of the coils, pitch of the turns, knurl pitch, knurling pitch'],
  [T.SizeName, 'module', 'module, gear module, tooth module'],
  [T.SizeName, 'teeth', 'teeth, tooth, number of teeth, tooth count'],
  [T.SizeName, 'groove_width', 'groove width, width of the groove'],
  [T.SizeName, 'groove_depth', 'groove depth, depth of the groove'],
  [T.SizeName, 'across_corners', 'across corners, across the corners, across points'],
];

/** Words that begin a feature. */
const HEADS: readonly Group[] = [
  [
    T.Head,
    'hole',
    'hole, holes, round hole, round holes, circular hole, circular holes, cylindrical hole, cylindrical holes, drill hole, drill holes',
  ],
  [T.Head, 'bore', 'bore, center bore, centre bore, central bore'],
  [
    T.Head,
    'fillet',
    'fillet, fillets, filleted, rounded, round, rounding, roundings, radiused, edge radius, edge radii',
  ],
  [
    T.Head,
    'chamfer',
    'chamfer, chamfers, chamfered, chamfering, bevel, bevels, beveled, bevelled, break, edge break, edge breaks',
  ],
  [
    T.Head,
    'slot',
    'slot, slots, slotted hole, slotted holes, elongated hole, elongated holes, oblong hole, oblong holes, obround, obrounds, obround slot, obround slots, long hole, long holes',
  ],
  [T.Head, 'groove', 'groove, grooves'],
  [T.Head, 'keyway', 'keyway, keyways, key way, keyseat, key seat, key slot'],
  [T.Head, 'pocket', 'pocket, pockets, recess, recesses, depression, depressions'],
  [
    T.Head,
    'round pocket',
    'round pocket, round pockets, circular pocket, circular pockets, round recess, round recesses, circular recess, circular recesses',
  ],
  [
    T.Head,
    'opening',
    'cutout, cutouts, rectangular hole, rectangular holes, rectangular cut out, rectangular cut outs, opening, openings, rectangular opening, rectangular openings, window, windows, rectangular through hole, rectangular through pocket',
  ],
  [
    T.Head,
    'square opening',
    'square hole, square holes, square cutout, square cutouts, square cut out, square opening, square openings, square window, square through hole',
  ],
  [
    T.Head,
    'boss',
    'boss, bosses, round boss, round bosses, circular boss, cylindrical boss, cylindrical bosses, hub, hubs',
  ],
  [T.Head, 'counterbore', 'counterbore, counterbores, cbore, c bore'],
  [T.Head, 'countersink', 'countersink, countersinks, csk, csink, countersinking'],
];

const TRAITS: readonly Group[] = [
  [
    T.Trait,
    'through',
    'through, thru, throughout, all the way through, through all, goes through, goes all the way through, go through, extends through, extending through, cut through, drilled through, passes through, pass through, going through, passing through, runs through, running through, all through',
  ],
  [T.Trait, 'blind', 'blind'],
  [
    T.Trait,
    'clearance',
    'clearance, clear, clearing, clearance fit, normal fit, medium fit, standard fit, normal clearance, medium clearance',
  ],
  [T.Trait, 'close', 'close fit, close clearance, tight fit, fine fit, close'],
  [T.Trait, 'wide', 'loose fit, wide fit, coarse fit, free fit, loose clearance, wide clearance, loose'],
  [T.Trait, 'tap', 'tapped, threaded, tapping, tap, tap drill, thread, threads'],
  [T.Trait, 'counterbored', 'counterbored'],
  [T.Trait, 'countersunk', 'countersunk'],
  [T.Trait, 'flat', 'flat bottom, flat bottomed, flat bottoms, flat end'],
  [T.Trait, 'cone', 'conical bottom, cone bottom, drill point, drill tip, conical end'],
  [T.Trait, 'square', 'square'],
  [T.Trait, 'rectangular', 'rectangular'],
  [T.Trait, 'circular', 'circular, cylindrical'],
  [T.Trait, 'hollow', 'hollow, hollowed'],
  [
    T.Trait,
    'even',
    'evenly spaced, equally spaced, evenly distributed, equally distributed, evenly, equally, equispaced, uniformly spaced, uniformly distributed, evenly arranged, spread evenly, evenly spread',
  ],
  [T.Trait, 'across', 'cross, radial, transverse, crosswise, radially'],
];

const PLACES: readonly Group[] = [
  [
    T.Centre,
    'centre',
    'center, centre, middle, centered, centred, central, centrally, exact center, exact centre, concentric, coaxial, axial, axially, its axis, the axis, midpoint',
  ],
  [T.Corners, 'corners', 'corner, corners'],
  [T.Edges, 'edges', 'edge, edges, rim, rims, sharp edge, sharp edges'],
  [
    T.Edges,
    'outer',
    'outer edge, outer edges, outside edge, outside edges, exterior edge, exterior edges, external edge, external edges, outer rim, outer rims',
  ],
  [
    T.Edges,
    'some',
    'inner corner, inner corners, inside corner, inside corners, internal corner, internal corners, on the inside, at the inside, inner edge, inner edges, inside edge, inside edges, interior edges, internal edges, inner rim, inner rims, long edge, long edges, longer edge, longer edges, longest edge, longest edges, wide edge, wide edges, thick edges, thin edges, side edge, side edges, horizontal edges, hole edge, hole edges, bore edge, bore edges',
  ],
  [T.Ends, 'ends', 'end, ends, short side, short sides, short edge, short edges'],
  [
    T.Circle,
    'circle',
    'bolt circle, bcd, pcd, bc, b.c.d, p.c.d, b.c, pitch circle, pitch circle diameter, bolt circle diameter, bolt hole circle, hole circle, circle, pitch diameter, circular pattern, bolt ring',
  ],
  [
    T.Grid,
    'grid',
    'grid, array, matrix, pattern, grid pattern, rectangular pattern, rectangular grid, square pattern, square grid, rectangular array, hole pattern, bolt pattern, rectangle',
  ],
  [T.Rows, 'rows', 'row, rows, line, straight line'],
  [T.Columns, 'columns', 'column, columns'],
  [
    T.Spacing,
    'spacing',
    'apart, spacing, pitch, spaced, every, center to center, centre to centre, on center, on centers, on centre, on centres, centers, centres, between centers, between centres, between the centers, hole spacing, hole pitch, c/c, center distance, centre distance, spaced at, at a spacing, from each other, between holes, between them, between neighbours, center spacing',
  ],
  [
    T.Along,
    'length',
    'along the length, along its length, lengthwise, along the long side, along the longer side, along length, along the length direction',
  ],
  [T.Along, 'x', 'along the x axis, along x, in x direction, in the x direction, along the x direction'],
  [
    T.Along,
    'width',
    'along the width, along its width, widthwise, along the short side, along the shorter side, along width, along the width direction',
  ],
  [T.Along, 'y', 'along the y axis, along y, in y direction, in the y direction, along the y direction'],
  [T.Inset, 'inset', 'inset, inwards, inward, set in, set back, offset, away, inboard'],
  [T.SideName, 'top', 'top, upper, topmost'],
  [T.SideName, 'bottom', 'bottom, lower, underside'],
  [T.SideName, 'front', 'front'],
  [T.SideName, 'back', 'back, rear'],
  [T.SideName, 'left', 'left'],
  [T.SideName, 'right', 'right'],
  [T.Surface, 'surface', 'face, faces, surface, surfaces'],
  [
    T.Surface,
    'side',
    'side, sides, long side, long sides, longer side, longer sides, side face, side faces, side wall, side walls',
  ],
  [T.Leg, 'leg', 'leg, legs, arm, arms'],
  [T.Leg, 'base_leg', 'base, base leg, horizontal leg, bottom leg, lower leg, horizontal arm'],
  [T.Leg, 'upright_leg', 'upright leg, vertical leg, upright, vertical arm'],
  [T.Vertical, 'vertical', 'vertical'],
  [
    T.Each,
    'each',
    'each, all, both, every one of, per, all of, each of, both of, all four, each one of, every',
  ],
  [T.Part, 'part', 'part, piece, component, object, body, workpiece, model, shape, it'],
];

const GRAMMAR_WORDS: readonly Group[] = [
  [T.By, 'x', 'by, x'],
  [T.Article, 'a', 'a, an, another, one'],
  [T.The, 'the', 'the, this, these, those, its, their'],
  [T.From, 'from', 'from, to, off, below, above'],
  [
    T.In,
    'in',
    'in, on, at, into, near, inside, onto, around, about, within, upon, along, down, for, to suit, for use with, over',
  ],
  [T.Of, 'of', 'of'],
  [
    T.Is,
    'is',
    'is, are, be, being, equals, equal to, should be, must be, measures, measuring, which is, that is, that are, which are, will be, shall be, set to',
  ],
  [T.And, 'and', 'and, plus, also, then, as well as, together with, and also'],
  [
    T.With,
    'with',
    'with, having, has, have, including, includes, featuring, contains, containing, w/, w, and with, which has, that has, incl',
  ],
  [T.Stop, '.', 'afterwards, finally, next'],
];

/** Those of the table that are plain words, and what has no one density. */
const MATERIALS = [
  ...MATERIAL_WORDS.filter((words) => /^[a-z]{3,}(?: [a-z]+)*$/.test(words)),
  'plastic, wood, wooden, metal',
].join(', ');

const ORIGIN =
  'origin, the origin, coordinate origin, the coordinate origin, origin of the coordinates, the origin of the coordinates, origin of coordinates';

/** Words that say nothing about the part's shape. Everything that is neither here nor known is asked about. */
const FILLERS = [
  'please, kindly, really, actually, basically, quickly, hello, hi, hey, thanks, thank you, thank, just, simply, now, ok, okay',
  'make, create, design, build, generate, draw, produce, give, get, sketch, construct, prepare, fabricate, modelling, modeling',
  'me, i, we, us, you, want, need, needs, would, like, could, can, may, let, let us, help, looking, require, requires',
  'there, here, that, which, so, also, should, shall, will, must, do, does, it has, it is',
  'dimension, dimensions, dimensioned, size of, sized, sizes, with dimensions, measurements, overall, total, nominal, exactly, approximately, approx, roughly, precisely',
  'simple, basic, plain, solid, flat, straight, ordinary, parametric, 3d, cad, freecad, new, single piece, complete, entire, custom',
  'made, made of, made from, out of, add, put, place, placed, position, positioned, located, arranged, distributed, drill, drilled, cut, cut out, bored, punched, machined, apply, applied, use, using, include, set, add a, lying, standing, laid out, oriented, respectively, respective',
  'mounting, mount, fixing, fastening, bolt, bolts, screw, screws, fastener, fasteners, cap screw, cap screws, socket head, socket head cap screw, socket head cap screws, machine screw, machine screws, bolt hole, screw hole, fits, fit, suitable, suit, size, sizes, metric, qty, number of, quantity',
  'normal, standard, usual, typical, identical, equal, perpendicular, perpendicularly, vertically',
  'own, main body, main, body is, specific, specified, given, following, extrude, extruded, extrude it, extrusion, sketch of, three dimensional, 3 d',
  // The way parts lie anyway: length along X, width along Y, thickness or height along Z.
  'the x axis is the length direction, the y axis is the width direction, the z axis is the main axis thickness direction, the z axis is the main axis height direction, the z axis is the thickness direction, the z axis is the height direction, the z axis is the main axis, x axis is the length direction, y axis is the width direction, z axis is the main axis thickness direction',
  'them, they, nice, units are, unit is, in total, in all, altogether, in number',
];

const LEXICON = new Map<string, Meaning>();

function learn(words: string, meaning: Meaning): void {
  for (const phrase of words.split(',')) LEXICON.set(phrase.trim(), meaning);
}

for (const words of FILLERS) learn(words, { type: T.Filler, value: '' });
learn(MATERIALS, { type: T.Material, value: 'material' });
learn(ORIGIN, { type: T.Material, value: 'origin' });
for (const [type, value, words] of [...GRAMMAR_WORDS, ...PLACES, ...TRAITS, ...HEADS, ...SIZES]) {
  learn(words, { type, value });
}
for (const noun of NOUNS) {
  for (const phrase of noun.words) {
    const words = phrase.replace(/-/g, ' ');
    learn(`${words}, ${plural(words)}`, { type: T.NounWord, value: noun.name });
  }
}
learn('w', { type: T.SizeName, value: 'width' });

function plural(phrase: string): string {
  return /(?:s|x|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}

/** Most words that one entry has. */
export const LONGEST_PHRASE = Math.max(...[...LEXICON.keys()].map((phrase) => phrase.split(' ').length));

/** Every phrase that has a meaning. */
export function phrases(): string[] {
  return [...LEXICON.keys()];
}

/** The meaning of a phrase in small letters, words parted by one blank. */
export function meaningOf(phrase: string): Meaning | undefined {
  return LEXICON.get(phrase);
}

/** Single words of the lexicon that a misspelling can be measured against. */
export const SPELLABLE: readonly string[] = [
  ...new Set(
    [...LEXICON.keys()].flatMap((phrase) => phrase.split(' ')).filter((each) => /^[a-z]{4,}$/.test(each)),
  ),
];
