import { describe, expect, it } from 'vitest';
import { PartwrightError } from '../../../rpc-schema/errors.ts';
import { PROTOCOL_VERSION } from '../../../rpc-schema/version.ts';
import { call, FarEnd, OPEN_PARAMS, outcome, post, serve } from './support.ts';

const START = { prompt: 'a box', document: null };
const CLOSE = { document: 'Plate' };

describe('opening a session', () => {
  it('says what there is', async () => {
    const { port, expected } = await serve();
    const { body } = await post(port, expected.token, call('session/open', OPEN_PARAMS));
    expect(body.result).toMatchObject({ protocol: PROTOCOL_VERSION, sidecarVersion: '0.0.0-test' });
    expect(await expected.opened).toMatchObject({ role: 'headless', freecadVersion: '1.0.2' });
  });

  it.each([
    ['add-on', PROTOCOL_VERSION - 1],
    ['sidecar', PROTOCOL_VERSION + 1],
  ])('says when the %s is the old one, whatever fields the other version has', async (older, protocol) => {
    const { port, expected } = await serve();
    const { body } = await post(port, expected.token, call('session/open', { protocol, other: 1 }));
    expect(body.error?.data.name).toBe('ProtocolMismatch');
    expect(body.error?.message).toContain(`Update the Partwright ${older}`);
    expect(body.error?.data.details?.update).toBe(older);
  });

  it('names the field that is wrong', async () => {
    const { port, expected } = await serve();
    const { body } = await post(port, expected.token, call('session/open', { ...OPEN_PARAMS, pid: 'x' }));
    expect(body.error?.data).toMatchObject({ name: 'InvalidParams', details: { field: 'pid' } });
  });

  it('ends the one before', async () => {
    const server = await serve();
    const first = await FarEnd.open(server);
    const pending = outcome(first.peer.request('freecad/closeDocument', CLOSE));
    await FarEnd.open(server);
    expect(await pending).toMatchObject({ error: { name: 'Disconnected' } });
    expect((await first.post(call('design/start', START))).status).toBe(404);
  });
});

describe('requests of the far end', () => {
  it('are answered on the event stream', async () => {
    const server = await serve({ 'design/start': async ({ prompt }) => ({ designId: prompt }) });
    const far = await FarEnd.open(server);
    const stream = await far.listen();
    expect((await far.post(call('design/start', START, 'a'))).status).toBe(202);
    expect((await stream.next()).message).toEqual({ jsonrpc: '2.0', id: 'a', result: { designId: 'a box' } });
  });

  it('reach the handler with the peer that asked', async () => {
    const server = await serve({ 'design/start': async (_params, { peer }) => ({ designId: peer.role }) });
    const far = await FarEnd.open(server);
    await far.post(call('design/start', START));
    expect((await (await far.listen()).next()).message.result).toEqual({ designId: 'headless' });
  });

  it('fail with the code, message, cure and details of a contract error', async () => {
    const error = new PartwrightError('DesignNotReady', 'Still at it.', { data: { left: 3 } });
    const server = await serve({ 'design/start': () => Promise.reject(error) });
    const far = await FarEnd.open(server);
    await far.post(call('design/start', START));
    expect((await (await far.listen()).next()).message.error).toEqual({
      code: 1101,
      message: 'Still at it.',
      data: { name: 'DesignNotReady', cure: error.cure, details: { left: 3 } },
    });
    expect(server.logged).toEqual([]);
  });

  it('tell nothing of an error of our own, which is logged with its cause', async () => {
    const cause = new Error('the key is 123');
    const server = await serve({ 'design/start': () => Promise.reject(new TypeError('oops', { cause })) });
    const far = await FarEnd.open(server);
    await far.post(call('design/start', START));
    const { message } = await (await far.listen()).next();
    expect(message.error?.data.name).toBe('InternalError');
    expect(JSON.stringify(message)).not.toMatch(/oops|123|session\.ts/);
    expect(server.logged.join()).toContain('oops');
    expect(server.logged.join()).toContain('the key is 123');
  });

  it.each([
    ['an unknown method', call('design/guess', {}), 'MethodNotFound'],
    ['wrong parameters', call('design/start', { prompt: 5 }), 'InvalidParams'],
    ['a notification as a request', call('$/cancelRequest', { id: 1 }), 'InvalidRequest'],
  ])('are refused with %s', async (_name, message, name) => {
    const far = await FarEnd.open(await serve());
    expect((await far.post(message)).status).toBe(202);
    expect((await (await far.listen()).next()).message).toMatchObject({ id: 1, error: { data: { name } } });
  });

  it('stop when they are cancelled', async () => {
    const server = await serve({
      'design/start': (_params, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    const far = await FarEnd.open(server);
    await far.post(call('design/start', START, 7));
    await far.post({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 7 } });
    expect((await (await far.listen()).next()).message.error?.data.name).toBe('Cancelled');
  });

  it('stop when the far end is gone', async () => {
    const stopped = Promise.withResolvers<string>();
    const server = await serve({
      'design/start': (_params, { signal }) =>
        new Promise(() => signal.addEventListener('abort', () => stopped.resolve(signal.reason.name))),
    });
    const far = await FarEnd.open(server);
    await far.post(call('design/start', START));
    server.expected.forget();
    expect(await stopped.promise).toBe('Disconnected');
  });

  it('cannot use an id twice at once', async () => {
    const server = await serve({ 'design/start': () => new Promise(() => {}) });
    const far = await FarEnd.open(server);
    await far.post(call('design/start', START));
    await far.post(call('design/start', START));
    expect((await (await far.listen()).next()).message.error?.data.name).toBe('InvalidRequest');
  });
});

describe('requests to the far end', () => {
  it('resolve with its result', async () => {
    const far = await FarEnd.open(await serve());
    const pending = outcome(far.peer.request('freecad/closeDocument', CLOSE));
    const { message } = await (await far.listen()).next();
    expect(message).toMatchObject({ method: 'freecad/closeDocument', params: CLOSE });
    await far.post({ jsonrpc: '2.0', id: message.id, result: { closed: true } });
    expect(await pending).toEqual({ value: { closed: true } });
  });

  it('reject with its error', async () => {
    const far = await FarEnd.open(await serve());
    const pending = outcome(far.peer.request('freecad/closeDocument', CLOSE));
    const { message } = await (await far.listen()).next();
    const error = {
      code: 1200,
      message: 'Gone.',
      data: { name: 'DocumentUnknown', cure: '', details: { document: 'x' } },
    };
    await far.post({ jsonrpc: '2.0', id: message.id, error });
    expect(await pending).toMatchObject({
      error: {
        name: 'DocumentUnknown',
        message: 'Gone.',
        data: { document: 'x' },
      },
    });
  });

  it('reject a result that was not agreed, naming the field', async () => {
    const far = await FarEnd.open(await serve());
    const pending = outcome(far.peer.request('freecad/closeDocument', CLOSE));
    const { message } = await (await far.listen()).next();
    await far.post({ jsonrpc: '2.0', id: message.id, result: { closed: 'yes' } });
    expect(await pending).toMatchObject({ error: { name: 'InternalError', data: { field: 'closed' } } });
  });

  it('time out, and tell the far end to stop', async () => {
    const far = await FarEnd.open(await serve());
    const stream = await far.listen();
    const pending = outcome(far.peer.request('freecad/closeDocument', CLOSE, { timeoutMs: 20 }));
    expect(await pending).toMatchObject({ error: { name: 'TimedOut' } });
    const { message } = await stream.next();
    expect((await stream.next()).message).toMatchObject({
      method: '$/cancelRequest',
      params: { id: message.id },
    });
  });

  it('end as the far end says once they are cancelled', async () => {
    const far = await FarEnd.open(await serve());
    const stream = await far.listen();
    const controller = new AbortController();
    const pending = outcome(far.peer.request('freecad/closeDocument', CLOSE, { signal: controller.signal }));
    const { message } = await stream.next();
    controller.abort();
    expect((await stream.next()).message.params).toEqual({ id: message.id });
    await far.post({ jsonrpc: '2.0', id: message.id, result: { closed: true } });
    expect(await pending).toEqual({ value: { closed: true } });
  });

  it('end as cancelled when the far end says nothing', async () => {
    const far = await FarEnd.open(await serve({}, { cancelMs: 20 }));
    const controller = new AbortController();
    const pending = outcome(far.peer.request('freecad/closeDocument', CLOSE, { signal: controller.signal }));
    controller.abort();
    expect(await pending).toMatchObject({ error: { name: 'Cancelled' } });
  });

  it('are not sent when they are cancelled before', async () => {
    const far = await FarEnd.open(await serve());
    const pending = outcome(
      far.peer.request('freecad/closeDocument', CLOSE, { signal: AbortSignal.abort() }),
    );
    expect(await pending).toMatchObject({ error: { name: 'Cancelled' } });
    far.peer.notify('$/cancelRequest', { id: 'marker' });
    expect((await (await far.listen()).next()).message.params).toEqual({ id: 'marker' });
  });

  it('ignore answers to nothing', async () => {
    const far = await FarEnd.open(await serve());
    expect((await far.post({ jsonrpc: '2.0', id: 99, result: {} })).status).toBe(202);
  });
});
