import { Command } from 'commander';
import type { ListedModel, ListedProvider } from '../../../rpc-schema/models.ts';
import { listModels } from '../../llm/report/list-models.ts';
import { providerNamed } from '../../llm/report/settings.ts';
import { MODEL_PROVIDERS } from '../../llm/schema.ts';
import { shortAddress } from '../../llm/short-address.ts';
import { table } from '../table.ts';
import { type ModelsIo, print, saying } from './models-io.ts';

/** So many of a provider's models whose price is not known are shown unless it is named. */
const UNKNOWN_SHOWN = 8;

const FOOT =
  '\nUSD for a million tokens, as published on that day; + more for long prompts, at peak hours or from a later day.\n';

/** `partwright models list [provider]`: which providers work from here, their models and what they cost. */
export function listCommand(io: ModelsIo): Command {
  return new Command('list')
    .description('show which providers work from here, their models, and what a million tokens cost')
    .argument('[provider]', 'only this one, with all of its models')
    .option('--json', 'print it as JSON')
    .action(async (provider: string | undefined, { json }: { json?: true }) =>
      saying(io, async () => {
        const names = provider === undefined ? MODEL_PROVIDERS : [providerNamed(provider)];
        const providers = await listModels(io.open(), names, io.signal);
        print(io, json, { providers }, () => inWords(providers, provider === undefined));
        return provider === undefined || providers[0]?.answers ? 0 : 1;
      })(),
    );
}

/** The built-in planner, then each provider with its models. */
export function inWords(providers: readonly ListedProvider[], short: boolean): string {
  const head = short ? 'builtin  plans by rule, without a model: nothing leaves, nothing to pay\n\n' : '';
  const priced = providers.some(({ models }) =>
    models.some(({ price }) => price !== null && price !== 'free'),
  );
  return head + providers.map((each) => providerInWords(each, short)).join('\n') + (priced ? FOOT : '');
}

function providerInWords(provider: ListedProvider, short: boolean): string {
  const { models } = provider;
  const first = models.filter(({ price, usual, usedBy }) => price !== null || usual || usedBy.length > 0);
  const others = models.filter((model) => !first.includes(model));
  const shown = [...first, ...(short ? others.slice(0, UNKNOWN_SHOWN) : others)];
  const left = models.length - shown.length;
  const rows = shown.map((model) => [`  ${model.name}`, priceInWords(model), remarks(model)]);
  return [
    `${provider.name}  ${state(provider)}\n`,
    table(rows),
    left > 0 ? `  and ${left} more: partwright models list ${provider.name}\n` : '',
  ].join('');
}

function state({ answers, key, needsKey, problem, cure, baseUrl, local, models }: ListedProvider): string {
  const passed = models.some(({ sentTo }) => sentTo !== null) ? 'but for models that it passes on: ' : '';
  const where = `${local ? `stays here${passed ? `, ${passed}` : ': '}` : ''}${shortAddress(baseUrl)}`;
  if (answers) return `works (${needsKey ? `key: ${key}, ` : ''}${where})`;
  const why = [problem, cure].filter(Boolean).join(' ');
  return answers === null ? `no key. ${cure}` : `does not work: ${why}`;
}

function priceInWords({ price }: ListedModel): string {
  if (price === 'free') return 'free (local)';
  if (price === null) return 'price unknown';
  const more = price.longPrompts ? '+' : '';
  return `$${price.input} in, $${price.cachedInput} cached, $${price.output} out${more} (${price.date})`;
}

function remarks({ usual, usedBy, sentTo }: ListedModel): string {
  return [
    sentTo === null ? '' : `passed on to ${sentTo}`,
    usual ? 'usual' : '',
    usedBy.length > 0 ? `set for ${usedBy.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
