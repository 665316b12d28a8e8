import { z } from 'zod';
import type { ProfileKind } from '../profile.ts';
import { circle } from './circle.ts';
import { ellipse } from './ellipse.ts';
import { polygon } from './polygon.ts';
import { polyline } from './polyline.ts';
import { rectangle } from './rectangle.ts';
import { roundedRectangle } from './rounded-rectangle.ts';
import { slot } from './slot.ts';
import { spline } from './spline.ts';

/** Every kind of profile, one line each. */
const KINDS = [rectangle, roundedRectangle, circle, polygon, slot, polyline, ellipse, spline] as const;

type SchemasOf<T> = { -readonly [I in keyof T]: T[I] extends { readonly schema: infer S } ? S : never };

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
