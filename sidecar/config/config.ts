import { z } from 'zod';
import { CONSENTS, MODEL_PROVIDERS } from '../llm/schema.ts';
import { AGENTS, AgentSettings, SettingError } from './agents.ts';

const optionalFor = <N extends string, T extends z.ZodType>(names: readonly N[], value: T) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, value.optional()])) as Record<N, z.ZodOptional<T>>,
  );

/** An address without a name and password in it: those would be shown with it. */
const Address = z.url({ protocol: /^https?$/ }).refine((address) => {
  if (!URL.canParse(address)) return true; // Said already.
  const { username, password, search } = new URL(address);
  return `${username}${password}${search}` === '';
}, 'an address without a key, a password or a query in it');

const Amount = z.number().min(0).max(100_000);

/** The config file: what a person set. What is not in it is as it comes. */
export const Config = z.strictObject({
  agents: optionalFor(AGENTS, AgentSettings.partial()).default({}),
  providers: optionalFor(MODEL_PROVIDERS, z.strictObject({ baseUrl: Address.optional() })).default({}),
  budget: z
    .strictObject({
      perDesign: Amount.nullable().default(1).describe('USD; null: no limit'),
      perDay: Amount.nullable().default(10).describe('USD; null: no limit'),
    })
    .prefault({}),
  consent: optionalFor(CONSENTS, z.boolean())
    .default({})
    .describe(
      'Whether prompts may be sent to a service; what is not said is said by naming a model of it. A no to a provider is one to its cloud, a yes is not',
    ),
});
export type Config = z.infer<typeof Config>;

/** Reads settings. @throws SettingError that says where they are, what is wrong, and what can be there */
export function readConfig(value: unknown, from: string): Config {
  const read = Config.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new SettingError(`${from}: ${issue ? inWords(issue) : 'is not a config file'}.`, {
    cause: read.error,
  });
}

function inWords(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return place === '' ? issue.message : `${place}: ${issue.message}`;
  const what = issue.keys.map((key) => `"${key}"`).join(', ');
  return `there is no ${what}${place ? ` in ${place}` : ''}. There can be: ${known(issue.path).join(', ')}`;
}

/** What can stand at a place of the config. */
function known(path: readonly PropertyKey[]): string[] {
  let schema: unknown = Config;
  for (const part of [...path, null]) {
    while (
      schema instanceof z.ZodDefault ||
      schema instanceof z.ZodPrefault ||
      schema instanceof z.ZodOptional
    )
      schema = schema.unwrap();
    if (!(schema instanceof z.ZodObject)) return [];
    if (part === null) return Object.keys(schema.shape);
    schema = schema.shape[String(part)];
  }
  return [];
}

/** Reads the address of a provider. @throws SettingError */
export function readAddress(text: string, from: string): string {
  const read = Address.safeParse(text);
  if (read.success) return read.data;
  throw new SettingError(`${from}: ${read.error.issues[0]?.message ?? 'not an address'}.`);
}
