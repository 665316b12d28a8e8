import { QuantityError, readQuantity, unitNamed } from '../../plan/quantity.ts';
import type { Figure, Item } from '../phrases/item.ts';

export const BARE_INCHES = 'Sizes without a unit are in inches, as the others are.';

/**
 * Figures as sizes of an outline. In a run a unit holds for the figures before it ("80x40x5 mm"); where the request
 * measures in inches only, so do figures without a unit.
 */
export class Measures {
  readonly #usual: string | null;
  /** "All in millimetres": the unit that the request gives for every size. */
  readonly said: string | null;
  /** Length units that the request names. */
  readonly units: ReadonlySet<string>;
  #bareInInches = false;

  constructor(items: readonly Item[]) {
    const clear = items.flatMap(figuresOf).filter(({ doubtful }) => !doubtful);
    const units = new Set(clear.flatMap(({ unit }) => lengthUnit(unit)));
    this.units = units;
    this.said = items.find((item) => item.kind === 'units')?.unit ?? null;
    this.#usual = this.said ?? (units.size === 1 && units.has('in') ? 'in' : null);
  }

  /** True where a figure without a unit was taken to be inches. */
  get bareInInches(): boolean {
    return this.#bareInInches;
  }

  /** The size as written, with the unit that holds for it. */
  size(figure: Figure, unit: string | null = figure.unit): string {
    if (figure.relation !== undefined) return figure.relation;
    const holds = unit ?? this.#usual;
    if (holds === null) return figure.number;
    if (figure.unit === null && this.said === null && unitNamed(holds) === 'in') this.#bareInInches = true;
    return glued(figure.number, holds);
  }

  /** True where the unit is "in" and nothing else of the request tells that inches are meant. */
  inDoubt(figure: Figure): boolean {
    return figure.doubtful === true && this.#usual !== 'in';
  }

  /** A run: each with the next unit that stands to its right, or else to its left. */
  sizes(figures: readonly Figure[]): string[] {
    return figures.map((figure, index) => {
      const right = figures.slice(index).find(({ unit }) => lengthUnit(unit).length > 0);
      const left = figures.slice(0, index).findLast(({ unit }) => lengthUnit(unit).length > 0);
      return this.size(figure, figure.unit ?? right?.unit ?? left?.unit ?? null);
    });
  }

  /** Why a size cannot be read; undefined where it can. */
  unreadable(size: string): string | undefined {
    try {
      readQuantity(size);
      return undefined;
    } catch (error) {
      if (error instanceof QuantityError) return error.message;
      throw error;
    }
  }

  /** In mm, or undefined where the figure cannot be read. */
  millimetres(size: string): number | undefined {
    try {
      return readQuantity(size).value;
    } catch (error) {
      if (error instanceof QuantityError) return undefined;
      throw error;
    }
  }
}

function glued(number: string, unit: string): string {
  return /^[a-z]/i.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}

function lengthUnit(unit: string | null): string[] {
  const name = unit === null ? undefined : unitNamed(unit);
  return name === undefined || name === 'deg' ? [] : [name];
}

/** Every figure of an item. */
export function figuresOf(item: Item): readonly Figure[] {
  switch (item.kind) {
    case 'figure':
    case 'distance':
    case 'offset':
      return [item.figure];
    case 'counted':
      return [item.count];
    case 'related':
      return item.more ? [item.more] : [];
    case 'circle':
      return item.figure ? [item.figure] : [];
    case 'lines':
      return item.count ? [item.count] : [];
    case 'run':
    case 'named':
    case 'grid':
    case 'spacing':
      return item.figures;
    case 'way':
      return item.steps.flatMap((step) => ('to' in step ? step.to : [step.by]));
    case 'points':
      return item.points.flat();
    default:
      return [];
  }
}
