import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Asks for a secret: on a terminal without showing what is typed, else the first line of what is piped in. Null at the end
 * of input, and where it is stopped.
 */
export async function readSecret(
  question: string,
  {
    input,
    output,
    signal,
  }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream; signal: AbortSignal },
): Promise<string | null> {
  const terminal = 'isTTY' in input && input.isTTY === true;
  if (terminal) output.write(question);
  // Echoes into nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal, signal });
  try {
    return await new Promise<string | null>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(null));
      lines.once('SIGINT', () => resolve(null));
    });
  } finally {
    lines.close();
    if (terminal) output.write('\n');
  }
}
