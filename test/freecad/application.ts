import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, type ApplicationOptions, createApplication } from '../../sidecar/application.ts';
import type { Planner } from '../../sidecar/design/planner.ts';
import { findFreecad } from '../../sidecar/freecad/find.ts';
import { FILE_SYSTEM } from '../../sidecar/freecad/find-files.ts';
import type { HeadlessFreecad } from '../../sidecar/freecad/headless.ts';
import { probeFreecad } from '../../sidecar/freecad/probe.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';

/** The whole sidecar with a live headless FreeCAD, for tests; its data goes to a folder of its own. */
export interface TestBench {
  readonly application: Application;
  readonly live: HeadlessFreecad;
  readonly folder: string;
  close(): Promise<void>;
}

export async function openTestBench(options: Partial<ApplicationOptions> = {}): Promise<TestBench> {
  const folder = await mkdtemp(join(tmpdir(), 'partwright-test-'));
  const environment = { ...process.env, PARTWRIGHT_DATA: folder };
  const application = await createApplication({ environment, log: () => {}, ...options });
  const live = await application.startFreecad(new AbortController().signal);
  return {
    application,
    live,
    folder,
    close: async () => {
      await live.kill();
      await application.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Version of the FreeCAD that a test bench runs, such as "0.20.2". */
export async function freecadVersion(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = await findFreecad({ environment, platform: process.platform, files: FILE_SYSTEM });
  if (!('command' in found)) throw new Error(found.problem);
  return (await probeFreecad(found.command)).version;
}

/** Plans the fixture whose title is the prompt: for tests of what comes after planning. */
export const fixturePlanner: Planner = {
  plan: async ({ prompt }) => {
    const fixture = PLANS.find(({ plan }) => plan.title === prompt);
    if (!fixture) return { type: 'refused', reason: `There is no plan "${prompt}".` };
    return { type: 'plan', plan: Plan.parse(fixture.plan) };
  },
};
