import { z } from 'zod';
import { common, defineFeature } from '../feature.ts';
import { quote } from '../python.ts';
import { copyLines, Originals } from './copied.ts';

const schema = z.strictObject({
  kind: z.literal('mirror'),
  ...common,
  features: Originals,
  plane: z.enum(['XY', 'XZ', 'YZ']).describe('Through the origin'),
});

/** Features mirrored at an origin plane, the originals kept: PartDesign::Mirrored. */
export const mirror = defineFeature({
  kind: 'mirror',
  schema,
  describe: ({ features, plane }) => `Mirror ${features.join(', ')} at the ${plane} plane`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: ({ features, plane }, scope) =>
    copyLines(scope, 'PartDesign::Mirrored', features, [
      `${scope.variable}.MirrorPlane = (origin(${scope.body}, ${quote(`${plane}_Plane`)}), [""])`,
    ]),
});
