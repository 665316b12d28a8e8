import { type Finding, linesOf } from './files.ts';

const MOST_LINES = 400;
const GENERATED = ['workbench/partwright/rpc/protocol.py'];

/** Source files of the sidecar and the workbench that have grown past the size where they should be split. */
export function findLongFiles(root: string, files: readonly string[]): Finding[] {
  return files
    .filter((file) => /^(sidecar|workbench)\/.*\.(ts|py)$/.test(file) && !GENERATED.includes(file))
    .map((file) => ({ file, lines: linesOf(root, file).length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ file, lines }) => ({
      file,
      line: MOST_LINES + 1,
      what: `${lines} lines, at most ${MOST_LINES}`,
    }));
}
