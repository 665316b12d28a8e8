import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { JSONRPCClient, type JSONRPCResponse, type JSONRPCServer } from 'json-rpc-2.0';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import {
  METHODS,
  type NotificationsOf,
  type Params,
  type RequestsOf,
  type Result,
} from '../../rpc-schema/methods.ts';
import type { SessionOpenParams } from '../../rpc-schema/session.ts';
import { EventStream, type StreamTimes } from './event-stream.ts';
import { checkCall, checkResult, type Message, type RequestId } from './messages.ts';
import type { CallContext, Peer, RequestOptions } from './peer.ts';
import { fromWire, toWire } from './wire-error.ts';

export interface SessionTimes extends StreamTimes {
  /** How long a cancelled request may take to say how it ended, in milliseconds. */
  readonly cancelMs: number;
}

/** One opened session: requests both ways, and the event stream that carries the sidecar's half. */
export class Session implements Peer {
  readonly id = randomUUID();
  readonly role: SessionOpenParams['role'];
  readonly freecadVersion: string;
  readonly #dispatcher: JSONRPCServer<CallContext>;
  readonly #cancelMs: number;
  readonly #stream: EventStream;
  readonly #client = new JSONRPCClient((payload: object) => this.#stream.send(payload));
  readonly #pending = new Set<RequestId>();
  readonly #serving = new Map<RequestId, AbortController>();
  readonly #closed = new AbortController();
  #lastId = 0;

  constructor(opened: SessionOpenParams, dispatcher: JSONRPCServer<CallContext>, times: SessionTimes) {
    this.role = opened.role;
    this.freecadVersion = opened.freecadVersion;
    this.#dispatcher = dispatcher;
    this.#cancelMs = times.cancelMs;
    this.#stream = new EventStream(times, () =>
      this.close(new PartwrightError('Disconnected', `The ${this.role} FreeCAD has gone away.`)),
    );
  }

  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  async request<N extends RequestsOf<'host'>>(
    method: N,
    params: Params<N>,
    options: RequestOptions = {},
  ): Promise<Result<N>> {
    this.closed.throwIfAborted();
    if (options.signal?.aborted) throw cancelled(method);
    this.#lastId += 1;
    const id = this.#lastId;
    this.#pending.add(id);

    const cancel = () => this.notify('$/cancelRequest', { id });
    const timeoutMs = options.timeoutMs ?? METHODS[method].timeoutMs;
    const timeout = setTimeout(() => {
      cancel();
      this.#fail(id, new PartwrightError('TimedOut', `${method} took longer than ${timeoutMs / 1000} s.`));
    }, timeoutMs);
    let lastWord: NodeJS.Timeout | undefined;
    const onAbort = () => {
      cancel();
      if (!options.patient) lastWord = setTimeout(() => this.#fail(id, cancelled(method)), this.#cancelMs);
    };
    options.signal?.addEventListener('abort', onAbort, { once: true });

    try {
      const response = await this.#client.requestAdvanced({ jsonrpc: '2.0', id, method, params });
      if (response.error !== undefined) throw fromWire(response.error);
      return checkResult(METHODS[method], method, response.result) as Result<N>;
    } finally {
      this.#pending.delete(id);
      clearTimeout(timeout);
      clearTimeout(lastWord);
      options.signal?.removeEventListener('abort', onAbort);
    }
  }

  notify<N extends NotificationsOf<'host'>>(method: N, params: Params<N>): void {
    this.#stream.send({ jsonrpc: '2.0', method, params });
  }

  /** Takes one message that the peer posted. Answers, its own errors included, go down the event stream. */
  receive(message: Message): void {
    if (message.kind === 'response') {
      this.#client.receive(message.body as JSONRPCResponse);
      return;
    }
    try {
      const params = checkCall(message, 'sidecar');
      if (message.kind === 'request') this.#serve(message.id, message.method, params);
      else this.#serving.get((params as Params<'$/cancelRequest'>).id)?.abort();
    } catch (error) {
      if (!(error instanceof PartwrightError)) throw error;
      if (message.kind === 'request') this.#answer(message.id, error);
    }
  }

  /** Attaches an event stream. False when events after that id are no longer held. */
  attach(response: ServerResponse, lastEventId: number): boolean {
    return this.#stream.attach(response, lastEventId);
  }

  /** Ends the session: pending requests reject with the reason, and what it was being served is cancelled. */
  close(reason: PartwrightError): void {
    if (this.closed.aborted) return;
    this.#closed.abort(reason);
    this.#stream.close();
    for (const id of this.#pending) this.#fail(id, reason);
    for (const controller of this.#serving.values()) controller.abort(reason);
  }

  #serve(id: RequestId, method: string, params: unknown): void {
    if (this.#serving.has(id)) {
      throw new PartwrightError('InvalidRequest', `Request ${id} is still being served.`);
    }
    const controller = new AbortController();
    this.#serving.set(id, controller);
    const answered = this.#dispatcher.receive(
      { jsonrpc: '2.0', id, method, params },
      { peer: this, signal: controller.signal },
    );
    void answered.then((response) => {
      this.#serving.delete(id);
      if (response !== null) this.#stream.send(response);
    });
  }

  #answer(id: RequestId, error: PartwrightError): void {
    this.#stream.send({ jsonrpc: '2.0', id, error: toWire(error) });
  }

  /** Settles a request of ours from this side; an answer that still comes is then ignored. */
  #fail(id: RequestId, error: PartwrightError): void {
    this.#client.receive({ jsonrpc: '2.0', id, error: toWire(error) });
  }
}

function cancelled(method: string): PartwrightError {
  return new PartwrightError('Cancelled', `${method} was cancelled.`);
}
