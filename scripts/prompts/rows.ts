import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Trial } from './judge.ts';

const Built = z.object({
  bbox: z.array(z.number()).length(3),
  volume: z.number(),
  solids: z.int().nullable().default(1),
  offset: z.tuple([z.number(), z.number(), z.number()]).optional(),
});
const Row = z
  .object({
    id: z.string(),
    prompt: z.string().optional(),
    turns: z.array(z.string()).min(1).optional(),
    expected: z.union([Built, z.object({ outcome: z.enum(['question', 'refused', 'either']) })]),
    tolerance: z.number().default(0.01),
  })
  .refine(({ prompt, turns }) => (prompt === undefined) !== (turns === undefined), 'a prompt or turns');

/**
 * Reads rows {id, prompt or turns, expected, tolerance}, one a line; expected: {bbox, volume, solids, offset} of what stands
 * after the last turn, or {outcome} of what must not be built.
 */
export async function rowsOf(file: string): Promise<Trial[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, prompt = '', turns = [prompt], expected, tolerance } = Row.parse(JSON.parse(line));
    const tier = id.replace(/[-_]?\d+$/, '');
    if ('outcome' in expected) return { id, tier, turns, expect: expected, tolerance };
    // Their figures are in the unit that the words name, most often none.
    const unit = /\d meters?\b/.test(turns.join(' ')) ? 1000 : 1;
    const expect = {
      outcome: 'done' as const,
      size: expected.bbox.map((length) => length * unit),
      volume: expected.volume * unit ** 3,
      solids: expected.solids ?? 1,
      ...(expected.offset ? { offset: expected.offset } : {}),
    };
    return { id, tier, turns, expect, tolerance };
  });
}
