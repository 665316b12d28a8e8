import { PartwrightError } from '../../../rpc-schema/errors.ts';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import { toldTo } from '../../design/designs.ts';
import type { JoinedWindow } from '../../freecad/join-window.ts';
import type { Begun, LiveDocument } from './live-document.ts';

/** The active document of a FreeCAD window that was joined: whichever the person has in front when a line is typed. */
export class WindowDocument implements LiveDocument {
  readonly #window: JoinedWindow;
  readonly #tell: (text: string) => void;
  #name: string | null = null;
  readonly life = 1;

  /** @param tell says what the person should know of the document */
  constructor(window: JoinedWindow, tell: (text: string) => void) {
    this.#window = window;
    this.#tell = tell;
  }

  get name(): string | null {
    return this.#name;
  }

  async peer() {
    return this.#window.peer;
  }

  /** The window shows the design as it shows its own, and has no other meanwhile. */
  async begin(designId: string, said: string): Promise<Begun> {
    const { peer } = this.#window;
    const { document } = await peer.request('design/claim', { designId, prompt: said });
    this.#inFront(document);
    return { document: this.#name, watching: toldTo(peer, designId) };
  }

  async changed(document: string): Promise<void> {
    this.#name = document;
  }

  async undo(document: string, revision: string): Promise<string> {
    return (await this.#window.peer.request('freecad/undo', { document, revision })).revision;
  }

  async state(): Promise<DocumentState | null> {
    const params = { document: null, objects: 'none', faces: false, treeLimit: 500 } as const;
    try {
      const state = await this.#window.peer.request('freecad/readState', params);
      this.#inFront({ name: state.document, label: state.label });
      return state;
    } catch (error) {
      if (!(error instanceof PartwrightError) || error.name !== 'DocumentUnknown') throw error;
      this.#name = null;
      return null;
    }
  }

  async close(): Promise<void> {
    this.#window.leave();
  }

  #inFront(document: { readonly name: string; readonly label: string } | null): void {
    if (document && document.name !== this.#name) this.#tell(`In FreeCAD's document ${document.label}.`);
    this.#name = document?.name ?? null;
  }
}
