import { readQuantity } from '../quantity.ts';
import { literal, over, plus, type Term, times } from './term.ts';

/** A size given by another one of the part: "2 * width", "1/3 * length", "1 * width + 10 mm". */
export interface Relation {
  readonly of: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Added to it, mm. */
  readonly more: number;
}

/** What a relation of a depth is of, where it is the material beneath the face: "1/2 * material". */
export const MATERIAL = 'material';

const RELATION = /^(\d+(?:\.\d+)?)(?:\/(\d+))? \* ([a-z]\w*)(?: \+ (.+))?$/;

/** Reads a relation; undefined where the size is one by itself. */
export function readRelation(written: string): Relation | undefined {
  const [, top, bottom = '1', of, more] = RELATION.exec(written) ?? [];
  if (top === undefined || of === undefined || Number(bottom) === 0) return undefined;
  return {
    of,
    numerator: Number(top),
    denominator: Number(bottom),
    more: more === undefined ? 0 : readQuantity(more).value,
  };
}

/** What it comes to, in terms of the other size: the plan keeps the relation. */
export function related({ numerator, denominator, more }: Relation, other: Term): Term {
  const multiple = numerator === 1 ? other : times(literal(numerator), other);
  const part = denominator === 1 ? multiple : over(multiple, literal(denominator));
  return more === 0 ? part : plus(part, literal(more));
}
