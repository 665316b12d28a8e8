import { z } from 'zod';
import { quote } from '../python.ts';
import { defineEdit } from './edit-kind.ts';
import { ObjectName } from './object-name.ts';

const schema = z.strictObject({
  kind: z.literal('rename'),
  object: ObjectName,
  label: z.string().min(1).max(80).describe('As the tree is to show it'),
});

/** Another label; the internal name, which formulas may use, stays. */
export const rename = defineEdit({
  kind: 'rename',
  schema,
  write: ({ object, label }, scope) => {
    const found = scope.find(object, 'object');
    if (found.label === label) throw scope.figures.problem('label', `it is called "${label}" already`);
    const taken = scope.state.tree.some((other) => other.label === label && other.name !== found.name);
    if (taken) throw scope.figures.problem('label', `something else is called "${label}" already`);
    return {
      title: `Call ${found.label} "${label}"`,
      lines: [`${scope.variable(found)}.Label = ${quote(label)}`],
      touches: [found.name],
    };
  },
});
