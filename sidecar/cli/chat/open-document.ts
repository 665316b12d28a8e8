import { resolve } from 'node:path';
import type { Application } from '../../application.ts';
import type { FreecadWindow } from '../../freecad/windows.ts';
import type { LiveDocument } from './live-document.ts';
import { OwnDocument } from './own-document.ts';
import { WindowDocument } from './window-document.ts';

interface OpenedDocument {
  readonly live: LiveDocument;
  /** Aborted with the reason when the document is gone for good, and the session with it. */
  readonly closed: readonly AbortSignal[];
}

/**
 * What a session works on: the window that is joined, or a FreeCAD of its own, with a new document or a file's.
 * @param tell says what the person should know of it
 * @throws {PartwrightError} FileFailed, or why the window cannot be joined
 */
export async function openDocument(
  { document }: { readonly document?: string },
  window: FreecadWindow | null,
  application: Application,
  tell: (text: string) => void,
  signal: AbortSignal,
): Promise<OpenedDocument> {
  if (window) {
    const joined = await application.joinWindow(window, signal);
    tell(`Joined the window of FreeCAD ${window.freecadVersion}. Each change is one undo step there.`);
    return { live: new WindowDocument(joined, tell), closed: [joined.peer.closed] };
  }
  const live = new OwnDocument({ start: () => application.startFreecad(signal), tell });
  live.warm();
  try {
    if (document !== undefined) {
      tell(`Opening ${document}`);
      await live.open(resolve(document));
    }
  } catch (error) {
    await live.close();
    throw error;
  }
  return { live, closed: [] };
}
