import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { type DocumentScope, defineDocumentFeature, named } from '../feature.ts';
import { drawPath, Path } from '../path.ts';
import type { Plane } from '../place.ts';
import { bind, number, quote } from '../python.ts';
import { Sketch } from '../sketch.ts';
import { arrayLines, Original } from './arrayed.ts';

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

/** A plane's normal as FreeCAD's sketches have it, its index among the axes, and the turn that lays a sketch on it. */
const LAID: Record<Plane['plane'], { normal: string; across: 0 | 1 | 2; turn: string }> = {
  XY: { normal: 'Vector(0, 0, 1)', across: 2, turn: 'Vector(0, 0, 1), 0' },
  XZ: { normal: 'Vector(0, -1, 0)', across: 1, turn: 'Vector(1, 0, 0), 90' },
  YZ: { normal: 'Vector(1, 0, 0)', across: 0, turn: 'Vector(1, 1, 1), 120' },
};

/** A sketch that belongs to no body, with the path on it. */
function pathLines(path: Path, variable: string, scope: DocumentScope): string[] {
  const { figures } = scope;
  scope.use('place');
  scope.use('dimension');
  const sketch = new Sketch();
  drawPath(path, figures, sketch);
  const { across, turn } = LAID[path.on.plane];
  const at = figures.length(path.on.at, 'path.on.at');
  const base = [0, 0, 0].map((_, index) => number(index === across ? at.value : 0)).join(', ');
  return [
    `${variable} = document.addObject("Sketcher::SketchObject", ${quote(`${scope.name}Path`)})`,
    `${variable}.Label = ${quote(`${scope.label} path`)}`,
    `place(${variable}, Vector(${base}), ${turn})`,
    ...bind(variable, `Placement.Base.${'xyz'[across]}`, at),
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
                  `vertical_vector=${LAID[path.on.plane].normal}`,
                ]
              : ['align=False']),
          ],
        },
        bind(scope.variable, 'Count', many),
      ),
    ];
  },
});
