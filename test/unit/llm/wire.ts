import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a client sent. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
  /** Resolves once the client has hung up. */
  readonly gone: Promise<void>;
}

/** Answers one request; `n` counts from 0. */
export type Script = (request: Received, response: ServerResponse, n: number) => void | Promise<void>;

/** A real HTTP server that speaks as it is told, for what the paid services would say. */
export async function wireServer(script: Script) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const gone = new Promise<void>((resolve) => response.on('close', resolve));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      const each = { path: request.url ?? '', headers: request.headers, body, gone };
      received.push(each);
      void script(each, response, received.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Such a server until the end of the test. */
export async function serve(script: Script) {
  const server = await wireServer(script);
  onTestFinished(server.close);
  return server;
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Server-sent events, one after the other; without `end` the line stays open. */
export function events(
  response: ServerResponse,
  all: readonly (readonly [name: string | null, data: unknown])[],
  end = true,
) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const [name, data] of all) {
    if (name !== null) response.write(`event: ${name}\n`);
    response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
  }
  if (end) response.end();
}

/** JSON lines, as Ollama streams. */
export function lines(response: ServerResponse, all: readonly unknown[], end = true) {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  for (const each of all) response.write(`${typeof each === 'string' ? each : JSON.stringify(each)}\n`);
  if (end) response.end();
}
