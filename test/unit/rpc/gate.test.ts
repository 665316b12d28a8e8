import { describe, expect, it } from 'vitest';
import { call, FarEnd, OPEN_PARAMS, post, send, serve } from './support.ts';

const OPEN = JSON.stringify(call('session/open', OPEN_PARAMS));

describe('who may talk to the server', () => {
  const attempts = [
    ['the right token', {}, 200],
    ['localhost by name', { Host: 'localhost:PORT' }, 200],
    ['its own origin', { Origin: 'http://127.0.0.1:PORT' }, 200],
    ['no token', { Authorization: '' }, 401],
    ['a wrong token', { Authorization: 'Bearer wrong' }, 401],
    ['another scheme', { Authorization: 'Basic TOKEN' }, 401],
    ['a name that was pointed at this machine', { Host: 'evil.example:PORT' }, 403],
    ['another port', { Host: '127.0.0.1:1' }, 403],
    ['a host without a port', { Host: '127.0.0.1' }, 403],
    ['a web page', { Origin: 'https://evil.example' }, 403],
    ['a page of another port', { Origin: 'http://127.0.0.1:1' }, 403],
    ['a page from a file', { Origin: 'null' }, 403],
  ] as const;

  it.each(attempts)('%s', async (_name, headers, status) => {
    const { port, expected } = await serve();
    const own = { Authorization: 'Bearer TOKEN', 'Content-Type': 'application/json', ...headers };
    const filled = Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        value.replace('PORT', String(port)).replace('TOKEN', expected.token),
      ]),
    );
    const answer = await send(port, 'POST', filled, OPEN);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.body.error?.data.name).toBe('Unauthorized');
  });

  it('not who was forgotten', async () => {
    const { port, expected } = await serve();
    expected.forget();
    expect((await post(port, expected.token, call('session/open', OPEN_PARAMS))).status).toBe(401);
    await expect(expected.opened).rejects.toMatchObject({ name: 'Disconnected' });
  });

  it('a token of its own choice, such as one that came by standard input', async () => {
    const server = await serve();
    server.expectPeer('chosen');
    expect((await post(server.port, 'chosen', call('session/open', OPEN_PARAMS))).status).toBe(200);
  });
});

describe('what the server takes', () => {
  async function attempt(headers: Record<string, string>, body: string) {
    const { port, expected } = await serve();
    const own = { Authorization: `Bearer ${expected.token}`, 'Content-Type': 'application/json' };
    const { status, body: answer } = await send(port, 'POST', { ...own, ...headers }, body);
    return [status, answer.error?.data.name, answer.error?.message];
  }

  it('not what is not JSON', async () => {
    expect(await attempt({}, '{"jsonrpc":')).toEqual([400, 'ParseError', 'The message is not JSON.']);
    expect(await attempt({}, '')).toEqual([400, 'ParseError', 'The message is not JSON.']);
  });

  it('not a batch', async () => {
    expect(await attempt({}, `[${OPEN}]`)).toEqual([
      400,
      'InvalidRequest',
      expect.stringContaining('one message'),
    ]);
  });

  it('no other content type, which a web form could send', async () => {
    expect(await attempt({ 'Content-Type': 'text/plain' }, OPEN)).toEqual([
      415,
      'InvalidRequest',
      expect.stringContaining('application/json'),
    ]);
  });

  it('nothing compressed', async () => {
    expect((await attempt({ 'Content-Encoding': 'gzip' }, OPEN))[0]).toBe(415);
  });

  it('nothing larger than the limit', async () => {
    const answer = await attempt({}, ' '.repeat(64 * 1024 * 1024 + 1));
    expect(answer).toEqual([413, 'InvalidRequest', expect.stringContaining('too large')]);
  });

  it('no stream without the right Accept', async () => {
    const { port, expected } = await serve();
    const answer = await send(port, 'GET', { Authorization: `Bearer ${expected.token}` });
    expect([answer.status, answer.body.error?.message]).toEqual([
      406,
      expect.stringContaining('text/event-stream'),
    ]);
  });

  it('no other method', async () => {
    const { port, expected } = await serve();
    const answer = await send(port, 'DELETE', { Authorization: `Bearer ${expected.token}` });
    expect([answer.status, answer.body.error?.data.name]).toEqual([404, 'InvalidRequest']);
  });

  it('no message outside a session, nor with the session of another', async () => {
    const server = await serve();
    const start = call('design/start', { prompt: 'a box', document: null });
    expect((await post(server.port, server.expected.token, start)).status).toBe(404);
    const mine = await FarEnd.open(server);
    const other = server.expectPeer();
    const stolen = await post(server.port, other.token, start, { 'Partwright-Session': mine.sessionId });
    expect([stolen.status, stolen.body.error?.data.name]).toEqual([404, 'SessionUnknown']);
  });
});
