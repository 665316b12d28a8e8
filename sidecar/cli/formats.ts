import { InvalidArgumentError } from 'commander';

/** What a model can be written as, and the file name that it gets. */
export const FILE_NAMES = {
  fcstd: 'model.FCStd',
  step: 'model.step',
  stl: 'model.stl',
  png: 'model.png',
  macro: 'model.FCMacro',
  svg: 'model.svg',
  pdf: 'model.pdf',
} as const;
export type Format = keyof typeof FILE_NAMES;

export const FORMATS = Object.keys(FILE_NAMES) as Format[];

/** Written when nothing is said: all but the drawing. */
export const USUAL_FORMATS = FORMATS.filter((format) => format !== 'svg' && format !== 'pdf');

const isFormat = (word: string): word is Format => Object.hasOwn(FILE_NAMES, word);

/** Reads "step,png". @throws {InvalidArgumentError} naming the one that is not known */
export function parseFormats(text: string): Format[] {
  const words = text
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = words.find((word) => !isFormat(word));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${FORMATS.join(', ')}.`);
  return [...new Set(words.filter(isFormat))];
}
