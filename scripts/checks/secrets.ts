import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import type { Finding } from './files.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const SECRETLINT = path.join(
  path.dirname(createRequire(import.meta.url).resolve('secretlint/package.json')),
  'bin/secretlint.js',
);

const Report = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(
      z.object({ message: z.string(), loc: z.object({ start: z.object({ line: z.int() }) }) }),
    ),
  }),
);

/** Keys, tokens and passwords in the files, as secretlint's recommended rules see them; their values masked. */
export function findSecrets(root: string, allFiles: readonly string[]): Finding[] {
  // secretlint passes over its own configuration, which names nothing but its rules.
  const files = allFiles.filter((file) => file !== '.secretlintrc.json');
  const options = ['--format=json', '--no-glob', '--no-gitignore', '--secretlintrc'];
  const configuration = path.join(REPOSITORY, '.secretlintrc.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SECRETLINT, ...options, configuration, ...files],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0 && status !== 1) throw new Error(`secretlint could not scan: ${stderr}`);
  const results = Report.parse(JSON.parse(stdout));
  if (results.length !== files.length) {
    throw new Error(`secretlint scanned ${results.length} of ${files.length} files`);
  }
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ message, loc }) => ({
      file: path.relative(root, filePath),
      line: loc.start.line,
      what: message,
    })),
  );
}
