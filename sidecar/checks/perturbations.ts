import type { z } from 'zod';
import type { ParameterValue } from '../../rpc-schema/design.ts';
import type { DocumentState, PerturbParams } from '../../rpc-schema/freecad.ts';

const NUDGE = 0.05;

const HOLDERS = new Set(['Spreadsheet::Sheet', 'App::VarSet']);

/** Name of the sheet or variable set among the objects that were read; none where the model has no sizes. */
export function parameterHolder({ objects }: DocumentState): string | undefined {
  return objects.find(({ type }) => HOLDERS.has(type))?.name;
}

/**
 * The edits that show whether a model survives change: every given size 5 % down and up, every count by one.
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
          : [value * (1 - NUDGE), value * (1 + NUDGE)];
      return values
        .filter((nudged) => unit !== 'deg' || nudged <= 360)
        .map((nudged) => ({ object: sheet, name, value: nudged }));
    });
}
