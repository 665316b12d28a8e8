import type { FaceName, Place } from '../../plan/outline/place.ts';
import { MATERIAL } from '../../plan/outline/relation.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { isCount, isOne } from './owner.ts';
import { PlaceReader } from './place-reader.ts';
import {
  GROOVE_DIAMETERS,
  HEADS,
  KEY_FLOORS,
  type ShapeFeature,
  type SizeName,
  TAKES,
} from './shape-words.ts';
import type { Measures } from './written.ts';

/** True where a head of this name begins a slot, pocket or boss. */
export function isShape(head: string): boolean {
  return Object.hasOwn(HEADS, head);
}

/** One slot, pocket or boss feature, as its sizes and its place are found. */
export class ShapeReader {
  readonly kind: ShapeFeature['kind'];
  /** A groove: round a round part, unless its face is named. */
  readonly groove: boolean;
  /** The end of a shaft that is turned down. */
  readonly turned: 'high' | 'low' | null;
  /** In the round side of the part. */
  inSide: boolean;
  /** Along a shaft, for a key. */
  readonly keyway: boolean;
  /** How it ends, where that is said. */
  ends: 'square' | 'round' | undefined;
  /** It runs out of the part at one end. */
  openEnd = false;
  /** What is left of the part at the bottom of a groove. */
  grooveDiameter: string | undefined;
  /** Where the bottom of a keyway lies, where that is said instead of its depth. */
  keyFloor: { readonly from: 'axis' | 'far side'; readonly size: string } | undefined;
  readonly plural: boolean;
  readonly questions: { text: string; item: Item }[] = [];
  readonly assumptions: string[] = [];
  readonly #measures: Measures;
  readonly #where: PlaceReader;
  readonly #sizes = new Map<SizeName, string>();
  readonly #blind: boolean;
  /** For a ball bearing, which may name its sizes. */
  readonly #seat: boolean;
  /** Nothing is said of a hole beneath it. */
  readonly #closed: boolean;
  /** Hexagonal; and for a nut, which may name its sizes. */
  readonly #hex: boolean;
  #nut: string | undefined;
  #bearing: string | undefined;
  /** Slots side by side stand across their row. */
  readonly #upright: boolean;
  #square: boolean;
  #round: boolean;
  #rectangular = false;
  /** Side by side: in a row across the way that they run. */
  #parallel = false;
  #through = false;
  #inset = false;
  /** A size without a name, settled once everything else is known. */
  #single: { size: string; item: Item } | null = null;
  #run: { sizes: readonly string[]; item: Item } | null = null;
  #count: number | undefined;
  #face: FaceName | undefined;
  /** The way it runs, or the way that several of them stand in a row. */
  #along: 'length' | 'width' | undefined;

  constructor(head: string, plural: boolean, measures: Measures) {
    const { kind, blind, square, round, side, seat, closed, hex, upright } = HEADS[head] ?? { kind: 'slot' };
    this.kind = kind;
    this.turned = head === 'turned end' ? 'high' : head === 'other turned end' ? 'low' : null;
    this.groove = head === 'groove' || this.turned !== null;
    this.plural = plural;
    this.#blind = blind === true;
    this.#square = square === true;
    this.#round = round === true;
    this.inSide = side === true;
    this.keyway = head === 'keyway';
    this.#seat = seat === true;
    this.#closed = closed === true;
    this.#hex = hex === true;
    this.#upright = upright === true;
    this.#measures = measures;
    this.#where = new PlaceReader(measures);
  }

  get isPlaced(): boolean {
    return this.#where.place(this.#count) !== undefined;
  }

  get hasFace(): boolean {
    return this.#face !== undefined;
  }

  /** In the middle of its face, said or not. */
  get isCentral(): boolean {
    const place = this.#where.place(this.#count);
    return !this.plural && (place === undefined || place.at === 'centre');
  }

  /** Takes what belongs to it; false: it does not. `own`: the item stands among its own words. */
  take(item: Item, next: Item | undefined, own: boolean): boolean {
    const inset = this.#inset;
    this.#inset = item.kind === 'inset';
    switch (item.kind) {
      case 'figure':
        return own && this.#takeFigure(item, next, inset);
      case 'run':
        return own && this.#takeRun(this.#measures.sizes(item.figures), item);
      case 'named':
        return own && this.#takeNamed(item);
      case 'trait':
        return own && this.#takeTrait(item.trait);
      case 'related':
        return own && this.#takeRelated(item);
      case 'face':
        if (!own || (this.#face !== undefined && this.#face !== item.face)) return false;
        this.#face = item.face;
        return true;
      case 'along':
        if (!own || this.#along !== undefined) return false;
        this.#along = item.direction;
        return true;
      case 'surface':
        if (own && item.side) this.inSide = true;
        return own && (!item.side || this.kind === 'slot');
      case 'thread':
        if (!own || !this.#hex || this.#nut !== undefined) return false;
        this.#nut = item.thread;
        return true;
      case 'standard':
        return this.#takeStandard(item.standard);
      case 'distance':
        return this.#takeRise(item) || this.#where.take(item, own);
      case 'link':
        // "rising 24 mm above it"
        return own && this.kind === 'boss' && item.word === 'above' && this.#sizes.has('height');
      case 'inset':
        return own;
      default:
        return this.#where.take(item, own);
    }
  }

  /** "standing 20 mm above the disc" */
  #takeRise({ figure, way, target }: ItemOf<'distance'>): boolean {
    const above = this.kind === 'boss' && way === 'above' && (target === 'former' || target === 'edges');
    return above && this.#set('height', this.#measures.size(figure));
  }

  #takeStandard(standard: string): boolean {
    const bearing = this.#seat && this.#bearing === undefined && standard.startsWith('bearing ');
    if (bearing) this.#bearing = standard;
    return bearing;
  }

  #takeFigure(item: ItemOf<'figure'>, next: Item | undefined, inset: boolean): boolean {
    const { figure } = item;
    if (figure.unit !== null && /^(?:°|deg)/i.test(figure.unit)) return false;
    if (inset) return this.#where.setEdgeDistance(this.#measures.size(figure), 'edges', item);
    if (isOne(figure) && next?.kind === 'link' && next.word === 'in' && this.plural)
      return this.#where.oneEach();
    const counts = next?.kind === 'figure' || next?.kind === 'run' || (next?.kind === 'head' && next.plural);
    if (isCount(item) && this.#count === undefined && (counts || figure.inWords))
      return this.#takeCount(figure);
    if (figure.diameter && this.groove && !this.grooveDiameter) {
      this.grooveDiameter = this.#measures.size(figure);
      return true;
    }
    if (figure.diameter) return this.#set('diameter', this.#measures.size(figure));
    if (this.#single) return false;
    this.#single = { size: this.#measures.size(figure), item };
    return true;
  }

  #takeCount(figure: Figure): boolean {
    const value = this.#measures.millimetres(figure.number);
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > 1000) return false;
    this.#count = value;
    return true;
  }

  #takeRun(sizes: readonly string[], item: Item): boolean {
    if (this.#run || sizes.length > 3) return false;
    this.#run = { sizes, item };
    return true;
  }

  #takeNamed(item: ItemOf<'named'>): boolean {
    const sizes = this.#measures.sizes(item.figures);
    const size = item.at === 'first' ? sizes[0] : sizes.at(-1);
    const rest = item.at === 'first' ? sizes.slice(1) : sizes.slice(0, -1);
    const [name = ''] = item.names;
    if (name === 'edge_distance' && size !== undefined)
      return this.#where.setEdgeDistance(size, 'edges', item);
    if (size === undefined || (rest.length > 0 && this.#run)) return false;
    if (this.groove && GROOVE_DIAMETERS.includes(name) && rest.length === 0 && !this.grooveDiameter) {
      this.grooveDiameter = size;
      return true;
    }
    const floor = KEY_FLOORS[name];
    if (floor !== undefined) {
      if (!this.keyway || this.keyFloor || rest.length > 0 || this.#sizes.has('depth')) return false;
      this.keyFloor = { from: floor, size };
      return true;
    }
    if (name === 'side') {
      this.#square = true;
      return rest.length === 0 && item.names.length === 1 && this.#setSingle(size, item);
    }
    const mine = item.names.map((each) => TAKES[this.kind][each]);
    if (mine.some((each) => each === undefined || this.#sizes.has(each))) return false;
    for (const each of mine) if (each !== undefined) this.#sizes.set(each, size);
    return rest.length === 1
      ? this.#setSingle(rest[0] ?? '', item)
      : rest.length === 0 || this.#takeRun(rest, item);
  }

  /** "half as long as the plate", "half the way through" */
  #takeRelated({ name, ratio, of, more }: ItemOf<'related'>): boolean {
    if (of === null || more !== null) return false;
    if (of === 'way')
      return name === null && this.kind !== 'boss' && this.#set('depth', `${ratio} * ${MATERIAL}`);
    const mine = name === null ? undefined : TAKES[this.kind][name];
    return mine !== undefined && this.#set(mine, `${ratio} * ${of}`);
  }

  #setSingle(size: string, item: Item): boolean {
    if (this.#single) return false;
    this.#single = { size, item };
    return true;
  }

  #set(name: SizeName, size: string): boolean {
    if (this.#sizes.has(name)) return false;
    this.#sizes.set(name, size);
    return true;
  }

  #takeTrait(trait: string): boolean {
    if (trait === 'through' && this.kind !== 'boss') this.#through = true;
    else if (trait === 'circular' && this.kind !== 'slot') this.#round = true;
    else if (trait === 'rectangular') this.#rectangular = true;
    else if (trait === 'square' && this.kind !== 'slot') this.#square = true;
    else if (trait === 'even') this.#where.even = true;
    else if (trait === 'square ends' || trait === 'round ends')
      return this.#takeEnds(trait === 'square ends' ? 'square' : 'round');
    else if (trait === 'open end') {
      this.openEnd = true;
      return this.keyway;
    } else if (trait === 'parallel') this.#parallel = this.kind === 'slot' && this.plural;
    else if (trait === 'halfway' || trait === 'halfway down')
      return this.kind !== 'boss' && this.#set('depth', `1/2 * ${MATERIAL}`);
    else return trait === 'blind' && this.#blind;
    return true;
  }

  #takeEnds(ends: 'square' | 'round'): boolean {
    if (this.kind !== 'slot' || this.groove || (this.ends ?? ends) !== ends) return false;
    this.ends = ends;
    if (ends === 'square' && !this.keyway) this.#rectangular = true;
    return true;
  }

  /** Settles sizes, count and place; what does not fit becomes a question. */
  finish(words: string, head: Item): ShapeFeature {
    this.#settleRun(words);
    this.#settleSingle(words);
    this.#settleSquare(words, head);
    this.#settleHeight(words);
    const depth = this.#sizes.get('depth');
    if (this.#through && depth !== undefined) {
      this.questions.push({ text: `"${words}" is through, and ${depth} deep. Which is right?`, item: head });
    }
    if (this.#parallel) this.#where.along(this.#along === 'width' ? 'length' : 'width');
    const row =
      this.plural && !this.#parallel && this.#along !== undefined ? this.#where.along(this.#along) : false;
    const said = this.#where.place(this.#count);
    const place: Place | undefined = said ?? (this.#upright && this.plural ? { at: 'row' } : undefined);
    const { count, clash } = this.#where.countAt(place, this.#count, this.plural);
    for (const unused of this.#where.unused(place, count)) {
      const text = `"${words}" says in more than one way where it goes. Which is meant?`;
      this.questions.push({ text, item: unused });
    }
    if (clash)
      this.questions.push({ text: `Is "${words}" ${this.#count} in all, or at each place?`, item: head });
    const common = {
      words,
      ...Object.fromEntries(this.#sizes),
      ...(count === undefined ? {} : { count }),
      ...(this.#face === undefined ? {} : { face: this.#face }),
      ...(place === undefined ? {} : { place }),
    };
    if (this.kind === 'boss') return { kind: 'boss', ...common };
    return {
      // A slot has round ends, unless it is rectangular.
      kind: this.#rectangular ? 'pocket' : this.kind,
      ...common,
      ...(this.#hex ? { sides: 6 as const } : {}),
      ...(this.#nut === undefined ? {} : { nut: this.#nut }),
      ...(this.#bearing === undefined ? {} : { bearing: this.#bearing }),
      ...(this.#closed && this.#bearing !== undefined && !this.#through ? { closed: true as const } : {}),
      ...(this.#through ? { through: true } : this.#blind ? { blind: true } : {}),
      ...(this.#along === undefined || row
        ? this.#upright && place?.at === 'row'
          ? { along: place.along === 'width' ? 'length' : 'width' }
          : {}
        : { along: this.#along }),
    };
  }

  /** Two sizes are length and width, or a round boss's diameter and height; a third is the depth or height. */
  #settleRun(words: string): void {
    if (!this.#run) return;
    const { sizes, item } = this.#run;
    const names = this.#runNames(sizes);
    if (names.length !== sizes.length || names.some((name) => this.#sizes.has(name))) {
      this.questions.push({ text: `Which sizes of "${words}" are ${sizes.join(' x ')}?`, item });
      return;
    }
    names.forEach((name, n) => {
      this.#sizes.set(name, sizes[n] ?? '');
    });
    if (sizes.length === 3 || this.kind === 'boss') {
      this.assumptions.push(`"${sizes.join(' x ')}" is read as ${names.join(' x ')}.`);
    }
  }

  #runNames(sizes: readonly string[]): SizeName[] {
    const [first = 0, second = 0] = sizes.map((size) => this.#measures.millimetres(size));
    const flat: SizeName[] =
      this.kind === 'slot' && first < second ? ['width', 'length'] : ['length', 'width'];
    const up = this.kind === 'boss' ? 'height' : 'depth';
    if (this.#round || (this.kind === 'boss' && sizes.length === 2 && !this.#rectangular && !this.#square)) {
      const round: SizeName[] = this.#sizes.has('height') ? flat : ['diameter', up];
      return sizes.length === 2 ? round : [];
    }
    if (this.#square && sizes.length === 2 && first !== second) return [];
    return sizes.length === 3 ? [...flat, up] : flat;
  }

  /** "Square hole 12 across": from side to side. */
  #settleSquare(words: string, item: Item): void {
    const across = this.#sizes.get('diameter');
    if (!this.#square || (across === undefined && !this.#sizes.has('radius'))) return;
    this.#sizes.delete('diameter');
    if (across === undefined || this.#sizes.has('length') || this.#sizes.has('width')) {
      this.questions.push({ text: `"${words}" is square. What are its sides?`, item });
      return;
    }
    this.#sizes.set('length', across);
    this.#sizes.set('width', across);
    this.assumptions.push(`"${words}" is so wide from side to side.`);
  }

  /** A round boss is as long as it is high. */
  #settleHeight(words: string): void {
    const length = this.#sizes.get('length');
    const round = this.#sizes.has('diameter') || this.#sizes.has('radius');
    if (
      this.kind !== 'boss' ||
      !round ||
      length === undefined ||
      this.#sizes.has('height') ||
      this.#sizes.has('width')
    )
      return;
    this.#sizes.delete('length');
    this.#sizes.set('height', length);
    this.assumptions.push(`The length of "${words}" is its height.`);
  }

  /** What a single size measures: the width of a slot, the diameter of a boss, the side of what is square. */
  #settleSingle(words: string): void {
    if (!this.#single) return;
    const { size, item } = this.#single;
    const lacks = (...names: SizeName[]) => names.every((name) => !this.#sizes.has(name));
    if (this.#hex && lacks('across_flats')) {
      this.#sizes.set('across_flats', size);
      this.assumptions.push(`"${words}": ${size} is across its flats.`);
    } else if (this.#square && lacks('length', 'width')) {
      this.#sizes.set('length', size);
      this.#sizes.set('width', size);
    } else if (this.kind === 'slot' && lacks('width')) {
      this.#sizes.set('width', size);
    } else if (this.kind === 'boss' && lacks('diameter', 'radius', 'width')) {
      this.#sizes.set('diameter', size);
    } else if (this.#round && lacks('diameter', 'radius', 'length', 'width')) {
      this.#sizes.set('diameter', size);
    } else {
      this.questions.push({ text: `What does "${size}" of "${words}" measure?`, item });
    }
  }
}
