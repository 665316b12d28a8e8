import { z } from 'zod';
import type { ProfileKind } from '../profile.ts';
import { arcSlot } from './arc-slot.ts';
import { circle } from './circle.ts';
import { ellipse } from './ellipse.ts';
import { imported } from './imported.ts';
import { polygon } from './polygon.ts';
import { polyline } from './polyline.ts';
import { rectangle } from './rectangle.ts';
import { roundedRectangle } from './rounded-rectangle.ts';
import { sector } from './sector.ts';
import { slot } from './slot.ts';
import { spline } from './spline.ts';
import { strip } from './strip.ts';

/** Every kind of profile that is drawn by itself, one line each. */
export const PLAIN = [
  rectangle,
  roundedRectangle,
  circle,
  ellipse,
  polygon,
  slot,
  arcSlot,
  sector,
  polyline,
  spline,
  strip,
  imported,
] as const;

export type SchemasOf<T> = {
  -readonly [I in keyof T]: T[I] extends { readonly schema: infer S } ? S : never;
};

export const PlainProfile = z.discriminatedUnion(
  'shape',
  PLAIN.map(({ schema }) => schema) as unknown as SchemasOf<typeof PLAIN>,
);
export type PlainProfile = z.infer<typeof PlainProfile>;

/** The kind that draws a profile. */
export function plainKind(profile: PlainProfile): ProfileKind {
  const kind = PLAIN.find(({ shape }) => shape === profile.shape);
  if (!kind) throw new TypeError(`no profile kind draws "${profile.shape}"`);
  return kind as unknown as ProfileKind;
}
