import { z } from 'zod';
import { defineEdit } from './edit-kind.ts';
import { ObjectName } from './object-name.ts';

const schema = z.strictObject({ kind: z.literal('delete'), object: ObjectName });

/** An object taken away with what was drawn for it alone; what needs it is named and stops the change. */
export const remove = defineEdit({
  kind: 'delete',
  schema,
  write: ({ object }, scope) => {
    const found = scope.find(object, 'object');
    if (/^(?:App::Origin|App::Line|App::Plane|App::Point)$/.test(found.type))
      throw scope.figures.problem('object', `${found.label} is part of an origin and stays`);
    scope.use('takeAway');
    return {
      title: `Delete ${found.label}`,
      lines: [`take_away(${scope.variable(found)})`],
      touches: [found.name],
    };
  },
});
