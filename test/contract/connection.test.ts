import { describe, expect, it } from 'vitest';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Handlers } from '../../sidecar/rpc/peer.ts';
import type { SessionTimes } from '../../sidecar/rpc/session.ts';
import { outcome, serve } from '../unit/rpc/support.ts';
import { layCable } from './cable.ts';
import { startWorkbench } from './workbench.ts';

const START = { prompt: 'a box', document: null };
const close = (document: string) => ({ document });

async function connected(handlers: Partial<Handlers> = {}, times: Partial<SessionTimes> = {}) {
  const server = await serve(handlers, times);
  const workbench = startWorkbench(server.port, server.expected.token);
  const peer = await server.expected.opened;
  expect(await workbench.next('state')).toEqual({ state: 'connected', reason: null });
  return { server, workbench, peer };
}

describe('requests of the sidecar', () => {
  it('are served by the main thread', async () => {
    const { peer } = await connected();
    expect(await peer.request('freecad/closeDocument', close('Plate'))).toEqual({ closed: true });
  });

  it.each([
    ['unknown', { name: 'DocumentUnknown', message: 'It is not open.', data: { document: 'unknown' } }],
    ['raise', { name: 'InternalError', message: 'ZeroDivisionError: by nothing' }],
    ['wrong', { name: 'InternalError', message: expect.stringContaining('JSON compliant') }],
  ])('say what went wrong: %s', async (document, error) => {
    const { peer } = await connected();
    expect(await outcome(peer.request('freecad/closeDocument', close(document)))).toMatchObject({ error });
  });

  it('may be answered afterwards', async () => {
    const { peer, workbench } = await connected();
    const pending = peer.request('freecad/closeDocument', close('later'));
    await workbench.next('serving');
    workbench.tell({ settle: false });
    expect(await pending).toEqual({ closed: false });
  });

  it('are cancelled while they run', async () => {
    const { peer, workbench } = await connected();
    const controller = new AbortController();
    const pending = outcome(
      peer.request('freecad/closeDocument', close('wait'), { signal: controller.signal }),
    );
    await workbench.next('serving');
    controller.abort();
    await workbench.next('saw');
    expect(await pending).toMatchObject({ error: { name: 'Cancelled', message: 'Stopped half-way.' } });
  });

  it('are told to stop when they take too long', async () => {
    const { peer, workbench } = await connected();
    const pending = outcome(peer.request('freecad/closeDocument', close('wait'), { timeoutMs: 200 }));
    expect(await pending).toMatchObject({ error: { name: 'TimedOut' } });
    await workbench.next('saw');
  });

  it('wait their turn, and can be cancelled before it comes', async () => {
    const { peer, workbench } = await connected();
    const first = new AbortController();
    const second = new AbortController();
    const running = outcome(peer.request('freecad/closeDocument', close('wait'), { signal: first.signal }));
    await workbench.next('serving');
    const queued = outcome(peer.request('freecad/closeDocument', close('never'), { signal: second.signal }));
    second.abort();
    first.abort();
    expect(await running).toMatchObject({ error: { name: 'Cancelled' } });
    expect(await queued).toMatchObject({
      error: { name: 'Cancelled', message: expect.stringContaining('was cancelled') },
    });
    workbench.tell({ ping: true });
    expect(await workbench.next('loop')).toEqual({ loop: 'alive' });
  });

  it('are refused when this FreeCAD does not serve them', async () => {
    const { peer } = await connected();
    const pending = outcome(peer.request('freecad/saveCopy', { document: 'Plate', path: 'x' }));
    expect(await pending).toMatchObject({ error: { name: 'MethodNotFound' } });
  });

  it('are stopped when the sidecar goes', async () => {
    const { server, peer, workbench } = await connected();
    void outcome(peer.request('freecad/closeDocument', close('wait')));
    await workbench.next('serving');
    server.expected.forget();
    await workbench.next('saw');
  });
});

describe('requests of the workbench', () => {
  it('get results', async () => {
    const { workbench } = await connected({ 'design/start': async ({ prompt }) => ({ designId: prompt }) });
    workbench.tell({ request: ['design/start', START] });
    expect(await workbench.next('result')).toEqual({ result: { designId: 'a box' } });
  });

  it('get errors with their cure', async () => {
    const error = new PartwrightError('DesignNotReady', 'Still at it.', { data: { left: 3 } });
    const { workbench } = await connected({ 'design/start': () => Promise.reject(error) });
    workbench.tell({ request: ['design/start', START] });
    expect(await workbench.next('error')).toEqual({
      error: { name: 'DesignNotReady', message: 'Still at it.', cure: error.cure, data: { left: 3 } },
    });
  });

  it('get an error for a result that was not agreed', async () => {
    const { workbench } = await connected({ 'design/start': async () => ({ designId: '' }) });
    workbench.tell({ request: ['design/start', START] });
    expect((await workbench.next('error')).error).toMatchObject({
      name: 'InternalError',
      data: { field: 'designId' },
    });
  });

  it('are cancelled', async () => {
    const started = Promise.withResolvers<void>();
    const { workbench } = await connected({
      'design/start': (_params, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          started.resolve();
        }),
    });
    workbench.tell({ request: ['design/start', START] });
    const { id } = await workbench.next('id');
    await started.promise;
    workbench.tell({ cancel: id });
    expect((await workbench.next('error')).error?.name).toBe('Cancelled');
  });

  it('time out, and the sidecar is told to stop', async () => {
    const stopped = Promise.withResolvers<void>();
    const { workbench } = await connected({
      'design/start': (_params, { signal }) =>
        new Promise(() => signal.addEventListener('abort', () => stopped.resolve())),
    });
    workbench.tell({ request: ['design/start', START], timeout: 0.2 });
    expect((await workbench.next('error')).error?.name).toBe('TimedOut');
    await stopped.promise;
  });

  it('do not hold the main thread up while the sidecar is slow', async () => {
    const answer = Promise.withResolvers<{ designId: string }>();
    const { workbench } = await connected({ 'design/start': () => answer.promise });
    workbench.tell({ request: ['design/start', START] });
    workbench.tell({ ping: true });
    await workbench.next('loop');
    answer.resolve({ designId: 'd1' });
    await workbench.next('result');
  });
});

describe('notifications', () => {
  it('reach the main thread, whole and in order', async () => {
    const { peer, workbench } = await connected();
    const stages = ['Plättchen ⌀5', '板 🔩', 'line\nbreak\r\n\u2028', 'x'.repeat(1_000_000)];
    for (const stage of stages) {
      peer.notify('design/progress', { designId: 'd', status: 'planning', stage, fraction: 0.5 });
    }
    for (const stage of stages) expect((await workbench.next('told')).told?.[1].stage).toBe(stage);
  });
});

describe('a connection', () => {
  it('says why it cannot be opened', async () => {
    const server = await serve();
    const workbench = startWorkbench(server.port, 'wrong');
    expect(await workbench.next('state')).toEqual({
      state: 'closed',
      reason: ['Unauthorized', 'The token is missing or wrong.'],
    });
    workbench.tell({ request: ['design/start', START] });
    expect((await workbench.next('error')).error?.name).toBe('Unauthorized');
  });

  it.each([
    [-1, 'add-on'],
    [1, 'sidecar'],
  ])('of another release (%i) says to update the %s', async (newer, older) => {
    const server = await serve();
    const workbench = startWorkbench(server.port, server.expected.token, 10, newer);
    expect(await workbench.next('state')).toMatchObject({
      state: 'closed',
      reason: ['ProtocolMismatch', expect.stringContaining(`Update the Partwright ${older}`)],
    });
  });

  it('gives up when nobody is there, without holding the main thread up', async () => {
    const server = await serve();
    await server.close();
    const workbench = startWorkbench(server.port, 'token', 0.5);
    workbench.tell({ ping: true });
    await workbench.next('loop');
    expect(await workbench.next('state')).toMatchObject({
      state: 'closed',
      reason: ['Disconnected', expect.stringContaining('does not answer')],
    });
  });

  it('is closed on request', async () => {
    const { workbench } = await connected();
    workbench.tell({ close: true });
    expect(await workbench.next('state')).toEqual({ state: 'closed', reason: null });
  });
});

describe('a bad line', () => {
  async function cabled(handlers: Partial<Handlers> = {}, times: Partial<SessionTimes> = {}) {
    const server = await serve(handlers, times);
    const cable = await layCable(server.port);
    const workbench = startWorkbench(cable.port, server.expected.token);
    const peer = await server.expected.opened;
    await workbench.next('state');
    return { server, cable, workbench, peer };
  }

  it('loses nothing and brings nothing twice', async () => {
    const { cable, workbench, peer } = await cabled();
    const tell = (stage: string) =>
      peer.notify('design/progress', { designId: 'd', status: 'planning', stage, fraction: 0 });
    const asked = peer.request('freecad/closeDocument', close('later'));
    await workbench.next('serving');
    tell('before');
    await workbench.next('told');
    cable.cut();
    tell('meanwhile');
    expect(await workbench.next('state')).toMatchObject({
      state: 'reconnecting',
      reason: ['Disconnected', expect.anything()],
    });
    workbench.tell({ settle: true });
    expect((await workbench.next('told')).told?.[1].stage).toBe('meanwhile');
    tell('after');
    expect((await workbench.next('told')).told?.[1].stage).toBe('after');
    expect(await asked).toEqual({ closed: true });
  });

  it('ends the session when too much was missed, and a new one is opened', async () => {
    let served = 0;
    const { cable, workbench, peer } = await cabled({
      'design/start': () =>
        ++served === 1 ? new Promise(() => {}) : Promise.resolve({ designId: 'second' }),
    });
    workbench.tell({ request: ['design/start', START] });
    await workbench.next('id');
    workbench.tell({ ping: true });
    await expect.poll(() => served).toBe(1);
    cable.fault = 'cut';
    cable.cut();
    await workbench.next('state');
    for (let id = 0; id < 1_002; id++) peer.notify('$/cancelRequest', { id });
    cable.fault = 'none';
    expect((await workbench.next('error')).error?.name).toBe('Disconnected');
    expect(await workbench.next('state')).toEqual({ state: 'connected', reason: null });
    expect(peer.closed.aborted).toBe(true);
    workbench.tell({ request: ['design/start', START] });
    expect((await workbench.next('result')).result).toEqual({ designId: 'second' });
  });

  it('ends the session when it lasts too long, and a new one is opened', async () => {
    const { cable, workbench, peer } = await cabled({}, { graceMs: 50 });
    cable.fault = 'cut';
    cable.cut();
    expect(await outcome(peer.request('freecad/closeDocument', close('x')))).toMatchObject({
      error: { name: 'Disconnected' },
    });
    cable.fault = 'none';
    await workbench.next('state');
    expect(await workbench.next('state')).toEqual({ state: 'connected', reason: null });
  });

  it('does not hold the main thread up when nothing is answered', async () => {
    const { cable, workbench } = await cabled();
    cable.fault = 'frozen';
    workbench.tell({ request: ['design/start', START], timeout: 0.3 });
    workbench.tell({ ping: true });
    await workbench.next('loop');
    cable.cut();
    expect((await workbench.next('error')).error?.name).toMatch(/Disconnected|TimedOut/);
  });
});
