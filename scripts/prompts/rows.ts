import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Trial } from './judge.ts';

const Row = z.object({
  id: z.string(),
  prompt: z.string(),
  expected: z.object({
    bbox: z.array(z.number()).length(3),
    volume: z.number(),
    solids: z.int().nullable().default(1),
  }),
  tolerance: z.number().default(0.01),
});

/** Reads rows {id, prompt, expected: {bbox, volume, solids}, tolerance}, one a line. */
export async function rowsOf(file: string): Promise<Trial[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, prompt, expected, tolerance } = Row.parse(JSON.parse(line));
    // Their figures are in the unit that the words name, most often none.
    const unit = /\d meters?\b/.test(prompt) ? 1000 : 1;
    const expect = {
      outcome: 'done' as const,
      size: expected.bbox.map((length) => length * unit),
      volume: expected.volume * unit ** 3,
      solids: expected.solids ?? 1,
    };
    return { id, tier: id.replace(/[-_]?\d+$/, ''), turns: [prompt], expect, tolerance };
  });
}
