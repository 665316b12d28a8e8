import type { ConfigSetParams, ConfigView } from '../../../rpc-schema/models.ts';
import { AGENTS, SettingError } from '../../config/agents.ts';
import { modelName, readModelName } from '../model-name.ts';
import type { OpenedModels } from '../open-models.ts';
import { CONSENTS, type ConsentName, MODEL_PROVIDERS, type ModelProviderName } from '../schema.ts';

/** What is set, and where keys are. The keys themselves are never shown. */
export async function settingsView({
  settings,
  limits,
  config,
  keys,
  connections,
}: OpenedModels): Promise<ConfigView> {
  return {
    path: config.path,
    agents: Object.fromEntries(
      AGENTS.map((agent) => {
        const { primary, fallback, ...figures } = settings[agent];
        return [
          agent,
          {
            ...figures,
            primary: primary ? modelName(primary) : 'builtin',
            fallback: fallback && modelName(fallback),
          },
        ];
      }),
    ),
    budget: limits,
    providers: await Promise.all(
      MODEL_PROVIDERS.map(async (name) => {
        const { entry, baseUrl, leaves } = connections.place(name);
        const { cloud } = entry;
        const key = await keys.find(name);
        return {
          name,
          title: entry.title,
          baseUrl,
          local: !leaves,
          key: key?.where ?? null,
          keyKept: key?.kept ?? false,
          consent: connections.consents.of(name) ?? null,
          cloud: cloud
            ? {
                name: cloud.name,
                title: cloud.title,
                host: cloud.host,
                consent: connections.consents.of(cloud.name) ?? null,
              }
            : null,
        };
      }),
    ),
  };
}

/** Lays changes over what is set; null takes a setting away. All of it holds, or nothing is changed. @throws SettingError */
export async function changeSettings(
  { config, keys }: OpenedModels,
  { keys: newKeys = {}, ...changes }: ConfigSetParams,
): Promise<void> {
  for (const name of Object.keys(newKeys)) providerNamed(name);
  for (const [agent, values] of Object.entries(changes.agents ?? {}))
    for (const key of ['primary', 'fallback'])
      if (typeof values?.[key] === 'string') checkedModel(values[key], `${agent}.${key}`);
  if (Object.keys(changes).length > 0) config.change((written) => laidOver(written, changes));
  for (const [name, key] of Object.entries(newKeys)) {
    const provider = providerNamed(name);
    if (key === null) await keys.delete(provider);
    else await keys.set(provider, readKey(key));
  }
}

/** @throws SettingError that lists the providers */
export function providerNamed(name: string): ModelProviderName {
  const provider = MODEL_PROVIDERS.find((each) => each === name.toLowerCase());
  if (provider) return provider;
  throw new SettingError(`There is no provider "${name}". Providers: ${MODEL_PROVIDERS.join(', ')}.`);
}

/** @throws SettingError that lists what can be allowed */
export function consentNamed(name: string): ConsentName {
  const known = CONSENTS.find((each) => each === name.toLowerCase());
  if (known) return known;
  throw new SettingError(`There is no provider "${name}". Providers: ${CONSENTS.join(', ')}.`);
}

/** A key as it was typed or pasted. @throws SettingError that does not repeat it */
export function readKey(typed: string): string {
  const key = typed.trim();
  if (/^[\x21-\x7e]{8,500}$/.test(key)) return key;
  throw new SettingError('That is no key: one word of 8 to 500 plain characters. Nothing was kept.');
}

function checkedModel(written: string, where: string): void {
  try {
    readModelName(written);
  } catch (error) {
    throw new SettingError(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Objects in objects are merged; null takes away, but where null is a setting of its own. */
function laidOver(
  below: Record<string, unknown>,
  above: Record<string, unknown>,
  place = '',
): Record<string, unknown> {
  const merged = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    if (value === undefined) continue;
    if (value === null && !NULL_MEANS.test(`${place}${key}`)) delete merged[key];
    else if (isObject(value)) merged[key] = laidOver(isObject(under) ? under : {}, value, `${place}${key}.`);
    else merged[key] = value;
  }
  return merged;
}

/** No limit, and no fallback, are said by null. */
const NULL_MEANS = /^budget\.|\.fallback$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
