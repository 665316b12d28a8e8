import type { ChatRequest, ChatResponse, Ollama } from 'ollama';
import { z } from 'zod';
import { httpFailure } from '../http-failure.ts';
import { LLMError } from '../llm-error.ts';
import type { LLMAnswer, LLMDelta, ModelProvider, OfferedModel } from '../provider.ts';
import { ReasoningSplitter, splitReasoning } from '../reasoning.ts';
import type { LLMRequest, LLMUsage } from '../schema.ts';
import { aborted, answered, connectionFailure, Watch } from './answering.ts';
import { counted } from './counting.ts';
import { readableFetch } from './ollama-fetch.ts';

const NAME = 'ollama';
/** The model stays loaded between the rounds of a design. */
const KEEP_ALIVE = '15m';

/** Asks a server of Ollama by its own package. */
export function ollama({ baseUrl }: { baseUrl: string }): ModelProvider {
  /** A client of its own for each call, for it can only be aborted as a whole. */
  const calling = async <T>(
    { timeoutMs }: { timeoutMs: number },
    signal: AbortSignal,
    call: (client: Ollama) => Promise<T>,
    lines = false,
  ): Promise<T> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const stop = AbortSignal.any([signal, timeout]);
    let headers: Headers | undefined;
    const fetch = readableFetch(stop, lines, (sent) => {
      headers = sent;
    });
    try {
      const { Ollama } = await import('ollama');
      return await call(new Ollama({ host: baseUrl, fetch }));
    } catch (error) {
      throw failure(error, headers, baseUrl, signal, timeout);
    }
  };

  return {
    name: NAME,
    isLocal: true,
    complete: async (request, signal) => {
      const asked = chat(request);
      return calling(request, signal, async (client) => {
        const response = await client.chat({ ...asked, stream: false });
        const { text, reasoning } = splitReasoning(response.message?.content ?? '');
        const thought = response.message?.thinking ?? reasoning;
        return answered(NAME, {
          model: response.model ?? request.model,
          text,
          reasoning: thought,
          stop: response.done_reason === 'length' ? 'length' : 'end',
          usage: counted(usageOf(response), request, text + thought),
        });
      });
    },
    completeStream: async (request, signal, onDelta) => {
      const asked = chat(request);
      return calling(request, signal, (client) => stream(client, request, asked, onDelta), true);
    },
    models: (signal) =>
      calling({ timeoutMs: 10_000 }, signal, async (client): Promise<OfferedModel[]> => {
        return LIST.parse(await client.list()).models.map(
          ({ name, remote_host: host, remote_model: model }) => ({
            name,
            sees: null,
            ...(host ? { sentTo: hostOf(host) } : model ? { sentTo: CLOUD } : {}),
          }),
        );
      }),
  };
}

/** What the package's types leave out: a model that the server only passes on has the address that it goes to. */
const LIST = z.object({
  models: z
    .array(
      z.object({
        name: z.string(),
        remote_host: z.string().optional(),
        remote_model: z.string().optional(),
      }),
    )
    .default([]),
});
/** Where a model is that has a name elsewhere and no address. */
const CLOUD = 'ollama.com';

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host || address : address);

function chat({ model, messages, temperature, maxTokens, schema }: LLMRequest): Omit<ChatRequest, 'stream'> {
  return {
    model,
    messages: messages.map(({ role, text, images }) => ({
      role,
      content: text,
      ...(images ? { images: images.map(({ base64 }) => base64) } : {}),
    })),
    keep_alive: KEEP_ALIVE,
    options: { temperature, num_predict: maxTokens },
    ...(schema ? { format: schema.schema } : {}),
  };
}

async function stream(
  client: Ollama,
  request: LLMRequest,
  asked: Omit<ChatRequest, 'stream'>,
  onDelta: (delta: LLMDelta) => void,
): Promise<LLMAnswer> {
  const pieces = await client.chat({ ...asked, stream: true });
  const splitter = new ReasoningSplitter();
  const watch = new Watch(onDelta);
  let last: ChatResponse | undefined;
  for await (const piece of pieces) {
    last = piece;
    watch.take('reasoning', piece.message?.thinking ?? '');
    const parts = splitter.push(piece.message?.content ?? '');
    watch.take('reasoning', parts.reasoning);
    if (watch.take('text', parts.text)) {
      pieces.abort();
      break;
    }
  }
  const rest = splitter.end();
  watch.take('reasoning', rest.reasoning);
  watch.take('text', rest.text);
  return answered(NAME, {
    model: last?.model ?? request.model,
    text: watch.text,
    reasoning: watch.reasoning,
    stop: watch.loops ? 'repetition' : last?.done_reason === 'length' ? 'length' : 'end',
    usage: counted(usageOf(last), request, watch.text + watch.reasoning),
    cut: last?.done !== true && !watch.loops,
  });
}

function usageOf(response: ChatResponse | undefined): LLMUsage {
  return {
    input: response?.prompt_eval_count ?? 0,
    cachedInput: 0,
    cacheWrites: 0,
    output: response?.eval_count ?? 0,
    reasoning: null,
    estimated: false,
  };
}

/** Ollama's package throws an error with `status_code`; its class is not exported. */
function failure(
  error: unknown,
  headers: Headers | undefined,
  baseUrl: string,
  signal: AbortSignal,
  timeout: AbortSignal,
): LLMError {
  if (signal.aborted || timeout.aborted) return aborted(NAME, signal, error);
  if (error instanceof LLMError) return error;
  if (error instanceof Error && 'status_code' in error && typeof error.status_code === 'number') {
    return httpFailure({
      provider: NAME,
      status: error.status_code,
      detail: error.message,
      header: (name) => headers?.get(name) ?? null,
      cause: error,
    });
  }
  return connectionFailure(NAME, baseUrl, error);
}
