import type { Corner, Place, Side } from '../../plan/outline/place.ts';
import type { Figure, Item, ItemOf, Way } from '../phrases/item.ts';
import { CircleReader } from './circle-reader.ts';
import { agreesWithSide, Offsets, WAY_TO } from './offsets.ts';
import { agrees, isAngle } from './place-agrees.ts';
import { fewLines, offCentre, placesOf } from './places-of.ts';
import { rowPlace } from './row-place.ts';
import type { Measures } from './written.ts';

/** Where holes and the like go, as it is found. */
export class PlaceReader {
  /** Spread evenly over the room that there is. */
  even = false;
  readonly #measures: Measures;
  #centre = false;
  #corners: { each: boolean; opposite: boolean } | null = null;
  /** `at`: they are said to be there, and not only measured from there. */
  #ends: { each: boolean; at: boolean; both: boolean; single?: boolean; faces?: boolean } | null = null;
  readonly #which: Corner[] = [];
  /** "one in each corner": as many as there are places. */
  #oneEach = false;
  #side: Side | null = null;
  readonly #offsets = new Offsets();
  readonly #circle: CircleReader;
  #grid: readonly Figure[] | null = null;
  #rows: number | null = null;
  #columns: number | null = null;
  #row = false;
  #along: 'length' | 'width' | undefined;
  #spacing: string[] = [];
  /** Between the rows, where that is said by itself. */
  #across: string | null = null;
  #linesApart = false;
  #edgeDistance: { size: string; target: string; item: Item } | null = null;
  readonly #sides: { side: Side; distance: string }[] = [];
  readonly #points: [string, string][] = [];
  #fromCentre: string | null = null;
  /** As far each way. */
  #eitherSide = false;
  #begin: { side: Side; distance: string } | null = null;
  #outermost: string | null = null;
  readonly #said: Item[] = [];

  constructor(measures: Measures) {
    this.#measures = measures;
    this.#circle = new CircleReader(measures);
  }

  /** Spread evenly, and nothing that says along what. */
  get isOnlyEven(): boolean {
    return this.even && this.#said.every(({ kind }) => kind === 'centre');
  }

  /** How far from the corners, where that was said rather than from the edges. */
  get cornerDistance(): string | null {
    return this.#edgeDistance?.target === 'corners' ? this.#edgeDistance.size : null;
  }

  /** At the corners or ends, and it is not said yet how far from the edges. */
  get lacksDistance(): boolean {
    return (this.#corners !== null || this.#ends !== null) && this.#edgeDistance === null;
  }

  /** In the ends themselves, and no distance from them: one or each; `plain`: that may also be near them on another face. */
  get inEnds(): { each: boolean; plain: boolean } | null {
    const ends = this.#ends;
    const only = this.#said.every(({ kind }) => kind === 'ends' || kind === 'centre');
    if (!ends?.at || this.#edgeDistance || !only) return null;
    if (!ends.each && !ends.single) return null;
    return { each: ends.each, plain: !ends.faces && !this.#centre };
  }

  /** Placed by a distance from the edges, and by no word for the corners or ends. */
  get isByEdgeOnly(): boolean {
    return this.#edgeDistance !== null && this.#corners === null && this.#ends === null;
  }

  /** How many things there are; `clash`: the places are of another number than was said, and may be meant for each. */
  countAt(
    place: Place | undefined,
    said: number | undefined,
    plural: boolean,
  ): { count?: number; clash: boolean } {
    const places = placesOf(place);
    if (this.#eitherSide) return { count: 2, clash: said !== undefined && said !== 2 };
    if (this.#twoAtEachEnd(said)) return { count: places ?? 2, clash: places !== 4 };
    // "four at each end" may be eight.
    if (said === 4 && place?.at === 'ends' && this.#ends?.each && this.#ends.at && !this.#ends.both)
      return { count: 4, clash: !this.#oneEach };
    if (this.#oneEach && places !== undefined)
      return { count: places, clash: said !== undefined && said !== places };
    const each = (places === 4 && this.#corners?.each) || (places === 2 && this.#ends?.each);
    if (each && places !== undefined) {
      const one = said === undefined || said === 1;
      return {
        count: one ? places : said,
        clash: !one && (said !== places || (this.#ends?.at === true && !this.#ends.both)),
      };
    }
    if (said !== undefined) return { count: said, clash: false };
    if (places !== undefined && (plural || this.#which.length > 1)) return { count: places, clash: false };
    if (place?.at === 'grid') return { count: place.columns * place.rows, clash: false };
    if (place?.at === 'points') return { count: place.points.length, clash: false };
    return plural ? { clash: false } : { count: 1, clash: false };
  }

  /** In a row this way, unless another place is known. Returns whether it is. */
  along(direction: 'length' | 'width'): boolean {
    const place = this.place(undefined);
    if (place !== undefined && place.at !== 'row') return false;
    this.#along = direction;
    return true;
  }

  /** Takes what says where; false: it does not. `own`: the item stands among the words of what goes there. */
  take(item: Item, own: boolean): boolean {
    const took = this.#take(item, own);
    if (took && item.kind !== 'distance') this.#said.push(item);
    return took;
  }

  /** What was said about where, and the place has no use for: it contradicts it, or is more than it needs. */
  unused(place: Place | undefined, count: number | undefined): Item[] {
    if (place === undefined) return this.#said.filter((item) => item.kind !== 'spacing');
    return this.#said.filter((item) => !agrees(item, place, count));
  }

  #take(item: Item, own: boolean): boolean {
    switch (item.kind) {
      case 'centre':
        this.#centre ||= own;
        return own;
      case 'corners':
        this.#corners = { each: item.each, opposite: item.opposite };
        this.#which.push(...(item.which ?? []));
        return true;
      case 'ends':
        this.#ends = {
          each: item.each,
          at: true,
          both: item.both === true,
          single: item.single,
          faces: item.faces === true,
        };
        return true;
      case 'edges':
        return own && this.#takeEdge(item);
      case 'distance':
        return this.#takeDistance(item);
      case 'offset':
        return this.#takeOffset(item);
      case 'circle':
      case 'start':
        return this.#circle.take(item);
      case 'grid':
        if (this.#grid !== null && this.#grid.length > 0 && item.figures.length > 0) return false;
        this.#grid = item.figures.length > 0 ? item.figures : (this.#grid ?? []);
        return true;
      case 'lines':
        return this.#takeLines(item.what, item.count, item.each);
      case 'spacing':
        if (this.#linesApart && this.#across === null && item.figures.length === 1) {
          this.#across = this.#measures.sizes(item.figures)[0] ?? null;
          return true;
        }
        if (this.#spacing.length > 0 && item.figures.length > 0) return false;
        if (item.figures.length > 2) return false;
        if (item.figures.some(isAngle)) return item.figures.length === 1;
        if (item.figures.length > 0) this.#spacing = this.#measures.sizes(item.figures);
        return true;
      case 'begin':
        if (this.#begin !== null) return false;
        this.#begin = { side: item.side ?? 'left', distance: this.#measures.size(item.figure) };
        return true;
      case 'outermost':
        if (this.#outermost !== null) return false;
        this.#outermost = this.#measures.size(item.figure);
        return true;
      case 'along':
        this.#along = item.direction;
        return true;
      case 'points':
        this.#points.push(
          ...item.points.map(
            (point): [string, string] => point.map((p) => this.#measures.size(p)) as [string, string],
          ),
        );
        return true;
      default:
        return false;
    }
  }

  #takeDistance(item: ItemOf<'distance'>): boolean {
    if (item.some) return false;
    const size = this.#measures.size(item.figure);
    if (item.target === 'centre') {
      if (this.#fromCentre !== null) return false;
      if (item.way !== null) return this.#takeWay(item.way, size, item);
      if (this.#offsets.some) return false;
      this.#fromCentre = size;
      this.#eitherSide = item.each;
      this.#said.push(item);
      return true;
    }
    if (item.target === 'former') return item.way !== null && this.#takeWay(item.way, size, item);
    if (!agreesWithSide(item)) return false;
    if (item.each && item.target === 'ends') this.#ends ??= { each: true, at: false, both: true };
    if (item.each && item.target === 'corners') this.#corners ??= { each: true, opposite: false };
    if (
      item.target === 'edges' ||
      item.target === 'outside' ||
      item.target === 'corners' ||
      item.target === 'ends'
    ) {
      return this.setEdgeDistance(size, item.target, item);
    }
    if (this.#sides.length > 1 || this.#sides.some(({ side }) => side === item.target)) return false;
    this.#sides.push({ side: item.target, distance: size });
    this.#said.push(item);
    return true;
  }

  /** "10 mm to the right and 5 mm to the front" */
  #takeOffset({ figure, side }: ItemOf<'offset'>): boolean {
    return this.#offsets.add(WAY_TO[side], this.#measures.size(figure), false);
  }

  #takeWay(way: Way, size: string, item: ItemOf<'distance'>): boolean {
    const took = this.#offsets.add(way, size, item.target === 'former');
    if (took) this.#said.push(item);
    return took;
  }

  /** Measured from what was named before: which way, and how far. */
  get fromFormer(): readonly [string, string] | null {
    return this.#offsets.former ? this.#offsets.point() : null;
  }

  /** "along the top edge" */
  #takeEdge({ side, single }: ItemOf<'edges'>): boolean {
    if (side === null || !single || this.#side !== null) return false;
    this.#side = side;
    return true;
  }

  /** "one in each corner", "one at each end" */
  oneEach(): boolean {
    this.#oneEach = true;
    return true;
  }

  setEdgeDistance(size: string, target: string, item: Item): boolean {
    if (this.#edgeDistance !== null) return false;
    this.#edgeDistance = { size, target, item };
    this.#said.push(item);
    return true;
  }

  #takeLines(what: 'rows' | 'columns', figure: Figure | null, each: string | null): boolean {
    if (figure === null) {
      // "2 rows of 4 ..., rows 50 apart"
      if (what === 'rows' && this.#rows !== null) this.#linesApart = true;
      else this.#row = true;
      return true;
    }
    const count = this.#measures.millimetres(figure.number);
    if (count === undefined || !Number.isInteger(count) || count < 1) return false;
    const other = each === null ? null : (this.#measures.millimetres(each) ?? null);
    if (what === 'rows') [this.#rows, this.#columns] = [count, other ?? this.#columns];
    else [this.#columns, this.#rows] = [count, other ?? this.#rows];
    return true;
  }

  /** The place, as far as it is known; `count`: how many things go there. */
  place(count: number | undefined): Place | undefined {
    if (this.#points.length > 0) return { at: 'points', points: this.#points };
    if (this.#circle.told) return { at: 'circle', ...this.#circle.told };
    const grid = this.#gridPlace(count);
    if (grid) return grid;
    if (this.#begin || this.#outermost !== null) return this.#rowOf();
    if (this.#offsets.some) return { at: 'points', points: [this.#offsets.point()], origin: 'centre' };
    if (this.#fromCentre !== null) return offCentre(this.#fromCentre, this.#eitherSide || (count ?? 1) > 1);
    if (this.#sides.length > 0) return { at: 'sides', from: this.#sides };
    const distance = this.#edgeDistance;
    const [spacing] = this.#spacing;
    if (this.#side !== null) return this.#rowOf();
    if (distance?.target === 'ends' || (this.#ends && distance)) return this.#endsPlace(distance, count);
    if (this.#corners || distance) {
      return {
        at: 'corners',
        ...(distance ? { edge_distance: distance.size } : {}),
        ...(distance?.target === 'outside' ? { outside: true } : {}),
        ...(this.#corners?.opposite ? { opposite: true } : {}),
        ...(this.#which.length > 0 ? { which: this.#which } : {}),
      };
    }
    const row = this.#row || this.#along !== undefined || spacing !== undefined;
    if (row || (this.even && count !== 1)) return this.#rowOf();
    return this.#centre ? { at: 'centre' } : undefined;
  }

  /** A row, with all that is told of it. */
  #rowOf(): Place {
    return rowPlace({
      along: this.#along,
      spacing: this.#spacing[0],
      side: this.#side,
      edgeDistance: this.#edgeDistance?.size,
      begin: this.#begin,
      outermost: this.#outermost,
    });
  }

  /** "two at each end, 10 mm from the edges" are at the corners; with a spacing they stand that far apart. */
  #endsPlace({ size, target }: { size: string; target: string }, count: number | undefined): Place {
    const [spacing] = this.#spacing;
    if (this.#twoAtEachEnd(count) && target === 'edges') return { at: 'corners', edge_distance: size };
    if (spacing !== undefined && (this.#twoAtEachEnd(count) || count === 4))
      return { at: 'ends', edge_distance: size, across: spacing };
    return { at: 'ends', edge_distance: size };
  }

  /** "two at each end" are four. */
  #twoAtEachEnd(count: number | undefined): boolean {
    const ends = this.#ends;
    return (
      count === 2 && this.#corners === null && ends?.each === true && ends.at && !ends.both && !this.#oneEach
    );
  }

  /** In the middle, and so far from the edges: beside the middle of each of them. */
  get besideMiddle(): string | null {
    const only = this.#said.every(({ kind }) => kind === 'centre' || kind === 'distance');
    const distance = this.#edgeDistance;
    return this.#centre && only && distance?.target === 'edges' ? distance.size : null;
  }

  /** As far from the centre one way as the other. */
  get isEitherSide(): boolean {
    return this.#eitherSide;
  }

  /** How far from the centre, where the way is not said. */
  get offset(): string | null {
    return this.#fromCentre;
  }

  #gridPlace(count: number | undefined): Place | undefined {
    const [spacing, other] = this.#spacing;
    const across = this.#across ?? other;
    const apart = {
      ...(spacing === undefined ? {} : { spacing }),
      ...(across === undefined ? {} : { across }),
    };
    if (this.#rows !== null || this.#columns !== null) return this.#linesPlace(apart, count);
    if (this.#grid === null) {
      if (across === undefined || (count !== undefined && count !== 4)) return undefined;
      return { at: 'grid', columns: 2, rows: 2, ...apart };
    }
    const [first, second] = this.#grid;
    const numbers = this.#grid.map(({ number }) => Number(this.#measures.millimetres(number)));
    const [columns = 0, rows = 0] = numbers;
    const counts = this.#grid.every(({ unit, number }) => unit === null && /^\d+$|^[a-z]/i.test(number));
    if (
      first &&
      second &&
      counts &&
      (count === undefined ? fewLines(numbers) : true) &&
      (count === undefined || count === columns * rows) &&
      columns * rows <= 100
    ) {
      return { at: 'grid', columns, rows, ...apart };
    }
    const side = Math.round(Math.sqrt(count ?? 0));
    if (first && (count === 4 || (second && count === undefined && !fewLines(numbers)))) {
      const [x = '', y = x] = this.#measures.sizes(this.#grid);
      return { at: 'grid', columns: 2, rows: 2, spacing: x, across: y };
    }
    return side > 1 && side * side === count
      ? { at: 'grid', columns: side, rows: side, ...apart }
      : undefined;
  }

  /** "2 rows of 3", "6 holes in 2 rows". */
  #linesPlace(apart: { spacing?: string; across?: string }, count: number | undefined): Place {
    const lines = this.#rows ?? this.#columns ?? 1;
    const rest = count !== undefined && count % lines === 0 ? count / lines : 1;
    const columns = this.#columns ?? rest;
    const rows = this.#rows ?? rest;
    return { at: 'grid', columns: Math.min(columns, 100), rows: Math.min(rows, 100), ...apart };
  }
}
