import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Peer } from '../rpc/peer.ts';
import { checkProtocol } from '../rpc/protocol-check.ts';
import type { RpcServer } from '../rpc/server.ts';
import { type FreecadWindow, isRunning, windowsFolder } from './windows.ts';

/** A window that is in the middle of a long computation answers when that is done. */
const ANSWER_MS = 20_000;
const LOOK_MS = 500;

export interface JoinOptions {
  readonly window: FreecadWindow;
  readonly dataFolder: string;
  readonly server: RpcServer;
  readonly signal: AbortSignal;
  readonly answerMs?: number;
}

export interface JoinedWindow {
  readonly peer: Peer;
  leave(): void;
}

/**
 * Asks a FreeCAD window that is open to connect to this process's server, as it does to its own sidecar's. The invitation is
 * a file that only this person can read: it holds the port and a token for this one peer. The peer is closed when the window is.
 * @throws {PartwrightError} ProtocolMismatch, TimedOut where it does not come, Disconnected where it ends, Cancelled
 */
export async function joinWindow(options: JoinOptions): Promise<JoinedWindow> {
  const { window, dataFolder, server, signal, answerMs = ANSWER_MS } = options;
  const { pid, protocol } = window;
  checkProtocol({ protocol });
  if (signal.aborted) throw stopped();
  const expected = server.expectPeer();
  const invitation = join(windowsFolder(dataFolder), `${pid}.join`);
  const stop = () => expected.forget(stopped());
  const late = setTimeout(() => {
    const words = `The FreeCAD window of process ${pid} did not answer within ${answerMs / 1000} s.`;
    expected.forget(new PartwrightError('TimedOut', words));
  }, answerMs);
  const look = setInterval(() => {
    if (isRunning(pid)) return;
    clearInterval(look);
    expected.forget(new PartwrightError('Disconnected', 'The FreeCAD window was closed.'));
  }, LOOK_MS);
  signal.addEventListener('abort', stop, { once: true });
  try {
    writeFileAtomic(invitation, JSON.stringify({ port: server.port, token: expected.token }), {
      mode: 0o600,
    });
    const peer = await expected.opened;
    return {
      peer,
      leave: () => {
        clearInterval(look);
        expected.forget();
      },
    };
  } catch (error) {
    clearInterval(look);
    expected.forget();
    throw error;
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', stop);
    rmSync(invitation, { force: true }); // The window took it away as it read it.
  }
}

const stopped = () => new PartwrightError('Cancelled', 'It was stopped.');
