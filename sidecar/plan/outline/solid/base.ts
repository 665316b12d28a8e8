import type { Solid } from '../../nouns/solid.ts';
import type { Axis } from '../../place.ts';
import { about, type Span } from '../../solids/form.ts';
import { half, literal, type Term, ZERO } from '../term.ts';
import { AXES } from './axes.ts';
import type { Piece } from './piece.ts';
import type { Standing } from './standing.ts';

type Reach = Readonly<Record<Axis, readonly [number, number]>>;

/** The base as other solids are placed by it: centred on the origin in X and Y, standing on Z=0. */
export function baseStanding({ reach }: Solid, extent: Reach): Standing {
  const along = (axis: Axis, index: 0 | 1 | 2): Term =>
    reach?.[index] ?? literal(extent[axis][1] - extent[axis][0]);
  const z = along('Z', 2);
  const upright: Span = { low: ZERO, middle: half(z), high: z, size: z };
  return {
    name: 'base',
    extent: { X: about(along('X', 0)), Y: about(along('Y', 1)), Z: upright },
    square: true,
    made: null,
  };
}

/** What the base takes up. A side of which nothing is known is taken for flat: what comes out is measured. */
export function pieceOf({ faces, flat, reach }: Solid, extent: Reach): Piece {
  const side = (name: 'top' | 'bottom' | 'left' | 'right' | 'front' | 'back') => {
    const face = faces[name];
    return flat?.[name] ?? (face === undefined || !(face.curved || face.throughMiddle));
  };
  const [left, right] = [faces.left, faces.right];
  return {
    box: Object.fromEntries(AXES.map((axis) => [axis, extent[axis]])) as Record<
      Axis,
      readonly [number, number]
    >,
    flat: {
      X: [side('left'), side('right')],
      Y: [side('front'), side('back')],
      Z: [side('bottom'), side('top')],
    },
    roundAbout: left?.curved ? ['Z'] : [],
    exact: true,
    block: Boolean(
      reach && left && right && !left.curved && left.room.shape === 'rectangle' && !roundedCorner(faces),
    ),
  };
}

const roundedCorner = ({ top }: Solid['faces']) =>
  top?.room.shape === 'rectangle' && top.room.corner !== undefined;
