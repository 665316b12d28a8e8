import { listModels } from '../../../llm/report/list-models.ts';
import { providerNamed, settingsView } from '../../../llm/report/settings.ts';
import { MODEL_PROVIDERS } from '../../../llm/schema.ts';
import { inWords } from '../../models/list.ts';
import { type ChatCommand, type CommandScope, linesOf, type Reply, reply } from './command.ts';

export const models: ChatCommand = {
  name: 'models',
  follows: '[PROVIDER]',
  about: 'which models plan; or those of a provider',
  bare: (rest) => MODEL_PROVIDERS.some((name) => name === rest.toLowerCase()),
  complete: () => MODEL_PROVIDERS,
  run: async (rest, scope) => (rest === '' ? whoIsAsked(scope) : whatThereIs(rest, scope)),
};

/** What is set for each agent: nobody is asked for that. */
async function whoIsAsked({ session }: CommandScope): Promise<Reply> {
  const { agents, path } = await settingsView(session.application.models);
  const widest = Math.max(...Object.keys(agents).map(({ length }) => length));
  return reply({ agents, path }, ({ bold, dim }) => [
    ...Object.entries(agents).map(([agent, { primary, fallback }]) => {
      const then = fallback === null ? '' : `, then ${fallback}`;
      return `  ${bold(agent.padEnd(widest))}  ${primary}${then}`;
    }),
    dim(`/models PROVIDER lists what one has: ${MODEL_PROVIDERS.join(', ')}`),
  ]);
}

async function whatThereIs(name: string, { session, signal, tell }: CommandScope): Promise<Reply> {
  const provider = providerNamed(name);
  tell(`Asking ${provider}`);
  const providers = await listModels(session.application.models, [provider], signal);
  return reply({ providers }, () => linesOf(inWords(providers, false)));
}
