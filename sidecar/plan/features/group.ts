import { z } from 'zod';
import { defineDocumentFeature, named } from '../feature.ts';
import { quote } from '../python.ts';
import { Members, memberLines } from './members.ts';

const schema = z.strictObject({
  kind: z.literal('group'),
  ...named,
  members: Members.describe('Bodies and earlier links, arrays, parts; they stay where they are'),
});

/** A folder of the tree: App::DocumentObjectGroup. */
export const group = defineDocumentFeature({
  kind: 'group',
  schema,
  describe: ({ members }) => `Group ${members.join(', ')}`,
  script: ({ members }, scope) => [
    `${scope.variable} = document.addObject("App::DocumentObjectGroup", ${quote(scope.name)})`,
    `${scope.variable}.Label = ${quote(scope.label)}`,
    ...memberLines(members, scope),
  ],
});
