import { z } from 'zod';
import { defineFeature } from '../feature.ts';
import { describeTurned, turned, turnedLines } from './turned.ts';

const schema = z.strictObject({ kind: z.literal('revolution'), ...turned });

/** Material added by turning a sketch about one of its axes: PartDesign::Revolution. */
export const revolution = defineFeature({
  kind: 'revolution',
  schema,
  describe: (feature, figures) => `Turn ${describeTurned(feature, figures)}`,
  expectation: () => ({ change: 'adds', atMost: null }),
  script: (feature, scope) => turnedLines(feature, scope, 'PartDesign::Revolution'),
});
