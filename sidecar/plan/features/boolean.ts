import { z } from 'zod';
import { common, defineFeature } from '../feature.ts';
import { Name } from '../place.ts';
import { quote } from '../python.ts';
import { featureLines, hide } from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('boolean'),
  ...common,
  operation: z.enum(['fuse', 'cut', 'common']).describe('Joined, taken away, or only what they share'),
  with: z
    .array(Name)
    .min(1)
    .max(20)
    .describe('Other bodies or arrays; they go into this body, and their places count from its own'),
});
type Operation = z.infer<typeof schema>['operation'];

const TYPE: Record<Operation, string> = { fuse: 'Fuse', cut: 'Cut', common: 'Common' };
const WORDS: Record<Operation, (names: string) => string> = {
  fuse: (names) => `Fuse it with ${names}`,
  cut: (names) => `Cut ${names} out of it`,
  common: (names) => `Keep what it shares with ${names}`,
};

/** A body joined with others, cut by them, or cut down to what it shares with them: PartDesign::Boolean. */
export const boolean = defineFeature({
  kind: 'boolean',
  schema,
  describe: (feature) => WORDS[feature.operation](feature.with.join(', ')),
  expectation: ({ operation }) => ({ change: operation === 'fuse' ? 'adds' : 'removes', atMost: null }),
  script: (feature, scope) => {
    const { variable, tip, figures } = scope;
    if (tip === null) throw figures.problem('body', 'there is no solid yet in this body');
    scope.use('combine');
    scope.use('settle');
    const others = feature.with.map((name) => scope.take(name, 'with', 'solid'));
    return [
      ...featureLines(scope, 'PartDesign::Boolean'),
      `combine(${variable}, ${tip}, [${others.join(', ')}], ${quote(TYPE[feature.operation])})`,
      `settle(${variable})`,
      ...hide(tip),
    ];
  },
});
