import type { z } from 'zod';
import type { Expression } from '../expression.ts';
import type { Feature } from '../features/registry.ts';
import type { Placement } from '../placement.ts';
import type { Plan } from '../plan.ts';
import { QuantityError, readQuantity } from '../quantity.ts';
import type { Requirement } from '../requirement.ts';
import type { MaterialName } from '../standards/materials.ts';
import type { Unit } from '../unit.ts';
import { type Relation, readRelation, related } from './relation.ts';
import { literal, reference, type Term } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';

const SMALLEST = 0.001;
const LARGEST = 100_000;

/** A feature before its defaults are filled in. */
export type FeatureDraft = z.input<typeof Feature>;

/** A plan under construction, with the volume that it should come to (null once no closed formula covers it). */
export class Draft {
  readonly parameters: { name: string; value: Expression; unit: Unit; note: string }[] = [];
  readonly features: FeatureDraft[] = [];
  readonly requirements: z.input<typeof Requirement>[] = [];
  readonly assumptions: string[] = [];
  /** Bodies besides the first, which takes the features that name none. */
  readonly bodies: { name: string; label: string; place?: z.input<typeof Placement> }[] = [];
  /** The body that features go into which name none; undefined: the first. */
  into: string | undefined;
  /** How many solids there will be. */
  solids = 1;
  volume: number | null = null;
  material: MaterialName | undefined;
  readonly #now: ReadonlyMap<string, number>;
  readonly #taken: ReadonlySet<string>;
  readonly #values = new Map<string, number>();

  /**
   * @param now values that parameters have whatever was written
   * @param taken names that no feature may get
   */
  constructor(now: ReadonlyMap<string, number> = new Map(), taken: Iterable<string> = []) {
    this.#now = now;
    this.#taken = new Set(taken);
  }

  /** The value that a parameter is to have, where it is another than the one written. */
  now(name: string, written: number): number {
    return this.#now.get(name) ?? written;
  }

  /**
   * A length as written becomes a parameter.
   * @param about what the size is called in a question: "thickness", "hole diameter"
   */
  length(name: string, written: string, about: string): Term {
    const relation = readRelation(written);
    if (relation) return this.related(name, relation, this.known(relation.of, about), about);
    const value = this.millimetres(written, about);
    return this.parameter(name, value, 'mm', `${about}, written ${asWritten(written)}`);
  }

  /** A size that follows another one becomes a parameter that keeps the relation. */
  related(name: string, relation: Relation, other: Term, about: string): Term {
    const term = related(relation, other);
    if (term.value < SMALLEST || term.value > LARGEST)
      throw new Unclear([missing(about, `The ${about} comes to ${inMm(term.value)}. What should it be?`)]);
    return this.parameter(name, term, 'mm', `${about}, by the ${relation.of.replace(/_/g, ' ')}`);
  }

  /** A size of the part that others follow. */
  known(name: string, about: string): Term {
    const value = this.#values.get(name);
    if (value !== undefined) return reference(name, value);
    const other = name.replace(/_/g, ' ');
    throw new Unclear([
      missing(about, `The ${about} follows the ${other}, which the part does not have. What should it be?`),
    ]);
  }

  /** Reads a positive length, mm; a bare number is taken as mm and said so. */
  millimetres(written: string, about: string): number {
    const value = this.signedMillimetres(written, about);
    if (value < SMALLEST) {
      const why =
        value <= 0 ? 'it has to be more than zero' : `the smallest that can be made is ${inMm(SMALLEST)}`;
      throw new Unclear([
        missing(about, `The ${about} is ${asWritten(written)}: ${why}. What should it be?`),
      ]);
    }
    return value;
  }

  /** Reads a coordinate or distance of any sign, mm. */
  signedMillimetres(written: string, about: string): number {
    const quantity = read(written, about);
    if (quantity.measures === 'angle') {
      throw new Unclear([
        missing(about, `The ${about} is ${asWritten(written)}, which is an angle. What length is it?`),
      ]);
    }
    if (quantity.measures === 'number') this.assume('Sizes without a unit are in millimetres.');
    if (Math.abs(quantity.value) > LARGEST) {
      const most = `${LARGEST / 1000} m`;
      throw new Unclear([
        missing(about, `The ${about} is ${asWritten(written)}: the largest that can be made is ${most}.`),
      ]);
    }
    return quantity.value;
  }

  /** Reads an angle between 0 and `most` degrees. */
  degrees(written: string, about: string, most = 180): number {
    const value = this.signedDegrees(written, about);
    if (value <= 0 || value >= most) {
      throw new Unclear([
        missing(about, `The ${about} is ${asWritten(written)}. What angle is it, between 0° and ${most}°?`),
      ]);
    }
    return value;
  }

  /** Reads an angle either way round. */
  signedDegrees(written: string, about: string): number {
    const quantity = read(written, about);
    if (quantity.measures !== 'length' && Math.abs(quantity.value) <= 360) return quantity.value;
    throw new Unclear([missing(about, `The ${about} is ${asWritten(written)}. What angle is it?`)]);
  }

  /** Adds a parameter; its name gets a number where it is taken. */
  parameter(name: string, value: Term | number, unit: Unit, note: string): Term {
    let free = name;
    for (let n = 2; this.parameters.some((parameter) => parameter.name === free); n++) free = `${name}_${n}`;
    const set = this.#now.get(free);
    const term = set !== undefined ? literal(set) : typeof value === 'number' ? literal(value) : value;
    this.#values.set(free, term.value);
    this.parameters.push({ name: free, value: term.text, unit, note: note.slice(0, 200) });
    return reference(free, term.value);
  }

  /** A size out of a table, mm. One that was set to another since is the table's no longer, and is not said to be. */
  tabled(name: string, value: number, source: { readonly note: string; readonly says: string }): Term {
    const term = this.parameter(name, value, 'mm', source.note);
    const made = this.parameters.at(-1);
    if (Math.abs(term.value - value) < 1e-9) this.assume(source.says);
    else if (made) made.note = `set since, was ${inMm(value)}: ${source.note}`.slice(0, 200);
    return term;
  }

  /** A name for a feature that is not taken yet: "Hole", "Hole_2". */
  featureName(wanted: string): string {
    let free = wanted;
    const taken = () => this.#taken.has(free) || this.features.some(({ name }) => name === free);
    for (let n = 2; taken(); n++) free = `${wanted}_${n}`;
    return free;
  }

  add(feature: FeatureDraft): void {
    const placed = this.into !== undefined && !('body' in feature);
    this.features.push(placed ? ({ ...feature, body: this.into } as FeatureDraft) : feature);
  }

  require(requirement: z.input<typeof Requirement>): void {
    this.requirements.push(requirement);
  }

  /** Another body; gives its name. */
  addBody(label: string, place?: z.input<typeof Placement>): string {
    const name = `Body${this.bodies.length + 2}`;
    this.bodies.push({ name, label: label.slice(0, 60), ...(place ? { place } : {}) });
    return name;
  }

  /** Takes requirements away that no longer hold. */
  drop(which: (requirement: z.input<typeof Requirement>) => boolean): void {
    const kept = this.requirements.filter((each) => !which(each));
    this.requirements.splice(0, this.requirements.length, ...kept);
  }

  /** What is required of the part's size along an axis, mm. */
  size(axis: 'X' | 'Y' | 'Z'): number {
    for (const requirement of this.requirements) {
      if (requirement.kind === 'size' && requirement.axis === axis) return requirement.value;
    }
    return 0;
  }

  /** Nothing is required of the part's size along an axis any more, or another size. */
  resize(axis: 'X' | 'Y' | 'Z', value: number | null): void {
    const found = this.requirements.findIndex((each) => each.kind === 'size' && each.axis === axis);
    const requirement = this.requirements[found];
    if (requirement?.kind !== 'size') return;
    if (value === null) this.requirements.splice(found, 1);
    else requirement.value = value;
  }

  /** The part grows along an axis: what was required of its size there is more by so much. */
  grow(axis: 'X' | 'Y' | 'Z', by: number): void {
    for (const requirement of this.requirements) {
      if (requirement.kind === 'size' && requirement.axis === axis) requirement.value += by;
    }
  }

  assume(text: string): void {
    if (!this.assumptions.includes(text)) this.assumptions.push(text);
  }

  /** Takes away (or, negative, adds) a known volume; null: not known any more. */
  remove(volume: number | null): void {
    this.volume = this.volume === null || volume === null ? null : this.volume - volume;
  }

  /** The plan's raw material, to be parsed by Plan. */
  toPlan(title: string, words: string): z.input<typeof Plan> {
    const requirements = [...this.requirements];
    requirements.push({ kind: 'solids', words, count: this.solids });
    if (this.volume !== null) requirements.push({ kind: 'volume', words, value: this.volume });
    return {
      title,
      requirements,
      assumptions: this.assumptions,
      parameters: this.parameters,
      bodies: [
        {
          name: 'Body',
          label: title.slice(0, 60),
          ...(this.material ? { material: this.material } : {}),
        },
        ...this.bodies.map((body) => ({
          ...body,
          ...(this.material ? { material: this.material } : {}),
        })),
      ],
      features: this.features,
    };
  }
}

/** A size as written, in quotes unless it has the inch sign itself. */
export function asWritten(written: string): string {
  return written.includes('"') ? written : `"${written}"`;
}

function read(written: string, about: string) {
  try {
    return readQuantity(written);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    throw new Unclear([contradiction(written, `The ${about} is not clear. ${error.message}`)]);
  }
}
