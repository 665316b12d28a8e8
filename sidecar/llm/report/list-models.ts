import type { ListedModel, ListedProvider } from '../../../rpc-schema/models.ts';
import { AGENTS } from '../../config/agents.ts';
import { LLMError } from '../llm-error.ts';
import { bandOf, type Price, pricedModels, priceOf } from '../money/price.ts';
import type { OpenedModels } from '../open-models.ts';
import type { ModelProviderName } from '../schema.ts';

/** Whether each provider works from here, and its models with their prices. Asks those that may be asked for their list. */
export async function listModels(
  opened: OpenedModels,
  names: readonly ModelProviderName[],
  signal: AbortSignal,
): Promise<ListedProvider[]> {
  return Promise.all(names.map((name) => listed(opened, name, signal)));
}

async function listed(
  opened: OpenedModels,
  name: ModelProviderName,
  signal: AbortSignal,
): Promise<ListedProvider> {
  const { entry, baseUrl, leaves } = opened.connections.place(name);
  const key = (await opened.keys.find(name))?.where ?? null;
  const asked = await ask(opened, name, signal);
  const used = usedBy(opened, name);
  const models = new Set([
    ...used.keys(),
    ...(entry.usual === null ? [] : [entry.usual]),
    ...pricedModels(name),
    ...('models' in asked ? asked.models : []),
  ]);
  // A server of one's own has the models that it has; a service's list may leave out names that it takes.
  const offered = 'models' in asked && entry.isLocal ? new Set([...asked.models, ...used.keys()]) : models;
  return {
    name,
    title: entry.title,
    baseUrl,
    local: !leaves,
    key,
    needsKey: !entry.isLocal,
    answers: 'models' in asked ? true : asked.error.kind === 'key' && key === null ? null : false,
    problem: 'models' in asked ? null : asked.error.message,
    cure: 'models' in asked ? null : asked.error.cure,
    models: [...models]
      .filter((model) => offered.has(model))
      .map((model) => {
        const { leaves, via, host } = opened.connections.place(name, model);
        return {
          name: model,
          price: leaves ? priceView(priceOf(name, model)) : 'free',
          sentTo: via === null ? null : host,
          usual: model === entry.usual,
          usedBy: used.get(model) ?? [],
        };
      }),
  };
}

type Asked = { readonly models: readonly string[] } | { readonly error: LLMError };

async function ask(opened: OpenedModels, name: ModelProviderName, signal: AbortSignal): Promise<Asked> {
  try {
    return { models: (await opened.connections.list(name, signal)).map((model) => model.name) };
  } catch (error) {
    if (error instanceof LLMError) return { error };
    throw error;
  }
}

function usedBy({ settings }: OpenedModels, provider: ModelProviderName): Map<string, string[]> {
  const used = new Map<string, string[]>();
  for (const agent of AGENTS) {
    const { primary, fallback } = settings[agent];
    for (const name of [primary, fallback])
      if (name?.provider === provider) used.set(name.model, [...(used.get(name.model) ?? []), agent]);
  }
  return used;
}

function priceView(price: Price | undefined): Exclude<ListedModel['price'], 'free'> {
  if (price === undefined) return null;
  const { input, cachedInput, output } = bandOf(price, 0, new Date());
  const longPrompts = price.bands.length > 1 || price.peak !== undefined || price.later !== undefined;
  return { input, cachedInput, output, longPrompts, source: price.source, date: price.date };
}
