import { z } from 'zod';
import type { ProfileKind } from '../profile.ts';
import { mirrored } from './mirrored.ts';
import { offset } from './offset.ts';
import { PLAIN, type SchemasOf } from './plain.ts';

/** The plain profiles, and those made from another one, one line each. */
const KINDS = [...PLAIN, offset, mirrored] as const;

export const Profile = z.discriminatedUnion(
  'shape',
  KINDS.map(({ schema }) => schema) as unknown as SchemasOf<typeof KINDS>,
);
export type Profile = z.infer<typeof Profile>;

/** The kind that draws a profile. */
export function profileKind(profile: Profile): ProfileKind {
  const kind = KINDS.find(({ shape }) => shape === profile.shape);
  if (!kind) throw new TypeError(`no profile kind draws "${profile.shape}"`);
  return kind as unknown as ProfileKind;
}
