import type OpenAI from 'openai';
import { z } from 'zod';
import type { LLMRequest } from '../schema.ts';

type Schema = NonNullable<LLMRequest['schema']>;

/** Of a model that thinks aloud first the server's own way must be taken: it lets thoughts pass before the answer. */
const THINKS = /think|reason|channel/i;
const Props = z.object({ chat_template: z.string() });
const Completion = z.object({ generation_settings: z.object({ grammar: z.string().min(1) }) });
/** Of the server's grammars: the white space between the tokens of JSON. */
const SPACE = /^space ::= .*$/m;

/**
 * The grammar that llama-server itself makes of a schema, without the white space that it lets pass: small models like to lay
 * JSON out in lines, which takes twice the tokens. Null where the server cannot tell it, or the model thinks aloud: then the schema
 * is sent as it is.
 * @param client with the server's address, which ends in /v1
 */
export async function llamaGrammar(
  client: OpenAI,
  model: string,
  schema: Schema['schema'],
  signal: AbortSignal,
): Promise<string | null> {
  const server = client.baseURL.replace(/\/v1\/?$/, '');
  try {
    const props = Props.parse(await client.get(`${server}/props`, { query: { model }, signal }));
    if (THINKS.test(props.chat_template)) return null;
    // An empty prompt is not evaluated: it costs no time, and leaves what the server has cached.
    const body = { model, prompt: '', n_predict: 0, json_schema: schema };
    const { generation_settings } = Completion.parse(
      await client.post(`${server}/completion`, { body, signal }),
    );
    const { grammar } = generation_settings;
    return SPACE.test(grammar) ? grammar.replace(SPACE, 'space ::= ""') : null;
  } catch {
    // An older server, or another in its place. Where it does not answer at all, the request itself will say so.
    return null;
  }
}
