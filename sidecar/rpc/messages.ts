import { z } from 'zod';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { NotificationMethod, RequestMethod, Side } from '../../rpc-schema/method.ts';
import { METHODS } from '../../rpc-schema/methods.ts';

const Id = z.union([z.int(), z.string()], { error: 'id must be an integer or a string.' });

const Call = z.object({
  jsonrpc: z.literal('2.0'),
  id: Id.optional(),
  method: z.string(),
  params: z.unknown().optional(),
  result: z.undefined().optional(),
  error: z.undefined().optional(),
});

const Response = z.union([
  z.object({
    jsonrpc: z.literal('2.0'),
    id: Id,
    method: z.undefined().optional(),
    result: z.unknown().refine((result) => result !== undefined),
    error: z.undefined().optional(),
  }),
  z.object({
    jsonrpc: z.literal('2.0'),
    id: Id,
    method: z.undefined().optional(),
    result: z.undefined().optional(),
    error: z.object({ code: z.int(), message: z.string(), data: z.unknown().optional() }),
  }),
]);

export type RequestId = z.infer<typeof Id>;
export type Message =
  | { readonly kind: 'request'; readonly id: RequestId; readonly method: string; readonly params: unknown }
  | { readonly kind: 'notification'; readonly method: string; readonly params: unknown }
  | { readonly kind: 'response'; readonly body: z.infer<typeof Response> };

/** The JSON in a text. Throws ParseError. */
export function parseMessage(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PartwrightError('ParseError', 'The message is not JSON.', { cause });
  }
}

/** Sorts one message. Throws InvalidRequest for anything that is not a JSON-RPC 2.0 message of ours. */
export function readMessage(body: unknown): Message {
  if (Array.isArray(body)) {
    throw new PartwrightError('InvalidRequest', 'Send one message at a time; batches are not supported.');
  }
  const call = Call.safeParse(body);
  if (call.success) {
    const { id, method, params = {} } = call.data;
    return id === undefined
      ? { kind: 'notification', method, params }
      : { kind: 'request', id, method, params };
  }
  const response = Response.safeParse(body);
  if (response.success) return { kind: 'response', body: response.data };
  throw new PartwrightError(
    'InvalidRequest',
    'This is not a JSON-RPC 2.0 request, notification or response.',
  );
}

/** The parameters of a call that `receiver` got, checked. Throws MethodNotFound, InvalidRequest or, naming the field, InvalidParams. */
export function checkCall(message: Exclude<Message, { kind: 'response' }>, receiver: Side): unknown {
  const method = lookUp(message.method);
  if (method === undefined || (method.servedBy !== receiver && method.servedBy !== 'both')) {
    throw new PartwrightError('MethodNotFound', `There is no method ${message.method}.`);
  }
  if (method.type !== message.kind) {
    throw new PartwrightError('InvalidRequest', `${message.method} is a ${method.type}.`);
  }
  const params = method.params.safeParse(message.params);
  if (params.success) return params.data;
  const { field, problem } = firstFault(params.error);
  throw new PartwrightError(
    'InvalidParams',
    `${message.method} does not take these parameters: ${field}: ${problem}`,
    { data: { field }, cause: params.error },
  );
}

/** Checks the answer to a request of ours. Throws InternalError, naming the field. */
export function checkResult(method: RequestMethod, name: string, result: unknown): unknown {
  const parsed = method.result.safeParse(result);
  if (parsed.success) return parsed.data;
  const { field, problem } = firstFault(parsed.error);
  throw new PartwrightError(
    'InternalError',
    `The answer to ${name} is not what was agreed: ${field}: ${problem}`,
    { data: { field }, cause: parsed.error },
  );
}

function lookUp(name: string): RequestMethod | NotificationMethod | undefined {
  return Object.hasOwn(METHODS, name) ? METHODS[name as keyof typeof METHODS] : undefined;
}

/** Path and problem of the first issue; the path reads like `steps[0].script`. */
function firstFault(error: z.ZodError): { field: string; problem: string } {
  const issue = error.issues[0];
  if (issue === undefined) return { field: '', problem: 'unknown' };
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return { field: field.replace(/^\./, ''), problem: issue.message };
}
