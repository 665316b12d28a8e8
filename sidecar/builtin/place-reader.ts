import type { Place, Side } from '../plan/outline/place.ts';
import type { Figure, Item, ItemOf } from './item.ts';
import type { Measures } from './written.ts';

/** Where holes and the like go, as it is found. */
export class PlaceReader {
  /** Spread evenly over the room that there is. */
  even = false;
  readonly #measures: Measures;
  #centre = false;
  #corners: { each: boolean; opposite: boolean } | null = null;
  /** `at`: they are said to be there, and not only measured from there. */
  #ends: { each: boolean; at: boolean } | null = null;
  #circle: { diameter?: string; radius?: string } | null = null;
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
  readonly #offset: { x?: string; y?: string } = {};
  readonly #said: Item[] = [];

  constructor(measures: Measures) {
    this.#measures = measures;
  }

  /** Spread evenly, and nothing that says along what. */
  get isOnlyEven(): boolean {
    return this.even && this.#said.every(({ kind }) => kind === 'centre');
  }

  /** How far from the corners, where that was said rather than from the edges. */
  get cornerDistance(): string | null {
    return this.#edgeDistance?.target === 'corners' ? this.#edgeDistance.size : null;
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
    if (place?.at === 'corners' && this.#twoAtEachEnd(said)) return { count: 4, clash: false };
    const each = (places === 4 && this.#corners?.each) || (places === 2 && this.#ends?.each);
    if (each && places !== undefined) {
      const one = said === undefined || said === 1;
      return { count: one ? places : said, clash: !one && (said !== places || this.#ends?.at === true) };
    }
    if (said !== undefined) return { count: said, clash: false };
    if (places !== undefined && plural) return { count: places, clash: false };
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
        return true;
      case 'ends':
        this.#ends = { each: item.each, at: true };
        return true;
      case 'distance':
        return this.#takeDistance(item);
      case 'offset':
        return this.#takeOffset(item);
      case 'circle':
        return this.#takeCircle(item);
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
      this.#fromCentre = size;
      this.#said.push(item);
      return true;
    }
    if (item.each && item.target === 'ends') this.#ends ??= { each: true, at: false };
    if (item.each && item.target === 'corners') this.#corners ??= { each: true, opposite: false };
    if (item.target === 'edges' || item.target === 'corners' || item.target === 'ends') {
      return this.setEdgeDistance(size, item.target, item);
    }
    if (this.#sides.length > 1 || this.#sides.some(({ side }) => side === item.target)) return false;
    this.#sides.push({ side: item.target, distance: size });
    this.#said.push(item);
    return true;
  }

  /** Two of them make a point: "10 mm to the right and 5 mm to the front". */
  #takeOffset({ figure, side }: ItemOf<'offset'>): boolean {
    const along = side === 'left' || side === 'right' ? 'x' : 'y';
    if (this.#offset[along] !== undefined) return false;
    const back = side === 'left' || side === 'front' || side === 'bottom';
    this.#offset[along] = `${back ? '-' : ''}${this.#measures.size(figure)}`;
    return true;
  }

  setEdgeDistance(size: string, target: string, item: Item): boolean {
    if (this.#edgeDistance !== null) return false;
    this.#edgeDistance = { size, target, item };
    this.#said.push(item);
    return true;
  }

  #takeCircle(item: ItemOf<'circle'>): boolean {
    if (this.#circle && (this.#circle.diameter ?? this.#circle.radius) !== undefined)
      return item.figure === null;
    if (item.figure === null) this.#circle ??= {};
    else this.#circle = { [item.radius ? 'radius' : 'diameter']: this.#measures.size(item.figure) };
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
    if (this.#circle) return { at: 'circle', ...this.#circle };
    const grid = this.#gridPlace(count);
    if (grid) return grid;
    const { x, y } = this.#offset;
    if (x !== undefined || y !== undefined)
      return { at: 'points', points: [[x ?? '0 mm', y ?? '0 mm']], origin: 'centre' };
    if (this.#fromCentre !== null) return this.#offCentre(this.#fromCentre, count);
    if (this.#sides.length > 0) return { at: 'sides', from: this.#sides };
    const distance = this.#edgeDistance;
    if (distance && this.#twoAtEachEnd(count)) return { at: 'corners', edge_distance: distance.size };
    if (distance?.target === 'ends' || (this.#ends && distance))
      return { at: 'ends', edge_distance: distance.size };
    if (this.#corners || distance) {
      return {
        at: 'corners',
        ...(distance ? { edge_distance: distance.size } : {}),
        ...(this.#corners?.opposite ? { opposite: true } : {}),
      };
    }
    const [spacing] = this.#spacing;
    if (this.#row || this.#along !== undefined || spacing !== undefined || (this.even && count !== 1)) {
      return {
        at: 'row',
        ...(this.#along === undefined ? {} : { along: this.#along }),
        ...(spacing === undefined ? {} : { spacing }),
      };
    }
    return this.#centre ? { at: 'centre' } : undefined;
  }

  /** "two at each end, 10 mm from the edges": those are the corners. */
  #twoAtEachEnd(count: number | undefined): boolean {
    const measured = this.#edgeDistance?.target === 'edges' && this.#corners === null;
    return count === 2 && measured && this.#ends?.each === true && this.#ends.at;
  }

  /** How far from the centre, where the way is not said. */
  get offset(): string | null {
    return this.#fromCentre;
  }

  /** One thing lies to the right of the centre, several lie evenly around it. */
  #offCentre(distance: string, count: number | undefined): Place {
    if (count !== undefined && count > 1) return { at: 'circle', radius: distance };
    return { at: 'points', points: [[distance, '0 mm']], origin: 'centre' };
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

/** How many places there are, where the place has so many. */
function placesOf(place: Place | undefined): number | undefined {
  if (place?.at === 'corners') return place.opposite ? 2 : 4;
  return place?.at === 'ends' ? 2 : undefined;
}

/** Numbers of a grid that can be columns and rows; larger ones are distances. */
const fewLines = (numbers: readonly number[]) => numbers.every((n) => n <= 12);

const isAngle = ({ unit }: Figure) => unit !== null && /^(?:°|deg)/i.test(unit);

/** True where an item says nothing else than the place does. */
function agrees(item: Item, place: Place, count: number | undefined): boolean {
  const { at } = place;
  const pair = at === 'grid' && place.columns === 2 && place.rows === 2;
  switch (item.kind) {
    case 'centre':
      return at !== 'corners' && at !== 'points' && (at !== 'sides' || place.from.length === 1);
    case 'corners':
      return at === 'corners' || pair;
    case 'ends':
      return at === 'ends' || (at === 'corners' && item.each && count === 4);
    case 'distance':
      if (item.target === 'centre') return at === 'circle' || at === 'points';
      return item.target === 'edges' || item.target === 'corners' || item.target === 'ends'
        ? at === 'corners' || at === 'ends'
        : at === 'sides';
    case 'offset':
      return at === 'points';
    case 'named':
      return at === 'corners' || at === 'ends';
    case 'figure':
      return at === 'corners' || at === 'ends';
    case 'circle':
      return at === 'circle';
    case 'grid':
      return at === 'grid' || (item.figures.length === 0 && at !== 'circle' && at !== 'centre');
    case 'lines':
      return at === 'grid' || (item.count === null && (at === 'row' || at === 'ends'));
    case 'spacing': {
      const [step] = item.figures;
      if (step === undefined) return true;
      if (isAngle(step)) return at === 'circle' && Number(step.number) * (count ?? 0) === 360;
      return at === 'row' || at === 'grid';
    }
    case 'along':
      return at === 'row' || (item.direction === 'length' && (at === 'grid' || at === 'ends'));
    case 'points':
      return at === 'points';
    default:
      return true;
  }
}
