import type { Item, ItemOf } from '../phrases/item.ts';
import type { Measures } from './written.ts';

interface Told {
  readonly diameter?: string;
  readonly radius?: string;
  readonly start?: string;
}

/** What is said of a circle that things lie on: how large it is, and where the first of them lies. */
export class CircleReader {
  told: Told | null = null;
  readonly #measures: Measures;

  constructor(measures: Measures) {
    this.#measures = measures;
  }

  take(item: ItemOf<'circle' | 'start'> & Item): boolean {
    if (item.kind === 'start') {
      if (this.told === null || this.told.start !== undefined) return false;
      this.told = { ...this.told, start: item.angle };
      return true;
    }
    if (this.told && (this.told.diameter ?? this.told.radius) !== undefined) return item.figure === null;
    if (item.figure === null) this.told ??= {};
    else
      this.told = { ...this.told, [item.radius ? 'radius' : 'diameter']: this.#measures.size(item.figure) };
    return true;
  }
}
