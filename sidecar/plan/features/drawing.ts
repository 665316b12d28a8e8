import { z } from 'zod';
import { defineDocumentFeature, named } from '../feature.ts';
import { Name } from '../place.ts';
import { number, quote } from '../python.ts';

/** ISO 5455 names a scale by two whole numbers, one of which is 1. */
const SCALE = /^(?:1:[1-9]\d{0,4}|[1-9]\d{0,2}:1)$/;

const words = z.string().min(1).max(60);

const schema = z.strictObject({
  kind: z.literal('drawing'),
  ...named,
  of: z.array(Name).min(1).max(20).optional().describe('Bodies and features to draw; every body if left out'),
  sheet: z.enum(['A4', 'A3']).optional().describe('Landscape; the smaller one that shows enough if left out'),
  scale: z.string().regex(SCALE).optional().describe('Such as "1:2"; the largest that fits if left out'),
  projection: z.enum(['first_angle', 'third_angle']).default('first_angle').describe('ISO or American order'),
  hiddenLines: z.boolean().default(true),
  title: words.optional().describe('The label of the first body if left out'),
  material: words.optional(),
  tolerances: words.optional().describe('General tolerances, such as "ISO 2768-m"'),
  number: words.optional().describe('Drawing number'),
  author: words.default('Partwright'),
});

function factor(scale: string): number {
  const [drawn = 1, real = 1] = scale.split(':').map(Number);
  return drawn / real;
}

/** A TechDraw page: front, top, side and isometric view, the main dimensions, a title block. */
export const drawing = defineDocumentFeature({
  kind: 'drawing',
  restsOnShapes: true,
  removal: 'removePage',
  schema,
  describe: ({ of, sheet, projection }) =>
    `Draw ${of ? of.join(', ') : 'it'} on ${sheet ? `a sheet of ${sheet}` : 'a sheet'} in ${projection === 'first_angle' ? 'first' : 'third'}-angle projection`,
  script: (feature, { variable, name, label, object, bodies, use }) => {
    use('drawingPage');
    const things = feature.of?.map((wanted, index) => object(wanted, `of[${index}]`)) ?? bodies;
    const options: [string, string | undefined][] = [
      ['sheet', feature.sheet && quote(feature.sheet)],
      ['scale', feature.scale && number(factor(feature.scale))],
      ['part_material', feature.material && quote(feature.material)],
      ['general_tolerances', feature.tolerances && quote(feature.tolerances)],
      ['drawing_number', feature.number && quote(feature.number)],
      ['creator', quote(feature.author)],
    ];
    return [
      `${variable} = drawing_page(`,
      `    ${quote(name)}, ${quote(label)}, [${things.join(', ')}],`,
      `    title=${feature.title === undefined ? `${things[0]}.Label` : quote(feature.title)},`,
      `    third_angle=${feature.projection === 'third_angle' ? 'True' : 'False'},`,
      `    hidden=${feature.hiddenLines ? 'True' : 'False'},`,
      ...options.filter(([, value]) => value !== undefined).map(([key, value]) => `    ${key}=${value},`),
      ')',
    ];
  },
});
