import type { Along, Repeat, SolidFeature } from '../../../plan/outline/solid-feature.ts';
import type { Phrase } from '../phrase.ts';
import type { Body, Story } from '../story.ts';

/** Where a solid goes, as far as it is settled. */
export interface Placing {
  axis: NonNullable<SolidFeature['axis']> | null;
  /** About its own axis. */
  turn?: string;
  /** The angle of the first on a circle. */
  start?: string;
  /** One along each of them. */
  axes: ('x' | 'y' | 'z')[];
  /** Two along each of `axes`, either way. */
  both?: boolean;
  /** Each by itself: which way, and where. */
  each?: {
    readonly axis: 'x' | 'y' | 'z';
    readonly at: Placing['at'];
    readonly repeat: readonly Repeat[];
  }[];
  readonly at: { x?: Along; y?: Along; z?: Along };
  readonly repeat: Repeat[];
}

export interface Placed {
  readonly body: Body;
  readonly placing: Placing;
  readonly story: Story;
  /** What the outline calls a body. */
  readonly nameOf: (body: Body) => string;
  /** The directions of a body that goes both ways along each of them. */
  readonly armsOf: (body: Body) => readonly ('x' | 'y' | 'z')[] | undefined;
  /** Where a solid that came before stands. */
  readonly placingOf: (body: Body) => Placing | undefined;
  /** A size of the base along an axis, in mm. */
  readonly reach: (axis: 'x' | 'y' | 'z') => number | undefined;
}

/** A way to say where something is. */
export interface PlaceKind {
  readonly name: string;
  /** Settles it; false where the phrase says something else. */
  readonly read: (phrase: Phrase, placed: Placed) => boolean;
}
