import { Command } from 'commander';
import type { TestedModel } from '../../../rpc-schema/models.ts';
import { readModelName } from '../../llm/model-name.ts';
import { dollars } from '../../llm/money/dollars.ts';
import { setModels, testModels } from '../../llm/report/test-models.ts';
import { table } from '../table.ts';
import { type ModelsIo, print, saying } from './models-io.ts';

/** `partwright models test [model...]`: one tiny call each. */
export function testCommand(io: ModelsIo): Command {
  return new Command('test')
    .description(
      'make one tiny call to each model: does it answer, how fast, at what cost, does it hold to a schema',
    )
    .argument('[models...]', 'provider/model; those that are set for agents unless given')
    .option('--json', 'print it as JSON')
    .action(async (written: string[], { json }: { json?: true }) =>
      saying(io, async () => {
        const opened = io.open();
        const names = written.length > 0 ? written.map(readModelName) : setModels(opened);
        if (names.some(({ provider }) => provider === 'builtin')) {
          io.terminal.note('The built-in planner is no model; it always works.');
        }
        const asked = names.filter(({ provider }) => provider !== 'builtin');
        if (asked.length === 0 && !json) {
          io.terminal.out(
            'No model is set for any agent: the built-in planner does it all. partwright models use sets one.\n',
          );
          return 0;
        }
        const models = await testModels(opened, asked, io.signal, { say: (line) => io.terminal.note(line) });
        print(io, json, { models }, () => inWords(models));
        return models.every(({ ok }) => ok) ? 0 : 1;
      })(),
    );
}

/** One row a model. */
export function inWords(models: readonly TestedModel[]): string {
  const rows = models.map(({ model, ok, sentTo, ms, tokens, costUsd, constrained, problem, cure }) =>
    ok
      ? [
          '✓',
          model,
          `${(ms / 1000).toFixed(1)} s`,
          `${tokens} tokens`,
          costUsd === null ? 'cost unknown' : dollars(costUsd),
          constrained === null
            ? 'no room to tell whether it holds to a schema'
            : constrained
              ? 'holds to a schema'
              : 'does not hold to a schema: its answers are read as they come',
          sentTo === null ? '' : `passed on to ${sentTo}`,
        ]
      : ['✗', model, [problem, cure].filter(Boolean).join(' ')],
  );
  return table(rows.filter(([mark]) => mark === '✓')) + table(rows.filter(([mark]) => mark === '✗'));
}
