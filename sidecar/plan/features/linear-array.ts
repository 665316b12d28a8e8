import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { defineDocumentFeature, named } from '../feature.ts';
import { Axis } from '../place.ts';
import { bind, number } from '../python.ts';
import { arrayLines, Original } from './arrayed.ts';

const Row = z.strictObject({
  axis: Axis,
  count: Expression.describe('How many in all, the original included'),
  spacing: Expression.describe('From one to the next, mm; negative goes the other way'),
});

const schema = z.strictObject({
  kind: z.literal('linear_array'),
  ...named,
  of: Original,
  directions: z.array(Row).min(1).max(3).describe('One makes a row, two a grid, three a stack of grids'),
});

/** Bodies, parts or links repeated in a row or a grid: Draft's ortho array. */
export const linearArray = defineDocumentFeature({
  kind: 'linear_array',
  gives: 'solid',
  schema,
  describe: ({ of, directions }, figures) =>
    `Repeat ${of} ${directions
      .map(
        ({ axis, count, spacing }) =>
          `${figure(figures.count(count, 'directions.count').value)} times along ${axis} every ${figure(figures.length(spacing, 'directions.spacing').value)} mm`,
      )
      .join(' and ')}`,
  script: ({ of, directions }, scope) => {
    const { figures, variable } = scope;
    if (new Set(directions.map(({ axis }) => axis)).size < directions.length) {
      throw figures.problem('directions', 'the rows of a grid run along different axes');
    }
    const rows = Axis.options.map((axis, index) => {
      const row = directions.find((direction) => direction.axis === axis);
      const spacing = row ? figures.length(row.spacing, 'directions.spacing') : { value: 1, formula: null };
      const count = row ? figures.count(row.count, 'directions.count') : { value: 1, formula: null };
      if (Math.abs(spacing.value) < 1e-6) {
        throw figures.problem('directions.spacing', 'must not be 0 mm: they would all stand in one place');
      }
      const step = [0, 0, 0].map((_, at) => number(at === index ? spacing.value : 0));
      const letter = axis.toLowerCase();
      return {
        step: `v_${letter}=Vector(${step.join(', ')})`,
        count: `n_${letter}=${number(count.value)}`,
        bound: [
          ...bind(variable, `Number${axis}`, count),
          ...bind(variable, `Interval${axis}.${letter}`, spacing),
        ],
      };
    });
    return arrayLines(
      scope,
      of,
      {
        name: 'make_ortho_array',
        arguments: [...rows.map(({ step }) => step), ...rows.map(({ count }) => count)],
      },
      rows.flatMap(({ bound }) => bound),
    );
  },
});
