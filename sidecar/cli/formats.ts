import { z } from 'zod';

/** What a model can be written as, and the file name that it gets. */
export const FILE_NAMES = {
  fcstd: 'model.FCStd',
  step: 'model.step',
  stl: 'model.stl',
  png: 'model.png',
  macro: 'model.FCMacro',
} as const;
export type Format = keyof typeof FILE_NAMES;

const FORMATS = Object.keys(FILE_NAMES) as Format[];
export const DEFAULT_FORMATS = FORMATS.join(',');

const Formats = z.array(
  z.enum(FORMATS as [Format, ...Format[]], {
    error: ({ input }) => `"${input}" is none of ${FORMATS.join(', ')}`,
  }),
);

/** Reads "step,png". @throws {z.ZodError} naming the one that is not known */
export function parseFormats(text: string): Format[] {
  return [
    ...new Set(
      Formats.parse(
        text
          .split(',')
          .map((part) => part.trim().toLowerCase())
          .filter(Boolean),
      ),
    ),
  ];
}
