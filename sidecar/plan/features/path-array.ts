import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { type DocumentScope, defineDocumentFeature, named } from '../feature.ts';
import { drawPath, Path } from '../path.ts';
import type { Plane } from '../place.ts';
import { bind, number, quote } from '../python.ts';
import { Sketch } from '../sketch.ts';
import { arrayLines, Original } from './arrayed.ts';
import { across, PLANE_TURN, placedLines } from './datum.ts';

const schema = z.strictObject({
  kind: z.literal('path_array'),
  ...named,
  of: Original.describe('A body, or an earlier part, link or array; its origin goes to the path'),
  path: Path,
  count: Expression.describe('How many in all, from one end of the path to the other'),
  align: z
    .boolean()
    .default(false)
    .describe('Turned with the path: X axis along it, Z axis out of its plane; else all stand alike'),
});

/** A plane's normal as FreeCAD's sketches have it. */
const NORMAL: Record<Plane['plane'], string> = {
  XY: 'Vector(0, 0, 1)',
  XZ: 'Vector(0, -1, 0)',
  YZ: 'Vector(1, 0, 0)',
};

/** A sketch that belongs to no body, with the path on it. */
function pathLines(path: Path, variable: string, scope: DocumentScope): string[] {
  const { figures } = scope;
  scope.use('place');
  scope.use('dimension');
  const sketch = new Sketch();
  drawPath(path, figures, sketch);
  const at = across(path.on.plane, figures.length(path.on.at, 'path.on.at'));
  return [
    `${variable} = document.addObject("Sketcher::SketchObject", ${quote(`${scope.name}Path`)})`,
    `${variable}.Label = ${quote(`${scope.label} path`)}`,
    ...placedLines(variable, at, PLANE_TURN[path.on.plane]),
    ...sketch.script(variable),
    `${variable}.Visibility = False`,
    'document.recompute()',
  ];
}

/** Bodies, parts or links repeated along a path at equal distances: Draft's path array. */
export const pathArray = defineDocumentFeature({
  kind: 'path_array',
  gives: 'solid',
  schema,
  describe: ({ of, path, count }, figures) =>
    `Repeat ${of} ${figure(figures.count(count, 'count').value)} times along a path of ${path.points.length} points`,
  script: ({ of, path, count, align }, scope) => {
    const way = `${scope.variable}_path`;
    const many = scope.figures.count(count, 'count');
    if (many.value < 2) throw scope.figures.problem('count', 'along a path there are two or more');
    return [
      ...pathLines(path, way, scope),
      ...arrayLines(
        scope,
        of,
        {
          name: 'make_path_array',
          arguments: [
            way,
            `count=${number(many.value)}`,
            ...(align
              ? [
                  'align=True',
                  'align_mode="Tangent"',
                  'tan_vector=Vector(1, 0, 0)',
                  'force_vertical=True',
                  `vertical_vector=${NORMAL[path.on.plane]}`,
                ]
              : ['align=False']),
          ],
        },
        bind(scope.variable, 'Count', many),
      ),
    ];
  },
});
