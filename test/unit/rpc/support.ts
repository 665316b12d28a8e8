import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createParser } from 'eventsource-parser';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { PartwrightError } from '../../../rpc-schema/errors.ts';
import { PROTOCOL_VERSION } from '../../../rpc-schema/version.ts';
import type { Handlers, Peer } from '../../../sidecar/rpc/peer.ts';
import { type ExpectedPeer, type RpcServer, startRpcServer } from '../../../sidecar/rpc/server.ts';
import type { SessionTimes } from '../../../sidecar/rpc/session.ts';

const refuse = () => Promise.reject(new PartwrightError('DesignUnknown', 'No design is made in this test.'));

export const HANDLERS: Handlers = {
  'design/start': refuse,
  'design/answer': refuse,
  'design/approve': refuse,
  'design/allow': refuse,
  'design/cancel': refuse,
  'macro/export': refuse,
  'macro/verify': refuse,
  'models/list': refuse,
  'models/test': refuse,
  'config/get': refuse,
  'config/set': refuse,
  'usage/get': refuse,
  'usage/reset': refuse,
};

export interface TestServer extends RpcServer {
  readonly expected: ExpectedPeer;
  readonly logged: string[];
}

/** A real server on a free port, closed with the test. */
export async function serve(
  handlers: Partial<Handlers> = {},
  times: Partial<SessionTimes> = {},
): Promise<TestServer> {
  const logged: string[] = [];
  const server = await startRpcServer({
    handlers: { ...HANDLERS, ...handlers },
    sidecarVersion: '0.0.0-test',
    rehearsal: async () => ({ available: false, freecad: null, problem: 'Not in this test.' }),
    log: (line) => logged.push(line),
    times,
  });
  onTestFinished(() => server.close());
  return Object.assign(server, { expected: server.expectPeer(), logged });
}

/** Any JSON-RPC message, loosely: what a test does not look at may be anything. */
const WireMessage = z.looseObject({
  id: z.unknown().optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z
    .looseObject({
      message: z.string(),
      data: z.looseObject({ name: z.string(), details: z.record(z.string(), z.unknown()).optional() }),
    })
    .optional(),
});
type WireMessage = z.infer<typeof WireMessage>;

function read(text: string): WireMessage {
  return WireMessage.parse(JSON.parse(text));
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: WireMessage;
}

/** One HTTP exchange, with any header at all. */
export async function send(
  port: number,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  const outgoing = request({ host: '127.0.0.1', port, path: '/rpc', method, headers });
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: text ? read(text) : {},
  };
}

export const OPEN_PARAMS = {
  protocol: PROTOCOL_VERSION,
  role: 'headless',
  addonVersion: '0.0.0-test',
  freecadVersion: '1.0.2',
  pythonVersion: '3.11.2',
  pid: 1,
};

/** The far end of a session, message by message. */
export class FarEnd {
  readonly peer: Peer;
  readonly sessionId: string;
  readonly #port: number;
  readonly #token: string;

  constructor(port: number, token: string, sessionId: string, peer: Peer) {
    this.#port = port;
    this.#token = token;
    this.sessionId = sessionId;
    this.peer = peer;
  }

  static async open(server: TestServer, role: Peer['role'] = 'headless'): Promise<FarEnd> {
    const { port, expected } = server;
    const { body } = await post(port, expected.token, call('session/open', { ...OPEN_PARAMS, role }));
    return new FarEnd(port, expected.token, String(body.result?.sessionId), await expected.opened);
  }

  post(message: unknown): Promise<Answer> {
    return post(this.#port, this.#token, message, { 'Partwright-Session': this.sessionId });
  }

  listen(lastEventId?: number): Promise<Listener> {
    return listen(this.#port, {
      Authorization: `Bearer ${this.#token}`,
      Accept: 'text/event-stream',
      'Partwright-Session': this.sessionId,
      ...(lastEventId === undefined ? {} : { 'Last-Event-ID': String(lastEventId) }),
    });
  }
}

export function post(
  port: number,
  token: string,
  message: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const own = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  return send(port, 'POST', { ...own, ...headers }, JSON.stringify(message));
}

/** How a promise ends, watched from now on. */
export function outcome(promise: Promise<unknown>): Promise<{ value: unknown } | { error: unknown }> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

export function call(method: string, params: unknown, id: number | string = 1): object {
  return { jsonrpc: '2.0', id, method, params };
}

export interface StreamEvent {
  readonly id: number;
  readonly message: WireMessage;
}

export interface Listener {
  readonly status: number;
  /** Of an answer that is not a stream. */
  readonly body: () => Promise<WireMessage>;
  /** The next event; rejects when the stream ends. */
  next(): Promise<StreamEvent>;
  /** Resolves with the first comment that comes after the one that greets. */
  readonly keptAlive: Promise<void>;
  readonly ended: Promise<unknown>;
  drop(): void;
}

async function listen(port: number, headers: Record<string, string>): Promise<Listener> {
  const outgoing = request({ host: '127.0.0.1', port, path: '/rpc', headers });
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  const events: StreamEvent[] = [];
  let arrived = Promise.withResolvers<void>();
  const keptAlive = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<unknown>();
  const parser = createParser({
    onEvent: ({ id, data }) => {
      events.push({ id: Number(id), message: read(data) });
      arrived.resolve();
    },
    onComment: (comment) => {
      if (comment.trim() === 'alive') keptAlive.resolve();
    },
  });
  const isStream = response.statusCode === 200;
  if (isStream) response.setEncoding('utf8').on('data', (piece: string) => parser.feed(piece));
  response.once('error', ended.resolve).once('close', ended.resolve);
  return {
    status: response.statusCode ?? 0,
    async body() {
      let text = '';
      for await (const piece of response.setEncoding('utf8')) text += piece;
      return read(text);
    },
    async next() {
      while (events.length === 0) {
        const stop = ended.promise.then(() => Promise.reject(new Error('The stream has ended.')));
        await Promise.race([arrived.promise, stop]);
        arrived = Promise.withResolvers<void>();
      }
      const event = events.shift();
      if (event === undefined) throw new Error('unreachable');
      return event;
    },
    keptAlive: keptAlive.promise,
    ended: ended.promise,
    drop: () => response.destroy(),
  };
}
