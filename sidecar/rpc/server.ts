import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import express, { type NextFunction, type Request, type Response } from 'express';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { SessionOpenParams, SessionOpenResult } from '../../rpc-schema/session.ts';
import { PROTOCOL_VERSION } from '../../rpc-schema/version.ts';
import { createDispatcher } from './dispatcher.ts';
import { Expectation } from './expectation.ts';
import { bearerToken, refuse, sameOrigin } from './gate.ts';
import { checkCall, type Message, parseMessage, readMessage } from './messages.ts';
import type { Handlers, Peer } from './peer.ts';
import { checkProtocol } from './protocol-check.ts';
import { Session, type SessionTimes } from './session.ts';
import { toWire } from './wire-error.ts';

/** Screenshots and the states of large documents are posted as one message. */
const BODY_LIMIT_BYTES = 64 * 1024 * 1024;
const TIMES: SessionTimes = { keepAliveMs: 15_000, graceMs: 10_000, cancelMs: 5_000 };

export interface RpcServerOptions {
  readonly handlers: Handlers;
  readonly sidecarVersion: string;
  readonly rehearsal: () => Promise<SessionOpenResult['rehearsal']>;
  /** 0, as it is unless given, takes a free one. */
  readonly port?: number;
  readonly log?: (line: string) => void;
  readonly times?: Partial<SessionTimes>;
}

export interface ExpectedPeer {
  readonly token: string;
  /** The first session opened with the token. Rejects when the peer is forgotten before. */
  readonly opened: Promise<Peer>;
  /** Takes the token back and ends the session; `reason` (as a rule Disconnected) is what pending requests get. */
  forget(reason?: PartwrightError): void;
}

export interface RpcServer {
  readonly port: number;
  /**
   * One token, one peer. It may open a session again with the same token, after a disconnect; that is a new Peer, which
   * handlers get in their context. The token is random unless one is given.
   */
  expectPeer(token?: string): ExpectedPeer;
  close(): Promise<void>;
}

/** Serves the contract on 127.0.0.1. Rejects when the port is taken. */
export async function startRpcServer(options: RpcServerOptions): Promise<RpcServer> {
  const { log = () => {} } = options;
  const times = { ...TIMES, ...options.times };
  const dispatcher = createDispatcher(options.handlers, log);
  const expected = new Set<Expectation>();
  const app = express();
  const http = createServer(app);
  const port = () => (http.address() as AddressInfo).port;

  function caller(request: Request): Expectation {
    const token = bearerToken(request);
    const found = [...expected].filter((expectation) => expectation.matches(token))[0];
    if (found === undefined) throw new PartwrightError('Unauthorized', 'The token is missing or wrong.');
    return found;
  }

  function session(request: Request): Session {
    const found = caller(request).session(request.get('Partwright-Session'));
    if (found === undefined) throw new PartwrightError('SessionUnknown', 'There is no such session.');
    return found;
  }

  async function open(from: Expectation, message: Message & { kind: 'request' }): Promise<object> {
    try {
      checkProtocol(message.params);
      const params = checkCall(message, 'sidecar') as SessionOpenParams;
      const rehearsal = await options.rehearsal();
      const opened = new Session(params, dispatcher, times);
      from.adopt(opened);
      const result: SessionOpenResult = {
        sessionId: opened.id,
        protocol: PROTOCOL_VERSION,
        sidecarVersion: options.sidecarVersion,
        rehearsal,
      };
      return { jsonrpc: '2.0', id: message.id, result };
    } catch (error) {
      if (!(error instanceof PartwrightError)) throw error;
      return { jsonrpc: '2.0', id: message.id, error: toWire(error) };
    }
  }

  app.disable('x-powered-by');
  app.use(sameOrigin(port), (request, _response, next) => {
    caller(request); // Before the body is read.
    next();
  });
  app.post(
    '/rpc',
    requireJson,
    express.text({ type: 'application/json', limit: BODY_LIMIT_BYTES, inflate: false }),
    async (request, response) => {
      const message = readMessage(parseMessage(typeof request.body === 'string' ? request.body : ''));
      if (message.kind === 'request' && message.method === 'session/open') {
        response.json(await open(caller(request), message));
      } else {
        session(request).receive(message);
        response.status(202).end();
      }
    },
  );
  app.get('/rpc', requireEventStream, (request, response) => {
    const attached = session(request).attach(response, Number(request.get('Last-Event-ID') ?? '0'));
    if (!attached) {
      const message = 'Events were missed that are no longer held. Open a new session.';
      refuse(response, 410, new PartwrightError('SessionUnknown', message));
    }
  });
  app.use((_request: Request, response: Response) => {
    refuse(response, 404, new PartwrightError('InvalidRequest', 'Only POST and GET of /rpc are served.'));
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const [status, refusal] = refusalOf(error);
    if (refusal.name === 'InternalError') log(`/rpc failed: ${inspect(error)}`);
    if (response.headersSent) response.destroy();
    else refuse(response, status, refusal);
  });

  http.listen(options.port ?? 0, '127.0.0.1');
  await once(http, 'listening');

  return {
    port: port(),
    expectPeer(token) {
      const expectation = new Expectation(token);
      expected.add(expectation);
      return {
        token: expectation.token,
        opened: expectation.opened,
        forget(reason = new PartwrightError('Disconnected', 'The session was ended.')) {
          expected.delete(expectation);
          expectation.end(reason);
        },
      };
    },
    async close() {
      const reason = new PartwrightError('Disconnected', 'The sidecar is closing.');
      for (const expectation of expected) expectation.end(reason);
      expected.clear();
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}

function requireJson(request: Request, response: Response, next: NextFunction): void {
  if (request.is('application/json')) next();
  else refuse(response, 415, new PartwrightError('InvalidRequest', 'Send Content-Type: application/json.'));
}

function requireEventStream(request: Request, response: Response, next: NextFunction): void {
  if (request.get('Accept')?.includes('text/event-stream')) next();
  else refuse(response, 406, new PartwrightError('InvalidRequest', 'Send Accept: text/event-stream.'));
}

/** HTTP status and contract error of whatever went wrong before a session could take the message. */
function refusalOf(error: unknown): readonly [number, PartwrightError] {
  if (error instanceof PartwrightError) {
    const status = { Unauthorized: 401, SessionUnknown: 404 }[error.name as string] ?? 400;
    return [status, error];
  }
  if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500) {
    return [
      error.status,
      new PartwrightError('InvalidRequest', `The message was refused: ${error.message}.`),
    ];
  }
  return [
    500,
    new PartwrightError('InternalError', 'The sidecar could not take the message.', { cause: error }),
  ];
}
