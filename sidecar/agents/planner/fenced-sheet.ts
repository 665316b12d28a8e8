import { type FencedKind, fenced } from '../fence.ts';
import type { Sheet } from './sheet.ts';

/** Half a plan is none: one with as many features as there can be is still whole. */
const LONGEST = 8_000;

/** A sheet as data: its words and names may come from a document. */
export const fencedSheet = (kind: FencedKind, sheet: Sheet): string =>
  fenced(kind, JSON.stringify(sheet), { limit: LONGEST });
