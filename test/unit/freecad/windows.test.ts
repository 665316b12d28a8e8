import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../../rpc-schema/version.ts';
import { joinWindow } from '../../../sidecar/freecad/join-window.ts';
import { type FreecadWindow, findWindows, windowsFolder } from '../../../sidecar/freecad/windows.ts';
import type { Handlers } from '../../../sidecar/rpc/peer.ts';
import { startRpcServer } from '../../../sidecar/rpc/server.ts';

let dataFolder: string;
let folder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'partwright-windows-'));
  folder = windowsFolder(dataFolder);
  mkdirSync(folder, { mode: 0o700 });
  onTestFinished(() => rmSync(dataFolder, { recursive: true }));
});

const WINDOW: FreecadWindow = {
  pid: process.pid,
  protocol: PROTOCOL_VERSION,
  freecadVersion: '1.0.0',
  freecad: '/usr/bin/freecadcmd',
  started: '2026-01-01T10:00:00Z',
  documents: ['Plate'],
  active: 'Plate',
};

function write(name: string, content: unknown, mode = 0o600): void {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  chmodSync(path, mode);
}

test('open windows are found, the newest first', () => {
  expect(findWindows(join(dataFolder, 'nowhere'))).toEqual([]);
  const newer = { ...WINDOW, started: '2026-01-02T10:00:00Z' };
  write('1.json', WINDOW);
  write('2.json', { ...newer, more: 'of a later release' });
  expect(findWindows(dataFolder)).toEqual([newer, WINDOW]);
});

test('what is no open window of this person on this machine is not', async () => {
  const gone = spawn('true');
  await once(gone, 'exit');
  write('gone.json', { ...WINDOW, pid: gone.pid });
  write('others-may-write.json', WINDOW, 0o622);
  write('cut-short.json', '{"pid": 1');
  write('other.json', { pid: 1 });
  write('1.join', WINDOW);
  write('kept', WINDOW);
  symlinkSync(join(folder, 'kept'), join(folder, 'link.json'));
  expect(findWindows(dataFolder)).toEqual([]);
});

async function joining(window: FreecadWindow, answerMs: number, signal = new AbortController().signal) {
  const server = await startRpcServer({
    handlers: {} as Handlers,
    sidecarVersion: '0',
    rehearsal: async () => ({ available: false, freecad: null, problem: null }),
  });
  try {
    return await joinWindow({ window, dataFolder, server, signal, answerMs });
  } finally {
    await server.close();
  }
}

test('a window that does not answer, or is closed, is said to, and the invitation does not stay', async () => {
  await expect(joining(WINDOW, 50)).rejects.toThrow(
    `The FreeCAD window of process ${process.pid} did not answer`,
  );
  const closing = spawn('sleep', ['60']);
  const joined = joining({ ...WINDOW, pid: closing.pid ?? 0 }, 60_000);
  closing.kill();
  await expect(joined).rejects.toMatchObject({
    name: 'Disconnected',
    message: 'The FreeCAD window was closed.',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a window of another release is not invited, and nobody is after Ctrl-C', async () => {
  await expect(joining({ ...WINDOW, protocol: PROTOCOL_VERSION + 1 }, 50)).rejects.toThrow(
    'Update the Partwright',
  );
  await expect(joining(WINDOW, 60_000, AbortSignal.abort())).rejects.toMatchObject({ name: 'Cancelled' });
  expect(readdirSync(folder)).toEqual([]);
});
