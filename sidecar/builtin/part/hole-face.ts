import type { HoleFeature } from '../../plan/outline/feature.ts';
import type { FaceName } from '../../plan/outline/place.ts';
import { liesFlat } from '../lies-flat.ts';
import type { Item } from '../phrases/item.ts';
import { isRound } from './base-own.ts';
import type { BaseReader } from './base-reader.ts';
import { inEachFace } from './each-face.ts';
import type { HoleReader } from './hole-reader.ts';
import { OPPOSITE } from './hole-words.ts';
import type { ShapeReader } from './shape-reader.ts';

interface OnFaces {
  readonly holes: readonly HoleFeature[];
  readonly assumption?: string;
  /** Words that name a side without saying which (null: those of the whole feature), and what could stand there. */
  readonly unclear?: {
    readonly item: Item | null;
    readonly options: readonly string[];
    readonly text?: string;
  };
}

/** The holes with the faces that they are in: both legs of a bracket, the side of a round part. */
export function onItsFaces(feature: HoleFeature, hole: HoleReader, base: BaseReader): OnFaces {
  const { legs } = base.noun;
  if (hole.bothLegs && !legs) return { holes: [feature], unclear: { item: null, options: [] } };
  if ((hole.bothLegs || hole.bothWalls) && legs) return { holes: legs.map((face) => ({ ...feature, face })) };
  if (base.noun.name === 'hinge' && feature.face === undefined)
    return { holes: [feature], unclear: { item: null, options: optionsIn(feature, LEAVES) } };
  if (base.noun.walls && feature.face !== undefined && hole.opposite !== undefined)
    return { holes: [feature, { ...feature, face: hole.opposite }] };
  const each = inEachFace(feature, base);
  if (each) return each;
  if (base.noun.name === 'square tube') return inSquareTube(feature, hole, base);
  if (hole.besideEachSide !== null) return besideSides(feature, hole.besideEachSide, base);
  if (hole.inEnds) return inEnds(feature, hole.inEnds, base);
  if (base.noun.name === 'L-bracket') {
    if (feature.face === 'top') return { holes: [{ ...feature, face: 'base_leg' }] };
    if (feature.face === 'right') return { holes: [{ ...feature, face: 'upright_leg' }] };
    if (feature.face === undefined && hole.sideWords.length === 0 && !hole.runs)
      return { holes: [feature], assumption: `"${feature.words}" names no leg: the base leg is taken.` };
  }
  if (feature.face !== undefined) return { holes: [feature] };
  if (!isRound(base) && hole.bothWalls && base.noun.name !== 'plate')
    return { holes: [feature], unclear: { item: null, options: optionsIn(feature, SIDES) } };
  if (!isRound(base) && isOfTwoViews(feature, base))
    return {
      holes: [feature],
      unclear: { item: null, options: optionsIn(feature, ['the top', 'the front']) },
    };
  if (!isRound(base)) return onASide(feature, hole, base);
  if (hole.isOnlyEven && !hole.crosswise && feature.place?.at === 'row')
    return { holes: [{ ...feature, place: { at: 'circle' } }] };
  const { place, count } = feature;
  if (place?.at === 'corners' && hole.isByEdgeOnly && count !== undefined && count > 1 && !hole.crosswise)
    return { holes: [{ ...feature, place: { at: 'circle', edge_distance: place.edge_distance } }] };
  const across = { holes: [{ ...feature, face: 'front' as const }] };
  const [unclear] = hole.sideWords.filter((item) => item.kind === 'surface' && !item.side);
  if (unclear)
    return { holes: [feature], unclear: { item: unclear, options: ['the top face', 'the bottom face'] } };
  if (hole.runs?.axis) {
    return { holes: [{ ...feature, face: hole.runs.direction === 'length' ? 'right' : 'front' }] };
  }
  if (hole.crosswise || hole.runs?.direction === 'width') return throughWalls(across, feature, hole, base);
  if (!isAlongAxis(feature)) return { holes: [feature] };
  return {
    ...across,
    assumption: `"${feature.words}" goes across the axis, as it is measured along it.`,
  };
}

/** Through one wall of a tube with flat sides, or on through the one opposite. The tube stands upright. */
function inSquareTube(read: HoleFeature, hole: HoleReader, base: BaseReader): OnFaces {
  const { words } = read;
  const feature = { ...read, ...fromItsEnds(read) };
  const height = base.millimetres('height');
  const alike = height === undefined || height === (base.millimetres('width') ?? base.millimetres('side'));
  const said = feature.face !== undefined && !hole.isThrough ? 'one' : null;
  const walls = hole.bothWalls ? 'both' : (feature.wall ?? said);
  const face = feature.face ?? (alike ? ('front' as const) : undefined);
  if (face === undefined || walls === null) {
    const options = ['front', 'left'].flatMap((side) => [
      `${words} through one wall in the ${side}`,
      `${words} through both walls in the ${side}`,
    ]);
    return { holes: [feature], unclear: { item: null, options } };
  }
  const opposite = OPPOSITE[face];
  const { wall: _, ...plain } = feature;
  const one = { ...plain, face };
  const assumed =
    feature.face === undefined
      ? { assumption: `"${words}" begins in the front wall.` }
      : walls === 'one' && feature.wall === undefined && feature.depth === undefined
        ? { assumption: `"${words}" goes through the ${face} wall only.` }
        : {};
  return {
    holes: walls === 'both' && opposite ? [one, { ...one, face: opposite }] : [one],
    ...assumed,
  };
}

/** "20 mm from the left end": of what stands upright the ends are the lower and the upper one. */
function fromItsEnds({ words, place }: HoleFeature): Pick<HoleFeature, 'place'> {
  if (place?.at !== 'sides' || !/\bends?\b/i.test(words)) return {};
  const upright: Partial<Record<string, 'bottom' | 'top'>> = { left: 'bottom', right: 'top' };
  return {
    place: { ...place, from: place.from.map((each) => ({ ...each, side: upright[each.side] ?? each.side })) },
  };
}

/** One beside the middle of each side of the face, so far in from it. */
function besideSides(feature: HoleFeature, distance: string, base: BaseReader): OnFaces {
  if (!base.noun.rectangular || ![1, 4].includes(feature.count ?? 4))
    return { holes: [feature], unclear: { item: null, options: [] } };
  const sides = ['left', 'right', 'front', 'back'] as const;
  return {
    holes: sides.map((side) => ({
      ...feature,
      count: 1,
      place: { at: 'sides', from: [{ side, distance }] },
    })),
    assumption: `"${feature.words}": one beside each of the four sides.`,
  };
}

/** Blind holes in the middle of the end faces of what is longest one way. */
function inEnds(
  feature: HoleFeature,
  { each, plain }: NonNullable<HoleReader['inEnds']>,
  base: BaseReader,
): OnFaces {
  const { words, count = 1 } = feature;
  const faces = plain && !isUpright(base) ? null : endFaces(base);
  if (!faces || count > (each ? 2 : 1)) {
    const options = [`${words}, in each end face`, `${words} in the top face`];
    return { holes: [feature], unclear: { item: null, options } };
  }
  const deep = feature.depth === undefined ? { blind: true } : {};
  const one = { ...feature, ...deep, count: 1, place: { at: 'centre' as const } };
  const [, last] = faces;
  if (each) return { holes: faces.map((face) => ({ ...one, face })) };
  return { holes: [{ ...one, face: last }], assumption: `"${words}" goes into the ${last} end.` };
}

/** Its ends are its flat faces, whatever its sizes. */
const isUpright = (base: BaseReader) => isRound(base) || HEXAGONAL.includes(base.noun.name);
const HEXAGONAL: readonly string[] = ['hexagonal prism', 'hexagonal spacer'];

/** Across the longest way; null where that cannot be told. */
function endFaces(base: BaseReader): readonly [FaceName, FaceName] | null {
  if (isUpright(base)) return ['bottom', 'top'];
  if (!base.noun.rectangular && base.noun.name !== 'square bar') return null;
  const size = (...names: string[]) =>
    names.map((name) => base.millimetres(name)).find((value) => value !== undefined) ?? 0;
  const ways = [
    [size('length'), 'left', 'right'],
    [size('width', 'side'), 'front', 'back'],
    [size('height', 'thickness', 'side'), 'bottom', 'top'],
  ] as const;
  const [longest, next] = ways.toSorted(([a], [b]) => b - a);
  return longest && next && longest[0] > next[0] ? [longest[1], longest[2]] : null;
}

/** In the side of something hollow, through one wall or both; of something solid, right through. */
function throughWalls(across: OnFaces, feature: HoleFeature, hole: HoleReader, base: BaseReader): OnFaces {
  const { words, depth, wall } = feature;
  if (hole.isThrough || depth !== undefined || wall !== undefined || feature.blind) return across;
  const hollow = ['inner_diameter', 'bore_diameter', 'wall'].some((name) => base.sizes.has(name));
  if (!hollow) return { ...across, assumption: `"${words}" names no depth: it goes right through.` };
  const inSide = hole.sideWords.some(({ kind }) => kind === 'surface') || feature.fit === 'tap';
  if (!inSide) return across;
  const text = `Does "${words}" go through both walls of the ${base.noun.name}, or through one?`;
  const options = [`${words} through both walls`, `${words} through one wall`];
  return { ...across, unclear: { item: null, text, options } };
}

/** In a part with flat sides: along its length or width, or in a side that has to be named. */
function onASide(feature: HoleFeature, hole: HoleReader, base: BaseReader): OnFaces {
  const bracket = base.noun.name === 'L-bracket';
  if (hole.runs && !bracket && hole.sideWords.length === 0) {
    return { holes: [{ ...feature, face: hole.runs.direction === 'length' ? 'right' : 'front' }] };
  }
  const item = hole.sideWords[0] ?? hole.runs;
  if (!item) return { holes: [feature] };
  const long = item.kind === 'surface' && item.long && hole.isThrough ? longSide(base) : null;
  if (long !== null) return { holes: [{ ...feature, face: long }] };
  const sides = bracket ? LEGS : SIDES;
  const whole = item.kind !== 'surface';
  const options = whole ? optionsIn(feature, sides) : sides;
  return { holes: [feature], unclear: { item: whole ? null : item, options } };
}

/** One of the two longer sides; null: they are equally long, or not known. */
function longSide(base: BaseReader): FaceName | null {
  const [length, width] = [base.millimetres('length'), base.millimetres('width')];
  if (length === undefined || width === undefined || length === width) return null;
  return length > width ? 'front' : 'right';
}

const optionsIn = ({ words }: HoleFeature, sides: readonly string[]) =>
  sides.map((side) => `${words} in ${side}`);

const SIDES = ['the front side', 'the back side', 'the left side', 'the right side'];
const LEAVES = ['each leaf', 'the front', 'the back'];
const LEGS = ['the base leg', 'the upright leg'];

/** A hole of "the boss", or one after a boss that names no other place. */
export function isInBoss(
  { face, count, place }: HoleFeature,
  { inBoss }: HoleReader,
  boss: ShapeReader | null,
): boolean {
  if (boss === null || face !== undefined) return false;
  if (inBoss || place === undefined) return inBoss || count === 1;
  return place.at === 'centre' && boss.isCentral;
}

/** "25 mm from the bottom" of a block that is no plate: seen from above, or from the front? */
function isOfTwoViews({ place }: HoleFeature, base: BaseReader): boolean {
  if (place?.at !== 'sides' || !base.noun.rectangular || base.noun.name === 'plate') return false;
  const upright = place.from.some(({ side }) => side === 'top' || side === 'bottom');
  const high = base.millimetres('height') ?? base.millimetres('thickness') ?? 0;
  const sides = [base.millimetres('length'), base.millimetres('width')].map((size) => size ?? 0);
  const [length = 0, width = 0] = sides;
  return upright && !liesFlat(length, width, high);
}

/** Measured from the ends of a round part, which its flat faces do not have. */
function isAlongAxis({ place }: HoleFeature): boolean {
  if (place?.at === 'ends') return true;
  return place?.at === 'sides' && place.from.every(({ side }) => side === 'top' || side === 'bottom');
}
