import { Command } from 'commander';
import { budgetCommand } from './budget.ts';
import { keyCommand } from './key.ts';
import { listCommand } from './list.ts';
import type { ModelsIo } from './models-io.ts';
import { testCommand } from './test.ts';
import { usageCommand } from './usage.ts';
import { consentCommand, useCommand } from './use.ts';

/** `partwright models`: which models there are, what they cost, and who may ask them. */
export function modelsCommand(io: ModelsIo): Command {
  const command = new Command('models').description(
    'language models: which work, what they cost, keys and budgets',
  );
  for (const each of [
    listCommand(io),
    testCommand(io),
    useCommand(io),
    consentCommand(io),
    keyCommand(io),
    budgetCommand(io),
    usageCommand(io),
  ])
    command.addCommand(each);
  return command;
}
