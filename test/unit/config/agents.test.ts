import { expect, test } from 'vitest';
import { agentSettings, DEFAULTS, forAll, fromEnvironment } from '../../../sidecar/config/agents.ts';

test('the defaults', () => {
  expect(agentSettings([])).toEqual(DEFAULTS);
  expect(Object.values(DEFAULTS).map(({ temperature, max_tokens }) => [temperature, max_tokens])).toEqual([
    [0.3, 4096],
    [0.2, 8192],
    [0.3, 2048],
    [0.4, 2048],
  ]);
});

test('file, environment and command line, each over those before', () => {
  const { planner, validator } = agentSettings([
    {
      from: 'config.json',
      agents: { planner: { primary: 'ollama/qwen3', temperature: 0.5, max_tokens: 1000 } },
    },
    fromEnvironment({ AGENT_PLANNER_TEMPERATURE: '0.7', AGENT_VALIDATOR_FALLBACK: 'none', PATH: '/bin' }),
    forAll('anthropic/claude-sonnet-5-5', '--model'),
  ]);
  expect(planner).toEqual({
    primary: 'anthropic/claude-sonnet-5-5',
    fallback: null,
    temperature: 0.7,
    max_tokens: 1000,
  });
  expect(validator.fallback).toBeNull();
});

test.each([
  [
    { AGENT_PLANER_PRIMARY: 'x' },
    'the environment: there is no agent "planer". Agents: planner, generator, validator, orchestrator.',
  ],
  [
    { AGENT_PLANNER_MODEL: 'x' },
    'planner has no setting "model". Settings: primary, fallback, temperature, max_tokens.',
  ],
  [{ AGENT_PLANNER_TEMPERATURE: 'hot' }, 'planner.temperature'],
  [{ AGENT_PLANNER_MAX_TOKENS: '' }, 'planner.max_tokens'],
  [{ AGENT_PLANNER_PRIMARY: '' }, 'planner.primary'],
])('%o is an error that lists what can be', (environment, message) => {
  expect(() => agentSettings([fromEnvironment(environment)])).toThrow(message);
});
