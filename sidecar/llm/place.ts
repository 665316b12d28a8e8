import type { ProviderEntry } from './providers/registry.ts';
import type { ConsentName } from './schema.ts';
import { shortAddress } from './short-address.ts';

/** Where a model is, and whether what it is asked leaves this machine and its network. */
export interface Place {
  readonly entry: ProviderEntry;
  readonly baseUrl: string;
  readonly leaves: boolean;
  /** Who gets it in the end. */
  readonly title: string;
  readonly host: string;
  /** Whose name the person's word on it has. */
  readonly consent: ConsentName;
  /** The server that only passes it on, in words; null: it answers itself. */
  readonly via: string | null;
}

/** A provider's own server. */
export function serverAt(entry: ProviderEntry, baseUrl: string): Place {
  const host = shortAddress(new URL(baseUrl).host);
  const leaves = !entry.isLocal || !isNearby(baseUrl);
  return { entry, baseUrl, leaves, title: entry.title, host, consent: entry.name, via: null };
}

/**
 * Where a model is that a server is asked for: with the server, or in the cloud behind it.
 * @param sentTo where the server said that it sends that model on; undefined: it did not say so
 */
export function placeOf(server: Place, model: string, sentTo: string | undefined): Place {
  const { cloud } = server.entry;
  if (!cloud || (sentTo === undefined && !cloud.has(model))) return server;
  return {
    ...server,
    leaves: true,
    title: cloud.title,
    host: shortAddress(sentTo ?? cloud.host),
    consent: cloud.name,
    via: `${server.title} at ${server.host}`,
  };
}

/** Whether an address is of this machine or its own network. */
function isNearby(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(localhost|.+\.localhost|.+\.local|[^.:]+|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[::1\]|\[f[cd][\da-f:]+\]|\[fe80:[\da-f:]+\])$/.test(
    hostname,
  );
}
