import { z } from 'zod';
import { figure } from '../expression.ts';
import { defineDocumentFeature, named } from '../feature.ts';
import { Name, Plane } from '../place.ts';
import { bind, quote } from '../python.ts';
import { across, vector } from './datum.ts';

const schema = z.strictObject({
  kind: z.literal('mirrored_body'),
  ...named,
  of: Name.describe('A body, array or mirrored body; it stays'),
  plane: Plane.describe('The mirror'),
});

/** The mirror image of a body as a body of its own that follows it: Part::Mirroring. */
export const mirroredBody = defineDocumentFeature({
  kind: 'mirrored_body',
  gives: 'solid',
  schema,
  describe: ({ of, plane }, figures) =>
    `Mirror ${of} at ${plane.plane} = ${figure(figures.length(plane.at, 'plane.at').value)} mm`,
  script: ({ of, plane }, scope) => {
    const { variable, figures } = scope;
    const at = across(plane.plane, figures.length(plane.at, 'plane.at'));
    return [
      `${variable} = document.addObject("Part::Mirroring", ${quote(scope.name)})`,
      `${variable}.Label = ${quote(scope.label)}`,
      `${variable}.Source = ${scope.thing(of, 'of', 'solid')}`,
      `${variable}.Base = ${vector(at)}`,
      `${variable}.Normal = ${vector(across(plane.plane, { value: 1, formula: null }))}`,
      ...at.flatMap((size, index) => bind(variable, `Base.${'xyz'[index]}`, size)),
      'document.recompute()',
    ];
  },
});
