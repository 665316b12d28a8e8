import { z } from 'zod';
import { figure } from '../expression.ts';
import { defineDocumentFeature, named } from '../feature.ts';
import { Name, Plane } from '../place.ts';
import { bind, number, quote } from '../python.ts';

const schema = z.strictObject({
  kind: z.literal('mirrored_body'),
  ...named,
  of: Name.describe('A body, array or mirrored body; it stays'),
  plane: Plane.describe('The mirror'),
});

const NORMAL: Record<Plane['plane'], 0 | 1 | 2> = { XY: 2, XZ: 1, YZ: 0 };

/** The mirror image of a body as a body of its own that follows it: Part::Mirroring. */
export const mirroredBody = defineDocumentFeature({
  kind: 'mirrored_body',
  gives: 'solid',
  schema,
  describe: ({ of, plane }, figures) =>
    `Mirror ${of} at ${plane.plane} = ${figure(figures.length(plane.at, 'plane.at').value)} mm`,
  script: ({ of, plane }, scope) => {
    const { variable, figures } = scope;
    const across = NORMAL[plane.plane];
    const at = figures.length(plane.at, 'plane.at');
    const along = (value: number) =>
      [0, 0, 0].map((_, index) => number(index === across ? value : 0)).join(', ');
    return [
      `${variable} = document.addObject("Part::Mirroring", ${quote(scope.name)})`,
      `${variable}.Label = ${quote(scope.label)}`,
      `${variable}.Source = ${scope.thing(of, 'of', 'solid')}`,
      `${variable}.Base = Vector(${along(at.value)})`,
      `${variable}.Normal = Vector(${along(1)})`,
      ...bind(variable, `Base.${'xyz'[across]}`, at),
      'document.recompute()',
    ];
  },
});
