import type { ModelProvider } from '../provider.ts';
import type { ConsentName, ModelProviderName } from '../schema.ts';
import { anthropic } from './anthropic.ts';
import { llamaGrammar } from './llama-grammar.ts';
import { ollama } from './ollama.ts';
import { type OpenAICompatible, openaiCompatible } from './openai.ts';

/** What a provider needs to be asked. */
export interface ProviderSettings {
  readonly key: string | null;
  readonly baseUrl: string;
}

/** Who answers for a server that only passes on what it is asked. */
export interface Cloud {
  /** As the person allows or forbids it, apart from the server. */
  readonly name: ConsentName;
  readonly title: string;
  readonly host: string;
  /** Whether a model is one of them, by its name alone. */
  readonly has: (model: string) => boolean;
}

/** A provider: where it is, where its key is looked for, and how it is asked. */
export interface ProviderEntry {
  readonly name: ModelProviderName;
  readonly title: string;
  readonly baseUrl: string;
  /** The usual name of its key in the environment; null where it takes none. */
  readonly keyVariable: string | null;
  /** The model meant by the provider's name alone; null where only its own list can tell. */
  readonly usual: string | null;
  /** Runs on this machine or in its network. */
  readonly isLocal: boolean;
  /** A service that its server hands some models on to; left out: it answers itself. */
  readonly cloud?: Cloud;
  readonly open: (settings: ProviderSettings) => ModelProvider;
}

type Service = Omit<ProviderEntry, 'open'> & {
  readonly limit?: 'max_completion_tokens';
  readonly takesTemperature?: (model: string) => boolean;
  readonly wantsAll?: true;
  readonly takesSchema?: false;
  readonly grammarOf?: OpenAICompatible['grammarOf'];
};

/** A service that speaks OpenAI's chat completions. */
function service({
  limit,
  takesTemperature,
  takesSchema,
  wantsAll,
  grammarOf,
  ...entry
}: Service): ProviderEntry {
  return {
    ...entry,
    open: ({ key, baseUrl }) =>
      openaiCompatible({
        name: entry.name,
        baseUrl,
        key,
        isLocal: entry.isLocal,
        limit: limit ?? 'max_tokens',
        takesTemperature: takesTemperature ?? (() => true),
        takesSchema: takesSchema ?? true,
        wantsAll: wantsAll ?? false,
        grammarOf,
      }),
  };
}

/** Every provider with a model behind it, one line or so each. */
export const PROVIDERS: readonly ProviderEntry[] = [
  {
    name: 'anthropic',
    title: 'Anthropic',
    baseUrl: 'https://api.anthropic.com',
    keyVariable: 'ANTHROPIC_API_KEY',
    usual: 'claude-sonnet-5-5',
    isLocal: false,
    open: anthropic,
  },
  service({
    name: 'openai',
    title: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    keyVariable: 'OPENAI_API_KEY',
    usual: 'gpt-6.2-sol',
    isLocal: false,
    limit: 'max_completion_tokens',
    wantsAll: true,
    // Its models that reason refuse any but the usual temperature.
    takesTemperature: (model) => /^gpt-(?:3|4)/.test(model),
  }),
  service({
    name: 'deepseek',
    title: 'DeepSeek',
    baseUrl: 'https://api.deepseek.com/v1',
    keyVariable: 'DEEPSEEK_API_KEY',
    usual: 'deepseek-flash',
    isLocal: false,
    takesSchema: false,
  }),
  service({
    name: 'gemini',
    title: 'Google Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    keyVariable: 'GEMINI_API_KEY',
    usual: 'gemini-3.8-flash',
    isLocal: false,
  }),
  service({
    name: 'openrouter',
    title: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    keyVariable: 'OPENROUTER_API_KEY',
    // Which passes a request on to OpenAI's models as it is.
    wantsAll: true,
    usual: null,
    isLocal: false,
  }),
  {
    name: 'ollama',
    title: 'Ollama',
    baseUrl: 'http://127.0.0.1:11434',
    keyVariable: null,
    usual: null,
    isLocal: true,
    // "gpt-oss:120b-cloud", "glm-4.6:cloud"
    cloud: {
      name: 'ollama-cloud',
      title: "Ollama's cloud",
      host: 'ollama.com',
      has: (model) => /[:-]cloud$/i.test(model.trim()),
    },
    open: ollama,
  },
  service({
    name: 'lmstudio',
    title: 'LM Studio',
    baseUrl: 'http://127.0.0.1:1234/v1',
    keyVariable: null,
    usual: null,
    isLocal: true,
  }),
  service({
    name: 'llama-server',
    title: 'llama-server',
    baseUrl: 'http://127.0.0.1:8080/v1',
    keyVariable: null,
    usual: 'default',
    isLocal: true,
    grammarOf: llamaGrammar,
  }),
  service({
    name: 'vllm',
    title: 'vLLM',
    baseUrl: 'http://127.0.0.1:8000/v1',
    keyVariable: null,
    usual: null,
    isLocal: true,
  }),
];
