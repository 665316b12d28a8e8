import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import type { Watching } from '../../design/designs.ts';
import type { Peer } from '../../rpc/peer.ts';

/** What a design of the session begins with. */
export interface Begun {
  /** The document that it is for; null: one that is still to be made. */
  readonly document: string | null;
  /** Who else is to be told how it goes; null: nobody. */
  readonly watching: Watching | null;
}

/** The document that a session works on, and the FreeCAD that has it. */
export interface LiveDocument {
  /** Its internal name, as last known; null where nothing was made yet. */
  readonly name: string | null;
  /** Counts the FreeCADs that had the document: what one remembers, such as how to undo, the next does not. */
  readonly life: number;
  /** The FreeCAD that has it. @throws {PartwrightError} */
  peer(): Promise<Peer>;
  /** Makes sure that a design may begin, and for which document. @throws {PartwrightError} DesignUnderWay */
  begin(designId: string, said: string): Promise<Begun>;
  /** Takes note of a change. */
  changed(document: string): Promise<void>;
  /** Undoes the newest change, if the document is still at that revision. @returns the revision then @throws {PartwrightError} DocumentChanged */
  undo(document: string, revision: string): Promise<string>;
  /** What it holds, without the details of its objects; null where there is none yet. */
  state(): Promise<DocumentState | null>;
  close(): Promise<void>;
}
