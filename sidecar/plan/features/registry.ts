import { z } from 'zod';
import type { DocumentFeatureKind, FeatureKind } from '../feature.ts';
import { assembly } from './assembly.ts';
import { boolean } from './boolean.ts';
import { box } from './box.ts';
import { chamfer } from './chamfer.ts';
import { cone } from './cone.ts';
import { cylinder } from './cylinder.ts';
import { draft } from './draft.ts';
import { drawing } from './drawing.ts';
import { fillet } from './fillet.ts';
import { gear } from './gear.ts';
import { groove } from './groove.ts';
import { group } from './group.ts';
import { helix } from './helix.ts';
import { hole } from './hole.ts';
import { linearArray } from './linear-array.ts';
import { linearPattern } from './linear-pattern.ts';
import { link } from './link.ts';
import { loft } from './loft.ts';
import { mirror } from './mirror.ts';
import { mirroredBody } from './mirrored-body.ts';
import { pad } from './pad.ts';
import { part } from './part.ts';
import { pathArray } from './path-array.ts';
import { pocket } from './pocket.ts';
import { polarArray } from './polar-array.ts';
import { polarPattern } from './polar-pattern.ts';
import { prism } from './prism.ts';
import { pyramid } from './pyramid.ts';
import { python } from './python.ts';
import { revolution } from './revolution.ts';
import { rib } from './rib.ts';
import { shell } from './shell.ts';
import { sphere } from './sphere.ts';
import { sweep } from './sweep.ts';
import { text } from './text.ts';
import { thread } from './thread.ts';
import { threadNote } from './thread-note.ts';
import { torus } from './torus.ts';
import { wedge } from './wedge.ts';

/** Every kind of feature, one line each. */
const KINDS = [
  pad,
  pocket,
  revolution,
  groove,
  hole,
  thread,
  threadNote,
  text,
  gear,
  fillet,
  chamfer,
  linearPattern,
  polarPattern,
  mirror,
  shell,
  draft,
  loft,
  helix,
  sweep,
  boolean,
  drawing,
  box,
  cylinder,
  cone,
  sphere,
  torus,
  wedge,
  rib,
  prism,
  pyramid,
  link,
  linearArray,
  polarArray,
  pathArray,
  mirroredBody,
  part,
  assembly,
  group,
  python,
] as const;

type SchemasOf<T> = { -readonly [I in keyof T]: T[I] extends { readonly schema: infer S } ? S : never };

export const Feature = z.discriminatedUnion(
  'kind',
  KINDS.map(({ schema }) => schema) as unknown as SchemasOf<typeof KINDS>,
);
export type Feature = z.infer<typeof Feature>;

/** The kind that makes a feature. */
export function featureKind(feature: Feature): FeatureKind | DocumentFeatureKind {
  const kind = KINDS.find((candidate) => candidate.kind === feature.kind);
  if (!kind) throw new TypeError(`no feature kind makes "${feature.kind}"`);
  return kind as unknown as FeatureKind | DocumentFeatureKind;
}
