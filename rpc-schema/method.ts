import type { z } from 'zod';

/** Who serves the method: the TypeScript sidecar, or the Python host inside a FreeCAD. */
export type Side = 'sidecar' | 'host';

export interface RequestMethod<
  S extends Side = Side,
  P extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly type: 'request';
  readonly servedBy: S;
  readonly params: P;
  readonly result: R;
  /** How long the caller waits before it gives up and sends $/cancelRequest, in milliseconds. */
  readonly timeoutMs: number;
}

export interface NotificationMethod<
  S extends Side | 'both' = Side | 'both',
  P extends z.ZodType = z.ZodType,
> {
  readonly type: 'notification';
  readonly servedBy: S;
  readonly params: P;
}

/** Declares a method that is answered with a result or an error. */
export function request<S extends Side, P extends z.ZodType, R extends z.ZodType>(
  servedBy: S,
  params: P,
  result: R,
  timeoutMs: number,
): RequestMethod<S, P, R> {
  return { type: 'request', servedBy, params, result, timeoutMs };
}

/** Declares a method that is told and never answered. */
export function notification<S extends Side | 'both', P extends z.ZodType>(
  servedBy: S,
  params: P,
): NotificationMethod<S, P> {
  return { type: 'notification', servedBy, params };
}
