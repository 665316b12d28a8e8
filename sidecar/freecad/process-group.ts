import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Options of spawn() for a child that killGroup() can end with everything it starts. */
export const GROUP_OPTIONS = { detached: process.platform !== 'win32', windowsHide: true } as const;

/** Kills a child started with GROUP_OPTIONS and all its descendants. Does nothing where they are gone already. */
export async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    await once(spawn('taskkill', ['/T', '/F', '/PID', String(child.pid)], { windowsHide: true }), 'close');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}
