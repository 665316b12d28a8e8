import { errorName, PartwrightError } from '../../rpc-schema/errors.ts';

/** The error object of a JSON-RPC response. */
export interface WireError {
  readonly code: number;
  readonly message: string;
  readonly data?: unknown;
}

/** How an error of the contract looks on the wire: its code, its message, and data a person can act on. */
export function toWire(error: PartwrightError): WireError {
  return {
    code: error.code,
    message: error.message,
    data: {
      name: error.name,
      cure: error.cure,
      ...(error.data === undefined ? {} : { details: error.data }),
    },
  };
}

/** The error that an error object stands for. A code of a newer release becomes InternalError. */
export function fromWire(error: WireError): PartwrightError {
  const name = errorName(error.code) ?? 'InternalError';
  const data = error.data;
  const details = typeof data === 'object' && data !== null && 'details' in data ? data.details : undefined;
  return new PartwrightError(name, error.message, details === undefined ? {} : { data: details });
}

/**
 * What a failed handler says to the caller. Only errors of the contract travel; anything else is ours to log,
 * and the caller learns no more than that it happened.
 */
export function fromThrown(thrown: unknown, method: string, signal: AbortSignal): PartwrightError {
  if (thrown instanceof PartwrightError) return thrown;
  if (signal.aborted) return new PartwrightError('Cancelled', `${method} was cancelled.`, { cause: thrown });
  return new PartwrightError('InternalError', `${method} failed inside the sidecar.`, { cause: thrown });
}
