import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature, type FeatureScope, type Move } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import { Axis } from '../place.ts';
import { assign, quote } from '../python.ts';
import { copyLines, Originals } from './copied.ts';

const RowDirection = z.strictObject({
  axis: Axis,
  count: Expression.describe('How many in all, the original included'),
  spacing: Expression.describe('From one to the next, mm'),
});

const schema = z.strictObject({
  kind: z.literal('linear_pattern'),
  ...common,
  features: Originals,
  directions: z.array(RowDirection).min(1).max(2).describe('One makes a row, two make a grid'),
});

/** Length of the whole row; a row of one still needs a length in FreeCAD, so it keeps one spacing. */
function rowLength(count: Figure, spacing: Figure): Figure {
  const value = Math.max(count.value - 1, 1) * spacing.value;
  if (count.formula === null && spacing.formula === null) return { value, formula: null };
  const many = count.formula === null ? figure(Math.max(count.value - 1, 1)) : `max(${count.formula} - 1; 1)`;
  return {
    value,
    formula: `${many} * ${spacing.formula === null ? `${figure(spacing.value)} mm` : `(${spacing.formula})`}`,
  };
}

function rowMove(row: z.infer<typeof RowDirection>, scope: FeatureScope): Move {
  const count = scope.figures.count(row.count, 'directions.count');
  const spacing = scope.figures.positive(row.spacing, 'directions.spacing');
  return {
    type: 'PartDesign::LinearPattern',
    lines: (variable) => [
      `${variable}.Direction = (origin(${scope.body}, ${quote(`${row.axis}_Axis`)}), [""])`,
      ...assign(variable, 'Length', rowLength(count, spacing)),
      ...assign(variable, 'Occurrences', count),
    ],
  };
}

const many = (count: Expression, figures: Figures) => figure(figures.count(count, 'directions.count').value);

/** Features repeated in a row or a grid: PartDesign::LinearPattern, or a MultiTransform of two. */
export const linearPattern = defineFeature({
  kind: 'linear_pattern',
  schema,
  describe: ({ features, directions }, figures) =>
    `Repeat ${features.join(', ')} ${directions
      .map(
        ({ axis, count, spacing }) =>
          `${many(count, figures)} times along ${axis} every ${figure(figures.positive(spacing, 'directions.spacing').value)} mm`,
      )
      .join(' and ')}`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: ({ features, directions }, scope) => {
    const [first, second] = directions;
    if (first && second && first.axis === second.axis) {
      throw scope.figures.problem('directions', 'the two rows of a grid run along different axes');
    }
    return copyLines(
      scope,
      features,
      directions.map((row) => rowMove(row, scope)),
    );
  },
});
