import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import type { HeadlessFreecad } from '../../freecad/headless.ts';
import { makeScratch } from '../../freecad/scratch.ts';
import type { Peer } from '../../rpc/peer.ts';

interface LiveDocumentOptions {
  readonly start: () => Promise<HeadlessFreecad>;
  /** Says what the person should know of the document. */
  readonly tell: (text: string) => void;
}

/** The document of a session, and the FreeCAD without a window that has it. It outlives that FreeCAD. */
export class LiveDocument {
  readonly #options: LiveDocumentOptions;
  #freecad: Promise<HeadlessFreecad> | null = null;
  #name: string | null = null;
  #revision = '';
  /** Where the document is on disk, as it was after its last change. */
  #kept: string | null = null;
  #scratch: string | null = null;
  #life = 0;

  constructor(options: LiveDocumentOptions) {
    this.#options = options;
  }

  /** The document's internal name; null where nothing was made yet. */
  get name(): string | null {
    return this.#name;
  }

  /** Counts the FreeCADs that had the document: what one remembers, such as how to undo, the next does not. */
  get life(): number {
    return this.#life;
  }

  /** Starts the FreeCAD ahead of time. A failure shows where it is needed. */
  warm(): void {
    this.#freecad ??= this.#options.start();
    this.#freecad.catch(() => {});
  }

  /** The FreeCAD that has the document, started or replaced where that is needed. @throws {PartwrightError} */
  async peer(): Promise<Peer> {
    const running = await this.#freecad?.catch(() => null);
    if (running && !running.peer.closed.aborted) return running.peer;
    this.#freecad = this.#options.start();
    const { peer } = await this.#freecad;
    this.#life += 1;
    if (this.#name !== null && this.#kept !== null) {
      await this.#open(peer, this.#kept);
      this.#options.tell('FreeCAD had ended. The document is open again, as it was after its last change.');
    }
    return peer;
  }

  /** Opens a file as the document; the file itself is never written to. @throws {PartwrightError} FileFailed */
  async open(path: string): Promise<void> {
    await this.#open(await this.peer(), path);
    this.#kept = path;
  }

  /** Takes note of a change: the document as it is now is what comes back when its FreeCAD goes away. */
  async changed(document: string, revision: string): Promise<void> {
    this.#name = document;
    this.#revision = revision;
    try {
      this.#scratch ??= await makeScratch();
      const path = join(this.#scratch, 'session.FCStd');
      const freecad = await this.#freecad;
      await freecad?.peer.request('freecad/saveCopy', { document, path });
      this.#kept = path;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#options.tell(`The document could not be put aside against a crash of FreeCAD: ${why}`);
    }
  }

  /** Undoes the newest change, if nothing else was done since. @throws {PartwrightError} DocumentChanged */
  async undo(): Promise<void> {
    const peer = await this.peer();
    const params = { document: this.#name ?? '', revision: this.#revision };
    const { document, revision } = await peer.request('freecad/undo', params);
    await this.changed(document, revision);
  }

  /** What it holds, without the details of its objects; null where there is none yet. */
  async state(): Promise<DocumentState | null> {
    const peer = this.#name === null ? null : await this.peer();
    if (!peer || this.#name === null) return null;
    const params = { document: this.#name, objects: 'none', faces: false, treeLimit: 500 } as const;
    return peer.request('freecad/readState', params);
  }

  async close(): Promise<void> {
    const freecad = await this.#freecad?.catch(() => null);
    await freecad?.kill();
    if (this.#scratch !== null) await rm(this.#scratch, { recursive: true, force: true });
  }

  async #open(peer: Peer, path: string): Promise<void> {
    const { document, revision } = await peer.request('freecad/openDocument', { path, name: 'Model' });
    this.#name = document;
    this.#revision = revision;
  }
}
