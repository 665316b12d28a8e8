import { readFile } from 'node:fs/promises';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Application } from '../../sidecar/application.ts';
import { type Part, partOf } from '../../sidecar/checks/part.ts';

const RUNNER = await readFile(new URL('run_script.py', import.meta.url), 'utf8');

export type Ran =
  /** What the script made, read in two ways: all of it, and the last thing only. */
  | { readonly type: 'made'; readonly readings: readonly Part[] }
  | { readonly type: 'failed'; readonly error: string };

/** Runs a script that nobody looked at, in a FreeCAD of its own that is ended afterwards, or after a minute. */
export async function runScript(
  script: string,
  application: Pick<Application, 'startFreecad'>,
  timeLimitMs = 60_000,
): Promise<Ran> {
  const freecad = await application.startFreecad(new AbortController().signal);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void freecad.kill();
  }, timeLimitMs);
  try {
    const { peer } = freecad;
    const { document } = await peer.request('freecad/execute', {
      document: null,
      revision: null,
      label: 'Script',
      steps: [{ title: 'Script', script: `SCRIPT = ${JSON.stringify(script)}\n${RUNNER}` }],
    });
    const state = await peer.request('freecad/readState', {
      document,
      objects: ['ScriptAll', 'ScriptLast'],
      faces: false,
      treeLimit: 0,
    });
    const readings = ['ScriptAll', 'ScriptLast'].map((name) => partOf(state, [name]));
    return { type: 'made', readings: readings.filter((part) => part !== null) };
  } catch (error) {
    if (late) return { type: 'failed', error: `It took more than ${timeLimitMs / 1000} s.` };
    if (!(error instanceof PartwrightError)) throw error;
    return { type: 'failed', error: exceptionOf(error) };
  } finally {
    clearTimeout(timer);
    await freecad.kill();
  }
}

/** What the script raised, without our own words round it. */
function exceptionOf({ message, data }: PartwrightError): string {
  const told = data && typeof data === 'object' && 'exception' in data ? String(data.exception) : message;
  return told.replace(/^RuntimeError: /, '').slice(0, 600);
}
