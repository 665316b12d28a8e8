import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { onTestFinished } from 'vitest';

/** A stretch of wire to a local server which a test can cut. */
export interface Cable {
  readonly port: number;
  /** Breaks every connection. */
  cut(): void;
  /** Until mended, new connections break at once (cut) or are never answered (frozen). */
  fault: 'none' | 'cut' | 'frozen';
}

/** Lays a cable to that port; requests are readdressed, because the server checks the Host header. */
export async function layCable(target: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (cable.fault === 'cut') near.destroy();
    if (cable.fault !== 'none') return;
    const far = connect(target, '127.0.0.1');
    keep(far);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    near.pipe(readdressed(`:${cable.port}\r\n`, `:${target}\r\n`)).pipe(far);
    far.pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const cable: Cable = { port: (server.address() as AddressInfo).port, cut, fault: 'none' };
  onTestFinished(() => {
    server.close();
    cut();
  });
  return cable;
}

/** Replaces the first occurrence: the Host header is in the first piece of a request. */
function readdressed(from: string, to: string): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, Buffer.from(piece.toString('latin1').replace(from, to), 'latin1'));
    },
  });
}
