import { jsonrepair } from 'jsonrepair';

/** An answer that has no JSON in it, or none that can be read. */
export class NoJson extends Error {
  override readonly name = 'NoJson';
}

/** A model's answer is never longer than this; the rest is noise. */
const LONGEST = 1_000_000;

/**
 * The JSON value of an answer, forgiving what models do to it: fences, words before and after, comments, trailing commas,
 * single quotes, missing ends. @throws NoJson
 */
export function readAnswerJson(answer: string): unknown {
  if (answer.length > LONGEST) throw new NoJson(`The answer is ${answer.length} characters long.`);
  const fenced = /```(?:json)?\s*\n?([\s\S]*?)(?:```|$)/.exec(answer)?.[1];
  const words = (fenced ?? answer).trim();
  const start = words.search(/[{[]/);
  if (start < 0) throw new NoJson('The answer has no JSON in it.');
  const candidate = words.slice(start);
  try {
    return JSON.parse(candidate);
  } catch {
    // Words may follow it; what is between the outermost brackets is tried first, then mended.
  }
  const whole = candidate.slice(0, Math.max(candidate.lastIndexOf('}'), candidate.lastIndexOf(']')) + 1);
  try {
    return JSON.parse(whole);
  } catch (error) {
    try {
      return JSON.parse(jsonrepair(whole === '' ? candidate : whole));
    } catch {
      try {
        return JSON.parse(jsonrepair(candidate));
      } catch {
        throw new NoJson('The JSON of the answer cannot be read.', { cause: error });
      }
    }
  }
}
