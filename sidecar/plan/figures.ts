import { type Evaluated, type Expression, ExpressionError, evaluate, type Scope } from './expression.ts';
import type { Parameter } from './parameter.ts';
import { PlanError, type Problem } from './problem.ts';
import type { Unit } from './unit.ts';

/** A size of a feature: its value, and the formula that binds it to the parameters (null: a plain value). */
export interface Figure {
  readonly value: number;
  readonly formula: string | null;
}

/** The plan's parameters with their values, in an order in which each follows those that it uses. */
export interface ResolvedParameter extends Parameter {
  readonly number: number;
  /** In terms of other cells of the same sheet; null for a given value. */
  readonly cellFormula: string | null;
  /** Names of the parameters that it follows directly. */
  readonly follows: ReadonlySet<string>;
}

/**
 * Resolves parameters that use each other.
 * @throws {PlanError} on an unknown name, a circle, or units that do not fit
 */
export function resolveParameters(parameters: readonly Parameter[]): ResolvedParameter[] {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const resolved = new Map<string, ResolvedParameter>();
  const underWay = new Set<string>();
  const problems: Problem[] = [];

  function resolve(parameter: Parameter): ResolvedParameter {
    const done = resolved.get(parameter.name);
    if (done) return done;
    if (underWay.has(parameter.name)) {
      throw new ExpressionError(`it depends on itself (${[...underWay, parameter.name].join(' -> ')})`);
    }
    underWay.add(parameter.name);
    try {
      const scope: Scope = {
        value: (name) => {
          const other = byName.get(name);
          return other && resolve(other).number;
        },
        unit: (name) => byName.get(name)?.unit,
      };
      const { value, formula, names } = evaluate(parameter.value, parameter.unit, scope);
      const result = { ...parameter, number: value, cellFormula: formula, follows: names };
      resolved.set(parameter.name, result);
      return result;
    } finally {
      underWay.delete(parameter.name);
    }
  }

  for (const parameter of parameters) {
    try {
      const { number, unit } = resolve(parameter);
      if (unit === 'count' && (!Number.isInteger(number) || number < 1)) {
        throw new ExpressionError(`a count is a whole number from 1, not ${number}`);
      }
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      problems.push({ where: `parameter ${parameter.name}`, field: 'value', message: error.message });
    }
  }
  if (problems.length > 0) throw new PlanError(problems);
  return [...resolved.values()];
}

/** Reads a feature's sizes against the plan's parameters, and says which field is wrong. */
export class Figures {
  readonly #scope: Scope;
  readonly #where: string;
  readonly #reference: (name: string) => string;
  /** Parameters that the sizes read so far follow. */
  readonly used = new Set<string>();

  constructor(parameters: readonly ResolvedParameter[], where: string, reference: (name: string) => string) {
    const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    this.#scope = { value: (name) => byName.get(name)?.number, unit: (name) => byName.get(name)?.unit };
    this.#where = where;
    this.#reference = reference;
  }

  /** A length of any sign, mm. */
  length(expression: Expression, field: string): Figure {
    return this.#read(expression, 'mm', field);
  }

  /** A length above zero, mm. */
  positive(expression: Expression, field: string): Figure {
    const figure = this.length(expression, field);
    if (figure.value <= 1e-6) throw this.problem(field, `must be more than 0 mm, not ${figure.value}`);
    return figure;
  }

  /** A length to choose something by, mm, as it is now: nothing is bound to it, so it uses no parameter. */
  present(expression: Expression, field: string): number {
    return this.#evaluate(expression, 'mm', field).value;
  }

  /** An angle in degrees, above zero and at most `most`. */
  angle(expression: Expression, field: string, most = 360): Figure {
    const figure = this.#read(expression, 'deg', field);
    if (figure.value <= 0 || figure.value > most + 1e-9) {
      throw this.problem(field, `must be more than 0 and at most ${most} degrees, not ${figure.value}`);
    }
    return figure;
  }

  /** By how much something is turned, degrees: either way, a full turn at most. */
  turn(expression: Expression, field: string): Figure {
    const figure = this.#read(expression, 'deg', field);
    if (Math.abs(figure.value) > 360)
      throw this.problem(field, `must be from -360 to 360 degrees, not ${figure.value}`);
    return figure;
  }

  /** An angle from upright either way, less than 80 degrees, not zero. */
  lean(expression: Expression, field: string): Figure {
    const figure = this.#read(expression, 'deg', field);
    if (figure.value === 0 || Math.abs(figure.value) >= 80) {
      throw this.problem(field, `must be between -80 and 80 degrees and not 0, not ${figure.value}`);
    }
    return figure;
  }

  /** A whole number of things, at least one. */
  count(expression: Expression, field: string): Figure {
    const figure = this.#read(expression, 'count', field);
    if (!Number.isInteger(figure.value) || figure.value < 1 || figure.value > 1_000) {
      throw this.problem(field, `must be a whole number from 1 to 1000, not ${figure.value}`);
    }
    return figure;
  }

  /** A parameter as a whole, in its own unit. */
  parameter(name: string, field: string): Figure & { readonly unit: Unit } {
    const unit = this.#scope.unit(name);
    if (unit === undefined) throw this.problem(field, `there is no parameter "${name}"`);
    return { ...this.#read(name, unit, field), unit };
  }

  /** The error for one field of this feature. */
  problem(field: string, message: string, cause?: unknown): PlanError {
    return new PlanError([{ where: this.#where, field, message }], { cause });
  }

  #read(expression: Expression, unit: Unit, field: string): Figure {
    const { value, formula, names } = this.#evaluate(expression, unit, field);
    for (const name of names) this.used.add(name);
    return { value, formula };
  }

  #evaluate(expression: Expression, unit: Unit, field: string): Evaluated {
    try {
      return evaluate(expression, unit, this.#scope, this.#reference);
    } catch (error) {
      if (error instanceof ExpressionError) throw this.problem(field, error.message, error);
      throw error;
    }
  }
}
