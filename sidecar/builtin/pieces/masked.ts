import { figuresOf, Measures } from '../part/written.ts';
import type { Figure, Item } from '../phrases/item.ts';

const FIRST = 0xe000;
const LAST = 0xf8ff;
const REST = '\u2060';

/** A text in which every figure is one sign and blanks, each sign at its place, so that patterns can name figures by "#". */
export class Masked {
  readonly text: string;
  readonly #figures: readonly Figure[];
  readonly #measures: Measures;

  constructor(text: string, items: readonly Item[]) {
    this.#measures = new Measures(items);
    this.#figures = items.flatMap(figuresOf).slice(0, LAST - FIRST);
    let masked = text;
    for (const [n, { start, end }] of this.#figures.entries())
      masked =
        masked.slice(0, start) + String.fromCharCode(FIRST + n).padEnd(end - start, REST) + masked.slice(end);
    this.text = masked;
  }

  /** The size that a sign stands for, in words with its unit; undefined for anything else. */
  size(sign: string | undefined): string | undefined {
    const figure = sign === undefined ? undefined : this.#figures[sign.charCodeAt(0) - FIRST];
    if (!figure || figure.doubtful || /°|deg/i.test(figure.unit ?? '')) return undefined;
    return this.#measures.size(figure);
  }

  /** An angle as written, "90 deg"; undefined for anything else. */
  degrees(sign: string): string | undefined {
    const figure = this.#figures[sign.charCodeAt(0) - FIRST];
    return figure && /°|deg/i.test(figure.unit ?? '') ? `${figure.number} deg` : undefined;
  }
}

/** A pattern with "#" for a figure, which it captures. */
export const masking = (pattern: string, flags = 'i') =>
  new RegExp(pattern.replaceAll('#', `([\\ue000-\\uf8ff])${REST}*`), flags);
