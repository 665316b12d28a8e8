import type { TestedModel } from '../../../rpc-schema/models.ts';
import { AGENTS } from '../../config/agents.ts';
import { readAnswerJson } from '../answer-json.ts';
import { LLMError } from '../llm-error.ts';
import { type ModelName, modelName } from '../model-name.ts';
import { Models, OF_DESIGNS, type Patience } from '../models.ts';
import type { OpenedModels } from '../open-models.ts';
import type { LLMResponse } from '../schema.ts';

/** A question that any model can answer, and in one way only; nothing of the person is in it. */
const QUESTION = 'How many millimetres are in one inch, times ten? Answer in JSON: {"answer": number}.';
const SCHEMA = {
  name: 'answer',
  schema: {
    type: 'object',
    properties: { answer: { type: 'number' } },
    required: ['answer'],
    additionalProperties: false,
  },
};
/** A test is there to know soon. */
export const OF_TESTS: Patience = { service: 15_000, local: 120_000 };
/** Room for models that reason before they answer. */
const MOST_TOKENS = 1024;

/** The models that are set for agents, each once. */
export function setModels({ settings }: OpenedModels): ModelName[] {
  const all = AGENTS.flatMap((agent) => [settings[agent].primary, settings[agent].fallback]);
  return [...new Map(all.flatMap((name) => (name ? [[modelName(name), name] as const] : []))).values()];
}

/** How a test goes about it. */
interface Manner {
  /** What is under way, for whoever waits. */
  readonly say?: (line: string) => void;
  readonly patience?: Patience;
}

const seconds = (ms: number) => `${ms / 1000} s`;

/** One tiny call to each, one after the other: does it answer, how fast, at what cost, and does it hold to a schema. */
export async function testModels(
  opened: OpenedModels,
  names: readonly ModelName[],
  signal: AbortSignal,
  { say = () => {}, patience = OF_TESTS }: Manner = {},
): Promise<TestedModel[]> {
  const tested: TestedModel[] = [];
  for (const name of names) tested.push(await testModel(opened, name, signal, { say, patience }));
  return tested;
}

async function testModel(
  opened: OpenedModels,
  name: ModelName,
  signal: AbortSignal,
  { say, patience }: Required<Manner>,
): Promise<TestedModel> {
  let isLocal = false;
  // Whoever names a model to be tested wants it asked, once; it is not yet set for a design.
  const models = new Models({
    patience,
    provider: async (asked, stop) => {
      const provider = await opened.connections.forTest(asked, stop);
      if (provider.isLocal && !isLocal)
        say(
          `Asking ${modelName(name)}: it may have to be loaded first (at most ${seconds(patience.local)}).`,
        );
      isLocal = provider.isLocal;
      return provider;
    },
  });
  const budget = opened.budget('models test');
  const began = performance.now();
  const ask = (schema: typeof SCHEMA | undefined) =>
    models.ask({
      agent: 'test',
      primary: name,
      fallback: null,
      request: {
        messages: [{ role: 'user', text: QUESTION }],
        temperature: 0,
        maxTokens: MOST_TOKENS,
        ...(schema ? { schema } : {}),
      },
      budget,
      signal,
      onDelta: () => {},
      once: true,
    });
  const result = (answer: LLMResponse, constrained: boolean | null): TestedModel => ({
    model: modelName(name),
    ok: true,
    sentTo: sentTo(opened, name),
    ms: performance.now() - began,
    tokens: tokensOf(answer),
    costUsd: answer.cost_usd,
    constrained,
    problem: null,
    cure: null,
  });
  try {
    const answer = await ask(SCHEMA);
    return result(answer, answer.stop === 'length' && !holds(answer.text) ? null : holds(answer.text));
  } catch (error) {
    if (!(error instanceof LLMError)) throw error;
    if (error.kind !== 'request')
      return failed(name, late(error, isLocal, patience), sentTo(opened, name), performance.now() - began);
  }
  try {
    return result(await ask(undefined), false); // It does not take a schema.
  } catch (error) {
    if (!(error instanceof LLMError)) throw error;
    return failed(name, late(error, isLocal, patience), sentTo(opened, name), performance.now() - began);
  }
}

/** Nothing but JSON of that shape, as it came. */
function holds(text: string): boolean {
  try {
    const value = readAnswerJson(text);
    return (
      text.trim().startsWith('{') &&
      typeof value === 'object' &&
      value !== null &&
      'answer' in value &&
      typeof value.answer === 'number' &&
      Object.keys(value).length === 1
    );
  } catch {
    return false;
  }
}

const tokensOf = ({ usage }: LLMResponse) =>
  usage.input + usage.cachedInput + usage.cacheWrites + usage.output;

/** A model that was too slow for a test, told with the time it had here and has for a design. */
function late(error: LLMError, isLocal: boolean, patience: Patience): LLMError {
  if (error.kind !== 'timeout') return error;
  const kind = isLocal ? 'local' : 'service';
  return new LLMError(`It did not answer within ${seconds(patience[kind])}.`, {
    kind: 'timeout',
    provider: error.provider,
    cure: `${isLocal ? 'It may still be loading: test it again. ' : ''}A design waits for ${seconds(OF_DESIGNS[kind])}.`,
    isRetryable: true,
    cause: error,
  });
}

/** Who answers in the end, where the server only passes it on. */
function sentTo({ connections }: OpenedModels, { provider, model }: ModelName): string | null {
  if (provider === 'builtin') return null;
  const { via, host } = connections.place(provider, model);
  return via === null ? null : host;
}

function failed(name: ModelName, error: LLMError, sentTo: string | null, ms: number): TestedModel {
  return {
    model: modelName(name),
    ok: false,
    sentTo,
    ms,
    tokens: 0,
    costUsd: null,
    constrained: null,
    problem: error.message,
    cure: error.cure,
  };
}
