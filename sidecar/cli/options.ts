import type { Question } from '../../rpc-schema/design.ts';

/** More would be a wall. */
const MOST_SHOWN = 12;

const others = (options: readonly string[]) =>
  options.length > MOST_SHOWN ? [`and ${options.length - MOST_SHOWN} others`] : [];

/** The answers to choose from in a line. */
export const optionsInLine = (options: readonly string[]): string =>
  [...options.slice(0, MOST_SHOWN), ...others(options)].join(' · ');

/**
 * The answers to choose from, numbered, a line each. Every other one can be typed as well. Where any text may answer, a number
 * may be what is meant: they have none there, and are typed.
 */
export const optionLines = ({ options, open }: Pick<Question, 'options' | 'open'>): string[] => [
  ...options
    .slice(0, MOST_SHOWN)
    .map((option, index) => (open ? `or: ${option}` : `${index + 1}) ${option}`)),
  ...others(options),
];

/** A question about one of these takes a bare number for the size itself. */
const SIZED =
  /\b(?:count|diameter|radius|length|width|height|thickness|depth|size|distance|spacing|wall|angle|side|pitch|teeth)$/;

/** What was typed, or the option whose number it is. */
export function optionMeant({ options, about, open }: Question, typed: string): string {
  if (open) return typed;
  const text = typed.trim();
  const number = /^(\d{1,2})[.)]?$/.exec(text)?.[1];
  if (number === undefined || options.includes(text) || (about !== null && SIZED.test(about))) return typed;
  return options.slice(0, MOST_SHOWN)[Number(number) - 1] ?? typed;
}
