import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An X display of its own with a window manager, so that focus and key presses behave as on a desktop. */
export interface Display {
  /** Such as ":99". */
  readonly name: string;
  close(): Promise<void>;
}

/** Starts Xvfb and openbox. Throws when either is not installed. */
export async function openDisplay(width = 1280, height = 900): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-dpi', '96', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await once(server, 'spawn');
  const [number] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const name = `:${number.trim()}`;
  const windows = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
  await once(windows, 'spawn');
  return {
    name,
    async close() {
      await end(windows);
      await end(server);
    },
  };
}

/** Ends a child process of this test and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(timer);
}
