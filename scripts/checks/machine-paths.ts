import { type Finding, linesOf } from './files.ts';

/** Paths that exist on one machine only. Not preceded by a letter or a dot, which would make it part of a URL. */
const MACHINE_PATH =
  /(?<![\w.~*-])(?:\/(?:home|Users)\/[\w.-]+|\/root\/|\/work\/|\/var\/tmp\/fc\b|\/private\/var\/folders\/|[A-Za-z]:\\{1,2}Users\\{1,2}[\w.-]+)/;

/** Temporary files have a place on every machine, but only the operating system knows where. */
const TEMPORARY_PATH = /(?<![\w.~*-])\/tmp\/(?!\.X11-unix)[\w.-]/;

/** Absolute home and machine paths in the files; a test may name a temporary one. */
export function findMachinePaths(root: string, files: readonly string[]): Finding[] {
  return files.flatMap((file) => {
    const patterns = file.startsWith('test/') ? [MACHINE_PATH] : [MACHINE_PATH, TEMPORARY_PATH];
    return linesOf(root, file).flatMap((line, index) => {
      const found = patterns.map((pattern) => pattern.exec(line)?.[0]).find((match) => match !== undefined);
      return found === undefined ? [] : [{ file, line: index + 1, what: found }];
    });
  });
}
