import { NoJson, readAnswerJson } from '../../llm/answer-json.ts';
import type { LLMResponse } from '../../llm/schema.ts';
import { harmless, visible } from '../fence.ts';
import { asksForSecret, fromModel } from '../from-model.ts';
import { SheetAnswer } from './sheet.ts';

/** An answer that is no plan; `message` says what is wrong with it, for the next try. */
export class BadPlan extends Error {
  override readonly name = 'BadPlan';
}

/** Names of fields and sizes: plain words. */
const NAME = /^[A-Za-z][\w -]{0,59}$/;
/** A sheet is four levels deep. */
const DEEPEST = 20;

/**
 * The sheet, or what else a model may say instead; whatever else it wrote is left out.
 * @param python whether a step in Python was offered: otherwise none is taken
 * @throws BadPlan
 */
export function sheetIn(response: Pick<LLMResponse, 'stop' | 'text'>, python = false): SheetAnswer {
  if (response.stop === 'length') throw new BadPlan('The answer was too long. Write a shorter plan.');
  if (response.stop === 'repetition') throw new BadPlan('The answer repeated itself. Write a shorter plan.');
  const read = SheetAnswer.safeParse(plain(jsonOf(response.text)));
  if (read.success) {
    if (!python && 'features' in read.data && read.data.features.some(({ kind }) => kind === 'python'))
      throw new BadPlan('Python is not to be written. Write a plan of features.');
    return forPerson(read.data);
  }
  const [issue] = read.error.issues;
  throw new BadPlan(harmless(`${issue?.path.join('.') || 'The plan'}: ${issue?.message}`), {
    cause: read.error,
  });
}

function jsonOf(text: string): unknown {
  try {
    return readAnswerJson(text);
  } catch (error) {
    if (error instanceof NoJson) throw new BadPlan(error.message, { cause: error });
    throw error;
  }
}

/** Strict dialects of JSON Schema make models write null for what they leave out. Nothing hidden stays in a text. */
function plain(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new BadPlan('The plan is nested too deep.');
  if (typeof value === 'string') return harmless(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const odd = Object.keys(value).find((key) => !NAME.test(key));
  if (odd !== undefined) throw new BadPlan('The plan has a name that is none.');
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (item === null) return [];
      // Python stays as it is written: a person reads it, and no model does but within a fence.
      const isCode = key === 'code' && 'kind' in value && value.kind === 'python';
      return [[key, isCode && typeof item === 'string' ? visible(item) : plain(item, depth + 1)]];
    }),
  );
}

/** What a person will read of it. A model that asks for a key was talked into that by somebody else. */
function forPerson(answer: SheetAnswer): SheetAnswer {
  if ('refused' in answer) return { refused: fromModel(answer.refused) };
  if ('question' in answer) {
    const { question, options = [] } = answer;
    if ([question, ...options].some(asksForSecret))
      throw new BadPlan('The question has nothing to do with the part. Write a plan.');
    return { question: fromModel(question), options: options.map(fromModel) };
  }
  return answer.assumptions ? { ...answer, assumptions: answer.assumptions.map(fromModel) } : answer;
}
