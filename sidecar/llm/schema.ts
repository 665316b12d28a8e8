import { z } from 'zod';

/** Who answers: a service or server of one kind. 'builtin' is the planner that needs no model. */
export const LLMProvider = z.enum([
  'builtin',
  'anthropic',
  'openai',
  'deepseek',
  'gemini',
  'openrouter',
  'ollama',
  'lmstudio',
  'llama-server',
  'vllm',
]);
export type LLMProvider = z.infer<typeof LLMProvider>;

/** Those with a model behind them. */
export type ModelProviderName = Exclude<LLMProvider, 'builtin'>;
export const MODEL_PROVIDERS: readonly ModelProviderName[] = LLMProvider.exclude(['builtin']).options;

/** Whose being sent something a person decides: providers, and services that a provider's server only passes things on to. */
export const CONSENTS = [...MODEL_PROVIDERS, 'ollama-cloud'] as const;
export type ConsentName = (typeof CONSENTS)[number];

export const LLMRole = z.enum(['system', 'user', 'assistant']);
export type LLMRole = z.infer<typeof LLMRole>;

/** A picture that a message shows, for models that see. */
export const LLMImage = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z.string(),
});
export type LLMImage = z.infer<typeof LLMImage>;

export const LLMMessage = z.strictObject({
  role: LLMRole,
  text: z.string(),
  images: z.array(LLMImage).optional(),
  cache: z.boolean().optional().describe('All up to here stays the same from call to call: worth caching'),
});
export type LLMMessage = z.infer<typeof LLMMessage>;

/** One call of a model. */
export const LLMRequest = z.strictObject({
  model: z.string().min(1).describe("The provider's own name for it"),
  messages: z.array(LLMMessage).min(1),
  temperature: z.number().min(0).max(2),
  maxTokens: z.int().min(1).describe('Most tokens of the answer, reasoning included'),
  schema: z
    .strictObject({ name: z.string().regex(/^[\w-]{1,64}$/), schema: z.record(z.string(), z.unknown()) })
    .optional()
    .describe('JSON Schema that the answer must hold to'),
  timeoutMs: z.int().min(1),
});
export type LLMRequest = z.infer<typeof LLMRequest>;

/** Tokens of one call. `input` counts those that no cache had; the four do not overlap. */
export const LLMUsage = z.strictObject({
  input: z.int().min(0),
  cachedInput: z.int().min(0).describe('Read from a cache of the provider'),
  cacheWrites: z.int().min(0).describe('Written to a cache of the provider'),
  output: z.int().min(0).describe('Reasoning included'),
  reasoning: z.int().min(0).nullable().describe('Part of output; null where the provider does not say'),
  estimated: z.boolean().describe('Counted here, for the provider did not say'),
  billed: z.number().min(0).optional().describe('USD, where the provider says it itself'),
});
export type LLMUsage = z.infer<typeof LLMUsage>;

export const LLMResponse = z.strictObject({
  provider: LLMProvider,
  model: z.string().describe('As the provider named it'),
  text: z.string().describe('Without reasoning'),
  reasoning: z.string(),
  stop: z.enum(['end', 'length', 'refusal', 'repetition']),
  usage: LLMUsage,
  cost_usd: z.number().min(0).nullable().describe('null: the price is not known'),
  ms: z.number().min(0),
});
export type LLMResponse = z.infer<typeof LLMResponse>;
