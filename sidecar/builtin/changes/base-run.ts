import { nounNamed } from '../../plan/nouns/registry.ts';
import type { Parameter } from '../../plan/parameter.ts';
import type { Model } from './model.ts';
import type { Amount } from './size-phrase.ts';

/** Which sizes of the part a run such as "100x50x6" gives, in its order; or what has to be asked. */
type BaseRun =
  | { readonly sizes: readonly Parameter[] }
  | { readonly question: string; readonly options: string[] };

/**
 * As the noun reads a run of its own; null where it has none of so many sizes.
 * @param sizes the part's own sizes, which a run has to give all of
 */
export function baseRun(
  { outline, plan }: Model,
  amounts: readonly Amount[],
  sizes: readonly Parameter[],
): BaseRun | null {
  const noun = outline && nounNamed(outline.base.noun);
  const values = amounts.map((amount) => (amount.kind === 'figure' ? amount.number : Number.NaN));
  if (!noun || sizes.length !== values.length || values.some(Number.isNaN)) return null;
  const reading = noun.compact(values, new Set());
  if (!reading) return null;
  if ('question' in reading) return { question: reading.question, options: [...reading.options] };
  const own = reading.names.flatMap((name) => plan.parameters.filter((size) => size.name === name));
  if (own.length === values.length) return { sizes: own };
  const spoken = (names: readonly string[]) => names.map((name) => name.replace(/_/g, ' ')).join(' x ');
  return {
    question: `"${values.join(' x ')}" would be ${spoken(reading.names)}, and the ${noun.name} has ${spoken(sizes.map(({ name }) => name))}. Which sizes are meant?`,
    options: [],
  };
}
