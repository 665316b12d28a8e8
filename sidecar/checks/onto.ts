import type { Check } from '../../rpc-schema/check.ts';
import type { DocumentState, ObjectState } from '../../rpc-schema/freecad.ts';
import type { Expected } from '../plan/edits/edit-kind.ts';
import type { FactOf } from './fact.ts';
import { rounded } from './in-words.ts';

/** What something in a document that others made may be blamed for, apart from where it is. */
export interface Fault {
  readonly of: FactOf;
  readonly object: string;
  readonly where: string;
  readonly message: string;
}

/** Recompute errors anywhere in a document. */
export function documentFaults({ problems }: DocumentState): Fault[] {
  return problems.flatMap(({ name, label, errors }) =>
    errors.map((message) => ({ of: 'recompute' as const, object: name, where: label, message })),
  );
}

/**
 * What an edit has to answer for: what was wrong before is not its doing, however it is worded by now.
 * @param faults what is wrong with one object
 */
export function newFaults(found: readonly Fault[], before: readonly Fault[]): Fault[] {
  const known = new Set(before.map(({ object, message }) => `${object}: ${alike(message)}`));
  const once = new Map(found.map((fault) => [`${fault.object}: ${alike(fault.message)}`, fault]));
  return [...once].flatMap(([key, fault]) => (known.has(key) ? [] : [fault]));
}

/** "3 degrees of freedom left" is the same fault as 2 of them. */
const alike = (message: string) => message.replace(/\d+(?:\.\d+)?/g, '#');

function valueIn({ object, property }: Expected, state: DocumentState): number | null {
  const parameter = state.parameters.find((each) => each.object === object && each.name === property);
  if (parameter) return parameter.value;
  const found: ObjectState | undefined = state.objects.find(({ name }) => name === object);
  const named = found?.sketch?.namedConstraints.find(({ name }) => `Constraints.${name}` === property);
  if (named) return named.value;
  const value = found?.properties[property];
  return typeof value === 'number' ? value : null;
}

/** Whether the values that were set are what they should be. */
export function expectedChecks(expected: readonly Expected[], state: DocumentState): Check[] {
  return expected.map((each) => {
    const shown = (value: number) => `${rounded(value, 6)} ${each.unit}`.trimEnd();
    const value = valueIn(each, state);
    const ok = value !== null && Math.abs(value - each.value) <= 1e-6 * Math.max(1, Math.abs(each.value));
    return {
      text: each.words,
      wanted: shown(each.value),
      got: value === null ? 'no value' : shown(value),
      ok,
    };
  });
}
