import type { Expression } from '../expression.ts';

/** A size while a part is laid out: how the plan writes it, and what it comes to (mm, degrees or a count). */
export interface Term {
  readonly text: Expression;
  readonly value: number;
}

export const ZERO: Term = { text: 0, value: 0 };

/** A plain number in the plan. */
export function literal(value: number): Term {
  return { text: value, value };
}

/** A parameter of the plan. */
export function reference(name: string, value: number): Term {
  return { text: name, value };
}

const isSum = (term: Term) => typeof term.text === 'string' && / [+-] /.test(term.text);
const isNegative = (term: Term) => typeof term.text === 'string' && term.text.startsWith('-');
const factor = (term: Term) => (isSum(term) || isNegative(term) ? `(${term.text})` : `${term.text}`);
const plain = (term: Term) => typeof term.text === 'number';

export function plus(a: Term, b: Term): Term {
  if (plain(a) && plain(b)) return literal(a.value + b.value);
  if (a.text === 0) return b;
  if (b.text === 0) return a;
  return { text: `${a.text} + ${isNegative(b) ? `(${b.text})` : b.text}`, value: a.value + b.value };
}

export function minus(a: Term, b: Term): Term {
  if (plain(a) && plain(b)) return literal(a.value - b.value);
  if (b.text === 0) return a;
  if (a.text === 0) return negative(b);
  return {
    text: `${a.text} - ${isSum(b) || isNegative(b) ? `(${b.text})` : b.text}`,
    value: a.value - b.value,
  };
}

export function times(a: Term, b: Term): Term {
  if (plain(a) && plain(b)) return literal(a.value * b.value);
  if (a.text === 0 || b.text === 0) return ZERO;
  if (a.text === 1) return b;
  return { text: `${factor(a)} * ${factor(b)}`, value: a.value * b.value };
}

export function over(a: Term, b: Term): Term {
  if (plain(a) && plain(b)) return literal(a.value / b.value);
  if (a.text === 0) return ZERO;
  const divisor = typeof b.text === 'string' && /[*/]/.test(b.text) ? `(${b.text})` : factor(b);
  return { text: `${factor(a)} / ${divisor}`, value: a.value / b.value };
}

export function half(a: Term): Term {
  return over(a, literal(2));
}

export function twice(a: Term): Term {
  return times(literal(2), a);
}

export function negative(a: Term): Term {
  if (plain(a)) return literal(a.value === 0 ? 0 : -a.value);
  return { text: `-${factor(a)}`, value: -a.value };
}
