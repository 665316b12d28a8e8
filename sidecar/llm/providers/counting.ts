import type { LLMRequest, LLMUsage } from '../schema.ts';

/** Characters to a token where nobody counts: of English and JSON, on the safe side. */
const CHARACTERS_A_TOKEN = 3;

/**
 * What a server says that it counted; an estimate where that is no count. A prompt has tokens, and so has what was
 * written: a server that says none of either did not count, and its bill is not 0 for that.
 * @param written answer and reasoning, as they came
 */
export function counted(said: LLMUsage | undefined, request: LLMRequest, written: string): LLMUsage {
  if (!said) return estimated(request, written);
  const prompt = said.input + said.cachedInput + said.cacheWrites;
  const isCount = prompt !== 0 && (said.output !== 0 || written === '');
  return isCount ? said : estimated(request, written);
}

/** Tokens by a rule of thumb. */
function estimated({ messages }: LLMRequest, written: string): LLMUsage {
  const characters = messages.reduce((sum, { text }) => sum + text.length, 0);
  return {
    input: Math.ceil(characters / CHARACTERS_A_TOKEN),
    cachedInput: 0,
    cacheWrites: 0,
    output: Math.ceil(written.length / CHARACTERS_A_TOKEN),
    reasoning: null,
    estimated: true,
  };
}
