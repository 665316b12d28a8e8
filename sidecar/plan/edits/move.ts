import { z } from 'zod';
import { figure } from '../expression.ts';
import { Axis } from '../place.ts';
import { AXIS_VECTOR } from '../placement.ts';
import { number, quote } from '../python.ts';
import { defineEdit } from './edit-kind.ts';
import { ObjectName } from './object-name.ts';

const Coordinates = z.tuple([z.number(), z.number(), z.number()]);

const schema = z
  .strictObject({
    kind: z.literal('move'),
    object: ObjectName,
    by: Coordinates.optional().describe('(x, y, z), mm'),
    to: Coordinates.optional().describe('Where its own origin is to lie, mm'),
    turn: z.strictObject({ axis: Axis, angle: z.number().describe('Degrees') }).optional(),
  })
  .refine(({ by, to, turn }) => by || to || turn, { message: 'say where to', path: ['by'] })
  .refine(({ by, to }) => !(by && to), { message: 'give either by or to', path: ['to'] });

const vector = (coordinates: readonly number[]) => `Vector(${coordinates.map(number).join(', ')})`;
const shown = (coordinates: readonly number[]) => `(${coordinates.map(figure).join(', ')}) mm`;

/** A body, part or shape moved or turned as a whole, about its own origin. */
export const move = defineEdit({
  kind: 'move',
  schema,
  write: ({ object, by, to, turn }, scope) => {
    const found = scope.find(object, 'object');
    if (!found.shape && !/^App::(?:Part|Link)$/.test(found.type))
      throw scope.figures.problem('object', `${found.label} has no place of its own`);
    const holder = scope.state.tree.find(({ name }) => name === found.parent);
    if (holder?.type === 'PartDesign::Body') {
      throw scope.figures.problem('object', `${found.label} belongs to ${holder.label}; move that instead`);
    }
    const follows = found.expressions.find(({ property }) =>
      property.replace(/^\./, '').startsWith('Placement'),
    );
    if (follows) {
      throw scope.figures.problem(
        'object',
        `the place of ${found.label} follows ${follows.expression}; change that instead`,
      );
    }
    const variable = scope.variable(found);
    const words = [
      ...(by ? [`by ${shown(by)}`] : []),
      ...(to ? [`to ${shown(to)}`] : []),
      ...(turn ? [`turned by ${figure(turn.angle)} degrees about ${turn.axis}`] : []),
    ];
    return {
      title: `Move ${found.label} ${words.join(', ')}`,
      lines: [
        `place = App.Placement(${variable}.Placement)`,
        ...(by ? [`place.Base += ${vector(by)}`] : []),
        ...(to ? [`place.Base = ${vector(to)}`] : []),
        ...(turn
          ? [
              `place.Rotation = App.Rotation(${AXIS_VECTOR[turn.axis]}, ${number(turn.angle)}) * place.Rotation`,
            ]
          : []),
        `${variable}.Placement = place`,
        'document.recompute()',
        `if (${variable}.Placement.Base - place.Base).Length > 1e-6:`,
        `    raise RuntimeError(${quote(`${found.label} is attached to something and stays where that is.`)})`,
      ],
      touches: [found.name],
    };
  },
});
