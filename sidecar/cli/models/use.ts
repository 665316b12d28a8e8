import { Argument, Command } from 'commander';
import { AGENTS, SettingError } from '../../config/agents.ts';
import { modelName, readModelName } from '../../llm/model-name.ts';
import { priceOf } from '../../llm/money/price.ts';
import type { OpenedModels } from '../../llm/open-models.ts';
import { changeSettings, consentNamed } from '../../llm/report/settings.ts';
import { type ConsentName, MODEL_PROVIDERS } from '../../llm/schema.ts';
import { table } from '../table.ts';
import { type ModelsIo, saying } from './models-io.ts';

interface UseOptions {
  readonly agent?: string[];
  readonly fallback?: string;
}

/** `partwright models use <model>`: who asks which model, in the config file. */
export function useCommand(io: ModelsIo): Command {
  return new Command('use')
    .description('set the model of all agents, or of some')
    .argument('<model>', 'provider/model, a provider alone for its usual one, or builtin')
    .option('--agent <name...>', `only for these: ${AGENTS.join(', ')}`)
    .option('--fallback <model>', 'who is asked where that one cannot; none for nobody')
    .action(async (model: string, { agent = [...AGENTS], fallback }: UseOptions) =>
      saying(io, async () => {
        const opened = io.open();
        const values = {
          primary: written(model),
          ...(fallback === undefined ? {} : { fallback: fallback === 'none' ? null : written(fallback) }),
        };
        await changeSettings(opened, { agents: Object.fromEntries(agent.map((name) => [name, values])) });
        const { settings } = opened;
        io.terminal.out(
          table(
            AGENTS.map((name) => {
              const { primary, fallback: then } = settings[name];
              return [name, primary ? modelName(primary) : 'builtin', then ? `then ${modelName(then)}` : ''];
            }),
          ),
        );
        await warn(io, model);
        return 0;
      })(),
    );

  /** A model whose price is not known cannot be asked within a budget; better said now than at the first design. */
  async function warn({ terminal, open, signal }: ModelsIo, model: string): Promise<void> {
    const name = readModelName(model);
    if (name.provider === 'builtin') return;
    const { connections, keys, limits } = open();
    const { entry, leaves, via, title, host } = await connections.placeSaid(name, signal);
    if (!entry.isLocal && (await keys.find(name.provider)) === null)
      terminal.note(`${entry.title} needs a key: partwright models key set ${entry.name}.`);
    if (via !== null)
      terminal.note(
        `${modelName(name)} runs in ${title}: what it is asked goes to ${host} by way of ${via}.`,
      );
    const limited = limits.perDesign !== null || limits.perDay !== null;
    if (leaves && limited && priceOf(name.provider, name.model) === undefined)
      terminal.note(
        `The price of ${modelName(name)} is not known, so no budget can hold it: partwright models budget set --design none --day none takes the budget away.`,
      );
  }
}

/** A name that can be read, as it was written. */
function written(model: string): string {
  readModelName(model);
  return model.trim();
}

/** `partwright models consent <provider> yes|no`: whether prompts may be sent there. */
export function consentCommand(io: ModelsIo): Command {
  return new Command('consent')
    .description('allow a service to be sent prompts, or forbid it')
    .argument('<provider>', 'such as anthropic; ollama-cloud for the models that Ollama passes on')
    .addArgument(new Argument('<answer>', 'whether it may').choices(['yes', 'no']))
    .action(async (provider: string, answer: string) =>
      saying(io, async () => {
        const name = consentNamed(provider);
        const opened = io.open();
        checkLeaves(opened, name);
        await changeSettings(opened, { consent: { [name]: answer === 'yes' } });
        io.terminal.out(
          answer === 'yes'
            ? `${name} may be sent prompts of agents that are set to ask it.\n`
            : `Nothing is sent to ${name} any more.\n`,
        );
        return 0;
      })(),
    );
}

/** @throws SettingError where there is nothing to consent to */
function checkLeaves({ connections }: OpenedModels, name: ConsentName): void {
  const provider = MODEL_PROVIDERS.find((each) => each === name);
  if (provider === undefined) return; // A cloud.
  const { entry, leaves } = connections.place(provider);
  if (leaves) return;
  const passed = entry.cloud
    ? ` Models that it passes on to ${entry.cloud.title} have a word of their own: partwright models consent ${entry.cloud.name}.`
    : '';
  throw new SettingError(
    `What ${name} is asked stays on this machine and its network; nothing to consent to.${passed}`,
  );
}
