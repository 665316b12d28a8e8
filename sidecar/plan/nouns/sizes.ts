import type { Draft } from '../outline/draft.ts';
import { type Relation, readRelation } from '../outline/relation.ts';
import { half, literal, plus, type Term, twice } from '../outline/term.ts';
import { contradiction, missing, Unclear } from '../outline/unclear.ts';
import type { AxisName, Way } from '../outline/way.ts';

const spaced = (name: string) => name.replace(/_/g, ' ');

/** As a parameter's name is written. */
export function asParameter(words: string): string {
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 54);
  return /^[a-z]/.test(name) ? name : `n_${name}`;
}

/** "1/2 * width" as a person says it. */
function readable(written = ''): string {
  const [, ratio = '', of] = /^(\S+) \* (.+)$/.exec(written) ?? [];
  return of === undefined ? written : `${ratio} times the ${spaced(of)}`;
}

/** The sizes given for a noun; each becomes a parameter when the noun asks for it. */
export class Sizes {
  readonly words: string;
  readonly standard: string | undefined;
  /** Of a profile that is told corner by corner. */
  readonly way: Way;
  readonly axis: AxisName | undefined;
  readonly #noun: string;
  readonly #given: Record<string, string>;
  readonly #draft: Draft;
  readonly #counted: readonly string[];
  readonly #used = new Map<string, Term>();
  /** Begins the names of its sizes: "upper cylinder"; the base's have none. */
  readonly #of: string | null;
  /** Sizes that are being worked out from others. */
  readonly #open = new Set<string>();

  constructor(
    base: {
      noun: string;
      words: string;
      sizes: Readonly<Record<string, string>>;
      standard?: string | undefined;
      way?: Way | undefined;
      axis?: AxisName | undefined;
    },
    draft: Draft,
    of: string | null = null,
    counted: readonly string[] = [],
  ) {
    this.#of = of;
    this.#counted = counted;
    this.words = base.words;
    this.standard = base.standard;
    this.way = base.way ?? [];
    this.axis = base.axis;
    this.#noun = spaced(base.noun);
    this.#given = { ...base.sizes };
    this.#draft = draft;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#given, name);
  }

  /** What a size is called in a question, and in the name of its parameter. */
  #about(name: string): string {
    return this.#of === null ? spaced(name) : `${this.#of} ${spaced(name)}`;
  }

  #parameter(name: string): string {
    return this.#of === null ? name : asParameter(`${this.#of} ${name}`);
  }

  /** Takes a size for another one; gives it in mm. */
  rename(name: string, other: string): number {
    const written = this.#given[name] ?? '';
    delete this.#given[name];
    this.#given[other] = written;
    return this.#draft.millimetres(written, this.#about(other));
  }

  /** Fills in a size from a standard. */
  give(name: string, written: string): void {
    this.#given[name] = written;
  }

  /** Asks for everything that is missing at once. @throws Unclear */
  require(...names: readonly (string | readonly string[])[]): void {
    const lacking = names
      .map((name) => [name].flat())
      .filter((either) => !either.some((name) => this.has(name)));
    if (lacking.length === 0) return;
    throw new Unclear(
      lacking.map(([name = '']) =>
        missing(
          this.#about(name),
          this.#counted.includes(name)
            ? `How many ${spaced(name)} does the ${this.#of ?? this.#noun} have?`
            : `What is the ${spaced(name)} of the ${this.#of ?? this.#noun}?`,
        ),
      ),
    );
  }

  /** True where a thing that may be there or not is said to be: "1", or "yes" to a question. */
  wants(name: string): boolean {
    const written = this.#given[name];
    if (written === undefined) return false;
    this.#used.set(name, literal(1));
    return !/^(?:no|none|0|without|open)\b/i.test(written);
  }

  /** A length by name. @throws Unclear when it is missing */
  length(name: string): Term {
    const known = this.#used.get(name);
    if (known) return known;
    this.require(name);
    const written = this.#given[name] ?? '';
    const relation = readRelation(written);
    const term = relation
      ? this.#related(name, relation)
      : this.#draft.length(this.#parameter(name), written, this.#about(name));
    this.#used.set(name, term);
    return term;
  }

  /** A size that is given by another one follows it. @throws Unclear when it leads back to itself */
  #related(name: string, relation: Relation): Term {
    const itself = this.#of !== null && relation.of === name;
    if (this.#open.has(name)) this.clash(name, relation.of);
    this.#open.add(name);
    const radius = relation.of.replace('diameter', 'radius');
    const ofBase = itself || (this.#of !== null && !this.has(relation.of) && !this.has(radius));
    const other = ofBase
      ? this.#draft.known(relation.of, this.#about(name))
      : relation.of !== radius && this.has(radius)
        ? this.diameter(relation.of, radius)
        : this.length(relation.of);
    this.#open.delete(name);
    return this.#draft.related(this.#parameter(name), relation, other, this.#about(name));
  }

  /** A length by name that becomes no parameter here, mm. @throws Unclear */
  millimetres(name: string): number {
    this.require(name);
    const value = this.#draft.millimetres(this.#given[name] ?? '', this.#about(name));
    this.#used.set(name, literal(value));
    return value;
  }

  /** A size of the outside, which may be given by that of the inside instead. @throws Unclear where both are, or neither */
  outer(name: string, walls: Term): Term {
    const inside = `inner_${name}`;
    if (!this.has(inside)) return this.length(name);
    if (this.has(name)) {
      const [outer, inner] = [this.length(name).value, this.length(inside).value];
      if (Math.abs(outer - inner - walls.value) > 1e-6) this.clash(name, inside);
      return this.length(name);
    }
    const inner = this.length(inside);
    return this.#draft.parameter(
      this.#parameter(name),
      plus(inner, walls),
      'mm',
      `${spaced(inside)} and what is round it`,
    );
  }

  /** A number of things by name. @throws Unclear when it is missing or is no whole number */
  count(name: string): Term {
    const known = this.#used.get(name);
    if (known) return known;
    const number = this.number(name);
    const term = this.#draft.parameter(
      this.#parameter(name),
      number,
      'count',
      `${spaced(name)}, written "${this.#given[name]}"`,
    );
    this.#used.set(name, term);
    return term;
  }

  /** A number of things that stays as it is. @throws Unclear when it is missing or is no whole number */
  number(name: string): number {
    this.require(name);
    const written = this.#given[name] ?? '';
    if (!/^[1-9]\d{0,2}$/.test(written)) {
      const text = `The number of ${spaced(name)} is "${written}": it has to be a whole number from 1 to 999. How many are there?`;
      throw new Unclear([missing(this.#about(name), text)]);
    }
    this.#used.set(name, literal(Number(written)));
    return Number(written);
  }

  /** A whole number by name, which is no parameter: what is built differs with it. @throws Unclear */
  whole(name: string, least: number, most: number): number {
    this.require(name);
    const written = this.#given[name] ?? '';
    const value = Number(written);
    if (!/^\d+$/.test(written) || value < least || value > most) {
      const text = `The number of ${spaced(name)} is "${written}": it has to be a whole number from ${least} to ${most}. How many are there?`;
      throw new Unclear([missing(this.#about(name), text)]);
    }
    this.#used.set(name, { text: value, value });
    return value;
  }

  /** True where a size is written as this number, whatever its unit; it is then no parameter. */
  is(name: string, number: number): boolean {
    if (Number.parseFloat(this.#given[name] ?? '') !== number) return false;
    this.#used.set(name, literal(number));
    return true;
  }

  /** A number of things that is always the same, where it is said at all. @throws Unclear when it is another */
  always(name: string, number: number): void {
    const written = this.#given[name];
    if (written === undefined || this.is(name, number)) return;
    const things =
      number === 1
        ? `one ${spaced(name)
            .replace(/s$/, '')
            .replace(/^feet$/, 'foot')}`
        : `${number} ${spaced(name)}`;
    const text = `A ${this.#noun} has ${things}, not ${written}. How many are meant?`;
    throw new Unclear([missing(this.#about(name), text)]);
  }

  /** An angle by name, degrees. @throws Unclear when it is missing */
  angle(name: string, most = 180): Term {
    const known = this.#used.get(name);
    if (known) return known;
    this.require(name);
    const written = this.#given[name] ?? '';
    const value = this.#draft.degrees(written, this.#about(name), most);
    const term = this.#draft.parameter(
      this.#parameter(name),
      value,
      'deg',
      `${this.#about(name)}, written "${written}"`,
    );
    this.#used.set(name, term);
    return term;
  }

  /** A diameter given as itself or as a radius, under the word that was used. @throws Unclear when both or neither is */
  diameter(name: string, radius: string): Term {
    this.require([name, radius]);
    if (!this.has(radius)) return this.length(name);
    const doubled = twice(this.length(radius));
    if (this.has(name) && Math.abs(this.length(name).value - doubled.value) > 1e-6) {
      this.clash(name, radius);
    }
    return this.has(name) ? this.length(name) : doubled;
  }

  /** The radius for the same pair. */
  radius(name: string, radius: string): Term {
    return this.has(radius) ? this.length(radius) : half(this.diameter(name, radius));
  }

  /** Two sizes that contradict each other. */
  clash(a: string, b: string): never {
    const text = `The ${spaced(a)} (${readable(this.#given[a])}) and the ${spaced(b)} (${readable(this.#given[b])}) contradict each other.`;
    throw new Unclear([contradiction(this.words, `${text} Which is right?`, [])]);
  }

  /** After the noun has taken what it needs: whatever is left was said but has no meaning. @throws Unclear */
  refuseLeftovers(): void {
    const left = Object.keys(this.#given).filter((name) => !this.#used.has(name));
    if (left.length === 0) return;
    throw new Unclear(
      left.map((name) =>
        contradiction(
          null,
          `A ${this.#noun} with these sizes has no ${spaced(name)} (${readable(this.#given[name])}). What does it measure?`,
        ),
      ),
    );
  }
}
