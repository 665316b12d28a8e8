import { z } from 'zod';
import { common, defineFeature } from '../feature.ts';
import { Plane } from '../place.ts';
import { Profile } from '../profiles/registry.ts';
import {
  describeProfiles,
  drawProfiles,
  endSketched,
  featureLines,
  sketchLines,
  sketchVariable,
} from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('loft'),
  ...common,
  sections: z
    .array(z.strictObject({ on: Plane, profile: Profile }))
    .min(2)
    .max(20)
    .describe('One closed loop each, in their order'),
  operation: z.enum(['add', 'remove']).default('add'),
  ruled: z.boolean().default(false).describe('Straight from section to section'),
});

const part = (index: number) => `Section${index + 1}`;

/** Material between sections that change from one to the next: PartDesign::AdditiveLoft or SubtractiveLoft. */
export const loft = defineFeature({
  kind: 'loft',
  schema,
  describe: ({ sections, operation }, figures) =>
    `${operation === 'add' ? 'Loft' : 'Cut away a loft'} from ${sections.map(({ profile }) => describeProfiles([profile], figures)).join(' to ')}`,
  expectation: ({ operation }) => ({ change: operation === 'add' ? 'adds' : 'removes', atMost: null }),
  script: ({ sections, operation, ruled }, scope) => {
    const [first = '', ...others] = sections.map((_, index) => sketchVariable(scope, part(index)));
    return [
      ...sections.flatMap(({ on, profile }, index) =>
        sketchLines(scope, on, (sketch) => drawProfiles([profile], scope.figures, sketch), part(index)),
      ),
      ...featureLines(scope, `PartDesign::${operation === 'add' ? 'Additive' : 'Subtractive'}Loft`),
      `${scope.variable}.Profile = ${first}`,
      `${scope.variable}.Sections = [${others.join(', ')}]`,
      ...(ruled ? [`${scope.variable}.Ruled = True`] : []),
      ...endSketched(
        scope,
        sections.map((_, index) => part(index)),
      ),
    ];
  },
});
