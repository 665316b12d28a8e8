import type { Outline } from '../../plan/outline/outline.ts';
import type { Side } from '../../plan/outline/place.ts';
import type { Along, SolidFeature } from '../../plan/outline/solid-feature.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import { readQuantity } from '../../plan/quantity.ts';
import type { PieceWords } from './piece-words.ts';

export interface Piece {
  readonly features: readonly SolidFeature[];
  readonly assumptions: readonly string[];
}

type Base = Outline['base'];
type Build = (words: PieceWords, base: Base, said: string) => Piece | null;

const ROUND: readonly string[] = ['cylinder', 'tube'];
const SQUARE: readonly string[] = ['block', 'plate', 'cube', 'square bar'];
const SIDES: Readonly<Partial<Record<Side, readonly ['x' | 'y', 'low' | 'high']>>> = {
  left: ['x', 'low'],
  right: ['x', 'high'],
  front: ['y', 'low'],
  back: ['y', 'high'],
};

const mm = (size: string | undefined) => (size === undefined ? Number.NaN : readQuantity(size).value);
const ofBase = (mine: Along['mine'], end: Along['end'], offset?: string): Along => ({
  mine,
  of: 'base',
  end,
  ...(offset === undefined ? {} : { offset }),
});

/** A collar round a shaft or tube: its axis is that of the part. */
const collar: Build = ({ sizes, places, offset, two, flush, side }, base, said) => {
  const wide = [...(['thickness', 'width', 'length', 'height'] as const)].flatMap(
    (name) => sizes.get(name) ?? [],
  );
  const [height, more] = wide;
  const diameter = sizes.get('diameter');
  const length = mm(base.sizes.length ?? base.sizes.height);
  const around = base.sizes.diameter ?? base.sizes.outer_diameter;
  const [place, other] = [...places];
  if (!ROUND.includes(base.noun) || !diameter || !height || more || sizes.has('inner')) return null;
  if (!place || other || side !== null || flush.length > 0 || place === 'sides' || place === 'top')
    return null;
  if (!(mm(diameter) > mm(around)) || (two && place !== 'ends')) return null;
  const used = (place === 'ends' ? 2 : 1) * (mm(height) + (offset === null ? 0 : mm(offset)));
  if (!(used <= length)) return null;
  const hollow = base.noun === 'tube';
  const feature: SolidFeature = {
    kind: 'solid',
    words: said,
    name: 'collar',
    mode: 'add',
    noun: hollow ? 'tube' : 'cylinder',
    sizes: hollow ? { outer_diameter: diameter, inner_diameter: around ?? '', height } : { diameter, height },
    at: { z: place === 'middle' ? ofBase('middle', 'middle') : ofBase('low', 'low', offset ?? undefined) },
    ...(place === 'ends' ? { repeat: [{ by: 'mirror', axis: 'z', of: 'base' }] } : {}),
  };
  const assumptions = [
    ...(offset === null ? [] : [`"${said}": ${offset} is from the end to the near side of the collar.`]),
    ...(place === 'end' ? [`"${said}" does not say which end: it is the lower one.`] : []),
  ];
  return { features: [feature], assumptions };
};

/** Ears at the sides of a block, level with its bottom or top. */
const ear: Build = ({ sizes, places, side, flush, two, offset }, base, said) => {
  const [out, wide] = [sizes.get('length'), sizes.get('width')];
  const thick = sizes.get('thickness') ?? sizes.get('height');
  const [level, more] = flush;
  const [place, other] = [...places].filter((each) => each !== 'middle');
  if (!SQUARE.includes(base.noun) || !out || !wide || !thick || sizes.size > 3 || offset !== null)
    return null;
  if ((level !== 'bottom' && level !== 'top') || more || other) return null;
  const both = place === 'sides';
  if (both ? side !== null : side === null || place !== undefined || two) return null;
  const [axis, end] = SIDES[side ?? 'right'] ?? [];
  if (!axis || !end) return null;
  const beside = ofBase(end === 'high' ? 'low' : 'high', end);
  const feature: SolidFeature = {
    kind: 'solid',
    words: said,
    name: 'ear',
    mode: 'add',
    noun: 'box',
    sizes:
      axis === 'x'
        ? { length: out, width: wide, height: thick }
        : { length: wide, width: out, height: thick },
    at: { [axis]: beside, z: level === 'top' ? ofBase('high', 'high') : ofBase('low', 'low') },
    ...(both ? { repeat: [{ by: 'mirror', axis: 'x', of: 'base' }] } : {}),
  };
  const which = both ? [`"${said}": the sides are the left and the right one.`] : [];
  return { features: [feature], assumptions: which };
};

/** A block, disc or tube that stands on the top, flush with its sides or in its middle. */
const onTop: Build = ({ sizes, places, flush, side, two, offset }, base, said) => {
  const known = [...places].every((place) => place === 'top' || place === 'middle');
  const flat = SQUARE.includes(base.noun) || ROUND.includes(base.noun) || base.noun === 'disc';
  if (!flat || !known || two || offset !== null || side !== null) return null;
  if (!places.has('top') && flush.length === 0) return null;
  const height =
    sizes.get('height') ??
    sizes.get('thickness') ??
    (sizes.has('diameter') ? sizes.get('length') : undefined);
  const diameter = sizes.get('diameter');
  const inner = sizes.get('inner');
  const [length, width] = [sizes.get('length'), sizes.get('width')];
  if (!height || (sizes.has('height') && sizes.has('thickness'))) return null;
  if (diameter ? width !== undefined : !length || !width || inner) return null;
  const at: Partial<Record<'x' | 'y' | 'z', Along>> = { z: ofBase('low', 'high') };
  for (const each of flush) {
    const [axis, end] = SIDES[each] ?? [];
    if (!axis || !end || at[axis]) return null;
    at[axis] = ofBase(end, end);
  }
  if (flush.length > 0 && (!SQUARE.includes(base.noun) || (flush.length > 1 && places.has('middle'))))
    return null;
  const centred = (
    [
      ['x', 'length'],
      ['y', 'width'],
    ] as const
  ).every(([axis, name]) => {
    const room = mm(base.sizes[name] ?? base.sizes.side ?? base.sizes.diameter ?? base.sizes.outer_diameter);
    return mm(diameter ?? (name === 'length' ? length : width)) <= room + 1e-9 || at[axis] === undefined;
  });
  if (!centred) return null;
  const noun = inner ? 'tube' : diameter ? 'cylinder' : 'box';
  const feature: SolidFeature = {
    kind: 'solid',
    words: said,
    name: noun === 'box' ? 'upper block' : `upper ${noun}`,
    mode: 'add',
    noun,
    sizes: inner
      ? { outer_diameter: diameter ?? '', inner_diameter: inner, height }
      : diameter
        ? { diameter, height }
        : { length: length ?? '', width: width ?? '', height },
    at,
  };
  const open = flush.length === 1 && !places.has('middle');
  return {
    features: [feature],
    assumptions: open ? [`"${said}": the other way it stands in the middle.`] : [],
  };
};

/** How each further piece that people add to a part is made, by its words. */
const BUILDS: readonly (readonly [string, Build])[] = [
  ['collars?|shoulders?|flanges?|rings?', collar],
  ['ears?|lugs?|tabs?|wings?', ear],
  ['blocks?|boss|plates?|pads?|tubes?|pipes?|posts?|discs?|cylinders?', onTop],
];

/** The words that a piece goes by, as a part of a pattern. */
export const PIECE = `(${BUILDS.map(([words]) => words).join('|')})`;

export const pieceOf = (called: string, words: PieceWords, base: Base, said: string): Piece | null =>
  BUILDS.find(([known]) => new RegExp(`^(?:${known})$`, 'i').test(called))?.[1](words, base, said) ?? null;

/** A hole down through the middle of such a piece, and of each where there are two. */
export function holeIn(piece: SolidFeature, diameter: string, said: string): SolidFeature {
  const middle = { mine: 'middle', of: piece.name, end: 'middle' } as const;
  return {
    kind: 'solid',
    words: said,
    name: `${piece.name} hole`,
    mode: 'cut',
    noun: 'cylinder',
    sizes: { diameter: inMm(mm(diameter)) },
    at: { x: middle, y: middle },
    ...(piece.repeat ? { repeat: piece.repeat } : {}),
  };
}
