import type { Side } from '../../plan/outline/place.ts';
import type { ItemOf, Way } from '../phrases/item.ts';

export const WAY_TO: Readonly<Record<Side, Way>> = {
  left: 'left',
  right: 'right',
  top: 'above',
  back: 'above',
  bottom: 'below',
  front: 'below',
};

const isUpright = (way: Way) => way === 'above' || way === 'below';

/** How far to which side of something, one way or two: "20 mm left of the centre and 10 mm above it". */
export class Offsets {
  readonly #all: { way: Way; size: string; former: boolean }[] = [];

  /** Two offsets from one thing lie crosswise to each other; false: this one does not fit to what is known. */
  add(way: Way, size: string, former: boolean): boolean {
    const [first, more] = this.#all;
    if (more || (first && (first.former !== former || isUpright(first.way) === isUpright(way)))) return false;
    this.#all.push({ way, size, former });
    return true;
  }

  get some(): boolean {
    return this.#all.length > 0;
  }

  /** Measured from what was named before, and not from the centre. */
  get former(): boolean {
    return this.#all[0]?.former === true;
  }

  /** To the right and up. */
  point(): [string, string] {
    const along = (upright: boolean) => {
      const offset = this.#all.find(({ way }) => isUpright(way) === upright);
      if (!offset) return '0 mm';
      return offset.way === 'left' || offset.way === 'below' ? `-${offset.size}` : offset.size;
    };
    return [along(false), along(true)];
  }
}

/** "10 mm below the top edge" is from that edge; "10 mm above the top edge" is no place on the face. */
export function agreesWithSide({ way, target }: ItemOf<'distance'>): boolean {
  if (way === null) return true;
  const inwards: Readonly<Record<string, Way>> = {
    top: 'below',
    back: 'below',
    bottom: 'above',
    front: 'above',
    left: 'right',
    right: 'left',
  };
  return inwards[target] === way;
}
