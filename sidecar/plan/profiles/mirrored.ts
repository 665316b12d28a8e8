import { z } from 'zod';
import { defineProfile } from '../profile.ts';
import { PlainProfile, plainKind } from './plain.ts';

const schema = z.strictObject({
  shape: z.literal('mirrored'),
  of: PlainProfile,
  about: z.enum(['u', 'v']).describe('The axis of the sketch that is the mirror'),
});

/** Another profile as a mirror on an axis of the sketch shows it; the original is listed by itself where both are wanted. */
export const mirrored = defineProfile({
  shape: 'mirrored',
  schema,
  describe: ({ of, about }, figures) =>
    `${plainKind(of).describe(of, figures)} mirrored about the ${about} axis`,
  area: ({ of }, figures) => plainKind(of).area(of, figures),
  draw: ({ of, about }, figures, sketch) =>
    sketch.mirrored(about, () => plainKind(of).draw(of, figures, sketch)),
});
