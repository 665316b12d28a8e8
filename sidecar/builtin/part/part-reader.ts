import { nounNamed } from '../../plan/nouns/registry.ts';
import type { HoleFeature, OutlineFeature } from '../../plan/outline/feature.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { besideFormer } from '../meaning/beside-former.ts';
import { emptyFeatures } from '../meaning/empty-feature.ts';
import { isImplied } from '../meaning/implied-holes.ts';
import { remarks } from '../meaning/remarks.ts';
import { isWay, SILENT } from '../meaning/silent.ts';
import type { Item, ItemOf } from '../phrases/item.ts';
import { isCornerRadius, isHollow, isRound, isTakenByBase } from './base-own.ts';
import { BaseReader, baseAsIs } from './base-reader.ts';
import { withOwnSizes } from './base-relations.ts';
import { withWholeSeats } from './bearing-seats.ts';
import { edgeDoubts } from './edge-doubts.ts';
import { FinishReader } from './finish-reader.ts';
import { finishTarget, isAnotherSide, isOfEither } from './finish-target.ts';
import { isInBoss, onItsFaces } from './hole-face.ts';
import { HoleReader } from './hole-reader.ts';
import { hasCount, isCount, isOne, joinNouns, meaningful, nextWord, type Owner, owners } from './owner.ts';
import { isSaidAgain, offerToHole, type Reader, takesSize } from './readers.ts';
import { shapeOnItsFace } from './shape-face.ts';
import { isShape, ShapeReader } from './shape-reader.ts';
import { titleOf } from './title.ts';
import { unitDoubts } from './unit-doubts.ts';
import { BARE_INCHES, Measures } from './written.ts';

/** Something that the reader could not settle, and the items that it is about. */
export interface Doubt {
  readonly text: string | null;
  readonly items: readonly Item[];
  readonly options?: readonly string[];
}

export interface PartReading {
  readonly outline: Outline | null;
  /** Items that nothing took, and contradictions. */
  readonly doubts: readonly Doubt[];
}

export type Slice = (start: number, end: number) => string;
interface Part {
  readonly reader: Reader;
  readonly taken: Item[];
  readonly head: Item;
}

/** Features on either side of words that may be theirs. */
const MOST_ASKED = 12;

/** Settles which figure and which place belongs to what, and makes an outline of it. */
export class PartReader {
  readonly #items: readonly Item[];
  readonly #slice: Slice;
  readonly #inEnglish: Slice;
  readonly #measures: Measures;
  readonly #parts: Part[] = [];
  readonly #left: { item: Item; at: number }[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #assumptions: string[] = [];

  readonly #known: Outline['base'] | null;

  /**
   * @param slice the words as they were written
   * @param known the part that is there already, of which only features are read
   * @param read the words in English
   */
  constructor(items: readonly Item[], slice: Slice, known: Outline['base'] | null = null, read = slice) {
    this.#items = joinNouns(items);
    this.#slice = slice;
    this.#inEnglish = read;
    this.#measures = new Measures(items);
    this.#known = known;
    const base = known && baseAsIs(known, this.#measures);
    if (base) this.#add({ kind: 'base', base }, { kind: 'part', start: 0, end: 0 });
  }

  read(): PartReading {
    const dealt = owners(this.#items);
    if (dealt.length === 0) for (const item of this.#items) this.#leave(item, 0);
    dealt.forEach((owner, n) => {
      const part = this.#readOwner(owner);
      if (part?.reader.kind !== 'finish') return;
      part.reader.finish.of = finishTarget(dealt[n - 1], owner, dealt[n + 1], (item) =>
        this.#inEnglish(item.start, item.end),
      );
    });
    this.#offerLeftovers();
    for (const item of emptyFeatures(this.#items)) this.#left.push({ item, at: 0 });
    const base = this.#base();
    this.#assumptions.push(...remarks(this.#items, this.#slice));
    const outline = base ? this.#outline(base) : null;
    return {
      outline,
      doubts: [...this.#doubts, ...this.#left.map(({ item }) => ({ text: null, items: [item] }))],
    };
  }

  #base(): { base: BaseReader; part: Part } | undefined {
    for (const part of this.#parts) if (part.reader.kind === 'base') return { base: part.reader.base, part };
    return undefined;
  }

  #readOwner(owner: Owner): Part | undefined {
    const part = this.#partFor(owner);
    if (!part) return undefined;
    const at = this.#parts.indexOf(part);
    const { reader } = part;
    owner.items.forEach((item, index) => {
      const next = meaningful(owner.items, index);
      if (item === owner.head) {
        if (item === part.head) part.taken.push(item);
        return;
      }
      const taken =
        reader.kind === 'base'
          ? this.#takeForBase(reader.base, item, next, index < owner.headAt)
          : reader.kind === 'hole'
            ? reader.hole.take(item, next, true, index > owner.headAt, owner.items[index + 1])
            : reader.kind === 'shape'
              ? reader.shape.take(item, next, true)
              : !isAnotherSide(owner, index) && reader.finish.take(item, true, nextWord(owner.items, index));
      if (taken) part.taken.push(item);
      else this.#leave(item, at);
    });
    if (reader.kind === 'hole') reader.hole.endRecess();
    return part;
  }

  #takeForBase(base: BaseReader, item: Item, next: Item | undefined, before: boolean): boolean {
    if (this.#known) return item.kind === 'noun' || item.kind === 'part';
    if (before && item.kind === 'figure' && isCount(item) && next?.kind === 'noun' && item.figure.inWords) {
      const count = this.#measures.millimetres(item.figure.number) ?? 0;
      if (count === 1) return true;
      this.#doubts.push({
        text: `I make one part at a time, not ${item.figure.number}. Shall it be one?`,
        items: [item],
      });
      return true;
    }
    return this.#isOneEach(item, next) || base.take(item, true);
  }

  /** "holes in a plate, one in each corner": the one is a hole. */
  #isOneEach(item: Item, next: Item | undefined): boolean {
    return (
      item.kind === 'figure' &&
      isOne(item.figure) &&
      next?.kind === 'link' &&
      this.#parts.some(({ reader }) => reader.kind === 'hole' && reader.hole.plural)
    );
  }

  /** The part or feature that a head speaks of: a new one, or one that was named before ("the holes"). */
  #partFor(owner: Owner): Part | undefined {
    const { head } = owner;
    if (head.kind === 'noun') return this.#nounPart(owner);
    const definite = owner.items.slice(0, owner.headAt).some((item) => item.kind === 'the');
    if (head.head === 'counterbore' || head.head === 'countersink') return this.#recess(owner, head.head);
    if (head.head === 'fillet' || head.head === 'chamfer') {
      return this.#add({ kind: 'finish', finish: new FinishReader(head.head, this.#measures) }, head);
    }
    if (isShape(head.head)) return this.#shapePart(owner, head, definite);
    const known = this.#parts.findLast(({ reader }) => reader.kind === 'hole');
    if (definite && known && head.head === 'hole' && !hasCount(owner)) return known;
    const part = this.#add({ kind: 'hole', hole: new HoleReader(head.plural, this.#measures) }, head);
    if (head.head === 'bore' && part.reader.kind === 'hole')
      part.reader.hole.take({ ...head, kind: 'centre' }, undefined, true, false);
    return part;
  }

  #nounPart(owner: Owner): Part | undefined {
    if (owner.head.kind !== 'noun') return undefined;
    const noun = nounNamed(owner.head.noun);
    const known = this.#base();
    if (!noun) return undefined;
    if (!known) return this.#add({ kind: 'base', base: new BaseReader(noun, this.#measures) }, owner.head);
    const definite = owner.items.slice(0, owner.headAt).some((item) => item.kind === 'the');
    const sized = owner.items
      .slice(0, owner.headAt)
      .some((item) => item.kind === 'figure' || item.kind === 'run');
    if (definite || (known.base.noun === noun && !sized)) return known.part;
    const items = owner.items.filter(({ kind }) => !SILENT.includes(kind));
    const text = `I make one part at a time: it begins with the ${known.base.noun.name}. What about "${this.#words(items)}"?`;
    this.#doubts.push({ text, items });
    return undefined;
  }

  /** A slot, pocket or boss: a new one, or one that was named before; a hole before "the boss" is in it. */
  #shapePart({ items }: Owner, head: ItemOf<'head'>, definite: boolean): Part {
    const shape = new ShapeReader(head.head, head.plural, this.#measures);
    const known = this.#parts.findLast(
      ({ reader }) => reader.kind === 'shape' && reader.shape.kind === shape.kind,
    );
    const each = shape.kind === 'boss' && items.some(({ kind }) => kind === 'each');
    if (!(definite || each) || !known) return this.#add({ kind: 'shape', shape }, head);
    const last = this.#parts.at(-1)?.reader;
    if (shape.kind === 'boss' && last?.kind === 'hole') last.hole.inBoss = true;
    return known;
  }

  #recess(owner: Owner, kind: 'counterbore' | 'countersink'): Part | undefined {
    const known = this.#parts.findLast(({ reader }) => reader.kind === 'hole');
    if (known?.reader.kind === 'hole') {
      known.reader.hole.startRecess(kind);
      return known;
    }
    const ahead = this.#items
      .slice(this.#items.indexOf(owner.head))
      .some((item) => item.kind === 'head' && item.head === 'hole');
    if (ahead) for (const item of owner.items) this.#leave(item, this.#parts.length);
    else
      this.#doubts.push({
        text: `Which hole has the ${kind}?`,
        items: owner.items.filter((item) => !SILENT.includes(item.kind)),
      });
    return undefined;
  }

  #add(reader: Reader, head: Item): Part {
    const part = { reader, taken: [], head };
    this.#parts.push(part);
    return part;
  }

  #leave(item: Item, at: number): void {
    if (item.kind === 'units' && item.unit === this.#measures.said) return;
    if (!SILENT.includes(item.kind) || isWay(item)) this.#left.push({ item, at });
  }

  /** What its own head did not take is offered to the part, then to the features, the nearest first. */
  #offerLeftovers(): void {
    const bases = [...this.#parts.keys()].filter((index) => this.#isBase(index));
    for (const left of [...this.#left]) {
      const order = [...bases, ...this.#nearestTo(left.at).filter((index) => !bases.includes(index))];
      const taker = order.find(
        (index) => (index !== left.at || this.#isBase(index)) && this.#offer(index, left.item),
      );
      if (taker !== undefined) this.#left.splice(this.#left.indexOf(left), 1);
    }
  }

  /** Those before it from the nearest on, then those after it. No more of each than people speak of at once. */
  #nearestTo(at: number): number[] {
    const before = Array.from({ length: Math.min(at, MOST_ASKED) }, (_, n) => at - 1 - n);
    const after = Array.from({ length: Math.min(this.#parts.length - at, MOST_ASKED) }, (_, n) => at + n);
    return [...before, ...after];
  }

  /** What the base left may be a size of what a later word made of it: "box with 2 mm walls, open at the top". */
  #isBase(part: number): boolean {
    return this.#parts[part]?.reader.kind === 'base';
  }

  #offer(index: number, item: Item): boolean {
    const reader = this.#parts[index]?.reader;
    if (reader?.kind === 'base') return this.#known === null && reader.base.take(item, false);
    if (reader?.kind === 'hole')
      return offerToHole(reader.hole, item, index > 0 && item.start < this.#headOfBase());
    if (reader?.kind === 'shape') return !reader.shape.isPlaced && reader.shape.take(item, undefined, false);
    return reader?.kind === 'finish' && reader.finish.take(item, false);
  }

  #outline({ base, part }: { base: BaseReader; part: Part }): Outline {
    this.#moveToBase(base);
    base.finish((item) => this.#parts.some(({ reader }) => takesSize(reader, item)));
    for (const { text, item, options } of base.questions)
      this.#doubts.push({ text, items: [item], ...(options ? { options } : {}) });
    const features = this.#features(base);
    const { name } = base.noun;
    this.#doubts.push(...unitDoubts(this.#items, this.#measures, this.#slice));
    if (this.#measures.bareInInches) this.#assumptions.push(BARE_INCHES);
    return {
      title: titleOf(name, features),
      base: base.asBase(this.#known?.words ?? this.#words(part.taken)),
      features,
      assumptions: [...this.#assumptions, ...base.assumptions],
    };
  }

  /** In building order: edges, then what stands on the part, then what is cut out of it. */
  #features(base: BaseReader): OutlineFeature[] {
    const finishes: OutlineFeature[] = [];
    const bosses: OutlineFeature[] = [];
    const cuts: OutlineFeature[] = [];
    let boss: ShapeReader | null = null;
    let lastHole: HoleReader | null = null;
    let former: HoleFeature | null = null;
    for (const { reader, taken, head } of this.#parts) {
      const words = this.#words(taken);
      if (reader.kind === 'finish') {
        this.#doubts.push(...edgeDoubts(reader.finish, taken, words, base, (item) => this.#before(item)));
        const part = { round: isRound(base), hollow: isHollow(base) };
        finishes.push(...reader.finish.finishes(words, part));
        this.#assumptions.push(...reader.finish.assumptions(words, part));
      } else if (reader.kind === 'shape') {
        const { feature, doubt } = shapeOnItsFace(
          reader.shape.finish(words, head),
          reader.shape,
          base,
          this.#measures,
        );
        this.#hear(reader.shape);
        if (doubt !== null) this.#doubts.push({ text: doubt, items: taken });
        if (feature.kind === 'boss') boss = reader.shape;
        (feature.kind === 'boss' ? bosses : cuts).push(feature);
      } else if (reader.kind === 'hole') {
        if (isImplied(head) && lastHole) reader.hole.sizeLike(lastHole);
        lastHole = reader.hole;
        const said = reader.hole.finish(words, head);
        this.#hear(reader.hole);
        const feature: HoleFeature = besideFormer(said, reader.hole, former, this.#measures) ?? said;
        if (feature === said && reader.hole.fromFormer)
          this.#doubts.push({
            text: `From which hole is "${words}" measured, and where is that one?`,
            items: taken,
          });
        former = feature;
        cuts.push(
          ...(isInBoss(feature, reader.hole, boss)
            ? [this.#inBoss(feature)]
            : this.#hearOf(onItsFaces(feature, reader.hole, base), taken)),
        );
      }
    }
    if (cuts.length > 0 && finishes.some((finish) => !('edges' in finish) || finish.edges !== 'vertical'))
      this.#assumptions.push('The edges of holes, slots and pockets stay sharp.');
    const has = new Set(base.sizes.keys());
    return withWholeSeats([...finishes, ...bosses, ...cuts], base, this.#measures).map((feature) =>
      withOwnSizes(feature, base.noun, has),
    );
  }

  /** What a reader of a feature could not settle, and what it assumed. */
  #hear({ questions, assumptions }: Pick<HoleReader, 'questions' | 'assumptions'>): void {
    for (const { text, item } of questions) this.#doubts.push({ text, items: [item] });
    this.#assumptions.push(...assumptions);
  }

  #hearOf(
    { holes, assumption, unclear }: ReturnType<typeof onItsFaces>,
    taken: readonly Item[],
  ): readonly HoleFeature[] {
    if (assumption !== undefined) this.#assumptions.push(assumption);
    if (unclear) {
      const text = unclear.text ?? `Which side of the part does "${this.#words(taken)}" mean?`;
      const items = unclear.item ? [...this.#before(unclear.item), unclear.item] : taken;
      this.#doubts.push({ text, items, options: unclear.options });
    }
    return holes;
  }

  #inBoss({ place, ...feature }: HoleFeature): HoleFeature {
    if (place === undefined) this.#assumptions.push(`"${feature.words}" goes into the boss.`);
    return { ...feature, face: 'boss' };
  }

  /** Rounded corners are the plate's own; a single hole in the middle of a ring or tube is its opening. */
  #moveToBase(base: BaseReader): void {
    for (const part of [...this.#parts]) {
      const { reader } = part;
      const before = this.#parts[this.#parts.indexOf(part) - 1]?.reader;
      const kind = before?.kind === 'shape' && before.shape.kind;
      const [own = part.head] = [...this.#before(part.taken[0] ?? part.head), ...part.taken];
      const told = this.#slice(own.start, part.taken.at(-1)?.end ?? own.end);
      if (reader.kind === 'finish' && kind && isOfEither(reader.finish.corners, kind, told)) {
        const text = `Are the ${reader.finish.corners ? 'corners' : 'edges'} of "${this.#words(part.taken)}" those of the ${kind} or of the ${base.noun.name}?`;
        this.#doubts.push({ text, items: part.taken.filter(({ kind }) => !SILENT.includes(kind)) });
      }
      const gone =
        (reader.kind === 'finish' &&
          isSaidAgain(part.head.start < this.#headOfBase(), reader.finish, this.#finishes())) ||
        (reader.kind === 'finish' && isCornerRadius(reader.finish, base)) ||
        (reader.kind === 'hole' && isTakenByBase(reader.hole, base));
      if (gone) this.#parts.splice(this.#parts.indexOf(part), 1);
    }
  }

  #finishes(): FinishReader[] {
    return this.#parts.flatMap(({ reader }) => (reader.kind === 'finish' ? [reader.finish] : []));
  }

  #headOfBase(): number {
    return this.#base()?.part.head.start ?? 0;
  }

  /** "one", "the", "each", "3" right before an item. */
  #before(item: Item): Item[] {
    const before = this.#items[this.#items.indexOf(item) - 1];
    return before && ['article', 'the', 'each', 'figure'].includes(before.kind) ? [before] : [];
  }

  /** The words of the request from the first to the last of these items. */
  #words(items: readonly Item[]): string {
    const core = items.filter(({ kind }) => !SILENT.includes(kind));
    const start = Math.min(...core.map((item) => item.start));
    const end = Math.max(...core.map((item) => item.end));
    return core.length === 0 ? '' : this.#slice(start, end).slice(0, 300);
  }
}
