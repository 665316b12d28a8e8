import type { EdgeSelection } from '../edges.ts';
import type { OutlineFeature } from '../outline/feature.ts';
import type { FaceName } from '../outline/place.ts';
import type { Boss } from '../outline/room.ts';
import type { Term } from '../outline/term.ts';
import type { Section } from './section.ts';

/** A face that features go on: where its sketch lies, which way material is, how much room there is. */
export interface Face {
  readonly plane: 'XY' | 'XZ' | 'YZ';
  /** Coordinate of the face on the plane's normal axis. */
  readonly at: Term;
  /** Where the material lies, along the global normal axis. */
  readonly into: 'positive' | 'negative';
  /** Middle of the room on the face, in sketch coordinates. */
  readonly centre: readonly [Term, Term];
  readonly room: Room;
  /** What "from the outside" is measured in, where the face is within walls: about the same middle. */
  readonly outer?: { readonly width: Term; readonly height: Term };
  /** The body that it is of; left out: the first. */
  readonly body?: string;
  /** Material beneath the face, as far as a through hole goes. */
  readonly thickness: Term;
  /** What a row without a spacing is spread over, where that is not the room. */
  readonly spread?: Term;
  /** The way a row runs when nothing is said; left out: along the longer side. */
  readonly row?: 'u' | 'v';
  /** Where cuts have to stay, where that is less than the room that places are measured in. */
  readonly clear?: { readonly centre: readonly [Term, Term]; readonly room: Room };
  /** There is more of the part beyond the material beneath: what goes through ends there. */
  readonly behind?: true;
  /** The corners of a face that was told by coordinates: places on it are told in them too, and `room` only holds it. */
  readonly outline?: readonly (readonly [number, number])[];
  /** Holes in a curved face have no flat rim; only the middle line can be drilled. */
  readonly curved?: { readonly diameter: number; readonly opening: number };
  /**
   * Of a turned solid: only a hole through the middle can be made. What one of this radius takes away, mm3, and how high
   * it leaves the part, mm.
   */
  readonly throughMiddle?: (radius: number) => { readonly volume: number; readonly height: number };
}

/** Room on a face about its centre. `opening` is a round opening in its middle that is there already. */
export type Room =
  | { readonly shape: 'rectangle'; readonly width: Term; readonly height: Term; readonly corner?: Term }
  | { readonly shape: 'circle'; readonly diameter: Term; readonly opening?: Term };

/** A section pulled up along Z. */
export interface Prism {
  readonly section: Section;
  /** The outside of the section: what "top edges" and "bottom edges" are. */
  readonly rim: Section;
  readonly height: number;
}

/** What a noun comes to: its faces, and its section where it is a prism that stands on XY. */
export interface Solid {
  readonly faces: Partial<Record<FaceName, Face>>;
  /** Where features go when nothing is said; null: it has to be said. */
  readonly usual: FaceName | null;
  readonly prism: Prism | null;
  /** What stands on its faces already. */
  readonly bosses?: readonly Boss[];
  /** Features that belong to it, each with what a question calls it. */
  readonly own?: readonly { readonly label: string; readonly feature: OutlineFeature }[];
  /** The only edges of it that can be rounded or bevelled. */
  readonly outerCorners?: readonly OuterCorners[];
  /** Thin walls: what is cut into one face does not meet what is cut into another. */
  readonly walls?: true;
  /** How long it is along X, Y and Z, where parameters say so. */
  readonly reach?: readonly [Term, Term, Term];
  /** Sides that other solids can or cannot stand on, where the faces do not say so. */
  readonly flat?: Partial<Record<FaceName, boolean>>;
}

/** Upright edges of one body of a part. */
export interface OuterCorners {
  /** Left out: the first. */
  readonly body?: string;
  readonly edges: EdgeSelection;
  readonly count: number;
  /** How long each is, mm. */
  readonly height: number;
  /** What a radius has to be less than, mm. */
  readonly most: number;
}
