import { z } from 'zod';
import { defineDocumentFeature, named } from '../feature.ts';
import { Name } from '../place.ts';
import { Placement, placeLines } from '../placement.ts';
import { quote } from '../python.ts';

const schema = z.strictObject({
  kind: z.literal('link'),
  ...named,
  of: Name.describe('A body, or an earlier part, link or array; it stays where it is'),
  place: Placement.describe("Where the copy stands, whatever the original's own place"),
});

/** One more of something, in a place of its own: App::Link. It follows every change of the original. */
export const link = defineDocumentFeature({
  kind: 'link',
  gives: 'component',
  schema,
  describe: ({ of }) => `Put one more ${of} in its place`,
  script: ({ of, place }, scope) => {
    scope.use('place');
    return [
      `${scope.variable} = document.addObject("App::Link", ${quote(scope.name)})`,
      `${scope.variable}.LinkedObject = ${scope.thing(of, 'of', 'component')}`,
      `${scope.variable}.Label = ${quote(scope.label)}`,
      ...placeLines(scope.variable, place, scope.figures),
      'document.recompute()',
    ];
  },
});
