import type { NotificationsOf, Params, RequestsOf, Result } from '../../rpc-schema/methods.ts';
import type { SessionOpenParams } from '../../rpc-schema/session.ts';

export interface RequestOptions {
  /**
   * Asks the other side to stop. The promise then settles with what it answers: as a rule error Cancelled, but a
   * result if the work was done before the message arrived.
   */
  readonly signal?: AbortSignal;
  /** How long to wait for the answer, in milliseconds; the contract's time for the method unless given. */
  readonly timeoutMs?: number;
  /** After a cancel, wait for the host's last word however long it takes: for work that may be done by then. */
  readonly patient?: boolean;
}

/** A FreeCAD at the other end of one session: the person's own (workbench), or one without a window (headless). */
export interface Peer {
  readonly role: SessionOpenParams['role'];
  readonly freecadVersion: string;
  /** Rejects with a PartwrightError: the host's own, Cancelled, TimedOut, or the reason why the session ended. */
  request<N extends RequestsOf<'host'>>(
    method: N,
    params: Params<N>,
    options?: RequestOptions,
  ): Promise<Result<N>>;
  /** Tells without waiting. Says nothing to a session that has ended. */
  notify<N extends NotificationsOf<'host'>>(method: N, params: Params<N>): void;
  /** Aborted with a PartwrightError once the session has ended; it does not come back. */
  readonly closed: AbortSignal;
}

export interface CallContext {
  readonly peer: Peer;
  /** Aborted when the caller cancels the request or goes away. */
  readonly signal: AbortSignal;
}

/** What the sidecar serves. session/open is the server's own. */
export type Handlers = {
  [N in Exclude<RequestsOf<'sidecar'>, 'session/open'>]: (
    params: Params<N>,
    context: CallContext,
  ) => Promise<Result<N>>;
};
