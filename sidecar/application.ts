import { join } from 'node:path';
import { PartwrightError } from '../rpc-schema/errors.ts';
import { openPlanner } from './agents/open-planner.ts';
import { openReviewer } from './agents/open-reviewer.ts';
import type { Layer } from './config/agents.ts';
import { configFolderOf, dataFolderOf } from './config/folders.ts';
import type { Journal } from './design/design.ts';
import { Designs } from './design/designs.ts';
import type { Planner } from './design/planner.ts';
import type { Reviewer } from './design/reviewer.ts';
import { findFreecad } from './freecad/find.ts';
import { FILE_SYSTEM } from './freecad/find-files.ts';
import { type HeadlessFreecad, startHeadless } from './freecad/headless.ts';
import { type JoinedWindow, joinWindow } from './freecad/join-window.ts';
import { Stage } from './freecad/stage.ts';
import type { FreecadWindow } from './freecad/windows.ts';
import { modelHandlers } from './llm/model-handlers.ts';
import type { Limits } from './llm/money/budget.ts';
import { type OpenedModels, openModels } from './llm/open-models.ts';
import { exportMacro, verifyMacro } from './macro/verify.ts';
import { hostScript } from './packed.ts';
import type { Handlers } from './rpc/peer.ts';
import { type RpcServer, startRpcServer } from './rpc/server.ts';
import { openJournal } from './store/journal.ts';
import { VERSION } from './version.ts';

/** A rehearsal that takes longer is ended: a part a person would wait for is built in seconds. */
const REHEARSAL_MS = 60_000;
const LIMITS = { memoryBytes: 8 * 2 ** 30, fileBytes: 2 ** 30 };

export interface ApplicationOptions {
  /** FreeCAD's command-line program; empty or left out: it is looked for. */
  readonly freecad?: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** How many rehearsals may go on at once. */
  readonly jobs?: number;
  readonly log: (line: string) => void;
  /** Who plans; the built-in reader, then the model that is set, unless given. */
  readonly planner?: Planner | undefined;
  /** The model plans even what the built-in reader can: to measure it. */
  readonly modelAlone?: boolean | undefined;
  /** Plans that the model makes side by side for a request, the best of which is taken; 1 unless given. */
  readonly plans?: number | undefined;
  /** Settings of agents, and limits, over those that are set: of the command line. */
  readonly overrides?: readonly Layer[] | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** The built-in planner: by rule, at once, without a network. */
export const BUILTIN: Planner = {
  plan: async (wish) => {
    // Loaded when first used: its grammar takes longer to set up than a FreeCAD to be asked for.
    const { planWish } = await import('./builtin/plan-wish.ts');
    return planWish(wish);
  },
};

/** The whole sidecar, put together: what the command line, the workbench and the tests all use. */
export interface Application {
  readonly server: RpcServer;
  readonly stage: Stage;
  readonly planner: Planner;
  /** Who looks at what passed its checks. */
  readonly reviewer: Reviewer | undefined;
  /** The models that agents may ask, their settings, keys and books. */
  readonly models: OpenedModels;
  /** A headless FreeCAD for live documents. */
  startFreecad(signal: AbortSignal): Promise<HeadlessFreecad>;
  /** A FreeCAD window that is open, to work on its documents. */
  joinWindow(window: FreecadWindow, signal: AbortSignal): Promise<JoinedWindow>;
  /** The designs that are under way in this process. */
  readonly designs: Designs;
  openJournal(designId: string): Journal;
  /** Where journals and usage are kept. */
  readonly dataFolder: string;
  close(): Promise<void>;
}

/** The composition root: the one place where the rooms of the sidecar meet. */
export async function createApplication(options: ApplicationOptions): Promise<Application> {
  const { environment, log } = options;
  const find = () =>
    findFreecad({ option: options.freecad, environment, platform: process.platform, files: FILE_SYSTEM });

  const startFreecad = async (signal: AbortSignal): Promise<HeadlessFreecad> => {
    const found = await find();
    if (!('command' in found)) throw new PartwrightError('FreecadMissing', found.problem);
    return startHeadless({
      command: found.command,
      server,
      hostScript: hostScript(),
      limits: LIMITS,
      environment,
      signal,
    });
  };
  const stage = new Stage({ start: startFreecad, size: options.jobs ?? 1, timeoutMs: REHEARSAL_MS });
  const dataFolder = dataFolderOf(environment);
  const models = openModels({
    environment,
    configFolder: configFolderOf(environment),
    dataFolder,
    overrides: options.overrides ?? [],
    limits: options.limits ?? {},
    announce: log,
  });
  const planner =
    options.planner ??
    openPlanner({ opened: models, builtin: BUILTIN, alone: options.modelAlone, plans: options.plans });
  const reviewer = options.planner ? undefined : openReviewer(models);
  const journal = (designId: string) => openJournal(join(dataFolder, 'journal'), designId, log);
  const designs = new Designs({ planner, reviewer, stage, version: VERSION, openJournal: journal });

  const handlers: Handlers = {
    'design/start': async ({ prompt, document }, { peer }) => ({
      designId: designs.start(prompt, document, peer),
    }),
    'design/answer': async ({ designId, text }) => ({ accepted: designs.answer(designId, text) }),
    'design/approve': async ({ designId, approved }) => ({
      accepted: designs.approve(designId, approved),
    }),
    'design/allow': async ({ designId, allowed }) => ({ accepted: designs.allow(designId, allowed) }),
    'design/cancel': async ({ designId }) => ({ accepted: designs.cancel(designId) }),
    'macro/export': async ({ designId, path }, { signal }) =>
      exportMacro(designs.ended(designId), path, stage, signal),
    'macro/verify': async ({ path }, { signal }) => verifyMacro(path, stage, signal),
    ...modelHandlers(models),
  };
  const server = await startRpcServer({
    handlers,
    sidecarVersion: VERSION,
    rehearsal: async () => {
      const found = await find();
      return 'command' in found
        ? {
            available: true,
            freecad: [found.command.program, ...found.command.args].join(' '),
            problem: null,
          }
        : { available: false, freecad: null, problem: found.problem };
    },
    log,
  });

  return {
    server,
    stage,
    planner,
    reviewer,
    models,
    startFreecad,
    joinWindow: (window, signal) => joinWindow({ window, dataFolder, server, signal }),
    designs,
    openJournal: journal,
    dataFolder,
    close: async () => {
      await stage.close();
      await server.close();
    },
  };
}
