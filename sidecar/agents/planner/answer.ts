import { NoJson, readAnswerJson } from '../../llm/answer-json.ts';
import type { LLMResponse } from '../../llm/schema.ts';
import { SheetAnswer } from './sheet.ts';

/** An answer that is no plan; `message` says what is wrong with it, for the next try. */
export class BadPlan extends Error {
  override readonly name = 'BadPlan';
}

/** The sheet, or what else a model may say instead. @throws BadPlan */
export function sheetIn(response: Pick<LLMResponse, 'stop' | 'text'>): SheetAnswer {
  if (response.stop === 'length') throw new BadPlan('The answer was too long. Write a shorter plan.');
  if (response.stop === 'repetition') throw new BadPlan('The answer repeated itself. Write a shorter plan.');
  try {
    const read = SheetAnswer.safeParse(withoutNulls(readAnswerJson(response.text)));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw new BadPlan(`${issue?.path.join('.') || 'The plan'}: ${issue?.message}`, { cause: read.error });
  } catch (error) {
    if (error instanceof NoJson) throw new BadPlan(error.message, { cause: error });
    throw error;
  }
}

/** Strict dialects of JSON Schema make models write null for what they leave out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
  );
}
