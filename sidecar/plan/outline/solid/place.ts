import { asParameter } from '../../nouns/sizes.ts';
import type { Axis } from '../../place.ts';
import type { Span } from '../../solids/form.ts';
import type { Draft } from '../draft.ts';
import type { Along, SolidFeature } from '../solid-feature.ts';
import { half, minus, plus, type Term, ZERO } from '../term.ts';
import { contradiction, Unclear } from '../unclear.ts';
import type { Workpiece } from '../workpiece.ts';
import { standing } from './standing.ts';

export const CENTRED: Along = { mine: 'middle', of: 'base', end: 'middle' };

/** Expressions that get longer than this become a parameter of their own. */
const LONGEST = 90;

/** A place as it is, or as a parameter where it takes long to say. */
export function placeTerm(term: Term, name: string, draft: Draft): Term {
  if (`${term.text}`.length <= LONGEST) return term;
  return draft.parameter(asParameter(name), term, 'mm', 'where it stands');
}

/** How far towards plus, of either sign; its parameter is positive. */
export function signed(written: string, name: string, about: string, draft: Draft): Term {
  const value = draft.signedMillimetres(written, about);
  if (value === 0) return ZERO;
  const size = draft.parameter(asParameter(name), Math.abs(value), 'mm', `${about}, written "${written}"`);
  return value < 0 ? minus(ZERO, size) : size;
}

/** Where the end of the solid that `mine` names is to be along an axis. @throws Unclear */
export function pointAlong(axis: Axis, { name, at, words }: SolidFeature, work: Workpiece): Term {
  const { draft } = work;
  const asked = at[axis.toLowerCase() as 'x' | 'y' | 'z'] ?? CENTRED;
  const offset =
    asked.offset === undefined
      ? ZERO
      : signed(asked.offset, `${name} ${axis} offset`, `${name} ${axis.toLowerCase()} offset`, draft);
  if (asked.of === undefined) return offset;
  const other = standing(asked.of, words, work);
  if (!other.square && asked.end !== 'middle') {
    const text = `"${words}" is placed by an end of the ${other.name}, which is turned: where that end lies is not clear. Where does it go?`;
    throw new Unclear([contradiction(words, text)]);
  }
  return placeTerm(plus(other.extent[axis][asked.end], offset), `${name} ${axis}`, draft);
}

/** The whole span of a solid along an axis, one end of which is at a point. */
export function spanAt(point: Term, mine: Along['mine'], { size, low, high, middle }: Span): Span {
  if (mine === 'low') return { low: point, middle: plus(point, half(size)), high: plus(point, size), size };
  if (mine === 'high')
    return { low: minus(point, size), middle: minus(point, half(size)), high: point, size };
  const centred = middle.text === 0;
  return {
    low: centred ? plus(point, low) : minus(point, half(size)),
    middle: point,
    high: centred ? plus(point, high) : plus(point, half(size)),
    size,
  };
}

/** Where the own origin of a solid is, whose span across is `own`, once it spans `there`. */
export const originIn = (there: Span, own: Span): Term =>
  own.middle.text === 0 ? there.middle : minus(there.low, own.low);
