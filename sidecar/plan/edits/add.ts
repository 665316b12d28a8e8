import { z } from 'zod';
import { FaceSelection, FaceWord } from '../faces.ts';
import { Feature, featureKind } from '../features/registry.ts';
import { Picked } from '../picked.ts';
import { defineEdit } from './edit-kind.ts';
import { ObjectName } from './object-name.ts';

const schema = z.strictObject({
  kind: z.literal('add'),
  body: ObjectName.optional().describe(
    'The body that it belongs to; left out for what stands beside the bodies, such as a drawing',
  ),
  feature: Feature.describe(
    'As in a plan; the earlier features that it names are features of the document, by their internal names',
  ),
  face: z
    .union([FaceWord, FaceSelection, Picked])
    .optional()
    .describe(
      'The flat face that it is drawn on. Its plane is then XY: from the middle of the face, v upward (on level faces along Y), positive away from the solid',
    ),
});

/** One more feature on a body that is there, or one more thing beside the bodies. */
export const add = defineEdit({
  kind: 'add',
  schema,
  write: ({ body, feature, face }, scope) => {
    const level = featureKind(feature).level;
    if (level === 'document') {
      if (body !== undefined)
        throw scope.figures.problem('body', 'what stands beside the bodies belongs to none');
      if (face !== undefined)
        throw scope.figures.problem('face', 'only features of a body are drawn on a face');
      return scope.add(feature);
    }
    if (body === undefined) throw scope.figures.problem('body', 'which body does it belong to?');
    return scope.add(feature, scope.find(body, 'body'), face);
  },
});
