import type { Fit, HoleFeature } from '../../plan/outline/feature.ts';
import type { FaceName } from '../../plan/outline/place.ts';
import { MATERIAL } from '../../plan/outline/relation.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { ACROSS, FITS, OPPOSITE, UPRIGHT } from './hole-words.ts';
import { isCount, isOne } from './owner.ts';
import { PlaceReader } from './place-reader.ts';
import type { Measures } from './written.ts';

type Draft = { -readonly [K in keyof HoleFeature]?: HoleFeature[K] };

/** One hole feature, as its sizes and its place are found. */
export class HoleReader {
  readonly draft: Draft = {};
  readonly plural: boolean;
  readonly questions: { text: string; item: Item }[] = [];
  readonly assumptions: string[] = [];
  /** The face opposite to its own, where it goes through both: "front to back", "front and back". */
  opposite: FaceName | undefined;
  /** In both legs of a bracket. */
  bothLegs = false;
  crosswise = false;
  /** Through two walls that lie opposite. */
  bothWalls = false;
  /** Words for a side of the part that do not say which: "through the side", "on every face", "cross hole". */
  readonly sideWords: Item[] = [];
  /** The way that it runs: "along the length". */
  runs: ItemOf<'along'> | null = null;
  /** In the boss that was spoken of before. */
  inBoss = false;
  readonly #measures: Measures;
  #through = false;
  #recess: 'counterbore' | 'countersink' | null = null;
  #halfway = false;
  #eachSide = false;
  /** What was offered last. */
  #before: Item | undefined;
  readonly #where: PlaceReader;

  constructor(plural: boolean, measures: Measures) {
    this.plural = plural;
    this.#measures = measures;
    this.#where = new PlaceReader(measures);
  }

  /** A narrower word for clearance takes the place of a wider one; a thread is no clearance. */
  setFit(fit: Fit): boolean {
    const known = this.draft.fit;
    if (known !== undefined && known !== fit && (fit === 'tap' || known === 'tap')) return false;
    if (known === undefined || known === 'normal') this.draft.fit = fit;
    return known === undefined || known === fit || known === 'normal' || fit === 'normal';
  }

  get hasSize(): boolean {
    return (
      this.draft.diameter !== undefined || this.draft.radius !== undefined || this.draft.thread !== undefined
    );
  }

  get isPlaced(): boolean {
    return this.#where.place(this.draft.count) !== undefined;
  }

  get isThrough(): boolean {
    return this.#through;
  }

  /** At the corners or ends, and it is not said yet how far from the edges. */
  get lacksDistance(): boolean {
    return this.#where.lacksDistance;
  }

  /** "Equally spaced", and nothing that says along what. */
  get isOnlyEven(): boolean {
    return this.#where.isOnlyEven;
  }

  /** Placed by a distance from the edge, and no word for the corners or ends. */
  get isByEdgeOnly(): boolean {
    return this.#where.isByEdgeOnly;
  }

  /** How far from the hole that was named before: to the right and up. */
  get fromFormer(): readonly [string, string] | null {
    return this.#where.fromFormer;
  }

  /** In the end faces of a bar or the like, rather than near them on another face. */
  get inEnds(): { each: boolean; plain: boolean } | null {
    const ends = this.#where.inEnds;
    const deep = this.draft.depth !== undefined || this.draft.blind === true;
    if (!ends || this.draft.face !== undefined || (ends.plain && !deep)) return null;
    return ends;
  }

  /** "In the middle of each side, 6 mm from the edge": how far in from the edges of the face. */
  get besideEachSide(): string | null {
    const [item, more] = this.sideWords;
    const each = item?.kind === 'surface' && item.side && !item.long && this.#eachSide && !more;
    return each ? this.#where.besideMiddle : null;
  }

  get isPlacedOffCentre(): boolean {
    const place = this.#where.place(this.draft.count);
    return place !== undefined && place.at !== 'centre';
  }

  /**
   * Takes what belongs to these holes; false: it does not.
   * @param next what follows, which tells a count from a size
   * @param own the item stands among the hole's own words
   * @param afterHead it stands after the word "hole"
   * @param beside what stands right after it
   */
  take(item: Item, next: Item | undefined, own: boolean, afterHead: boolean, beside?: Item): boolean {
    const before = this.#before;
    this.#before = item;
    const each = before?.kind === 'each';
    const link = before?.kind === 'link' ? before.word : null;
    switch (item.kind) {
      case 'figure': {
        if (!own) return false;
        // "a thirty hole", "thirty bore", "six holes of seven"
        const named =
          next?.kind === 'head' && (next.head === 'bore' || before?.kind === 'article') && !this.plural;
        if ((named || (link === 'of' && afterHead)) && !this.hasSize && !isOne(item.figure))
          return this.#set('diameter', this.#measures.size(item.figure));
        const ends = afterHead && (beside?.kind ?? 'break') === 'break';
        return this.#takeFigure(item, next, before?.kind === 'inset', ends);
      }
      case 'run':
        return own && this.#takeRun(item.figures);
      case 'counted':
        return own && this.#takeCount(item.count) && this.#takeThread(item.thread);
      case 'thread':
        return own && this.#takeThread(item.thread);
      case 'standard':
        return own && this.#takeStandard(item.standard);
      case 'named':
        return own && item.figures.length === 2
          ? this.#takeCounted(item)
          : this.#takeNamed(item.names, this.#measures.sizes(item.figures), own, item);
      case 'related':
        return own && this.#takeRelated(item);
      case 'trait':
        if (own && item.trait === 'across') this.sideWords.push(item);
        return own && this.#takeTrait(item.trait, afterHead);
      case 'face':
        return own && this.#takeFace(item.face);
      case 'surface':
        if (!own) return false;
        if (item.side) this.crosswise = true;
        if (item.side || item.plural || each) this.sideWords.push(item);
        this.#eachSide ||= each;
        return true;
      case 'along':
        // Of one hole it is the way that the hole runs.
        if (this.plural || !own) return this.#where.take(item, own);
        this.runs = item;
        return true;
      case 'legs':
        if (own) this.bothLegs ||= item.each;
        return own && item.each;
      case 'ends':
        // "15 deep from both ends"
        return this.#where.take(link === 'from' ? { ...item, faces: true } : item, own);
      case 'inset':
        return true;
      default:
        return this.#where.take(item, own);
    }
  }

  /** A counterbore or countersink that is spoken of on its own. */
  startRecess(kind: 'counterbore' | 'countersink'): void {
    this.#recess = kind;
    if (kind === 'counterbore') this.draft.counterbore ??= {};
    else this.draft.countersink ??= {};
  }

  endRecess(): void {
    this.#recess = null;
  }

  #takeFigure(item: ItemOf<'figure'>, next: Item | undefined, inset: boolean, ends: boolean): boolean {
    const { figure } = item;
    if (figure.unit !== null && /^(?:°|deg)/i.test(figure.unit))
      return this.#recessSize('angle', this.#measures.size(figure));
    if (this.#recess && this.hasSize) return this.#recessSize('diameter', this.#measures.size(figure));
    if (inset) return this.#where.setEdgeDistance(this.#measures.size(figure), 'edges', item);
    const sizeFollows = next?.kind === 'figure' || next?.kind === 'thread' || next?.kind === 'run';
    // "a hole in the middle and four in the corners": the four are others.
    const others = next?.kind === 'link' && next.word === 'in' && (!this.plural || this.isPlaced);
    if (isOne(figure) && next?.kind === 'link' && next.word === 'in' && this.plural)
      return this.#where.oneEach();
    if (isCount(item) && others && this.hasSize) return false;
    // "4x Ø5.5, 4 places"
    if (isCount(item) && this.hasSize && this.draft.count === this.#measures.millimetres(figure.number))
      return true;
    // "a hole in the middle, eight"
    const number = !ends || this.plural || isOne(figure);
    if (isCount(item) && number && this.draft.count === undefined) {
      const beforeHead = next?.kind === 'head' && next.plural;
      if (sizeFollows || beforeHead || figure.inWords || next?.kind === 'trait' || this.hasSize)
        return this.#takeCount(figure);
    }
    if (this.hasSize) return false;
    this.draft.diameter = this.#measures.size(figure);
    return true;
  }

  /** "an M5 hole in the middle and four in the corners": those without a size have that of the ones before. */
  sizeLike({ draft }: HoleReader): void {
    if (this.hasSize) return;
    const { diameter, radius, thread, fit } = draft;
    if (diameter !== undefined) this.draft.diameter = diameter;
    if (radius !== undefined) this.draft.radius = radius;
    if (thread !== undefined) this.draft.thread = thread;
    if (fit !== undefined) this.draft.fit ??= fit;
    this.assumptions.push(`Holes that name no size have that of those before them.`);
  }

  #takeCount(figure: Figure): boolean {
    const value = this.#measures.millimetres(figure.number);
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > 1000) return false;
    if (this.draft.count !== undefined && this.draft.count !== value) return false;
    this.draft.count = value;
    return true;
  }

  /** "4 x 5.5 mm", or a counterbore's "10 x 5". */
  #takeRun(figures: readonly Figure[]): boolean {
    const [first, second] = figures;
    if (!first || !second || figures.length !== 2) return false;
    if (this.#recess === 'counterbore') {
      const [diameter = '', depth = ''] = this.#measures.sizes(figures);
      return this.#recessSize('diameter', diameter) && this.#recessSize('depth', depth);
    }
    // "4x Ø6.5 on 90x50"
    const apart = this.hasSize && this.draft.count === 4 && !this.isPlaced;
    if (apart) return this.#where.take({ kind: 'grid', figures, start: first.start, end: second.end }, true);
    if (this.hasSize || this.draft.count !== undefined || first.unit !== null || !this.plural) return false;
    if (!this.#takeCount(first)) return false;
    this.draft.diameter = this.#measures.size(second);
    return true;
  }

  /** "4 x 5.5 dia holes" */
  #takeCounted({ names: [name], figures, at }: ItemOf<'named'>): boolean {
    const [first, second] = figures;
    if (!first || !second || at !== 'last' || (name !== 'diameter' && name !== 'radius')) return false;
    if (this.hasSize || first.unit !== null || !this.plural || !this.#takeCount(first)) return false;
    return this.#set(name, this.#measures.size(second));
  }

  #takeThread(thread: string): boolean {
    if (this.draft.thread !== undefined) return this.draft.thread.toLowerCase() === thread.toLowerCase();
    if (this.hasSize) return false;
    this.draft.thread = thread;
    return true;
  }

  #takeStandard(standard: string): boolean {
    if (/^(?:iso 273|asme b18\.2\.8)/.test(standard)) return true;
    if (/^(?:iso 4762|din 912)/.test(standard)) this.draft.counterbore ??= {};
    else if (/^(?:iso 10642|din 7991)/.test(standard)) this.draft.countersink ??= {};
    else return false;
    return true;
  }

  #takeNamed(names: readonly string[], sizes: readonly string[], own: boolean, item: Item): boolean {
    const [name] = names;
    const [size] = sizes;
    if (name === undefined || size === undefined || names.length > 1 || sizes.length > 1) return false;
    if (name === 'edge_distance') return this.#where.setEdgeDistance(size, 'edges', item);
    if (!own) return name === 'depth' && this.#set('depth', size);
    if (this.#recess && (this.hasSize || name === 'angle') && this.#recessSize(name, size)) return true;
    if (name === 'diameter' || name === 'radius') return !this.hasSize && this.#set(name, size);
    // "a hole in the top, 22 wide"
    if (name === 'inner_diameter' || name === 'width') return !this.hasSize && this.#set('diameter', size);
    return name === 'depth' && this.#set('depth', size);
  }

  /** "half the width in diameter", "half as wide as the cube", "a third of the way through" */
  #takeRelated({ name, ratio, of, more }: ItemOf<'related'>): boolean {
    if (of === null || more !== null) return false;
    if (of === 'way') return name === null && this.#set('depth', `${ratio} * ${MATERIAL}`);
    const meant = name === 'width' || (name === null && ACROSS.includes(of)) ? 'diameter' : name;
    if (meant !== 'diameter' && meant !== 'depth') return false;
    if (meant === 'diameter' && this.hasSize) return false;
    return this.#set(meant, `${ratio} * ${of}`);
  }

  #set(name: 'diameter' | 'radius' | 'depth', size: string): boolean {
    if (this.draft[name] !== undefined) return false;
    this.draft[name] = size;
    return true;
  }

  #recessSize(said: string, size: string): boolean {
    // "counterbored 20 mm wide"
    const name = said === 'width' ? 'diameter' : said;
    const { counterbore, countersink } = this.draft;
    if (this.#recess === 'counterbore' && counterbore && (name === 'diameter' || name === 'depth')) {
      if (counterbore[name] !== undefined) return false;
      counterbore[name] = size;
      return true;
    }
    const sink = countersink && (this.#recess === 'countersink' || name === 'angle');
    if (sink && (name === 'diameter' || name === 'angle')) {
      if (countersink[name] !== undefined) return false;
      countersink[name] = size;
      return true;
    }
    return false;
  }

  #takeTrait(trait: string, afterHead: boolean): boolean {
    const fit = FITS[trait];
    if (fit) return this.setFit(fit);
    if (trait === 'through') this.#through = true;
    else if (trait === 'counterbored') this.#recessTrait('counterbore', afterHead);
    else if (trait === 'countersunk') this.#recessTrait('countersink', afterHead);
    else if (trait === 'flat' || trait === 'cone') this.draft.bottom = trait === 'cone' ? 'cone' : 'flat';
    else if (trait === 'even') this.#where.even = true;
    else if (trait === 'across') this.crosswise = true;
    else if (trait === 'blind') this.draft.blind = true;
    else if (trait === 'halfway') return this.#set('depth', `1/2 * ${MATERIAL}`);
    else if (trait === 'halfway down') this.#halfway = true;
    else if (trait === 'one wall' || trait === 'both walls') {
      [this.crosswise, this.bothWalls] = [true, trait === 'both walls'];
      if (this.bothWalls) this.#through = true;
      else this.draft.wall = 'one';
    } else return trait === 'circular' || trait === 'parallel';
    return true;
  }

  /** "Halfway down" is how deep a hole from above is, and where one in an upright side lies. */
  #settleHalfway(): void {
    if (!this.#halfway) return;
    const { face } = this.draft;
    const beside = this.crosswise || this.sideWords.length > 0 || (face && UPRIGHT.includes(face));
    if (!beside) this.#set('depth', `1/2 * ${MATERIAL}`);
    else if (!this.isPlaced) this.#where.take({ kind: 'centre', start: 0, end: 0 }, true);
  }

  #recessTrait(kind: 'counterbore' | 'countersink', afterHead: boolean): void {
    this.startRecess(kind);
    if (!afterHead) this.endRecess();
  }

  /** Two faces that lie opposite are those that it goes through: "front to back". */
  #takeFace(face: FaceName): boolean {
    if (this.draft.face !== undefined && OPPOSITE[this.draft.face] === face) {
      this.#through = true;
      this.opposite = face;
      return true;
    }
    if (this.draft.face !== undefined && this.draft.face !== face) return false;
    this.draft.face = face;
    return true;
  }

  /** Settles count and place; what does not fit becomes a question. */
  finish(words: string, item: Item): HoleFeature {
    const { draft } = this;
    this.#settleHalfway();
    if (this.#through && draft.depth !== undefined) {
      this.questions.push({ text: `"${words}" is through, and ${draft.depth} deep. Which is right?`, item });
    }
    const place = this.#where.place(draft.count);
    const corner = this.#where.cornerDistance;
    if (place?.at === 'corners' && corner !== null) {
      this.assumptions.push(`"${corner} from the corners" is measured from both edges.`);
    }
    const { count, clash } = this.#where.countAt(place, draft.count, this.plural);
    if (clash) {
      this.questions.push({ text: `Is "${words}" ${draft.count} holes in all, or at each place?`, item });
    }
    // Of a single one it is said which end that is.
    if (count !== undefined && count > 1 && draft.count === undefined && this.#where.isByEdgeOnly)
      this.assumptions.push(
        `"${words}" names no number: ${count} are made, one at each ${place?.at === 'ends' ? 'end' : 'corner'}.`,
      );
    if (count !== undefined) draft.count = count;
    for (const unused of this.#where.unused(place, count)) {
      if (this.besideEachSide !== null || (unused.kind === 'ends' && this.inEnds)) continue;
      const text = place
        ? `"${words}" says in more than one way where it goes. Which is meant?`
        : `I could not tell where "${words}" goes. What is meant?`;
      this.questions.push({ text, item: unused });
    }
    if (this.#where.isEitherSide)
      this.assumptions.push(`"${words}" does not say which way from the centre: they lie along X.`);
    if (this.#where.offset !== null && place?.at === 'points') {
      this.assumptions.push(`"${words}" does not say which way from the centre: it goes to the right (+X).`);
    }
    return { kind: 'hole', words, ...draft, ...(place ? { place } : {}) };
  }
}
