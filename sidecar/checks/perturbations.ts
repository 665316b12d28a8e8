import type { z } from 'zod';
import type { ParameterValue } from '../../rpc-schema/design.ts';
import type { DocumentState, PerturbParams } from '../../rpc-schema/freecad.ts';
import type { Compiled } from '../plan/compile.ts';
import type { Expected } from '../plan/edits/edit-kind.ts';

const NUDGE = 0.05;
/** What a size of 0 is changed by, mm or degrees: there is no share of nothing. */
const NUDGE_OF_ZERO = 0.5;

const HOLDERS = new Set(['Spreadsheet::Sheet', 'App::VarSet']);

/** Name of the sheet or variable set among the objects that were read; none where the model has no sizes. */
export function parameterHolder({ objects }: DocumentState): string | undefined {
  return objects.find(({ type }) => HOLDERS.has(type))?.name;
}

/**
 * The edits that show whether a model survives change: every given size 5 % down and up (one of 0 by half a
 * millimetre or degree), every count by one.
 * Derived parameters follow the others and are left alone.
 */
export function perturbations(
  parameters: readonly ParameterValue[],
  sheet: string,
): z.infer<typeof PerturbParams>['edits'] {
  return parameters
    .filter(({ expression }) => expression === null)
    .flatMap(({ name, value, unit }) => {
      const values =
        unit === 'count'
          ? [value - 1, value + 1].filter((count) => count >= 1)
          : value === 0
            ? [-NUDGE_OF_ZERO, NUDGE_OF_ZERO]
            : [value * (1 - NUDGE), value * (1 + NUDGE)];
      return values
        .filter((nudged) => unit !== 'deg' || nudged <= 360)
        .map((nudged) => ({ object: sheet, name, value: nudged }));
    });
}

/** A value that was set, as a parameter that can be tried. */
const asParameter = ({ property, words: label, value, unit }: Expected): ParameterValue => ({
  name: property,
  label,
  value,
  unit: unit === 'deg' ? 'deg' : unit === '' && Number.isInteger(value) ? 'count' : 'mm',
  expression: null,
});

/** Values that were set, where they do not follow another that was set too. */
const free = ({ onto }: Compiled) => (onto?.expected ?? []).filter(({ follows }) => !follows);

/** Everything that is tried: the plan's parameters, and what was set of what was there. */
export function tried(compiled: Compiled): ParameterValue[] {
  return [...compiled.parameters, ...free(compiled).map(asParameter)];
}

/** Every size once before any of them twice. */
function inRounds<T extends { readonly object: string; readonly name: string }>(edits: readonly T[]): T[] {
  const times = new Map<string, number>();
  const round = edits.map(({ object, name }) => {
    const key = `${object}.${name}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before;
  });
  return edits
    .map((edit, index) => ({ edit, round: round[index] ?? 0 }))
    .sort((a, b) => a.round - b.round)
    .map(({ edit }) => edit);
}

/** Every edit that shows whether what came out survives change; `holder` is where its own parameters are. */
export function trials(
  compiled: Compiled,
  holder: string | undefined,
): z.infer<typeof PerturbParams>['edits'] {
  return inRounds([
    ...(holder === undefined ? [] : perturbations(compiled.parameters, holder)),
    ...free(compiled).flatMap((each) => perturbations([asParameter(each)], each.object)),
  ]);
}
