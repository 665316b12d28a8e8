import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Diagnosis } from '../../sidecar/cli/diagnosis.ts';
import { doctorCommand } from '../../sidecar/cli/doctor.ts';
import { FILE_SYSTEM } from '../../sidecar/freecad/find-files.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** Runs the command against the FreeCAD under test; gives what it printed and its exit status. */
async function doctor(args: string[], environment: NodeJS.ProcessEnv = {}, dataFolder = tmpdir()) {
  let printed = '';
  let status: number | undefined;
  const machine = {
    environment: { ...process.env, ...environment },
    platform: process.platform,
    files: FILE_SYSTEM,
  };
  await doctorCommand({
    machine,
    version: '0.1.0',
    dataFolder,
    colour: false,
    print: (text) => {
      printed += text;
    },
    end: (value) => {
      status = value;
    },
  }).parseAsync(args, { from: 'user' });
  return { printed, status };
}

test('all that is needed is there', async () => {
  const { printed, status } = await doctor(['--json']);
  const diagnosis = JSON.parse(printed) as Diagnosis;
  expect(diagnosis).toMatchObject({
    ok: true,
    version: '0.1.0',
    node: process.versions.node,
    freecad: {
      supported: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      python: expect.stringMatching(/^3\./),
    },
    dataFolder: { path: tmpdir(), writable: true },
  });
  expect(status).toBe(0);
});

test('in words', async () => {
  const { printed } = await doctor([]);
  expect(printed).toMatch(/✓ FreeCAD {2}\d+\.\d+\.\d+, /);
  expect(printed).toContain('Everything needed is there.');
});

test('a wrong setting and a folder that cannot be written are named with their cures', async () => {
  const inAFile = path.join(import.meta.filename, 'data');
  const { printed, status } = await doctor([], { PARTWRIGHT_FREECAD: '/nowhere/freecadcmd' }, inAFile);
  expect(printed).toContain('✗ FreeCAD  PARTWRIGHT_FREECAD: /nowhere/freecadcmd does not exist.');
  expect(printed).toContain('Correct PARTWRIGHT_FREECAD');
  expect(printed).toContain(`✗ Data     ${inAFile} cannot be written`);
  expect(status).toBe(1);
});

test('an empty option means that FreeCAD is looked for', async () => {
  expect((await doctor(['--freecad', ''])).status).toBe(0);
});

test('the add-on is found where FreeCAD looks for it', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'partwright-home-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const environment = { HOME: home, XDG_DATA_HOME: path.join(home, 'data') };
  for (const name of ['HOME', 'XDG_DATA_HOME'] as const) {
    const before = process.env[name];
    process.env[name] = environment[name];
    onTestFinished(() => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    });
  }
  const before = JSON.parse((await doctor(['--json'])).printed) as Diagnosis;
  expect(before.addOn).toBeNull();
  const where = before.facts.find(({ about }) => about === 'Add-on')?.cure?.at(-1) ?? '';
  await mkdir(path.dirname(where), { recursive: true });
  await symlink(REPOSITORY, where);
  const after = JSON.parse((await doctor(['--json'])).printed) as Diagnosis;
  expect(after.addOn).toEqual({ path: where, how: 'linked', version: '0.1.0' });
});
