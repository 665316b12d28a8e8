import { z } from 'zod';
import { defineFeature } from '../feature.ts';
import { describeTurned, turned, turnedLines } from './turned.ts';

const schema = z.strictObject({ kind: z.literal('groove'), ...turned });

/** Material removed by turning a sketch about one of its axes: PartDesign::Groove. */
export const groove = defineFeature({
  kind: 'groove',
  schema,
  describe: (feature, figures) => `Cut away ${describeTurned(feature, figures)}`,
  expectation: () => ({ change: 'removes', atMost: null }),
  script: (feature, scope) => turnedLines(feature, scope, 'PartDesign::Groove'),
});
