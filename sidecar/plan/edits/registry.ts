import { z } from 'zod';
import { add } from './add.ts';
import { remove } from './delete.ts';
import type { EditKind } from './edit-kind.ts';
import { move } from './move.ts';
import { rename } from './rename.ts';
import { set } from './set.ts';
import { suppress } from './suppress.ts';

/** Every kind of change, one line each. */
const KINDS = [set, rename, move, suppress, remove, add] as const;

type SchemasOf<T> = { -readonly [I in keyof T]: T[I] extends { readonly schema: infer S } ? S : never };

export const Change = z.discriminatedUnion(
  'kind',
  KINDS.map(({ schema }) => schema) as unknown as SchemasOf<typeof KINDS>,
);
export type Change = z.infer<typeof Change>;

/** The kind that makes a change. */
export function editKind(change: Change): EditKind {
  const kind = KINDS.find((candidate) => candidate.kind === change.kind);
  if (!kind) throw new TypeError(`no kind of edit makes "${change.kind}"`);
  return kind as unknown as EditKind;
}
