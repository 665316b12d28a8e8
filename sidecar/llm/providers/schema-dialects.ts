import type { LLMMessage, LLMRequest } from '../schema.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A JSON Schema as OpenAI's strict mode wants it: every property is required, and one that may be left out may be null
 * instead. https://platform.openai.com/docs/guides/structured-outputs, "All fields must be required". Pure.
 */
export function allRequired(schema: Json): Json {
  const { properties, required } = schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'properties' ? value : within(value)]),
  );
  if (!isObject(properties)) return inner;
  const must = new Set(Array.isArray(required) ? required : []);
  return {
    ...inner,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        const own = within(value);
        return [name, must.has(name) ? own : { anyOf: [own, { type: 'null' }] }];
      }),
    ),
    required: Object.keys(properties),
  };
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return isObject(value) ? allRequired(value) : value;
}

/** What Anthropic compiles at most: optional properties, and choices. */
const MOST_OPTIONAL = 24;
const MOST_CHOICES = 16;

/**
 * Whether Anthropic takes a JSON Schema to hold an answer to it: it refuses those with more than 24 optional properties or
 * 16 choices. https://platform.claude.com/docs/en/build-with-claude/structured-outputs, "Schema complexity limits". Pure.
 */
export function isSimpleEnough(schema: Json): boolean {
  const { optional, choices } = complexity(schema);
  return optional <= MOST_OPTIONAL && choices <= MOST_CHOICES;
}

function complexity(value: unknown): { optional: number; choices: number } {
  if (Array.isArray(value)) return sum(value.map(complexity));
  if (!isObject(value)) return { optional: 0, choices: 0 };
  const { properties, required, anyOf } = value;
  const names = isObject(properties) ? Object.keys(properties) : [];
  const must = new Set(Array.isArray(required) ? required : []);
  const own = {
    optional: names.filter((name) => !must.has(name)).length,
    choices: Array.isArray(anyOf) ? 1 : 0,
  };
  return sum([own, ...Object.values(value).map(complexity)]);
}

const sum = (all: readonly { optional: number; choices: number }[]) =>
  all.reduce(
    (total, { optional, choices }) => ({
      optional: total.optional + optional,
      choices: total.choices + choices,
    }),
    { optional: 0, choices: 0 },
  );

/** The schema in words of its own, behind what stays the same from call to call: for who cannot be held to it. */
export function withSchema(
  messages: readonly LLMMessage[],
  { schema }: NonNullable<LLMRequest['schema']>,
): LLMMessage[] {
  const first = messages.findIndex(({ role }) => role !== 'system');
  const at = first < 0 ? messages.length : first;
  const text = `Answer with one JSON value that holds to this JSON Schema, and nothing else:\n${JSON.stringify(schema)}`;
  return [...messages.slice(0, at), { role: 'system', text }, ...messages.slice(at)];
}
