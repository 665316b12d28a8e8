import { z } from 'zod';
import { Expression } from '../expression.ts';
import { common, defineFeature, type FeatureScope } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import { assign, formula, number } from '../python.ts';
import { featureLines, hide } from './sketched.ts';

/** The way that a primitive's height goes. */
const Towards = z.enum(['X', 'Y', 'Z', '-X', '-Y', '-Z']);

/** The global directions of a primitive's length, width and height. */
const FRAMES: Record<z.infer<typeof Towards>, readonly [Way, Way, Way]> = {
  Z: ['X', 'Y', 'Z'],
  X: ['Y', 'Z', 'X'],
  Y: ['Z', 'X', 'Y'],
  '-Z': ['X', '-Y', '-Z'],
  '-X': ['Y', '-Z', '-X'],
  '-Y': ['Z', '-X', '-Y'],
};
type Way = z.infer<typeof Towards>;

/** Where every primitive stands and what it does. */
const placed = {
  ...common,
  at: z
    .tuple([Expression, Expression, Expression])
    .default([0, 0, 0])
    .describe('Where its anchor is: x, y and z in mm'),
  anchor: z
    .enum(['foot', 'centre', 'corner'])
    .default('foot')
    .describe('Middle of its foot, its centre, or (of what has a length and a width) the corner of its foot'),
  towards: Towards.default('Z').describe(
    'The way its height goes. Length and width run along X, Y for Z; Y, Z for X; Z, X for Y',
  ),
  operation: z.enum(['add', 'remove']).default('add'),
};
const Placed = z.object(placed);

/** What tells one primitive from another. Its own frame: length, width, height from the middle of its foot. */
interface Primitive<K extends string, F extends z.core.$ZodShape> {
  readonly kind: K;
  /** FreeCAD's name, behind PartDesign::Additive or PartDesign::Subtractive. */
  readonly type: string;
  readonly sizes: F;
  /** "box 20 x 10 x 5 mm" */
  readonly describe: (sizes: Sizes<F>, figures: Figures) => string;
  readonly volume: (sizes: Sizes<F>, figures: Figures) => number;
  /** FreeCAD's properties. */
  readonly properties: (sizes: Sizes<F>, figures: Figures) => Readonly<Record<string, Figure>>;
  /** How high it is; left out where its foot is its centre. */
  readonly height?: (sizes: Sizes<F>) => Expression;
  /** Length and width, where they make a corner. */
  readonly foot?: (sizes: Sizes<F>) => readonly [Expression, Expression];
  /** From where FreeCAD measures it: the middle of its foot unless said. */
  readonly from?: 'corner';
  /** FreeCAD's axis along its height, where that is not Z. */
  readonly upright?: 'Y';
}
type Sizes<F extends z.core.$ZodShape> = z.infer<z.ZodObject<F>>;

/** From the anchor to where FreeCAD measures the primitive from, along its length, width and height. */
function shift<K extends string, F extends z.core.$ZodShape>(
  primitive: Primitive<K, F>,
  feature: Sizes<F> & z.infer<typeof Placed>,
  figures: Figures,
): readonly [Expression, Expression, Expression] {
  const foot = primitive.foot?.(feature);
  const height = primitive.height?.(feature) ?? 0;
  const corner = feature.anchor === 'corner';
  if (corner && !foot) throw figures.problem('anchor', 'it has no corner: give its foot or its centre');
  const down = feature.anchor === 'centre' && height !== 0 ? `-(${height}) / 2` : 0;
  if (!foot || corner === (primitive.from === 'corner')) return [0, 0, down];
  const sign = corner ? '' : '-';
  return [`${sign}(${foot[0]}) / 2`, `${sign}(${foot[1]}) / 2`, down];
}

const AXES = ['X', 'Y', 'Z'] as const;
const opposite = (way: Way): Way => (way.startsWith('-') ? way.slice(1) : `-${way}`) as Way;
const direction = (way: Way) =>
  `Vector(${AXES.map((axis) => (way.endsWith(axis) ? (way.startsWith('-') ? -1 : 1) : 0)).join(', ')})`;

/** The line that puts it there: the offset from the origin, bound to the parameters. */
function placeLine<K extends string, F extends z.core.$ZodShape>(
  primitive: Primitive<K, F>,
  feature: Sizes<F> & z.infer<typeof Placed>,
  scope: FeatureScope,
): string {
  const { figures, variable, body } = scope;
  scope.use('origin');
  scope.use('placePrimitive');
  const frame = FRAMES[feature.towards];
  const away = shift(primitive, feature, figures);
  const base = AXES.map((axis, index) => {
    const along = frame.findIndex((way) => way.endsWith(axis));
    const by = away[along] ?? 0;
    const at = feature.at[index] ?? 0;
    if (by === 0) return figures.length(at, 'at');
    return figures.length(`(${at}) ${frame[along]?.startsWith('-') ? '-' : '+'} (${by})`, 'at');
  });
  const [length, width, height] = frame;
  const axes = primitive.upright === 'Y' ? [length, height, opposite(width)] : frame;
  const bound = AXES.flatMap((axis, index) => {
    const text = base[index]?.formula ?? null;
    return text === null ? [] : [`${axis.toLowerCase()}=${formula(text)}`];
  });
  const turned = feature.towards !== 'Z' || primitive.upright === 'Y';
  const rotation = turned ? `App.Rotation(${axes.map(direction).join(', ')})` : 'App.Rotation()';
  const position = `Vector(${base.map(({ value }) => number(value)).join(', ')})`;
  const offset = `App.Placement(${position}, ${rotation})`;
  return `place_primitive(${[variable, `origin(${body}, "XY_Plane")`, offset, ...bound].join(', ')})`;
}

/**
 * A solid by its sizes alone, without a sketch: PartDesign's additive and subtractive primitives, on the origin with an
 * offset, so that nothing generated is referred to.
 */
export function definePrimitive<K extends string, F extends z.core.$ZodShape>(primitive: Primitive<K, F>) {
  const schema = z.strictObject({ kind: z.literal(primitive.kind), ...placed, ...primitive.sizes });
  type Feature = z.infer<typeof schema> & Sizes<F> & z.infer<typeof Placed>;
  return defineFeature({
    kind: primitive.kind,
    schema,
    describe: (feature, figures) => {
      const { operation } = feature as Feature;
      return `${operation === 'add' ? 'Add' : 'Cut'} a ${primitive.describe(feature as Feature, figures)}`;
    },
    expectation: (feature, figures) => ({
      change: (feature as Feature).operation === 'add' ? 'adds' : 'removes',
      atMost: primitive.volume(feature as Feature, figures),
    }),
    script: (given, scope) => {
      const feature = given as Feature;
      scope.use('settle');
      const type = `PartDesign::${feature.operation === 'add' ? 'Additive' : 'Subtractive'}${primitive.type}`;
      return [
        ...featureLines(scope, type),
        ...Object.entries(primitive.properties(feature, scope.figures)).flatMap(([property, size]) =>
          assign(scope.variable, property, size),
        ),
        placeLine(primitive, feature, scope),
        `settle(${scope.variable})`,
        ...hide(scope.tip),
      ];
    },
  });
}

/** "20 x 10 x 5 mm" */
export const times = (...sizes: readonly Figure[]) =>
  `${sizes.map(({ value }) => number(value)).join(' x ')} mm`;

/** A figure put together from others: its formula is made from theirs, each with its unit. */
export function combined(
  value: number,
  text: (...formulas: string[]) => string,
  ...figures: readonly (readonly [Figure, string])[]
): Figure {
  const bound = figures.some(([figure]) => figure.formula !== null);
  const parts = figures.map(([figure, unit]) =>
    figure.formula === null ? `${number(figure.value)}${unit}` : `(${figure.formula})`,
  );
  return { value, formula: bound ? text(...parts) : null };
}
