import { z } from 'zod';
import { quote } from '../python.ts';
import { defineEdit } from './edit-kind.ts';
import { ObjectName } from './object-name.ts';

const schema = z.strictObject({
  kind: z.literal('suppress'),
  object: ObjectName,
  suppressed: z.boolean().default(true),
});

/** A feature of a body left out without being deleted, or taken in again; FreeCAD 1.0 and later. */
export const suppress = defineEdit({
  kind: 'suppress',
  schema,
  write: ({ object, suppressed }, scope) => {
    const found = scope.find(object, 'object');
    if (!found.type.startsWith('PartDesign::') || found.type === 'PartDesign::Body') {
      throw scope.figures.problem('object', `${found.label} is not a feature of a body`);
    }
    if (found.properties.Suppressed === suppressed) {
      throw scope.figures.problem(
        'suppressed',
        `${found.label} is ${suppressed ? '' : 'not '}suppressed already`,
      );
    }
    const variable = scope.variable(found);
    return {
      title: `${suppressed ? 'Suppress' : 'No longer suppress'} ${found.label}`,
      lines: [
        `if not hasattr(${variable}, "Suppressed"):`,
        `    raise RuntimeError(${quote('This FreeCAD cannot suppress features (1.0 and later can); delete it instead.')})`,
        `${variable}.Suppressed = ${suppressed ? 'True' : 'False'}`,
      ],
      touches: [found.name],
    };
  },
});
