import type { EdgeFinish, FinishedEdges } from '../../plan/outline/feature.ts';
import { Corner } from '../../plan/outline/place.ts';
import type { Item, ItemOf } from '../phrases/item.ts';
import { isCount } from './owner.ts';
import type { Measures } from './written.ts';

/** "2 edges"; not "chamfer 1 both ends", where it is the size. */
function isCountable(next: Item | undefined): boolean {
  if (next?.kind === 'ends' || next?.kind === 'corners') return !next.each;
  return next?.kind === 'edges' && next.edges !== 'all';
}

/** As holes go there. */
const OPPOSITE: readonly Corner[] = ['bottom left', 'top right'];

/** A vertical edge of the left side, and the like; of the top face the front is at the bottom. */
function isAlong(corner: Corner, only: 'long' | 'short' | readonly string[]): boolean {
  const sides = corner.split(' ').map((side) => ({ bottom: 'front', top: 'back' })[side] ?? side);
  return typeof only !== 'string' && only.every((side) => sides.includes(side));
}

/** One fillet or chamfer, as its size and its edges are found. */
export class FinishReader {
  readonly kind: 'fillet' | 'chamfer';
  /** The corners of the part seen from above rather than edges: a plate's corner radius. */
  corners = false;
  size: string | undefined;
  /** Words that make it the edges of another feature: "on the holes"; 'unsaid': "holes with a 1 mm chamfer". */
  of: readonly Item[] | 'unsaid' | null = null;
  readonly #measures: Measures;
  #diameter: string | undefined;
  #edges: FinishedEdges | undefined;
  #side: 'top' | 'bottom' | undefined;
  #otherSide: 'top' | 'bottom' | undefined;
  #said: { item: ItemOf<'edges'> | ItemOf<'corners'> | ItemOf<'ends'>; attributive: boolean } | null = null;
  #counted: number | null = null;
  /** Where the last article ended. */
  #article = -1;
  #oneCorner = false;

  constructor(kind: 'fillet' | 'chamfer', measures: Measures) {
    this.kind = kind;
    this.#measures = measures;
  }

  /** Takes what belongs to it; false: it does not. */
  take(item: Item, own: boolean, next?: Item): boolean {
    switch (item.kind) {
      case 'figure':
        // "3 chamfers": a number of them, not their size.
        if (isCount(item) && next?.kind === 'head' && next.plural) return false;
        if (isCount(item) && isCountable(next)) return own && this.#count(item);
        return own && this.#takeFigure(this.#measures.size(item.figure), item.figure.unit);
      case 'run':
        return own && this.#takeRun(this.#measures.sizes(item.figures));
      case 'named':
        return (
          own &&
          item.figures.length === 1 &&
          this.#takeNamed(item.names, this.#measures.sizes(item.figures)[0] ?? '')
        );
      case 'edges':
        if (!own) return false;
        this.#say(item, next?.kind === 'head');
        return this.#setEdges(item.edges ?? 'all');
      case 'article':
        this.#article = item.end;
        return false;
      case 'corners':
        if (!own) return false;
        this.#oneCorner = item.single && item.start - this.#article === 1;
        this.#say(item, next?.kind === 'head');
        this.corners = true;
        return true;
      case 'ends':
        if (!own) return false;
        this.#say(item, false);
        return this.#setEdges('all');
      case 'face':
        if (!own || (item.face !== 'top' && item.face !== 'bottom')) return false;
        // "The edges at the top and at the bottom"
        if (this.#side !== undefined && this.#side !== item.face) this.#otherSide = item.face;
        else this.#side = item.face;
        return true;
      default:
        return false;
    }
  }

  /** "The outside edges at both ends" are those edges still. */
  #say(item: ItemOf<'edges'> | ItemOf<'corners'> | ItemOf<'ends'>, attributive: boolean): void {
    if (this.#said?.item.kind !== 'edges' || this.#said.item.narrowed === null)
      this.#said = { item, attributive };
  }

  /** The edges that were named. */
  get edges(): FinishedEdges | undefined {
    if (this.corners) return 'vertical';
    // "the edges of the top face"
    const unnamed = this.#said?.item.kind === 'edges' && this.#said.item.edges === null;
    return unnamed ? (this.#side ?? this.#edges) : (this.#edges ?? this.#side);
  }

  /** "The top and bottom edges": the other end, worked on in the same way. */
  get otherEnd(): 'top' | 'bottom' | undefined {
    const ends = this.edges === 'top' || this.edges === 'bottom';
    return ends && this.#side !== this.edges ? this.#side : ends ? this.#otherSide : undefined;
  }

  #takeFigure(size: string, unit: string | null): boolean {
    if (unit !== null && /^(?:°|deg)/i.test(unit))
      return this.kind === 'chamfer' && this.#measures.millimetres(size) === 45;
    if (this.size !== undefined || this.#diameter !== undefined) return false;
    this.size = size;
    return true;
  }

  /** "1 x 45°", "1 x 1 mm". */
  #takeRun(sizes: readonly string[]): boolean {
    const [first = '', second = ''] = sizes;
    if (this.kind !== 'chamfer' || sizes.length !== 2) return false;
    const right = this.#measures.millimetres(second);
    if (right !== 45 && right !== this.#measures.millimetres(first)) return false;
    return this.#takeFigure(first, null);
  }

  #takeNamed(names: readonly string[], size: string): boolean {
    const [name] = names;
    if (name === 'angle') return this.kind === 'chamfer' && this.#measures.millimetres(size) === 45;
    if (this.size !== undefined || this.#diameter !== undefined) return false;
    if (name === 'diameter' && this.kind === 'fillet') this.#diameter = size;
    else if (name === 'radius' && this.kind === 'fillet') this.size = size;
    else if (name === 'corner_radius' && this.kind === 'fillet') [this.size, this.corners] = [size, true];
    else if ((name === 'size' || name === 'width' || name === 'length') && this.kind === 'chamfer')
      this.size = size;
    else return false;
    return true;
  }

  #count({ figure }: ItemOf<'figure'>): boolean {
    this.#counted = this.#measures.millimetres(figure.number) ?? 0;
    return true;
  }

  /**
   * The words that name other edges than we can choose: one of them, some of them, a number that they do not have.
   * @param part round: its top and its bottom have one edge each; hollow: they have an inner one too
   */
  unclear(part: { round: boolean; hollow: boolean }): Item | undefined {
    if (this.#said === null) return undefined;
    const { item, attributive } = this.#said;
    if (item.kind === 'edges' && item.narrowed === 'some') return item;
    const some = this.#some;
    if (some === null) return item;
    // "Two corners rounded", "one corner rounded": not all four.
    const fewer = this.#counted !== null && this.#counted !== 4;
    if (attributive && item.kind === 'corners' && !this.isSome && (fewer || this.#oneCorner)) return item;
    if (attributive) return undefined;
    if (item.kind === 'ends' && !part.round) return item;
    const edges = item.kind === 'edges' ? item : null;
    if (edges?.narrowed === 'outer' && part.hollow && (!part.round || this.edges === 'vertical')) return item;
    const whole = part.round && (edges?.edges === 'top' || edges?.edges === 'bottom');
    if (item.single && !whole && some.count !== 1) return item;
    // "the top and all edges"
    if (this.#side !== undefined && (this.edges === 'all' || this.edges === 'vertical')) return item;
    const written = edges?.count ?? null;
    const count = this.#counted ?? (written === null ? null : this.#measures.millimetres(written));
    return count === null ||
      count === undefined ||
      count === (some.count ?? this.#places(item.kind, part.round))
      ? undefined
      : item;
  }

  /** Which of them only, and how many that are; null: they are not told apart by that. */
  get #some(): { count?: number; where: Pick<EdgeFinish, 'corners' | 'sides'> } | null {
    const item = this.#said?.item;
    if (item?.kind === 'corners') {
      const which = item.opposite ? OPPOSITE : item.which;
      return which === undefined ? { where: {} } : { count: which.length, where: { corners: [...which] } };
    }
    if (item?.kind !== 'edges' || item.only === undefined) return { where: {} };
    const { only } = item;
    if (this.edges === 'vertical') {
      const corners = Corner.options.filter((corner) => isAlong(corner, only));
      return corners.length === 2 ? { count: 2, where: { corners } } : null;
    }
    if (this.edges !== 'top' && this.edges !== 'bottom') return null;
    if (this.otherEnd !== undefined) return null;
    const sides = typeof only === 'string' ? only : [...only];
    return { count: typeof only === 'string' ? 2 : only.length, where: { sides } };
  }

  /** Some of the corners only. */
  get isSome(): boolean {
    const where = this.#some?.where;
    return where?.corners !== undefined || where?.sides !== undefined;
  }

  /** How many there are of what was named. */
  #places(kind: 'edges' | 'corners' | 'ends', round: boolean): number {
    if (kind === 'ends' || round) return kind === 'edges' && this.edges !== 'all' ? 1 : 2;
    return kind === 'edges' && this.edges === 'all' ? 12 : 4;
  }

  /** What is made of it: of a hollow round part's outer edges one at each end. */
  finishes(words: string, part: { round: boolean; hollow: boolean }): EdgeFinish[] {
    const said = this.finish(words);
    const item = this.#said?.item;
    const outer = item?.kind === 'edges' && item.narrowed === 'outer' && this.edges === 'all';
    if (outer && part.round && part.hollow)
      return [
        { ...said, edges: 'top' },
        { ...said, edges: 'bottom' },
      ];
    return this.otherEnd ? [said, { ...said, edges: this.otherEnd }] : [said];
  }

  /** A hollow round part has two edges at each end, and where nothing says which, it is said what was taken. */
  assumptions(words: string, part: { round: boolean; hollow: boolean }): string[] {
    const item = this.#said?.item;
    if (!(part.round && part.hollow) || (item?.kind === 'edges' && item.narrowed === 'outer')) return [];
    if (item?.kind === 'ends' && this.edges === 'all')
      return [`"${words}" is taken for all edges of the ends, those of the bore too.`];
    return this.edges === 'top' || this.edges === 'bottom'
      ? [`"${words}" is taken for the outer edge; the edges of the bore stay sharp.`]
      : [];
  }

  #setEdges(edges: FinishedEdges): boolean {
    if (this.#edges !== undefined && this.#edges !== edges) return false;
    this.#edges = edges;
    return true;
  }

  finish(words: string): EdgeFinish {
    const { size, edges } = this;
    const where = { ...(edges === undefined ? {} : { edges }), ...this.#some?.where };
    if (this.kind === 'chamfer')
      return { kind: 'chamfer', words, ...(size === undefined ? {} : { size }), ...where };
    const diameter = this.#diameter;
    return {
      kind: 'fillet',
      words,
      ...(size === undefined ? {} : { radius: size }),
      ...(diameter === undefined ? {} : { diameter }),
      ...where,
    };
  }
}
