import type { Application } from '../../sidecar/application.ts';
import { DEFAULTS } from '../../sidecar/config/agents.ts';
import { LLMError } from '../../sidecar/llm/llm-error.ts';
import type { ModelName } from '../../sidecar/llm/model-name.ts';
import type { Models } from '../../sidecar/llm/models.ts';
import { misfit } from '../prompts/judge.ts';
import { type FailedScript, messagesFor, scriptOf } from './ask-script.ts';
import { runScript } from './disposable.ts';
import type { Meter } from './meter.ts';
import type { Answer, Keep } from './mode.ts';

interface Options {
  readonly models: Models;
  readonly model: ModelName;
  readonly meter: Meter;
  readonly application: Application;
  readonly rounds: number;
  readonly keep: Keep;
}

/** A script of a part is this long at most; what goes on after it is a loop. */
const MOST_TOKENS = 800;

/** (a): the model writes a script, its errors go back to it, and whatever solid comes out is the answer. */
export function scriptMode({ models, model, meter, application, rounds, keep }: Options): Answer {
  return async ({ id, turns: [prompt = ''], expect, tolerance }) => {
    if (expect.outcome !== 'done') throw new Error(`${id} has no part to compare with`);
    let failed: FailedScript | null = null;
    for (let round = 1; ; round++) {
      const answer = await ask(messagesFor(prompt, failed), round);
      const script = scriptOf(answer);
      await keep(id, round, 'py', script);
      const ran = await runScript(script, application);
      if (ran.type === 'failed') await keep(id, round, 'error', ran.error);
      if (ran.type === 'failed' && round < rounds) {
        failed = { answer, error: ran.error };
        continue;
      }
      if (ran.type === 'failed')
        return { verdict: 'failed', solid: false, why: ran.error, rounds: round, ...meter.take() };
      // Of the two ways to read what it made, the better one counts.
      const misfits = ran.readings.map((part) => misfit(part, expect, tolerance));
      const [best = ['nothing was measured']] = misfits.toSorted((one, other) => one.length - other.length);
      const verdict = best.length === 0 ? 'right' : 'wrong';
      return { verdict, solid: true, why: best.join('; '), rounds: round, ...meter.take() };
    }
  };

  async function ask(messages: ReturnType<typeof messagesFor>, round: number): Promise<string> {
    const temperature = DEFAULTS.generator.temperature + 0.1 * (round - 1);
    try {
      const { text } = await models.ask({
        agent: 'bench',
        primary: model,
        fallback: null,
        request: { messages, temperature, maxTokens: MOST_TOKENS },
        budget: meter.budget,
        signal: new AbortController().signal,
        // Streamed, so that a loop is cut off.
        onDelta: () => {},
      });
      return text;
    } catch (error) {
      // An answer that is none is a script that does not run; anything else ends the benchmark.
      if (error instanceof LLMError && error.kind === 'answer') return error.message;
      throw error;
    }
  }
}
