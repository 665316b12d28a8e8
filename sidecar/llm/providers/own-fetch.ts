import type { Agent } from 'undici';

/** What the packages say that the interfaces need. Of the rest some is read from the environment, and none is sent. */
const NEEDED = ['accept', 'content-type', 'anthropic-version', 'anthropic-beta'];

/** As long as a timer can run: for packages with limits of their own, shorter than the one that is set. */
export const NEVER_MS = 2 ** 31 - 1;

let agent: Promise<Agent> | undefined;
/** Node's own requests end after 300 s without a word. How long is waited here is said by whoever asks. */
const patient = () => {
  agent ??= import('undici').then(({ Agent }) => new Agent({ headersTimeout: 0, bodyTimeout: 0 }));
  return agent;
};

/**
 * The one way out to models: with the key that was given for that service and nothing of the environment, to the address
 * that was given and to no other. A redirect is an answer like another: what is sent to a server is meant for that one.
 */
export function ownFetch(key: string | null): typeof fetch {
  return async (input, init) => {
    const { fetch, Headers } = await import('undici');
    const given = new globalThis.Headers(init?.headers);
    const headers = new Headers({ 'user-agent': 'partwright' });
    for (const name of NEEDED) {
      const value = given.get(name);
      if (value !== null) headers.set(name, value);
    }
    if (key !== null) headers.set('authorization', `Bearer ${key}`);
    const { method = 'GET', body = null, signal = null } = init ?? {};
    if (body !== null && typeof body !== 'string') throw new TypeError('only text is sent to models');
    const address = input instanceof Request ? input.url : input;
    return fetch(address, {
      method,
      body,
      signal,
      headers,
      redirect: 'manual',
      dispatcher: await patient(),
    });
  };
}
