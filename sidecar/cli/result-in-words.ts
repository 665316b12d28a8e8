import { createColors } from 'picocolors';
import type { CliResult } from './result.ts';
import { answer } from './result-answer.ts';
import {
  asked,
  assumed,
  changed,
  checked,
  effects,
  files,
  mass,
  parameters,
  reviewed,
  type Section,
  worthALook,
} from './result-sections.ts';

/** What is printed below the answer, in this order; a section without lines is left out. */
const SECTIONS: readonly Section[] = [
  worthALook,
  checked,
  reviewed,
  effects,
  changed,
  parameters,
  mass,
  assumed,
  asked,
  files,
];

/** A result as a person reads it on a terminal. */
export function inWords(result: CliResult, colour: boolean, sections: readonly Section[] = SECTIONS): string {
  const colours = createColors(colour);
  const lines = sections
    .map((section) => section(result, colours))
    .filter((section) => section.length > 0)
    .flatMap((section) => ['', ...section]);
  return `${[...answer(result, colours), ...lines].join('\n')}\n`;
}
