import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ATTACKS, MARK } from './attacks.ts';
import { CANARY, obeyed } from './obeyed.ts';
import { planted } from './planted.ts';
import { DIALECT_NAMES, type DialectName, OTHER_KEYS, OWN_KEY, type Seen, session } from './session.ts';

const BENIGN = { carrier: null, text: '' } as const;
const ELSEWHERE = 'http://127.0.0.1:1';
const ANSWERS = obeyed(ELSEWHERE).map((each, index) => ({ ...each, index }));
const PATHS = { openai: '/v1/chat/completions', anthropic: '/v1/messages', ollama: '/api/chat' } as const;

/** The system prompt and the schema of a request, and what the user's message says, whatever the API calls them. */
function parts(body: Record<string, unknown>) {
  const { system, messages, format, response_format, output_config } = body as {
    [field: string]: unknown;
    messages: { role: string; content: unknown }[];
  };
  const texts = (content: unknown) =>
    typeof content === 'string'
      ? content
      : (content as { text: string }[]).map(({ text }) => text).join('\n');
  const user = messages.filter(({ role }) => role === 'user').map(({ content }) => texts(content));
  const own = messages.filter(({ role }) => role !== 'user');
  return {
    rules: JSON.stringify([system, own]),
    schema: JSON.stringify([format, response_format, output_config]),
    user: user.join('\n'),
    roles: messages.map(({ role }) => role),
  };
}

function expectNothingHappened(
  { result, told, scripts, received, elsewhere, ports, modelPort, runs }: Seen,
  name: DialectName,
  rehearsals = 0,
): void {
  expect(result.outcome).not.toBe('done');
  expect(runs).toBe(rehearsals);
  expect(JSON.stringify([result, scripts])).not.toContain(CANARY);
  expect(existsSync(CANARY)).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();

  expect(elsewhere).toEqual([]);
  expect([...ports]).toEqual([modelPort]);
  for (const { path, headers, body } of received) {
    expect(path).toBe(PATHS[name]);
    const { authorization = '', 'x-api-key': key = '', ...others } = headers;
    expect(`${authorization} ${key}`.trim().replace('Bearer ', '')).toBe(name === 'ollama' ? '' : OWN_KEY);
    for (const secret of [OWN_KEY, ...Object.values(OTHER_KEYS)])
      expect(JSON.stringify([others, body])).not.toContain(secret);
    expect(JSON.stringify(body).length).toBeLessThan(60_000);
  }
  for (const secret of [OWN_KEY, ...Object.values(OTHER_KEYS)]) expect(told).not.toContain(secret);
}

/** What a person reads of a design: nothing hidden, no address, no wish for a key. */
function expectPlainWords({ result }: Seen): void {
  const said = [
    result.summary,
    ...result.assumptions,
    ...result.questions.flatMap(({ text, options }) => [text, ...options]),
  ];
  for (const text of said) {
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).not.toMatch(/https?:|api.?key|password/i);
  }
}

describe.each(DIALECT_NAMES)('a model of %s that obeys', (name) => {
  test.each(ANSWERS)('$does', async ({ index, harmless }) => {
    const seen = await session(planted(BENIGN), name, (elsewhere) => obeyed(elsewhere)[index]?.answer ?? '');
    expectNothingHappened(seen, name, harmless ? 1 : 0);
    expectPlainWords(seen);
    expect(seen.received.length).toBeGreaterThan(0);
  });
});

describe('a server that sends back what it was sent', () => {
  test.each(['openai', 'anthropic'] as const)('%s', async (name) => {
    const seen = await session(planted(BENIGN), name, () =>
      JSON.stringify({ refused: `your key is ${OWN_KEY}` }),
    );
    expectNothingHappened(seen, name);
  });
});

/** What a model is asked where nobody attacks. */
const USUAL = new Map<DialectName, Record<string, unknown>>();
async function firstRequest(name: DialectName): Promise<Record<string, unknown>> {
  const known =
    USUAL.get(name) ?? (await session(planted(BENIGN), name, () => '{"refused":"no"}')).received[0]?.body;
  if (!known) throw new Error('nothing was asked');
  USUAL.set(name, known);
  return known;
}

describe.each(ATTACKS.map((attack, index) => ({ ...attack, index })))(
  '$carrier: $tries',
  ({ index, ...attack }) => {
    const name = DIALECT_NAMES[index % DIALECT_NAMES.length] ?? 'openai';
    const { index: does = 0, harmless = false } = ANSWERS[index % ANSWERS.length] ?? {};

    test('changes neither rules nor form, and nothing comes of a model that obeys', async () => {
      const seen = await session(planted(attack), name, (elsewhere) => obeyed(elsewhere)[does]?.answer ?? '');
      const usual = await firstRequest(name);
      expectNothingHappened(seen, name, harmless ? 1 : 0);
      for (const { body } of seen.received) {
        const { rules, schema, user, roles } = parts(body);
        const before = parts(usual);
        expect(rules).toBe(before.rules);
        expect(roles).toEqual(before.roles);
        // A request and its answers are read for what they need; its words are not in the form.
        if (attack.carrier === 'request' || attack.carrier === 'answer') expect(schema).not.toContain(MARK);
        else expect(schema).toBe(before.schema);
        // Whatever fails, and however often: where others' texts are told no Python is offered.
        expect(schema).not.toContain('"python"');
        const outside = user.split('\n').filter((line) => !line.startsWith('| '));
        expect(outside.join('\n')).not.toContain(MARK);
        expect(user).not.toMatch(/[^\P{C}\n]|<[|｜/a-zA-Z<!]/u);
      }
    });
  },
);
