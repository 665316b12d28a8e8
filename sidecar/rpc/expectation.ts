import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Peer } from './peer.ts';
import type { Session } from './session.ts';

/** A peer that may come: its token, and the one session that it has opened with it. */
export class Expectation {
  readonly token: string;
  readonly opened: Promise<Peer>;
  readonly #digest: Buffer;
  readonly #resolve: (peer: Peer) => void;
  readonly #reject: (reason: PartwrightError) => void;
  #session: Session | undefined;

  constructor(token = randomBytes(32).toString('base64url')) {
    const { promise, resolve, reject } = Promise.withResolvers<Peer>();
    promise.catch(() => {}); // Nobody has to wait for it.
    this.token = token;
    this.#digest = digest(token);
    this.opened = promise;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Compares in constant time. */
  matches(token: string): boolean {
    return timingSafeEqual(digest(token), this.#digest);
  }

  /** The session, if it is the one of that id and still open. */
  session(id: string | undefined): Session | undefined {
    return this.#session?.id === id && !this.#session?.closed.aborted ? this.#session : undefined;
  }

  /** A new session takes the place of the one before: what that one had lost cannot be made good. */
  adopt(session: Session): void {
    this.#session?.close(new PartwrightError('Disconnected', 'The session was opened anew.'));
    this.#session = session;
    this.#resolve(session);
  }

  end(reason: PartwrightError): void {
    this.#session?.close(reason);
    this.#reject(reason);
  }
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
