import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import type { Figure } from '../figures.ts';
import { Plane, Point } from '../place.ts';
import { assign, formula, number, quote } from '../python.ts';
import { alongNormal, attachLine, endSketched, featureLines, sketchVariable } from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('text'),
  ...common,
  on: Plane.describe('The face that carries it'),
  text: z
    .string()
    .max(200)
    .regex(/\S/, 'there is nothing to write')
    .regex(/^[^\p{Cc}]*$/u, 'one line only'),
  height: Expression.describe('Of its capital letters, mm'),
  depth: Expression.describe('mm'),
  operation: z.enum(['engrave', 'emboss']).default('engrave'),
  direction: z
    .enum(['positive', 'negative'])
    .optional()
    .describe('The way the letters are cut or grow; left out, cut to the negative and grown to the positive'),
  at: Point.default([0, 0]).describe('Their middle, or where they begin on their base line'),
  align: z.enum(['center', 'left']).default('center'),
  font: z.string().max(500).optional().describe('A .ttf or .otf file; FreeCAD has one of its own'),
});
type Text = z.infer<typeof schema>;

/** Letters are not wider or higher than this, by the height of a capital one. */
const ROOM = 2;

const way = ({ direction, operation }: Text) =>
  direction ?? (operation === 'emboss' ? 'positive' : 'negative');

/** A text cut into a face, or standing on it: a PartDesign::Pocket or Pad of Draft's ShapeString. */
export const text = defineFeature({
  kind: 'text',
  schema,
  describe: ({ operation, text: words, height, depth }, figures) =>
    `${operation === 'emboss' ? 'Emboss' : 'Engrave'} "${words}" ${figure(figures.positive(height, 'height').value)} mm high, ` +
    `${figure(figures.positive(depth, 'depth').value)} mm ${operation === 'emboss' ? 'proud' : 'deep'}`,
  expectation: ({ operation, text: words, height, depth }, figures) => ({
    change: operation === 'emboss' ? 'adds' : 'removes',
    atMost:
      [...words].length *
      (ROOM * figures.positive(height, 'height').value) ** 2 *
      figures.positive(depth, 'depth').value,
  }),
  script: (feature, scope) => {
    const { figures, variable, tip } = scope;
    const { on, operation, at, align, font } = feature;
    if (tip === null) throw figures.problem('on', 'there is no solid yet that could carry the text');
    scope.use('settle');
    scope.use('findFont');
    scope.use('lettering');
    scope.use('fitLetters');
    if (operation === 'engrave') scope.use('onSolid');
    const letters = sketchVariable(scope, 'Letters');
    const bound = (size: Figure) =>
      `(${number(size.value)}, ${size.formula === null ? 'None' : formula(size.formula)})`;
    const along = alongNormal(on, way(feature));
    // Who reads stands where the letters grow to, or opposite to where they are cut.
    const behind = operation === 'emboss' ? !along : along;
    const fitted = [
      letters,
      bound(figures.positive(feature.height, 'height')),
      bound(figures.length(at[0], 'at')),
      bound(figures.length(at[1], 'at')),
      ...(align === 'center' ? [] : ['centred=False']),
      ...(behind ? ['behind=True'] : []),
    ];
    return [
      `${letters} = lettering(${[scope.body, quote(feature.text), ...(font ? [quote(font)] : [])].join(', ')})`,
      `${letters}.Label = ${quote(`${scope.label} letters`)}`,
      attachLine(letters, on, scope),
      `fit_letters(${fitted.join(', ')})`,
      // Raised letters may stand out beyond their solid; what is cut beyond it is lost.
      ...(operation === 'engrave' ? [`on_solid(${letters}, ${tip})`] : []),
      ...featureLines(scope, operation === 'emboss' ? 'PartDesign::Pad' : 'PartDesign::Pocket'),
      `${variable}.Profile = ${letters}`,
      ...assign(variable, 'Length', figures.positive(feature.depth, 'depth')),
      // A pad goes along the normal of its profile, a pocket against it; reading from behind has turned that normal round.
      ...endSketched(scope, ['Letters']),
    ];
  },
});
