import { z } from 'zod';
import { defineDocumentFeature, named } from '../feature.ts';
import { Placement, placeLines } from '../placement.ts';
import { quote } from '../python.ts';
import { Members, memberLines } from './members.ts';

const schema = z.strictObject({
  kind: z.literal('part'),
  ...named,
  members: Members.describe(
    'Bodies and earlier links, arrays, parts; their places count from the place of the part',
  ),
  place: Placement.optional(),
});

/** Bodies and copies put together and moved as one: App::Part. */
export const part = defineDocumentFeature({
  kind: 'part',
  gives: 'component',
  schema,
  describe: ({ members }) => `Put together ${members.join(', ')}`,
  script: ({ members, place }, scope) => {
    if (place) scope.use('place');
    return [
      `${scope.variable} = document.addObject("App::Part", ${quote(scope.name)})`,
      `${scope.variable}.Label = ${quote(scope.label)}`,
      ...memberLines(members, scope),
      ...placeLines(scope.variable, place, scope.figures),
      'document.recompute()',
    ];
  },
});
