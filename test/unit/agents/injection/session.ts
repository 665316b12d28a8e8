import { Socket } from 'node:net';
import { vi } from 'vitest';
import type { DesignResult } from '../../../../rpc-schema/design.ts';
import { openPlanner } from '../../../../sidecar/agents/open-planner.ts';
import { runDesign } from '../../../../sidecar/design/design.ts';
import type { Planner } from '../../../../sidecar/design/planner.ts';
import { Stage } from '../../../../sidecar/freecad/stage.ts';
import { openModels } from '../../../../sidecar/llm/open-models.ts';
import type { Peer } from '../../../../sidecar/rpc/peer.ts';
import { DIALECTS } from '../../llm/dialects.ts';
import { json, type Received, wireServer } from '../../llm/wire.ts';
import { planted as folderOf } from '../../project/planted.ts';
import type { World } from './planted.ts';

/** Keys as a person has them: one that the model's own server must get, and others that are nobody's business. */
export const OWN_KEY = 'planted-key-of-the-one-that-is-asked';
export const OTHER_KEYS = {
  ANTHROPIC_API_KEY: 'planted-key-one',
  GEMINI_API_KEY: 'planted-key-two',
  OPENAI_API_KEY: 'planted-key-three',
  AWS_SECRET_ACCESS_KEY: 'planted-key-four',
};

/** All that came of a design, and all that anybody else got to see of it. */
export interface Seen {
  readonly result: DesignResult;
  /** Result, journal, and what was said on the way. */
  readonly told: string;
  /** What would have been run. */
  readonly scripts: readonly unknown[];
  readonly received: readonly Received[];
  /** What the other server was asked, which nobody should ask. */
  readonly elsewhere: readonly Received[];
  /** Ports that this process spoke to. */
  readonly ports: ReadonlySet<number>;
  readonly modelPort: number;
  /** How often a FreeCAD was to be started or written to. */
  readonly runs: number;
}

const MODEL = { openai: 'gpt-6.1-terra', anthropic: 'claude-sonnet-5-5', ollama: 'm-1' } as const;
/** What Ollama is asked before a model of it is: it may not be its own. */
const LIST = '/api/tags';
export type DialectName = keyof typeof MODEL;
export const DIALECT_NAMES = Object.keys(MODEL) as DialectName[];

const own = (name: DialectName) => (name === 'ollama' ? {} : { [`${name.toUpperCase()}_API_KEY`]: OWN_KEY });

/** One design by the real planner and the real client, against a server that answers as it is told. */
export async function session(
  world: World,
  name: DialectName,
  answer: (elsewhere: string) => string,
): Promise<Seen> {
  const dialect = DIALECTS.find((each) => each.name === name);
  if (!dialect) throw new Error(name);
  const other = await wireServer((_, response) => {
    response.end();
  });
  const text = answer(other.url);
  const server = await wireServer(({ path, body }, response) => {
    if (path === LIST) json(response, 200, { models: [{ name: 'm-1:latest' }] });
    else if (body.stream === true) dialect.stream(response, [text.slice(0, 50), text.slice(50)]);
    else dialect.answer(response, text);
  });
  const folder = folderOf({});
  const environment = {
    ...OTHER_KEYS,
    ...own(name),
    PARTWRIGHT_KEYCHAIN: 'off',
    [`${name.toUpperCase()}_BASE_URL`]: `${server.url}${name === 'openai' ? '/v1' : ''}`,
    AGENT_PLANNER_PRIMARY: `${name}/${MODEL[name]}`,
  };
  const told: unknown[] = [];
  const scripts: unknown[] = [];
  const opened = openModels({
    environment,
    configFolder: folder,
    dataFolder: folder,
    announce: (line) => told.push(line),
  });
  const builtin: Planner = { plan: async () => ({ type: 'refused', reason: 'not asked' }) };
  let runs = 0;
  const refuse = () => {
    runs += 1;
    return Promise.reject(new Error('nothing may be run here'));
  };
  const peer = {
    request: (method: string) => (method === 'freecad/readState' ? Promise.resolve(world.state) : refuse()),
  } as unknown as Peer;
  const ports = new Set<number>();
  const connect = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (
    this: Socket,
    ...args: unknown[]
  ) {
    const [options] = args.flat() as { port?: number }[];
    ports.add(Number(options?.port ?? -1));
    return REAL_CONNECT.apply(this, args as never);
  } as never);
  try {
    const { result } = await runDesign(
      {
        prompt: world.request,
        target: { live: async () => peer, document: 'D' },
        planner: openPlanner({ opened, builtin, alone: true }),
        stage: new Stage({ start: refuse, size: 1, timeoutMs: 1_000 }),
        journal: {
          path: null,
          record: (event, data) => {
            told.push({ event, data });
            if (event === 'script') scripts.push(data);
          },
        },
        listener: {
          progress: (...all) => told.push(all),
          plan: (all) => told.push(all),
          writing: (all) => told.push(all),
        },
        version: '0',
        date: '2026-11-23',
      },
      new AbortController().signal,
    );
    const seen = {
      scripts,
      received: server.received.filter(({ path }) => path !== LIST),
      elsewhere: other.received,
      ports,
      runs,
    };
    const modelPort = Number(new URL(server.url).port);
    return { result, told: JSON.stringify([result, told]), modelPort, ...seen };
  } finally {
    connect.mockRestore();
    await Promise.all([server.close(), other.close()]);
  }
}

const REAL_CONNECT = Socket.prototype.connect;
