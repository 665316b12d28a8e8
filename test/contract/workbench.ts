import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFailed, onTestFinished } from 'vitest';
import { z } from 'zod';

/** What the script may say; see there. */
const Line = z.looseObject({
  id: z.int().optional(),
  error: z.looseObject({ name: z.string() }).optional(),
  result: z.looseObject({}).optional(),
  told: z.tuple([z.string(), z.looseObject({ stage: z.string() })]).optional(),
});
export type Line = z.infer<typeof Line>;

/** A Python process with a real Connection; see workbench.py. */
export interface Workbench {
  readonly pid: number;
  tell(command: object): void;
  /** The next line that has that key; lines before it are passed over. */
  next(key: string): Promise<Line>;
}

/** `newer`: by how many versions its protocol is ahead of the sidecar's. */
export function startWorkbench(port: number, token: string, patience = 10, newer = 0): Workbench {
  const script = join(import.meta.dirname, 'workbench.py');
  const child = spawn('python3', [script, String(port), token, String(patience), String(newer)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // Handlers that throw are part of some tests; what Python says of them matters only where a test fails.
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  onTestFailed(() => {
    if (complaints) process.stderr.write(complaints);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  onTestFinished(async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  return {
    pid: child.pid ?? 0,
    tell: (command) => child.stdin.write(`${JSON.stringify(command)}\n`),
    async next(key) {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`The workbench ended without ${key}.`);
        const line = Line.parse(JSON.parse(value));
        if (key in line) return line;
      }
    },
  };
}
