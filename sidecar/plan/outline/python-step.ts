import { z } from 'zod';
import { ParameterName } from '../parameter.ts';
import { Size, Words } from './size.ts';
import { contradiction, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

/** A solid by Python, for a shape that no other feature can be. It runs only when the person has said so. */
export const PythonStep = z.strictObject({
  kind: z.literal('python'),
  words: Words,
  nth: z.int().min(1).optional(),
  operation: z.enum(['add', 'remove']),
  sizes: z
    .array(z.strictObject({ name: ParameterName, size: Size }))
    .max(20)
    .default([])
    .describe('Its own sizes, which the code has as numbers in mm under these names'),
  code: z
    .string()
    .min(1)
    .max(6_000)
    .describe('Assigns a solid to `result`; the sizes of the base are there as well'),
});
export type PythonStep = z.infer<typeof PythonStep>;

/**
 * Adds a solid by Python, or takes one away. Nothing is known of its volume; of the part's size only that nothing can be
 * taken for granted where it adds.
 * @throws Unclear
 */
export function addPythonStep(
  { words, operation, sizes, code }: PythonStep,
  { draft, endsKnown }: Workpiece,
): void {
  for (const { name, size } of sizes) {
    if (draft.parameters.some((parameter) => parameter.name === name))
      throw new Unclear([
        contradiction(words, `There are two sizes called "${name}". What is the other one?`),
      ]);
    draft.length(name, size, name.replace(/_/g, ' '));
  }
  const named = new Set(code.match(/[A-Za-z_]\w*/g));
  const uses = draft.parameters.flatMap(({ name }) => (named.has(name) ? [name] : []));
  draft.add({ kind: 'python', name: draft.featureName('Python'), operation, uses, code });
  draft.volume = null;
  if (operation === 'remove') return;
  for (const axis of ['X', 'Y', 'Z'] as const) {
    endsKnown[axis] = false;
    draft.resize(axis, null);
  }
}
