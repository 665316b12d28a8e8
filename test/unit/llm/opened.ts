import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Layer } from '../../../sidecar/config/agents.ts';
import { openModels } from '../../../sidecar/llm/open-models.ts';
import { planted } from '../project/planted.ts';

/** The whole model layer on folders of its own, with that config file; keys in its own file, not in a keychain. */
export function opened(
  config: object,
  environment: NodeJS.ProcessEnv = {},
  overrides: readonly Layer[] = [],
  folder = planted({}),
) {
  const said: string[] = [];
  mkdirSync(join(folder, 'config'), { recursive: true });
  writeFileSync(join(folder, 'config/config.json'), JSON.stringify(config));
  const models = openModels({
    environment: { PARTWRIGHT_KEYCHAIN: 'off', ...environment },
    configFolder: join(folder, 'config'),
    dataFolder: join(folder, 'data'),
    overrides,
    announce: (line) => said.push(line),
  });
  const ask = (design = 'd1') =>
    models.models.ask({
      agent: 'planner',
      primary: models.settings.planner.primary ?? expect.unreachable('builtin'),
      fallback: models.settings.planner.fallback,
      request: { messages: [{ role: 'user', text: 'a plate' }], temperature: 0, maxTokens: 100 },
      budget: models.budget(design),
      signal: new AbortController().signal,
    });
  return { models, ask, said, folder };
}
