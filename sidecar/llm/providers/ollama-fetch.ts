import { ownFetch } from './own-fetch.ts';

/**
 * Fetches for Ollama's package. What that cannot read it prints to the console, into the result of a command and with
 * whatever a server sent; so it gets errors in the one form it reads, and of a stream only lines that are JSON.
 * @param lines the answer comes in lines of JSON
 * @param failed is given the headers of an error, which that package throws away
 */
export function readableFetch(
  stop: AbortSignal,
  lines: boolean,
  failed: (headers: Headers) => void,
): typeof fetch {
  const send = ownFetch(null);
  return async (input, init) => {
    const signal = init?.signal ? AbortSignal.any([init.signal, stop]) : stop;
    const response = await send(input, { ...init, signal });
    const { status, statusText, headers } = response;
    if (!response.ok) {
      failed(headers);
      return Response.json({ error: errorOf(await response.text()) }, { status, statusText });
    }
    if (!lines || response.body === null) return response;
    return new Response(response.body.pipeThrough(linesOfJson()), { status, statusText, headers });
  };
}

/** What the server said: its `error`, or the beginning of whatever came. */
function errorOf(body: string): string {
  const value = jsonOf(body);
  const said = told(value, 'error') ?? body;
  const words = told(said, 'message') ?? said;
  return (typeof words === 'string' ? words : JSON.stringify(words)).slice(0, 1000);
}

/** Others than Ollama put the message into an object, as a server before it may. */
const told = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Lets whole lines through; one that is no JSON ends it with the SyntaxError, a last one that was cut off is dropped. */
function linesOfJson(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let begun = '';
  return new TransformStream({
    transform(chunk, controller) {
      const parts = (begun + decoder.decode(chunk, { stream: true })).split('\n');
      begun = parts.pop() ?? '';
      for (const line of parts.filter((part) => part.trim() !== '')) {
        JSON.parse(line);
        controller.enqueue(encoder.encode(`${line}\n`));
      }
    },
    flush(controller) {
      if (jsonOf(begun) !== undefined) controller.enqueue(encoder.encode(`${begun}\n`));
    },
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
