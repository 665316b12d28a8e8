import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import { toWire } from './wire-error.ts';

/** Answers a message that no session can be answered for: an error without an id, and its HTTP status. */
export function refuse(response: Response, status: number, error: PartwrightError): void {
  response.status(status).json({ jsonrpc: '2.0', id: null, error: toWire(error) });
}

/**
 * Lets in only what was sent to this address by name: a web page whose host name was pointed at 127.0.0.1 sends its own
 * name in Host, and any page sends its Origin.
 */
export function sameOrigin(port: () => number): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const host = request.headers.host;
    const { origin } = request.headers;
    if (host !== `127.0.0.1:${port()}` && host !== `localhost:${port()}`) {
      refuse(
        response,
        403,
        new PartwrightError('Unauthorized', 'This address does not answer to that Host.'),
      );
    } else if (origin !== undefined && origin !== `http://${host}`) {
      refuse(response, 403, new PartwrightError('Unauthorized', 'Requests of web pages are not served.'));
    } else {
      next();
    }
  };
}

/** The token of `Authorization: Bearer`, or an empty text. */
export function bearerToken(request: Request): string {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
}
