import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import type { HeadlessFreecad } from '../../freecad/headless.ts';
import { makeScratch } from '../../freecad/scratch.ts';
import type { Peer } from '../../rpc/peer.ts';
import type { Begun, LiveDocument } from './live-document.ts';

interface OwnDocumentOptions {
  readonly start: () => Promise<HeadlessFreecad>;
  /** Says what the person should know of the document. */
  readonly tell: (text: string) => void;
}

/** The document of a session, and the FreeCAD without a window that has it. It outlives that FreeCAD. */
export class OwnDocument implements LiveDocument {
  readonly #options: OwnDocumentOptions;
  #freecad: Promise<HeadlessFreecad> | null = null;
  #name: string | null = null;
  /** Where the document is on disk, as it was after its last change. */
  #kept: string | null = null;
  #scratch: string | null = null;
  #life = 0;

  constructor(options: OwnDocumentOptions) {
    this.#options = options;
  }

  get name(): string | null {
    return this.#name;
  }

  get life(): number {
    return this.#life;
  }

  /** Starts the FreeCAD ahead of time. A failure shows where it is needed. */
  warm(): void {
    this.#freecad ??= this.#options.start();
    this.#freecad.catch(() => {});
  }

  /** Started or replaced where that is needed. */
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

  /** One that was lost with its FreeCAD is back under a name of its own before a design starts on it. */
  async begin(): Promise<Begun> {
    if (this.#name !== null) await this.peer().catch(() => {}); // The design meets the same, and says it.
    return { document: this.#name, watching: null };
  }

  /** The document as it is now is what comes back when its FreeCAD goes away. */
  async changed(document: string): Promise<void> {
    this.#name = document;
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

  async undo(document: string, revision: string): Promise<string> {
    const undone = await (await this.peer()).request('freecad/undo', { document, revision });
    await this.changed(document);
    return undone.revision;
  }

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
    const { document } = await peer.request('freecad/openDocument', { path, name: 'Model' });
    this.#name = document;
  }
}
