import type { ListedModel, ListedProvider } from '../../../../rpc-schema/models.ts';
import { listModels } from '../../../llm/report/list-models.ts';
import { providerNamed, settingsView } from '../../../llm/report/settings.ts';
import { MODEL_PROVIDERS } from '../../../llm/schema.ts';
import type { Colours } from '../../result-sections.ts';
import { type ChatCommand, type CommandScope, type Reply, reply } from './command.ts';

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
  return reply({ providers }, (c) => providers.flatMap((each) => inWords(each, c)));
}

function inWords({ title, baseUrl, problem, cure, models: all }: ListedProvider, c: Colours): string[] {
  return [
    `${c.bold(title)}  ${c.dim(baseUrl)}`,
    ...(problem === null ? [] : [`  ${c.yellow('–')} ${problem}`, ...(cure ? [`    ${c.dim(cure)}`] : [])]),
    ...all.map((model) => `  ${model.name}${model.usual ? ' (usual)' : ''}  ${c.dim(priceInWords(model))}`),
  ];
}

function priceInWords({ price }: ListedModel): string {
  if (price === null) return 'price unknown';
  if (price === 'free') return 'free';
  return `$${price.input} in, $${price.output} out, for a million tokens (${price.date})`;
}
