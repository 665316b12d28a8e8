import type { DocumentState, ParameterState } from '../../../rpc-schema/freecad.ts';
import { Edit } from '../../plan/edit.ts';
import { figure } from '../../plan/expression.ts';
import { PARAMETERS } from '../../plan/names.ts';
import { type Quantity, QuantityError, readQuantity } from '../../plan/quantity.ts';
import type { PlannedEdit } from './by-hand/plan-edit.ts';
import { isChanged, type Model, modelOf, resized } from './model.ts';
import { parameterNames } from './parameter-names.ts';
import { type PlannedChange, revision } from './plan-change.ts';

/**
 * Plans that a parameter, by its very name, is given another value. One of a model with a plan changes the plan; any other is set
 * where it stands. Pure.
 */
export function setParameter(
  name: string,
  written: string,
  state: DocumentState,
): PlannedChange | PlannedEdit {
  const parameter = state.parameters.find((_, at) => parameterNames(state)[at] === name);
  if (!parameter) return refused(unknown(name, state));
  const size = sizeFor(parameter, written);
  if (typeof size === 'string') return refused(size);
  if (Math.abs(size - parameter.value) < 1e-9) return refused(`${name} is ${figure(size)} already.`);
  const owned = state.plans.find(({ made }) => made[PARAMETERS] === parameter.object);
  const model = owned && modelOf(owned, state);
  const planned = model && ofModel(model, parameter, size, `set ${name} to ${written}`);
  if (planned) return planned;
  const { expression } = parameter;
  // What follows one other thing as it is, is set by setting that.
  if (expression !== null && !REFERENCE.test(expression)) return refused(follows(parameter, expression));
  const { object, name: property } = parameter;
  const changes = [{ kind: 'set' as const, object, property, value: size }];
  return {
    type: 'edit',
    edit: Edit.parse({ title: `Change of ${state.label}`.slice(0, 120), changes }),
    state,
  };
}

const REFERENCE = /^[\w.<>]*[A-Za-z][\w.<>]*$/;
const follows = ({ name, value }: ParameterState, expression: string) =>
  `${name} follows ${expression} (it is ${figure(value)}). Set what it follows instead.`;
const refused = (reason: string) => ({ type: 'refused' as const, reason });

function unknown(name: string, state: DocumentState): string {
  const names = parameterNames(state);
  if (names.length === 0) return `The document has no parameters, so there is no "${name}" to set.`;
  const alike = names.filter((each) => each.endsWith(`.${name}`));
  if (alike.length > 0) return `There are several of the name "${name}": ${alike.join(', ')}.`;
  return `There is no parameter "${name}". There are ${names.join(', ')}.`;
}

const MEASURES: Record<string, Quantity['measures']> = { mm: 'length', deg: 'angle', '': 'number' };

/** The value in the parameter's own unit, or why it cannot have it. */
function sizeFor({ name, unit }: ParameterState, written: string): number | string {
  let size: Quantity;
  try {
    size = readQuantity(written);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return error.message;
  }
  if (size.measures === 'number' || size.measures === MEASURES[unit]) return size.value;
  const is = unit === '' ? 'a plain number' : `in ${unit}`;
  return `${name} is ${is}, and "${written}" is ${size.measures === 'length' ? 'a length' : 'an angle'}.`;
}

/** Sizes that a thing has; places and angles may be zero. */
const EXTENT =
  /(?:length|width|height|thickness|depth|diameter|radius|wall|side|size|count|pitch|spacing|sides)$/;

/** A size of a model as its plan has it; null where its plan does not have it. */
function ofModel(model: Model, parameter: ParameterState, size: number, words: string): PlannedChange | null {
  const { name } = parameter;
  const planned = model.plan.parameters.find((each) => each.name === name);
  if (!planned) return null;
  if (typeof planned.value === 'string') return refused(follows(parameter, planned.value));
  if (planned.unit === 'count' && !Number.isInteger(size))
    return refused(`${name} counts things, and ${figure(size)} is not a whole number.`);
  if (!(size > 0) && EXTENT.test(name))
    return refused(`${name} would be ${figure(size)}: it has to be more than zero.`);
  const relaid = resized(model, new Map([[name, size]]), words);
  if (relaid.type === 'question') return relaid;
  if (!isChanged(relaid.model)) return refused(`${name} is ${figure(size)} already.`);
  return revision(relaid.model.plan, relaid.model.outline ?? undefined, relaid.model, []);
}
