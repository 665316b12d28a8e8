// One of several processes that spend from the same budget at the same time: node spender.ts CONFIG DATA CALLS.
// Prints how many calls were answered, and how many the budget refused.
import { LLMError } from '../../../sidecar/llm/llm-error.ts';
import { openModels } from '../../../sidecar/llm/open-models.ts';

const [configFolder = '', dataFolder = '', calls = '0'] = process.argv.slice(2);
const opened = openModels({ environment: process.env, configFolder, dataFolder, announce: () => {} });
const { primary } = opened.settings.planner;
if (primary === null) throw new Error('no model is set');

const tally = { answered: 0, refused: 0, broken: 0 };
await Promise.all(
  Array.from({ length: Number(calls) }, async (_, n) => {
    try {
      await opened.models.ask({
        agent: 'planner',
        primary,
        fallback: null,
        request: {
          messages: [{ role: 'user', text: `${n}: ${'a plate '.repeat(40)}` }],
          temperature: 0,
          maxTokens: 400,
        },
        budget: opened.budget(`design ${process.pid} ${n % 3}`),
        signal: new AbortController().signal,
        ...(n % 2 === 0 ? { onDelta: () => {} } : {}),
      });
      tally.answered += 1;
    } catch (error) {
      if (!(error instanceof LLMError)) throw error;
      tally[error.kind === 'budget' ? 'refused' : 'broken'] += 1;
    }
  }),
);
process.stdout.write(JSON.stringify(tally));
