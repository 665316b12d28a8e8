import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findFreecad } from '../../sidecar/freecad/find.ts';
import { FILE_SYSTEM } from '../../sidecar/freecad/find-files.ts';
import { probeFreecad } from '../../sidecar/freecad/probe.ts';

async function freecadUnderTest() {
  const found = await findFreecad({
    environment: process.env,
    platform: process.platform,
    files: FILE_SYSTEM,
  });
  if ('problem' in found) throw new Error(found.problem);
  return found.command;
}

async function program(lines: readonly string[]): Promise<{ program: string; args: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partwright-program-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'not-freecad');
  await writeFile(file, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return { program: file, args: [] };
}

test('the FreeCAD that is found says which it is', async () => {
  const probe = await probeFreecad(await freecadUnderTest());
  expect(probe.version).toMatch(/^(0\.2\d|1\.\d)/);
  expect(probe.python).toMatch(/^3\./);
  expect(probe.userFolder).toContain('FreeCAD');
});

test('a program that is not FreeCAD is told apart by its silence', async () => {
  await expect(probeFreecad(await program(['exit 7']))).rejects.toThrow(
    /ended with status 7 without saying which FreeCAD it is/,
  );
});

test('one that hangs is stopped, with what it started', async () => {
  const hanging = await program(['sleep 1000 & echo $! > "$0.child"; wait']);
  await expect(probeFreecad(hanging, 500)).rejects.toThrow(/was stopped after 0.5 s/);
  const child = Number(await readFile(`${hanging.program}.child`, 'utf8'));
  await vi.waitFor(() => expect(() => process.kill(child, 0)).toThrow('ESRCH'), 30_000);
});

test('one that cannot be started says why', async () => {
  await expect(probeFreecad({ program: '/nowhere/freecadcmd', args: [] })).rejects.toThrow(
    /could not be started: .*ENOENT/,
  );
});
