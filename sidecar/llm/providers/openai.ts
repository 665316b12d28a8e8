import type OpenAI from 'openai';
import { httpFailure } from '../http-failure.ts';
import { LLMError } from '../llm-error.ts';
import type { LLMAnswer, LLMDelta, ModelProvider, OfferedModel } from '../provider.ts';
import { ReasoningSplitter, splitReasoning } from '../reasoning.ts';
import type { LLMMessage, LLMProvider, LLMRequest, LLMUsage } from '../schema.ts';
import { aborted, answered, connectionFailure, Watch } from './answering.ts';
import { counted } from './counting.ts';
import { NEVER_MS, ownFetch } from './own-fetch.ts';
import { allRequired, withSchema } from './schema-dialects.ts';

type Client = OpenAI;
type Body = OpenAI.ChatCompletionCreateParams;
/** Servers that reason give it in a field of their own; the official types do not have it. */
interface Reasoned {
  readonly reasoning_content?: string | null;
  readonly reasoning?: string | null;
}

/** A service that speaks OpenAI's chat completions, whoever runs it. */
export interface OpenAICompatible {
  readonly name: LLMProvider;
  readonly baseUrl: string;
  readonly key: string | null;
  readonly isLocal: boolean;
  /** What it calls the limit of tokens: OpenAI's newer name, or the one that everybody else took over. */
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  /** False where models refuse a temperature. */
  readonly takesTemperature: (model: string) => boolean;
  /** It wants every property of a schema required: others may be null instead of left out. */
  readonly wantsAll: boolean;
  /** False where it holds to JSON, but not to a schema: that is told to the model instead. */
  readonly takesSchema: boolean;
  /** The schema as a grammar, where the server takes one of its own kind; null where the schema is to be sent. */
  readonly grammarOf?:
    | ((
        client: Client,
        model: string,
        schema: Schema['schema'],
        signal: AbortSignal,
      ) => Promise<string | null>)
    | undefined;
}

/** Asks by OpenAI's own package. */
export function openaiCompatible(service: OpenAICompatible): ModelProvider {
  let loaded: Promise<Client> | undefined;
  const client = () => {
    loaded ??= import('openai').then(
      ({ OpenAI }) =>
        new OpenAI({
          apiKey: service.key ?? 'none',
          baseURL: service.baseUrl,
          // Null, for else they are taken from the environment.
          organization: null,
          project: null,
          adminAPIKey: null,
          webhookSecret: null,
          maxRetries: 0,
          timeout: NEVER_MS,
          logLevel: 'off',
          fetch: ownFetch(service.key),
        }),
    );
    return loaded;
  };

  const calling = async <T>(
    request: { timeoutMs: number },
    signal: AbortSignal,
    call: (client: Client, signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const timeout = AbortSignal.timeout(request.timeoutMs);
    try {
      return await call(await client(), AbortSignal.any([signal, timeout]));
    } catch (error) {
      throw await failure(error, service, signal, timeout);
    }
  };

  return {
    name: service.name,
    isLocal: service.isLocal,
    complete: async (request, signal) => {
      const asked = body(request, service);
      return calling(request, signal, async (openai, stop) => {
        const held = await withGrammar(asked, openai, request, service, stop);
        const completion = await openai.chat.completions.create({ ...held, stream: false }, { signal: stop });
        // A server may send an empty body, whatever the types say.
        const [choice] = completion?.choices ?? [];
        const message: (OpenAI.ChatCompletionMessage & Reasoned) | undefined = choice?.message;
        const { text, reasoning } = splitReasoning(message?.content ?? message?.refusal ?? '');
        const told = message?.reasoning_content ?? message?.reasoning ?? '';
        return answered(service.name, {
          model: completion?.model ?? request.model,
          text,
          reasoning: told || reasoning,
          stop: message?.refusal ? 'refusal' : stopOf(choice?.finish_reason),
          usage: counted(usageOf(completion?.usage), request, text + (told || reasoning)),
        });
      });
    },
    completeStream: async (request, signal, onDelta) => {
      const asked = body(request, service);
      return calling(request, signal, async (openai, stop) => {
        const held = await withGrammar(asked, openai, request, service, stop);
        return stream(openai, request, held, service.name, stop, onDelta);
      });
    },
    models: (signal) =>
      calling({ timeoutMs: 10_000 }, signal, async (openai, stop): Promise<OfferedModel[]> => {
        const page = await openai.models.list({ signal: stop });
        return page.data.map(({ id }) => ({ name: id, sees: null }));
      }),
  };
}

function body(
  { model, messages, maxTokens, temperature, schema }: LLMRequest,
  { limit, takesTemperature, takesSchema, wantsAll }: OpenAICompatible,
): Omit<Body, 'stream'> {
  return {
    model,
    messages: (schema && !takesSchema ? withSchema(messages, schema) : messages).map(messageOf),
    [limit]: maxTokens,
    ...(takesTemperature(model) ? { temperature } : {}),
    ...(schema
      ? { response_format: takesSchema ? strictly(schema, wantsAll) : { type: 'json_object' } }
      : {}),
  };
}

async function withGrammar(
  { response_format, ...asked }: Omit<Body, 'stream'>,
  client: Client,
  { model, schema }: LLMRequest,
  { grammarOf }: OpenAICompatible,
  signal: AbortSignal,
): Promise<Omit<Body, 'stream'> & { readonly grammar?: string }> {
  const grammar = (schema && (await grammarOf?.(client, model, schema.schema, signal))) ?? null;
  if (grammar !== null) return { ...asked, grammar };
  return response_format === undefined ? asked : { ...asked, response_format };
}

type Schema = NonNullable<LLMRequest['schema']>;

const strictly = ({ name, schema }: Schema, wantsAll: boolean) => ({
  type: 'json_schema' as const,
  json_schema: { name, schema: wantsAll ? allRequired(schema) : schema, strict: true },
});

function messageOf({ role, text, images = [] }: LLMMessage): OpenAI.ChatCompletionMessageParam {
  if (role !== 'user' || images.length === 0) return { role, content: text };
  return {
    role,
    content: [
      ...images.map(({ mediaType, base64 }) => ({
        type: 'image_url' as const,
        image_url: { url: `data:${mediaType};base64,${base64}` },
      })),
      { type: 'text', text },
    ],
  };
}

async function stream(
  openai: Client,
  request: LLMRequest,
  asked: Omit<Body, 'stream'>,
  name: LLMProvider,
  signal: AbortSignal,
  onDelta: (delta: LLMDelta) => void,
): Promise<LLMAnswer> {
  const events = await openai.chat.completions.create(
    { ...asked, stream: true, stream_options: { include_usage: true } },
    { signal },
  );
  const splitter = new ReasoningSplitter();
  const watch = new Watch(onDelta);
  let model = request.model;
  let usage: LLMUsage | undefined;
  let finish: string | null | undefined;
  let refused = false;
  for await (const event of events) {
    model = event.model ?? model;
    usage = usageOf(event.usage) ?? usage;
    const [choice] = event.choices ?? [];
    const delta: (OpenAI.ChatCompletionChunk.Choice.Delta & Reasoned) | undefined = choice?.delta;
    finish = choice?.finish_reason ?? finish;
    refused ||= Boolean(delta?.refusal);
    watch.take('reasoning', delta?.reasoning_content ?? delta?.reasoning ?? '');
    const parts = splitter.push(delta?.content ?? delta?.refusal ?? '');
    watch.take('reasoning', parts.reasoning);
    if (watch.take('text', parts.text)) {
      events.controller.abort();
      break;
    }
  }
  const rest = splitter.end();
  watch.take('reasoning', rest.reasoning);
  watch.take('text', rest.text);
  return answered(name, {
    model,
    text: watch.text,
    reasoning: watch.reasoning,
    stop: watch.loops ? 'repetition' : refused ? 'refusal' : stopOf(finish),
    usage: counted(usage, request, watch.text + watch.reasoning),
    cut: !finish && !watch.loops,
  });
}

function stopOf(reason: string | null | undefined): LLMAnswer['stop'] {
  if (reason === 'length') return 'length';
  return reason === 'content_filter' ? 'refusal' : 'end';
}

/** What others than OpenAI add to its usage, or call by another name. */
type Usage = OpenAI.CompletionUsage & {
  readonly prompt_cache_hit_tokens?: number;
  readonly cost?: number;
};

function usageOf(usage: Usage | null | undefined): LLMUsage | undefined {
  if (!usage) return undefined;
  const prompt = usage.prompt_tokens ?? 0;
  const cached = usage.prompt_tokens_details?.cached_tokens ?? usage.prompt_cache_hit_tokens ?? 0;
  const written = usage.prompt_tokens_details?.cache_write_tokens ?? 0;
  return {
    input: Math.max(0, prompt - cached - written),
    cachedInput: cached,
    cacheWrites: written,
    // Where reasoning is left out of the answer's count, it is still in the total, and on the bill.
    output: Math.max(usage.completion_tokens ?? 0, (usage.total_tokens ?? 0) - prompt),
    reasoning: usage.completion_tokens_details?.reasoning_tokens ?? null,
    estimated: false,
    ...(typeof usage.cost === 'number' ? { billed: usage.cost } : {}),
  };
}

async function failure(
  error: unknown,
  { name, baseUrl }: OpenAICompatible,
  signal: AbortSignal,
  timeout: AbortSignal,
): Promise<LLMError> {
  if (signal.aborted || timeout.aborted) return aborted(name, signal, error);
  if (error instanceof LLMError) return error;
  const { APIError } = await import('openai');
  if (error instanceof APIError && error.status !== undefined) {
    const { status, headers, message } = error;
    return httpFailure({
      provider: name,
      status,
      detail: message.replace(/^\d+\s+(?:status code \(no body\)$)?/, ''),
      header: (key) => headers?.get(key) ?? null,
      cause: error,
    });
  }
  return connectionFailure(name, baseUrl, error);
}
