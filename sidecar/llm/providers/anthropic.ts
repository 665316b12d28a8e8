import type Anthropic from '@anthropic-ai/sdk';
import { httpFailure } from '../http-failure.ts';
import { LLMError } from '../llm-error.ts';
import type { LLMAnswer, LLMDelta, ModelProvider, OfferedModel } from '../provider.ts';
import type { LLMMessage, LLMRequest, LLMUsage } from '../schema.ts';
import { aborted, answered, connectionFailure, Watch } from './answering.ts';
import { counted } from './counting.ts';
import { NEVER_MS, ownFetch } from './own-fetch.ts';
import { isSimpleEnough, withSchema } from './schema-dialects.ts';

type Params = Anthropic.MessageCreateParamsNonStreaming;
type Counted = Pick<
  Anthropic.Usage,
  'input_tokens' | 'output_tokens' | 'cache_read_input_tokens' | 'cache_creation_input_tokens'
> & { readonly output_tokens_details?: { readonly thinking_tokens?: number | null } | null };

const NAME = 'anthropic';

/** Asks by Anthropic's own package. Its models take no temperature. */
export function anthropic({ key, baseUrl }: { key: string | null; baseUrl: string }): ModelProvider {
  let loaded: Promise<Anthropic> | undefined;
  const client = () => {
    loaded ??= import('@anthropic-ai/sdk').then(
      ({ Anthropic }) =>
        new Anthropic({
          apiKey: key ?? 'none',
          baseURL: baseUrl,
          // Null, for else it is taken from the environment.
          webhookKey: null,
          maxRetries: 0,
          timeout: NEVER_MS,
          logLevel: 'off',
          fetch: ownFetch(key),
        }),
    );
    return loaded;
  };

  const calling = async <T>(
    { timeoutMs }: { timeoutMs: number },
    signal: AbortSignal,
    call: (client: Anthropic, signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await call(await client(), AbortSignal.any([signal, timeout]));
    } catch (error) {
      throw await failure(error, baseUrl, signal, timeout);
    }
  };

  return {
    name: NAME,
    isLocal: false,
    complete: async (request, signal) => {
      const asked = await params(request);
      return calling(request, signal, async (claude, stop) => {
        const message = await claude.messages.create(asked, { signal: stop });
        const blocks = message.content ?? [];
        const text = blocks.map((block) => (block.type === 'text' ? block.text : '')).join('');
        const reasoning = blocks.map((block) => (block.type === 'thinking' ? block.thinking : '')).join('');
        return answered(NAME, {
          model: message.model ?? request.model,
          text,
          reasoning,
          stop: stopOf(message.stop_reason),
          usage: counted(usageOf(message.usage), request, text + reasoning),
        });
      });
    },
    completeStream: async (request, signal, onDelta) => {
      const asked = await params(request);
      return calling(request, signal, (claude, stop) => stream(claude, request, asked, stop, onDelta));
    },
    models: (signal) =>
      calling({ timeoutMs: 10_000 }, signal, async (claude, stop): Promise<OfferedModel[]> => {
        const page = await claude.models.list({ limit: 100 }, { signal: stop });
        return page.data.map(({ id }) => ({ name: id, sees: true }));
      }),
  };
}

async function params({ model, messages: said, maxTokens, schema }: LLMRequest): Promise<Params> {
  // Of a schema that is too much for it the model is told, and the answer is read with more patience.
  const held = schema && isSimpleEnough(schema.schema) ? schema : undefined;
  const messages = schema && !held ? withSchema(said, schema) : said;
  const system = messages.filter(({ role }) => role === 'system');
  return {
    model,
    max_tokens: maxTokens,
    ...(system.length > 0 ? { system: system.map(textBlock) } : {}),
    messages: messages.flatMap((message) => (message.role === 'system' ? [] : [turn(message, message.role)])),
    ...(held ? { output_config: { format: { type: 'json_schema', schema: await taken(held.schema) } } } : {}),
  };
}

/** Without the keywords that Anthropic refuses: the package tells the model of them in words. */
async function taken(schema: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { transformJSONSchema } = await import('@anthropic-ai/sdk/lib/transform-json-schema');
  return transformJSONSchema(schema as Parameters<typeof transformJSONSchema>[0]) as Record<string, unknown>;
}

/** Marked where all before it is the same from call to call: the provider keeps it for a while, at a tenth of the price. */
function textBlock({ text, cache }: LLMMessage): Anthropic.TextBlockParam {
  return { type: 'text', text, ...(cache ? { cache_control: { type: 'ephemeral' } } : {}) };
}

function turn(message: LLMMessage, role: 'user' | 'assistant'): Anthropic.MessageParam {
  const pictures = (message.images ?? []).map(
    ({ mediaType, base64 }): Anthropic.ImageBlockParam => ({
      type: 'image',
      source: { type: 'base64', media_type: mediaType, data: base64 },
    }),
  );
  return { role, content: [...pictures, textBlock(message)] };
}

async function stream(
  claude: Anthropic,
  request: LLMRequest,
  asked: Params,
  signal: AbortSignal,
  onDelta: (delta: LLMDelta) => void,
): Promise<LLMAnswer> {
  const events = await claude.messages.create({ ...asked, stream: true }, { signal });
  const watch = new Watch(onDelta);
  let model = request.model;
  let usage: Partial<Counted> = {};
  let reason: Anthropic.StopReason | null = null;
  for await (const event of events) {
    if (event.type === 'message_start') {
      model = event.message.model;
      // Its tokens of the answer are those written so far: the count comes at the end.
      usage = { ...event.message.usage, output_tokens: 0 };
    } else if (event.type === 'message_delta') {
      reason = event.delta.stop_reason;
      usage = { ...usage, ...withoutNulls(event.usage) };
    } else if (event.type === 'content_block_delta') {
      if (event.delta.type === 'thinking_delta') watch.take('reasoning', event.delta.thinking);
      if (event.delta.type === 'text_delta' && watch.take('text', event.delta.text)) {
        events.controller.abort();
        break;
      }
    }
  }
  return answered(NAME, {
    model,
    text: watch.text,
    reasoning: watch.reasoning,
    stop: watch.loops ? 'repetition' : stopOf(reason),
    usage: counted(usageOf(usage), request, watch.text + watch.reasoning),
    cut: reason === null && !watch.loops,
  });
}

const withoutNulls = (usage: object) =>
  Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== null));

function stopOf(reason: Anthropic.StopReason | null): LLMAnswer['stop'] {
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') return 'length';
  return reason === 'refusal' ? 'refusal' : 'end';
}

function usageOf(usage: Partial<Counted> | undefined): LLMUsage {
  return {
    input: usage?.input_tokens ?? 0,
    cachedInput: usage?.cache_read_input_tokens ?? 0,
    cacheWrites: usage?.cache_creation_input_tokens ?? 0,
    output: usage?.output_tokens ?? 0,
    reasoning: usage?.output_tokens_details?.thinking_tokens ?? null,
    estimated: false,
  };
}

async function failure(
  error: unknown,
  baseUrl: string,
  signal: AbortSignal,
  timeout: AbortSignal,
): Promise<LLMError> {
  if (signal.aborted || timeout.aborted) return aborted(NAME, signal, error);
  if (error instanceof LLMError) return error;
  const { APIError } = await import('@anthropic-ai/sdk');
  if (error instanceof APIError && error.status !== undefined) {
    const { status, headers, message } = error;
    return httpFailure({
      provider: NAME,
      status,
      detail: message.replace(/^\d+\s+(?:status code \(no body\)$)?/, ''),
      header: (key) => headers?.get(key) ?? null,
      cause: error,
    });
  }
  return connectionFailure(NAME, baseUrl, error);
}
