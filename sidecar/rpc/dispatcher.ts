import { inspect } from 'node:util';
import { JSONRPCServer } from 'json-rpc-2.0';
import type { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Params } from '../../rpc-schema/methods.ts';
import type { CallContext, Handlers } from './peer.ts';
import { fromThrown, toWire } from './wire-error.ts';

/** Serves the handlers by name. What is not an error of the contract is logged whole and travels as InternalError. */
export function createDispatcher(
  handlers: Handlers,
  log: (line: string) => void,
): JSONRPCServer<CallContext> {
  const dispatcher = new JSONRPCServer<CallContext>({ errorListener: () => {} }); // Logged below, once.
  dispatcher.mapErrorToJSONRPCErrorResponse = (id, error: PartwrightError) => ({
    jsonrpc: '2.0',
    id,
    error: toWire(error),
  });
  for (const name of Object.keys(handlers) as (keyof Handlers)[]) {
    dispatcher.addMethod(name, (params, context) => serve(handlers, name, params, context, log));
  }
  return dispatcher;
}

async function serve<N extends keyof Handlers>(
  handlers: Handlers,
  name: N,
  params: Params<N>,
  context: CallContext,
  log: (line: string) => void,
): Promise<unknown> {
  try {
    return await handlers[name](params, context);
  } catch (thrown) {
    const error = fromThrown(thrown, name, context.signal);
    if (error.name === 'InternalError') log(`${name} failed: ${inspect(thrown)}`);
    throw error;
  }
}
