import { jsonrepair } from 'jsonrepair';
import { fromModel } from '../from-model.ts';

/**
 * What of a plan is told so far, in a line each, while a model is still writing it: what may still change is left out.
 * It is shown and never run. Each character is looked at once, and each part of the plan read once, when it is whole: a long
 * plan in small pieces must hold nothing else up.
 */
export class GrowingPlan {
  /** Brackets that are open, and in which the sheet itself is the first. */
  readonly #open: string[] = [];
  /** The last key of the sheet that was written. */
  #key = '';
  #word = '';
  #inString = false;
  #escaped = false;
  /** What is written of the part that is not yet whole. */
  #part = '';
  #base: string | null = null;
  readonly #features: string[] = [];

  /** @returns all that is told so far */
  push(piece: string): string[] {
    for (const sign of piece) this.#take(sign);
    return this.#base === null ? [] : [this.#base, ...this.#features];
  }

  #take(sign: string): void {
    const isPart = this.#isPart();
    if (isPart) this.#part += sign;
    if (this.#inString) this.#inText(sign);
    else if (sign === '"' && this.#open.length > 0) this.#begin();
    else if (sign === '{' || sign === '[') {
      if (this.#open.length > 0 || sign === '{') this.#open.push(sign);
      if (!isPart && this.#isPart()) this.#part = sign;
    } else if (sign === '}' || sign === ']') {
      this.#open.pop();
      if (isPart && !this.#isPart()) this.#end();
    }
  }

  #begin(): void {
    this.#inString = true;
    this.#word = '';
  }

  #inText(sign: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === '\\') this.#escaped = true;
    else if (sign === '"') {
      this.#inString = false;
      if (this.#open.length === 1) this.#key = this.#word;
    } else if (this.#open.length === 1 && this.#word.length < 40) this.#word += sign;
  }

  /** Within the base, or within one feature of the list of them. */
  #isPart(): boolean {
    if (this.#key === 'base') return this.#open.length > 1;
    return this.#key === 'features' && this.#open.length > 2;
  }

  #end(): void {
    const line = lineOf(this.#part);
    if (line === null) return;
    if (this.#key === 'base') this.#base = line;
    else this.#features.push(line);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST = 120;

/** "plate: length 80 mm, width 40 mm", "hole: thread M5, count 4, place corners, edge distance 8 mm". */
function lineOf(part: string): string | null {
  const json = jsonOf(part);
  if (!isRecord(json)) return null;
  const { kind, noun, ...rest } = json;
  const name = [kind === 'solid' ? rest.mode : kind, noun]
    .filter((word) => typeof word === 'string')
    .join(' ');
  const said = valuesOf(kind === 'solid' ? { ...rest, mode: undefined } : rest).join(', ');
  return fromModel(`${name}${said === '' ? '' : `: ${said}`}`).slice(0, LONGEST);
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(jsonrepair(part));
  } catch {
    // Not shown, then: the answer is read with more patience when it is whole.
    return null;
  }
}

function valuesOf(record: Record<string, unknown>): string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (isRecord(value)) return name === 'sizes' ? valuesOf(value) : [[name, ...valuesOf(value)].join(' ')];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [name === 'at' ? String(value) : `${name.replace(/_/g, ' ')} ${value}`];
  });
}
