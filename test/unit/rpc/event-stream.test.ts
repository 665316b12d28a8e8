import { describe, expect, it } from 'vitest';
import { FarEnd, outcome, serve } from './support.ts';

const tell = (far: FarEnd, id: number) => far.peer.notify('$/cancelRequest', { id });

describe('the event stream', () => {
  it('begins with what was said before it was there', async () => {
    const far = await FarEnd.open(await serve());
    tell(far, 1);
    expect(await (await far.listen()).next()).toMatchObject({ id: 1, message: { params: { id: 1 } } });
  });

  it('goes on after the last event that arrived', async () => {
    const far = await FarEnd.open(await serve());
    const first = await far.listen();
    tell(far, 1);
    const { id } = await first.next();
    first.drop();
    tell(far, 2);
    tell(far, 3);
    const second = await far.listen(id);
    expect([await second.next(), await second.next()].map(({ message }) => message.params?.id)).toEqual([
      2, 3,
    ]);
  });

  it('says when it cannot go on, so that a new session is opened', async () => {
    const far = await FarEnd.open(await serve());
    for (let id = 0; id < 1_002; id++) tell(far, id);
    const stream = await far.listen(1);
    expect(stream.status).toBe(410);
    expect((await stream.body()).error).toMatchObject({
      data: { name: 'SessionUnknown' },
      message: expect.stringContaining('Open a new session'),
    });
  });

  it('goes to who asked last', async () => {
    const far = await FarEnd.open(await serve());
    const first = await far.listen();
    const second = await far.listen(0);
    await first.ended;
    tell(far, 1);
    expect((await second.next()).id).toBe(1);
  });

  it('shows that it is alive', async () => {
    const far = await FarEnd.open(await serve({}, { keepAliveMs: 10 }));
    await (await far.listen()).keptAlive;
  });

  it('that does not come back ends the session', async () => {
    const server = await serve({}, { graceMs: 30 });
    const far = await FarEnd.open(server);
    const stream = await far.listen();
    const pending = outcome(far.peer.request('freecad/closeDocument', { document: 'Plate' }));
    stream.drop();
    expect(await pending).toMatchObject({ error: { name: 'Disconnected' } });
    expect(far.peer.closed.aborted).toBe(true);
    await expect(far.peer.request('freecad/closeDocument', { document: 'Plate' })).rejects.toMatchObject({
      name: 'Disconnected',
    });
    expect((await far.listen()).status).toBe(404);
  });

  it('that never comes ends the session, too', async () => {
    const far = await FarEnd.open(await serve({}, { graceMs: 30 }));
    await expect(far.peer.request('freecad/closeDocument', { document: 'Plate' })).rejects.toMatchObject({
      name: 'Disconnected',
    });
  });

  it('ends with the server', async () => {
    const server = await serve();
    const far = await FarEnd.open(server);
    const stream = await far.listen();
    const pending = outcome(far.peer.request('freecad/closeDocument', { document: 'Plate' }));
    await server.close();
    expect(await pending).toMatchObject({ error: { name: 'Disconnected' } });
    await stream.ended;
  });
});
