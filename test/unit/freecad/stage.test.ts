import { describe, expect, test } from 'vitest';
import { PartwrightError } from '../../../rpc-schema/errors.ts';
import type { HeadlessFreecad } from '../../../sidecar/freecad/headless.ts';
import { Stage } from '../../../sidecar/freecad/stage.ts';

const never = () => new Promise<never>(() => {});
const unstopped = new AbortController().signal;

/** A stage whose processes are only counted; what a real FreeCAD does on it is tested in test/freecad. */
function stageOf(size: number, timeoutMs = 60_000) {
  const started: { killed: boolean; crash: () => void }[] = [];
  const stage = new Stage({
    size,
    timeoutMs,
    start: async () => {
      const closed = new AbortController();
      const entry = {
        killed: false,
        crash: () => closed.abort(new PartwrightError('FreecadCrashed', 'It is gone.')),
      };
      started.push(entry);
      return {
        peer: { closed: closed.signal },
        kill: async () => {
          entry.killed = true;
          closed.abort(new PartwrightError('Disconnected', 'killed'));
        },
      } as unknown as HeadlessFreecad;
    },
  });
  return { stage, started };
}

describe('a stage', () => {
  test('keeps a FreeCAD that did well and lends it again', async () => {
    const { stage, started } = stageOf(1);
    await stage.use(async () => 1, unstopped);
    await stage.use(async () => 2, unstopped);
    expect(started.length).toBe(1);
  });

  test('ends one whose work threw, and says what it threw', async () => {
    const { stage, started } = stageOf(1);
    await expect(stage.use(() => Promise.reject(new Error('broken')), unstopped)).rejects.toThrow('broken');
    expect(started[0]?.killed).toBe(true);
    await stage.use(async () => 1, unstopped);
    expect(started.length).toBe(2);
  });

  test('ends one that is stopped, at once', async () => {
    const { stage, started } = stageOf(1);
    const stop = new AbortController();
    const use = stage.use(() => {
      stop.abort();
      return never();
    }, stop.signal);
    await expect(use).rejects.toMatchObject({ name: 'Cancelled' });
    expect(started[0]?.killed).toBe(true);
  });

  test('ends one that takes too long', async () => {
    const { stage } = stageOf(1, 20);
    await expect(stage.use(never, unstopped)).rejects.toMatchObject({ name: 'TimedOut' });
  });

  test('says when a FreeCAD goes away in the middle', async () => {
    const { stage, started } = stageOf(1);
    const use = stage.use(() => {
      started[0]?.crash();
      return never();
    }, unstopped);
    await expect(use).rejects.toMatchObject({ name: 'FreecadCrashed' });
  });

  test('lets go at once of one that is stopped while it waits for its turn', async () => {
    const { stage } = stageOf(1);
    const first = Promise.withResolvers<void>();
    const running = stage.use(() => first.promise, unstopped);
    const stop = new AbortController();
    let called = false;
    const waiting = stage.use(async () => {
      called = true;
    }, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'Cancelled' });
    const third = stage.use(async () => 3, unstopped);
    first.resolve();
    await running;
    expect(await third).toBe(3);
    expect(called).toBe(false);
  });

  test('runs no more than its size at once', async () => {
    const { stage } = stageOf(2);
    let [now, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
    };
    await Promise.all(Array.from({ length: 7 }, () => stage.use(work, unstopped)));
    expect(most).toBe(2);
  });

  test('is closed when all its FreeCADs are gone, those in use too', async () => {
    const { stage, started } = stageOf(2);
    await stage.use(async () => 1, unstopped);
    const use = stage.use(never, unstopped);
    const refused = expect(use).rejects.toMatchObject({ name: 'Disconnected' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await stage.close();
    await refused;
    expect(started.every(({ killed }) => killed)).toBe(true);
  });
});
