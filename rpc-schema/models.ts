import { z } from 'zod';

const Dollars = z.number().min(0).describe('USD');
const Name = z.string().min(1).max(200);

/** USD for a million tokens. */
const ModelPrice = z.strictObject({
  input: Dollars,
  cachedInput: Dollars,
  output: Dollars,
  longPrompts: z.boolean().describe('Longer prompts, peak hours or a later day cost more'),
  source: z.string(),
  date: z.string(),
});

export const ListedModel = z.strictObject({
  name: Name.describe("The provider's own name for it"),
  price: z
    .union([ModelPrice, z.literal('free')])
    .nullable()
    .describe('null: not known'),
  sentTo: z
    .string()
    .nullable()
    .describe(
      'Where its server passes on what it is asked of this model, which leaves this machine and its network',
    ),
  usual: z.boolean().describe("Meant by the provider's name alone"),
  usedBy: z.array(z.string()).describe('Agents it is set for'),
});
export type ListedModel = z.infer<typeof ListedModel>;

export const ListedProvider = z.strictObject({
  name: Name,
  title: z.string(),
  baseUrl: z.string(),
  local: z.boolean().describe('What it is asked stays on this machine and its network'),
  key: z.string().nullable().describe('Where its key was found; null: there is none'),
  needsKey: z.boolean(),
  answers: z.boolean().nullable().describe('Whether it answers from here; null: not asked'),
  problem: z.string().nullable(),
  cure: z.string().nullable(),
  models: z.array(ListedModel),
});
export type ListedProvider = z.infer<typeof ListedProvider>;

export const ModelsListParams = z.strictObject({
  provider: Name.optional().describe('Only this one'),
});
export const ModelsListResult = z.strictObject({ providers: z.array(ListedProvider) });

export const ModelsTestParams = z.strictObject({
  models: z
    .array(Name)
    .max(20)
    .optional()
    .describe('provider/model; those that are set for agents unless given'),
});
export const TestedModel = z.strictObject({
  model: z.string().describe('provider/model'),
  ok: z.boolean(),
  sentTo: z.string().nullable().describe('Who answered, where its server only passed it on'),
  ms: z.number().min(0),
  tokens: z.int().min(0),
  costUsd: Dollars.nullable().describe('null: not known'),
  constrained: z.boolean().nullable().describe('Whether it holds to a schema; null: not found out'),
  problem: z.string().nullable(),
  cure: z.string().nullable(),
});
export type TestedModel = z.infer<typeof TestedModel>;
export const ModelsTestResult = z.strictObject({ models: z.array(TestedModel) });

const AgentConfig = z.strictObject({
  primary: z.string().describe('provider/model, a provider alone, or builtin'),
  fallback: z.string().nullable(),
  temperature: z.number(),
  max_tokens: z.int(),
});
const Limit = Dollars.nullable().describe('USD; null: no limit');

/** Asked before a service gets anything for the first time. Nothing has been sent to it yet. */
export const Sending = z.strictObject({
  provider: Name,
  title: z.string().describe('Who it is, such as Anthropic'),
  host: z.string().describe('Where it is'),
  via: z
    .string()
    .nullable()
    .describe('The server that passes it on, such as Ollama at 127.0.0.1:11434; null: it is asked itself'),
  model: Name.describe('provider/model'),
  sent: z.array(z.string()).describe('What it would be sent'),
  neverSent: z.array(z.string()),
  most: z
    .strictObject({ call: Limit.describe('null: its price is not known'), perDesign: Limit, perDay: Limit })
    .describe('What it may cost, USD; null: no limit'),
});
export type Sending = z.infer<typeof Sending>;

const Consent = z.boolean().nullable().describe('null: not asked for yet');

export const ConfigGetParams = z.strictObject({});
export const ConfigView = z.strictObject({
  path: z.string().describe('The config file'),
  agents: z.record(z.string(), AgentConfig).describe('As they hold now, environment included'),
  budget: z.strictObject({ perDesign: Limit, perDay: Limit }),
  providers: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      baseUrl: z.string(),
      local: z.boolean(),
      key: z.string().nullable().describe('Where its key is; never the key'),
      keyKept: z.boolean().describe('Its key was given to Partwright, which can forget it'),
      consent: Consent,
      cloud: z
        .strictObject({
          name: z.string().describe('By which it is allowed or forbidden'),
          title: z.string(),
          host: z.string(),
          consent: Consent,
        })
        .nullable()
        .describe('A service that its server passes some models on to'),
    }),
  ),
});
export type ConfigView = z.infer<typeof ConfigView>;

const Settings = z.record(z.string(), z.unknown());
export const ConfigSetParams = z
  .strictObject({
    agents: z.record(z.string(), Settings.nullable()).optional(),
    providers: z.record(z.string(), Settings.nullable()).optional(),
    budget: Settings.optional(),
    consent: z.record(z.string(), z.boolean().nullable()).optional(),
    keys: z
      .record(z.string(), z.string().min(1).max(1000).nullable())
      .optional()
      .describe('Kept in the keychain or a file of its own; null deletes'),
  })
  .describe('What is to change, laid over what is set; null takes a setting away');
export type ConfigSetParams = z.infer<typeof ConfigSetParams>;

const Sum = z.strictObject({
  calls: z.int().min(0),
  input: z.int().min(0),
  cachedInput: z.int().min(0),
  output: z.int().min(0),
  costUsd: Dollars.describe('Of the calls with a known price'),
  unpriced: z.int().min(0).describe('Calls whose price is not known'),
  atMost: z.boolean().describe('With calls whose cost is the most that it can have been'),
});
export type UsageSum = z.infer<typeof Sum>;
const Named = Sum.extend({ name: z.string() });

export const UsageGetParams = z.strictObject({});
export const UsageView = z.strictObject({
  today: Sum,
  total: Sum,
  setAside: Dollars.describe('For calls that are under way, or whose process died today'),
  limits: z.strictObject({ perDesign: Limit, perDay: Limit }),
  days: z.array(Named).describe('The newest first'),
  designs: z.array(Named).describe('The newest first'),
  models: z.array(Named).describe('The dearest first'),
});
export type UsageView = z.infer<typeof UsageView>;

export const UsageResetParams = z.strictObject({});
