import { PROVIDERS } from './providers/registry.ts';
import { LLMProvider, MODEL_PROVIDERS } from './schema.ts';

/** A model and who offers it; written "provider/model". */
export interface ModelName {
  readonly provider: LLMProvider;
  /** As the provider calls it; may hold strokes of its own ("openrouter/qwen/qwen3"). Empty for 'builtin'. */
  readonly model: string;
}

/** A model that cannot be told from what was written; the message lists what can be. */
export class ModelNameError extends Error {
  override readonly name = 'ModelNameError';
}

/** Reads "provider/model", a provider alone for its usual model, or "builtin". @throws ModelNameError */
export function readModelName(written: string): ModelName {
  const [first = '', ...rest] = written.trim().split('/');
  const provider = LLMProvider.safeParse(first.toLowerCase());
  const said = rest.join('/');
  if (provider.success) {
    const usual = PROVIDERS.find(({ name }) => name === provider.data)?.usual ?? '';
    const model = said || usual;
    if (model !== '' || provider.data === 'builtin') return { provider: provider.data, model };
    throw new ModelNameError(
      `Which model of ${provider.data}? Write ${provider.data}/model; partwright models list ${provider.data} shows which there are.`,
    );
  }
  throw new ModelNameError(
    `"${written}" is not a model. Write provider/model, such as ollama/qwen3:8b, or builtin. Providers: ${MODEL_PROVIDERS.join(', ')}.`,
  );
}

export const modelName = ({ provider, model }: ModelName) =>
  model === '' ? provider : `${provider}/${model}`;
