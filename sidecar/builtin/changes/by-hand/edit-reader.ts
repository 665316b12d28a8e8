import type { z } from 'zod';
import type { Question } from '../../../../rpc-schema/design.ts';
import type { DocumentState } from '../../../../rpc-schema/freecad.ts';
import type { Change } from '../../../plan/edits/registry.ts';
import { QuantityError, readQuantity } from '../../../plan/quantity.ts';

export type ChangeInput = z.input<typeof Change>;

/** What a clause comes to: changes of the document, or what has to be asked. */
export type EditReading =
  | { readonly type: 'changes'; readonly changes: readonly ChangeInput[] }
  | { readonly type: 'question'; readonly questions: readonly Question[] };

/** A way of asking for a change of what was made by hand; null: the clause is not of this kind. */
export type EditReader = (text: string, state: DocumentState) => EditReading | null;

export const changes = (...all: readonly ChangeInput[]): EditReading => ({ type: 'changes', changes: all });

export function asks(text: string, words: string, options: readonly string[] = []): EditReading {
  return { type: 'question', questions: [{ text, words, about: null, options: [...options] }] };
}

/** "20", "20 mm", "1/4 in", "90 degrees" in mm or degrees; undefined where it is none. */
export function sizeOf(written: string): number | undefined {
  try {
    return readQuantity(written).value;
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}

/** A size as a pattern: a number in any form and a unit. */
export const SIZE = String.raw`-?(?:\d+\s+\d+\/\d+|\d+\/\d+|\d*\.?\d+)\s*(?:mm|cm|m|inches|inch|in|"|deg|degrees|°)?`;

/** A name for a new feature that the document has not. */
export function freeName(wanted: string, { tree }: DocumentState): string {
  const taken = new Set(tree.map(({ name }) => name));
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
  return name;
}
