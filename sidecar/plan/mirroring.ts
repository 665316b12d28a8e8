import type { Figure } from './figures.ts';
import type { Loop, Spot } from './sketch.ts';

/** Constraints whose sign depends on the order of their two points. */
const ORDERED = { u: 'DistanceY', v: 'DistanceX' } as const;

/** How places and constraints change for what is drawn as a mirror on the u or the v axis shows it. */
export class Mirroring {
  readonly #about: 'u' | 'v';
  readonly #outer: Mirroring | null;
  /** Arcs drawn so: FreeCAD's arcs run counter-clockwise, so theirs start where the original ends. */
  readonly #turned = new Set<number>();

  /** @param outer the mirror in which this one stands */
  constructor(about: 'u' | 'v', outer: Mirroring | null) {
    this.#about = about;
    this.#outer = outer;
  }

  turn(arc: number): void {
    this.#turned.add(arc);
    this.#outer?.turn(arc);
  }

  spot([u, v]: Spot): Spot {
    const seen: Spot = this.#about === 'u' ? [u, -v] : [-u, v];
    return this.#outer?.spot(seen) ?? seen;
  }

  /** Angles of an arc's start and end, degrees. */
  angles(from: number, to: number): readonly [number, number] {
    const seen = this.#about === 'u' ? ([-to, -from] as const) : ([180 - to, 180 - from] as const);
    return this.#outer?.angles(...seen) ?? seen;
  }

  /** What a constraint refers to: pairs of a geometry and a point of it, or geometries alone. */
  references(kind: string, given: readonly number[]): number[] {
    const swapped = kind === ORDERED[this.#about] || kind === 'Angle';
    const half = given.length / 2;
    const ordered = swapped && given.length > 1 ? [...given.slice(half), ...given.slice(0, half)] : given;
    const seen = ordered.map((reference, index) =>
      index % 2 === 1 && this.#turned.has(ordered[index - 1] ?? -1) && reference < 3 && given.length > 2
        ? 3 - reference
        : reference,
    );
    return this.#outer?.references(kind, seen) ?? seen;
  }

  /** The value of a dimension: the angle of a line to the u axis is another one in the mirror. */
  value(kind: string, references: readonly number[], given: Figure): Figure {
    if (kind !== 'Angle' || references.length > 1) return given;
    const sum = this.#about === 'u' ? 0 : 180;
    const formula =
      given.formula === null ? null : sum === 0 ? `-(${given.formula})` : `${sum} deg - (${given.formula})`;
    const seen = { value: sum - given.value, formula };
    return this.#outer?.value(kind, references, seen) ?? seen;
  }

  /** The loop that was drawn, counter-clockwise again. */
  loop(drawn: Loop): Loop {
    return drawn
      .map(({ geometry, start, end }) => {
        const turned = this.#turned.has(geometry);
        return { geometry, start: turned ? start : end, end: turned ? end : start };
      })
      .reverse();
  }
}
