import { type CompactReading, countedSizes, isMemberSize, type Noun } from '../../plan/nouns/noun.ts';
import { nounNamed } from '../../plan/nouns/registry.ts';
import type { Base } from '../../plan/outline/outline.ts';
import { AxisName, type Way } from '../../plan/outline/way.ts';
import { unitNamed } from '../../plan/quantity.ts';
import { readThread } from '../../plan/standards/thread.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { readRelated } from './base-relations.ts';
import type { Measures } from './written.ts';

const FOR_A_SCREW = ['washer', 'tube', 'hexagonal spacer', 'U-bolt'];

/** The sizes of the part itself, as they are found. */
export class BaseReader {
  noun: Noun;
  readonly sizes = new Map<string, string>();
  standard: string | undefined;
  readonly assumptions: string[] = [];
  readonly questions: { text: string; item: Item; options?: readonly string[] }[] = [];
  readonly #runs: { sizes: string[]; item: Item }[] = [];
  readonly #measures: Measures;
  #square: Item | null = null;
  /** Sizes given by others, settled once all that have a name are known. */
  readonly #related: ItemOf<'related'>[] = [];
  #way: Way = [];
  #axis: AxisName | undefined;
  /** How many of the part are asked for. */
  count = 1;

  constructor(noun: Noun, measures: Measures) {
    this.noun = noun;
    this.#measures = measures;
  }

  /** Takes what belongs to the part; false: it does not. `own`: the item stands among the part's own words. */
  take(item: Item, own: boolean): boolean {
    switch (item.kind) {
      case 'noun':
      case 'part':
        return true;
      case 'named':
        return this.#takeNamed(item, this.#measures.sizes(item.figures), own);
      case 'related':
        return this.#takeRelated(item);
      case 'run':
        if (!own) return false;
        this.#runs.push({ sizes: this.#withoutDiameter(item), item });
        return true;
      case 'figure':
        if (!own) return false;
        if (isAngle(item)) return this.#takeAngle(item);
        this.#runs.push({ sizes: [this.#measures.size(item.figure)], item });
        if (item.figure.diameter) return this.#takeDiameter();
        return true;
      case 'thread':
        if (
          !own ||
          !(FOR_A_SCREW.includes(this.noun.name) || this.noun.isFor?.(item.thread.toLowerCase())) ||
          this.standard !== undefined ||
          !readThread(item.thread)
        )
          return false;
        this.standard = item.thread;
        return true;
      case 'standard':
        return this.#takeStandard(item.standard);
      case 'trait':
        return own && this.#takeTrait(item.trait, item);
      case 'corners':
        return own && !item.single && this.#takeCorners();
      case 'surface':
        return own && item.side && this.#takeSide(item);
      case 'spacing':
        return own && this.#takePitch(item);
      case 'way':
        return own && this.#takeWay(item);
      case 'centre':
        return own && this.noun.name !== 'L-bracket';
      default:
        return false;
    }
  }

  /** The part as it was read. */
  asBase(words: string): Base {
    return {
      noun: this.noun.name,
      words,
      sizes: Object.fromEntries(this.sizes),
      ...(this.standard === undefined ? {} : { standard: this.standard }),
      ...(this.#way.length === 0 ? {} : { way: this.#way }),
      ...(this.#axis === undefined ? {} : { axis: this.#axis }),
    };
  }

  /** True where this size of the part is not given yet and the part has it. */
  lacks(name: string): boolean {
    const mine = this.#nameFor(name);
    return mine !== undefined && !this.sizes.has(mine);
  }

  /** A size that is given, mm. */
  millimetres(name: string): number | undefined {
    const size = this.sizes.get(name);
    return size === undefined ? undefined : this.#measures.millimetres(size);
  }

  set(name: string, size: string): void {
    this.sizes.set(this.#nameFor(name) ?? name, size);
  }

  /** Makes another noun of it, as the word says, where that has all the sizes that are given. */
  turn(word: string): void {
    const other = nounNamed(this.noun.turns?.[word] ?? '');
    if (!other || this.standard !== undefined) return;
    const sizes = [...this.sizes].map(([name, size]) => [other.takes[name], size] as const);
    if (sizes.some(([name]) => name === undefined)) return;
    this.noun = other;
    this.sizes.clear();
    for (const [name = '', size] of sizes) this.sizes.set(name, size);
  }

  /** What this noun calls the size; of steps, the next one that has none yet. */
  #nameFor(name: string): string | undefined {
    if (!Object.hasOwn(this.noun.takes, name) && isMemberSize(this.noun, name)) return name;
    const mine = this.noun.takes[name];
    if (mine === undefined || !this.noun.repeats) return mine;
    let n = 1;
    while (this.sizes.has(`${mine}_${n}`)) n++;
    return `${mine}_${n}`;
  }

  #takeNamed(item: ItemOf<'named'>, sizes: readonly string[], own: boolean): boolean {
    const { at } = item;
    // "plate 60x40x5 R5"
    const [only] = item.names;
    const ofCorners = own && only === 'radius' && this.noun.name === 'plate' && this.lacks('corner_radius');
    const names = ofCorners && item.names.length === 1 ? ['corner_radius'] : item.names;
    if (ofCorners) this.assumptions.push('The radius of the plate is that of its corners.');
    let last = at === 'first' ? sizes[0] : sizes.at(-1);
    if (last === undefined) return false;
    const turned = names.map((name) => this.noun.turns?.[name]).find((name) => name !== undefined);
    if (turned !== undefined) this.noun = nounNamed(turned) ?? this.noun;
    for (const name of names) {
      const mine = this.#nameFor(name);
      if (mine === undefined) return false;
      if (countedSizes(this.noun).includes(mine)) last = item.figures.at(-1)?.number ?? last;
      const known = this.sizes.get(mine);
      if (known !== undefined) {
        if (this.#measures.millimetres(known) === this.#measures.millimetres(last)) continue;
        this.questions.push({
          text: `The ${mine.replace(/_/g, ' ')} is given as ${known} and as ${last}. Which is right?`,
          item,
        });
        continue;
      }
      this.sizes.set(mine, last);
    }
    const rest = at === 'first' ? sizes.slice(1) : sizes.slice(0, -1);
    if (rest.length > 0) this.#runs.push({ sizes: rest, item });
    return true;
  }

  /** "90 degree elbow" */
  #takeAngle({ figure }: ItemOf<'figure'>): boolean {
    if (!this.lacks('angle')) return false;
    this.set('angle', this.#measures.size(figure));
    return true;
  }

  /** "NEMA 17", "608 bearing", "ISO 7089" */
  #takeStandard(standard: string): boolean {
    const [kind = ''] = standard.split(' ');
    const turned = this.noun.turns?.[kind];
    if (turned !== undefined) this.noun = nounNamed(turned) ?? this.noun;
    if (!this.noun.isFor?.(standard)) return false;
    // The screw of a washer is said besides.
    if (FOR_A_SCREW.includes(this.noun.name)) return true;
    if (this.standard !== undefined && this.standard !== standard) return false;
    this.standard = standard;
    return true;
  }

  #takeRelated(item: ItemOf<'related'>): boolean {
    if (item.name === null || this.noun.takes[item.name] === undefined || this.noun.repeats) return false;
    if (item.of !== null && this.noun.takes[item.of] === undefined) return false;
    this.#related.push(item);
    return true;
  }

  #settleRelated(): void {
    const named = new Set(this.sizes.keys());
    for (const item of this.#related) {
      const more = item.more && this.#measures.size(item.more);
      const reading = readRelated(item, this.noun, named, more);
      if (!reading || ('name' in reading && this.sizes.has(reading.name))) {
        this.questions.push({ text: `Which sizes of the ${this.noun.name} are meant?`, item });
      } else if ('question' in reading) {
        this.questions.push({ text: reading.question, item, options: reading.options });
      } else this.sizes.set(reading.name, reading.size);
    }
  }

  /** "Ø30" before or after the noun. */
  #takeDiameter(): boolean {
    const name = this.lacks('diameter') ? 'diameter' : undefined;
    const run = this.#runs.pop();
    const size = run?.sizes[0];
    if (name === undefined || size === undefined) return false;
    this.set(name, size);
    return true;
  }

  /** "5 x Ø20": the sizes of a run without the diameter where the sign stands before a later one, which is taken. */
  #withoutDiameter({ figures }: ItemOf<'run'>): string[] {
    const sizes = this.#measures.sizes(figures);
    const at = figures.findIndex(({ diameter }) => diameter);
    const more = figures.slice(at + 1).some(({ diameter }) => diameter);
    if (at < 1 || more || !this.lacks('diameter')) return sizes;
    this.set('diameter', sizes[at] ?? '');
    return sizes.toSpliced(at, 1);
  }

  /** "pitch 5", of a spring or of knurling */
  #takePitch({ figures: [figure, more] }: ItemOf<'spacing'>): boolean {
    if (!figure || more || !this.lacks('pitch')) return false;
    this.set('pitch', this.#measures.size(figure));
    return true;
  }

  /** "1 inch sides" */
  #takeSide({ start }: Item): boolean {
    const run = this.#runs.at(-1);
    const [size, more] = run?.sizes ?? [];
    if (!run || size === undefined || more !== undefined || start - run.item.end > 1 || !this.lacks('side'))
      return false;
    this.#runs.pop();
    this.set('side', size);
    return true;
  }

  #takeWay({ steps }: ItemOf<'way'>): boolean {
    if (!this.noun.told) return false;
    const size = (figure: Figure) => this.#measures.size(figure);
    this.#way.push(
      ...steps.map((step) =>
        'to' in step
          ? { to: [size(step.to[0]), size(step.to[1])] as [string, string] }
          : { go: step.go, by: size(step.by) },
      ),
    );
    return true;
  }

  #takeTrait(trait: string, item: Item): boolean {
    const axis = /^about_([xyz])$/.exec(trait)?.[1];
    if (axis !== undefined) {
      if (!this.noun.told || (this.#axis !== undefined && this.#axis !== axis)) return false;
      this.#axis = AxisName.parse(axis);
      return true;
    }
    const turned = this.noun.turns?.[trait];
    if (turned !== undefined) this.noun = nounNamed(turned) ?? this.noun;
    if (turned !== undefined) return true;
    if (trait === 'square' && this.noun.rectangular) {
      this.#square = item;
      return true;
    }
    if (trait === 'rectangular') return this.noun.rectangular === true || this.noun.name === 'tube';
    if (trait === 'circular') return 'diameter' in this.noun.takes;
    return (
      (trait === 'hollow' && this.noun.name === 'tube') || (trait === 'open' && this.noun.name === 'open box')
    );
  }

  /** "4 mm radius" and then "corners": the radius is theirs. */
  #takeCorners(): boolean {
    const radius = this.sizes.get('radius');
    if (radius === undefined || !this.lacks('corner_radius')) return false;
    this.sizes.delete('radius');
    this.set('corner_radius', radius);
    return true;
  }

  /**
   * Gives the runs their names, longest first, once everything with a name is known.
   * @param elsewhere offers a figure that the part has no use for to its features
   */
  finish(elsewhere: (item: Item) => boolean): void {
    this.#settleRelated();
    const runs = this.#joined().toSorted((a, b) => b.sizes.length - a.sizes.length);
    for (const { sizes, item } of runs) this.#settle(sizes, item, elsewhere);
    this.#checkSquare();
  }

  /** "a square plate 80 x 60 x 5" */
  #checkSquare(): void {
    const [one, other] = [this.sizes.get('length'), this.sizes.get('width')];
    if (!this.#square || one === undefined || other === undefined) return;
    if (this.#measures.millimetres(one) === this.#measures.millimetres(other)) return;
    const text = `A square ${this.noun.name} has sides of one length, and ${one} x ${other} are two. Which is right?`;
    this.questions.push({ text, item: this.#square });
  }

  /** "80 mm 40 mm 20 mm": sizes side by side are a run where the part has such a run. */
  #joined(): { sizes: string[]; item: Item }[] {
    const [first, ...rest] = this.#runs;
    const single = this.#runs.every(({ sizes }) => sizes.length === 1);
    const beside = rest.every(({ item }, n) => item.start - (this.#runs[n]?.item.end ?? 0) <= 2);
    if (!first || rest.length === 0 || !single || !beside) return this.#runs;
    const sizes = this.#runs.flatMap((run) => run.sizes);
    const values = sizes.map((size) => this.#measures.millimetres(size) ?? 0);
    const reading = this.noun.compact(values, new Set(this.sizes.keys()));
    return reading && 'names' in reading ? [{ sizes, item: first.item }] : this.#runs;
  }

  #settle(sizes: readonly string[], item: Item, elsewhere: (item: Item) => boolean): void {
    const unreadable = sizes.map((size) => this.#measures.unreadable(size)).find((why) => why !== undefined);
    if (unreadable !== undefined) {
      this.questions.push({ text: unreadable, item });
      return;
    }
    const values = sizes.map((size) => this.#measures.millimetres(size) ?? 0);
    const reading = this.#squareReading(values) ?? this.noun.compact(values, new Set(this.sizes.keys()));
    if (reading && 'question' in reading) {
      this.questions.push({ text: reading.question, item, options: reading.options });
      return;
    }
    if (!reading || !this.#fits(reading.names, sizes)) {
      if (elsewhere(item)) return;
      const text = `Which ${sizes.length === 1 ? 'size' : 'sizes'} of the ${this.noun.name} ${sizes.length === 1 ? 'is' : 'are'} ${sizes.join(' x ')}?`;
      this.questions.push({ text, item, options: this.#optionsFor(sizes) });
      return;
    }
    if (reading.assumption !== undefined) this.assumptions.push(reading.assumption);
    reading.names.forEach((name, n) => {
      this.sizes.set(name, sizes[n] ?? '');
    });
  }

  /** No size is named twice with different values. */
  #fits(names: readonly string[], sizes: readonly string[]): boolean {
    return names.every((name, n) => {
      const other = this.sizes.get(name) ?? sizes[names.indexOf(name)] ?? '';
      return this.#measures.millimetres(other) === this.#measures.millimetres(sizes[n] ?? '');
    });
  }

  #optionsFor(sizes: readonly string[]): string[] {
    const [size] = sizes;
    if (size === undefined || sizes.length > 1) return [];
    const names = new Set(Object.values(this.noun.takes).filter((name) => !this.sizes.has(name)));
    return [...names].map((name) => `${size} ${name.replace(/_/g, ' ')}`);
  }

  /** A square plate has one side, a square bar one side and a length. */
  #squareReading(values: readonly number[]): CompactReading | undefined {
    if (!this.#square || this.sizes.has('side') || this.sizes.has('width')) return undefined;
    const second = this.noun.takes.height ?? 'height';
    if (values.length === 1) return { names: ['side'] };
    if (values.length === 2 && values[0] !== values[1] && !this.sizes.has(second))
      return { names: ['side', second] };
    return undefined;
  }
}

function isAngle({ figure: { unit } }: ItemOf<'figure'>): boolean {
  return unit !== null && unitNamed(unit) === 'deg';
}

/** A part that is read already; null where no noun is its name. */
export function baseAsIs({ noun: name, sizes, standard }: Base, measures: Measures): BaseReader | null {
  const noun = nounNamed(name);
  if (!noun) return null;
  const base = new BaseReader(noun, measures);
  for (const [size, written] of Object.entries(sizes)) base.sizes.set(size, written);
  base.standard = standard;
  return base;
}
