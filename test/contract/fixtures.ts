import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../fixtures/messages');

/**
 * One message and what both sides must say of it: `ok`, or the error's name and the field it names.
 * `text` stands for what JSON cannot hold, `repeat` for content too long to write down.
 */
const Fixture = z.strictObject({
  name: z.string(),
  to: z.enum(['sidecar', 'host']).optional(),
  resultOf: z.string().optional(),
  verdict: z.string(),
  field: z.string().optional(),
  message: z.unknown().optional(),
  text: z.string().optional(),
  result: z.unknown().optional(),
  resultText: z.string().optional(),
  repeat: z
    .strictObject({ at: z.array(z.string()), item: z.unknown(), times: z.int() })
    .optional()
    .describe('The text or list at that path gets the item so many times'),
});

/** A fixture as both sides get it: the raw text of a message, or of a result and the method it answers. */
export interface MessageCase {
  readonly name: string;
  readonly to: 'sidecar' | 'host' | undefined;
  readonly resultOf: string | undefined;
  readonly text: string;
  readonly verdict: string;
  readonly field: string | undefined;
}

function repeated(
  message: unknown,
  { at, item, times }: { at: string[]; item: unknown; times: number },
): unknown {
  const [key, ...rest] = at;
  if (key === undefined) {
    return typeof message === 'string' ? String(item).repeat(times) : new Array(times).fill(item);
  }
  const container = z.record(z.string(), z.unknown()).parse(message);
  return { ...container, [key]: repeated(container[key], { at: rest, item, times }) };
}

/** Every fixture of test/fixtures/messages/. */
export function messageCases(): MessageCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => z.array(Fixture).parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))))
    .map((fixture) => {
      const { name, to, resultOf, verdict, field, repeat } = fixture;
      const message = repeat === undefined ? fixture.message : repeated(fixture.message, repeat);
      const text = fixture.text ?? fixture.resultText ?? JSON.stringify(resultOf ? fixture.result : message);
      return { name, to, resultOf, text, verdict, field };
    });
}
