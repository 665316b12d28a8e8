import jsep from 'jsep';
import { z } from 'zod';
import { SYMBOL, type Unit } from './unit.ts';

/**
 * A size in a plan: a plain number (mm or degrees) or an expression over the plan's parameters,
 * such as "length / 2 - edge_distance".
 */
export const Expression = z.union([z.number(), z.string().min(1).max(300)]);
export type Expression = z.infer<typeof Expression>;

/** What the names in an expression stand for. Lengths in mm, angles in degrees. */
export interface Scope {
  readonly value: (name: string) => number | undefined;
  readonly unit: (name: string) => Unit | undefined;
}

/** An expression that cannot be read, or whose units do not fit. The message is for a person. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

/** Powers of length and of angle: an area is {length: 2, angle: 0}. */
interface Dimension {
  readonly length: number;
  readonly angle: number;
}

/** `literal` parts carry no unit of their own: they take that of whatever they are added to. */
interface Term {
  readonly value: number;
  readonly dimension: Dimension;
  readonly literal: boolean;
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

export interface Evaluated {
  /** In the unit asked for. */
  readonly value: number;
  /**
   * The same in FreeCAD's expression language, each parameter written by `reference`;
   * null where no parameter is involved and the value says it all.
   */
  readonly formula: string | null;
  readonly names: ReadonlySet<string>;
}

const PLAIN: Dimension = { length: 0, angle: 0 };
const OF_UNIT: Record<Unit, Dimension> = {
  mm: { length: 1, angle: 0 },
  deg: { length: 0, angle: 1 },
  count: PLAIN,
};
const RADIANS = Math.PI / 180;

const same = (a: Dimension, b: Dimension) => a.length === b.length && a.angle === b.angle;

function dimensionName({ length, angle }: Dimension): string {
  if (length === 0 && angle === 0) return 'a plain number';
  if (length === 1 && angle === 0) return 'a length';
  if (length === 2 && angle === 0) return 'an area';
  if (length === 0 && angle === 1) return 'an angle';
  return `mm^${length} deg^${angle}`;
}

/** Figures as a person would write them: no binary noise, no exponent. */
export function figure(value: number): string {
  const rounded = Math.round(value * 1e9) / 1e9;
  return (Object.is(rounded, -0) ? 0 : rounded).toFixed(9).replace(/\.?0+$/, '');
}

function constant(value: number): Term {
  return { value, dimension: PLAIN, literal: true, text: figure(value), names: new Set() };
}

/** Gives a literal the unit that its surroundings call for. */
function adopt(term: Term, dimension: Dimension): Term {
  if (!term.literal || same(term.dimension, dimension)) return term;
  const unit = [
    dimension.length ? (dimension.length === 1 ? 'mm' : `mm^${dimension.length}`) : '',
    dimension.angle ? 'deg' : '',
  ].filter(Boolean);
  return { ...term, dimension, literal: false, text: `${term.text} ${unit.join(' ')}` };
}

function alike(a: Term, b: Term, what: string): [Term, Term] {
  const left = adopt(a, b.dimension);
  const right = adopt(b, left.dimension);
  if (!same(left.dimension, right.dimension)) {
    throw new ExpressionError(
      `${what} needs two sizes of one kind, not ${dimensionName(left.dimension)} and ${dimensionName(right.dimension)}`,
    );
  }
  return [left, right];
}

const wrap = (term: Term) => (/^[\w.{}]+$/.test(term.text) ? term.text : `(${term.text})`);
const union = (...terms: Term[]) => new Set(terms.flatMap((term) => [...term.names]));

function combine(operator: string, a: Term, b: Term): Term {
  const names = union(a, b);
  if (operator === '+' || operator === '-') {
    const [left, right] = alike(a, b, `"${operator}"`);
    const value = operator === '+' ? left.value + right.value : left.value - right.value;
    if (left.literal && right.literal) return constant(value);
    const second = / [+-] |^-/.test(right.text) ? `(${right.text})` : right.text;
    return {
      value,
      dimension: left.dimension,
      literal: false,
      text: `${left.text} ${operator} ${second}`,
      names,
    };
  }
  if (operator === '*' || operator === '/') {
    const sign = operator === '*' ? 1 : -1;
    if (operator === '/' && b.value === 0) throw new ExpressionError('division by zero');
    const value = operator === '*' ? a.value * b.value : a.value / b.value;
    if (a.literal && b.literal) return constant(value);
    const dimension = {
      length: a.dimension.length + sign * b.dimension.length,
      angle: a.dimension.angle + sign * b.dimension.angle,
    };
    return { value, dimension, literal: false, text: `${wrap(a)} ${operator} ${wrap(b)}`, names };
  }
  throw new ExpressionError(`"${operator}" is not one of + - * /`);
}

type Call = (args: Term[]) => Term;

function round(name: 'floor' | 'ceil' | 'round'): Call {
  return ([a]) => {
    if (!a) throw new ExpressionError(`${name}() needs a value`);
    const value = name === 'round' ? Math.sign(a.value) * Math.round(Math.abs(a.value)) : Math[name](a.value);
    return a.literal ? constant(value) : { ...a, value, text: `${name}(${a.text})` };
  };
}

function extreme(name: 'min' | 'max'): Call {
  return (args) => {
    const first = args.find((arg) => !arg.literal) ?? args[0];
    if (!first) throw new ExpressionError(`${name}() needs values`);
    const terms = args.map((arg) => alike(arg, first, `${name}()`)[0]);
    const value = Math[name](...terms.map((term) => term.value));
    if (terms.every((term) => term.literal)) return constant(value);
    return {
      value,
      dimension: first.dimension,
      literal: false,
      text: `${name}(${terms.map((term) => term.text).join('; ')})`,
      names: union(...terms),
    };
  };
}

function trigonometric(name: 'sin' | 'cos' | 'tan'): Call {
  return ([a]) => {
    if (!a) throw new ExpressionError(`${name}() needs an angle`);
    const angle = adopt(a, OF_UNIT.deg);
    if (!same(angle.dimension, OF_UNIT.deg)) {
      throw new ExpressionError(`${name}() needs an angle in degrees, not ${dimensionName(angle.dimension)}`);
    }
    const value = Math[name](angle.value * RADIANS);
    if (a.literal) return constant(value);
    return { value, dimension: PLAIN, literal: false, text: `${name}(${angle.text})`, names: angle.names };
  };
}

const CALLS: Record<string, Call> = {
  floor: round('floor'),
  ceil: round('ceil'),
  round: round('round'),
  min: extreme('min'),
  max: extreme('max'),
  sin: trigonometric('sin'),
  cos: trigonometric('cos'),
  tan: trigonometric('tan'),
  abs: ([a]) => {
    if (!a) throw new ExpressionError('abs() needs a value');
    const value = Math.abs(a.value);
    return a.literal ? constant(value) : { ...a, value, text: `abs(${a.text})` };
  },
  sqrt: ([a]) => {
    if (!a || a.value < 0) throw new ExpressionError('sqrt() needs a value that is not negative');
    const value = Math.sqrt(a.value);
    if (a.literal) return constant(value);
    const dimension = { length: a.dimension.length / 2, angle: a.dimension.angle / 2 };
    return { ...a, value, dimension, text: `sqrt(${a.text})` };
  },
};

function read(node: jsep.Expression, scope: Scope, reference: (name: string) => string): Term {
  switch (node.type) {
    case 'Literal': {
      const value = (node as jsep.Literal).value;
      if (typeof value !== 'number') throw new ExpressionError(`${JSON.stringify(value)} is not a number`);
      return constant(value);
    }
    case 'Identifier': {
      const name = (node as jsep.Identifier).name;
      if (name === 'pi') return constant(Math.PI);
      const value = scope.value(name);
      const unit = scope.unit(name);
      if (value === undefined || unit === undefined) {
        throw new ExpressionError(`there is no parameter "${name}"`);
      }
      return {
        value,
        dimension: OF_UNIT[unit],
        literal: false,
        text: reference(name),
        names: new Set([name]),
      };
    }
    case 'UnaryExpression': {
      const { operator, argument } = node as jsep.UnaryExpression;
      const term = read(argument, scope, reference);
      if (operator === '+') return term;
      if (operator !== '-') throw new ExpressionError(`"${operator}" is not one of + - * /`);
      return term.literal ? constant(-term.value) : { ...term, value: -term.value, text: `-${wrap(term)}` };
    }
    case 'BinaryExpression': {
      const { operator, left, right } = node as jsep.BinaryExpression;
      return combine(operator, read(left, scope, reference), read(right, scope, reference));
    }
    case 'CallExpression': {
      const { callee, arguments: args } = node as jsep.CallExpression;
      const name = callee.type === 'Identifier' ? (callee as jsep.Identifier).name : '';
      const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
      if (!call) {
        throw new ExpressionError(
          `there is no function "${name}"; there are ${Object.keys(CALLS).join(', ')}`,
        );
      }
      return call(args.map((arg) => read(arg, scope, reference)));
    }
    default:
      throw new ExpressionError('only numbers, parameters, + - * /, brackets and functions can be used');
  }
}

/**
 * Reads an expression, checks its units and gives both its value and FreeCAD's formula for it.
 *
 * @param unit what the result must be; a plain number takes this unit
 * @param reference how a parameter is written in the formula
 * @throws {ExpressionError} on text that is no expression, an unknown name, or units that do not fit
 */
export function evaluate(
  expression: Expression,
  unit: Unit,
  scope: Scope,
  reference: (name: string) => string = (name) => name,
): Evaluated {
  let term: Term;
  if (typeof expression === 'number') {
    term = constant(expression);
  } else {
    let tree: jsep.Expression;
    try {
      tree = jsep(expression);
    } catch (cause) {
      throw new ExpressionError(`"${expression}" is not an expression`, { cause });
    }
    term = read(tree, scope, reference);
  }
  if (!Number.isFinite(term.value)) throw new ExpressionError(`"${expression}" has no finite value`);
  if (term.literal) return { value: term.value, formula: null, names: term.names };
  const wanted = OF_UNIT[unit];
  if (same(term.dimension, wanted)) return { value: term.value, formula: term.text, names: term.names };
  if (same(term.dimension, PLAIN)) {
    return { value: term.value, formula: `${wrap(term)} * 1 ${SYMBOL[unit]}`, names: term.names };
  }
  throw new ExpressionError(
    `"${expression}" gives ${dimensionName(term.dimension)} where ${dimensionName(wanted)} is needed`,
  );
}
