import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { isCount } from './owner.ts';
import type { Doubt, Slice } from './part-reader.ts';
import { figuresOf, type Measures } from './written.ts';

/** Sizes whose unit can be read in two ways. */
export function unitDoubts(items: readonly Item[], measures: Measures, slice: Slice): Doubt[] {
  const doubts: Doubt[] = [];
  askInches(items, measures, slice, doubts);
  askUnits(items, measures, slice, doubts);
  askRuns(items, slice, doubts);
  return doubts;
}

/** "20 in diameter" may be 20 inches, or 20 of the unit that is not said. */
function askInches(items: readonly Item[], measures: Measures, slice: Slice, doubts: Doubt[]): void {
  for (const item of items) {
    const figure = figuresOf(item).find((each) => measures.inDoubt(each));
    if (!figure) continue;
    const text = `Is "${slice(figure.start, figure.end)}" in inches?`;
    const number = slice(item.start, figure.end).replace(/\s*in$/i, '');
    const rest = slice(figure.end, item.end);
    const options = [`${number} inch ${rest}`, `${number} mm ${rest === '' ? '' : `in ${rest}`}`];
    doubts.push({ text, items: [item], options: options.map((option) => option.trim()) });
  }
}

/** "80 mm x 4 cm x 5", "10 cm by 5 cm by 4": either unit may hold for a figure that has none, or mm for one after others. */
function askRuns(items: readonly Item[], slice: Slice, doubts: Doubt[]): void {
  for (const item of items) {
    if (item.kind !== 'run') continue;
    const units = [...new Set(item.figures.flatMap(({ unit }) => unit ?? []))];
    const bare = item.figures.find(({ unit }) => unit === null);
    if (!bare || isNumberOfThem(item.figures)) continue;
    if (units.length === 1 && item.figures.at(-1)?.unit === null && !units.includes('mm')) units.push('mm');
    if (units.length < 2) continue;
    const options = units.map((unit) => withUnit(item, unit, slice));
    doubts.push({ text: `Is "${bare.number}" in ${units.join(' or in ')}?`, items: [item], options });
  }
}

/** The run with the unit beside each figure that has none. */
function withUnit({ figures, end }: ItemOf<'run'>, unit: string, slice: Slice): string {
  const parts = figures.flatMap((figure, n) => [
    slice(figure.start, figure.end),
    ...(figure.unit === null ? [unit] : []),
    slice(figure.end, figures[n + 1]?.start ?? end),
  ]);
  return parts.filter((part) => part !== '').join(' ');
}

/** "4 x 6 mm" */
const isNumberOfThem = (figures: readonly Figure[]) => figures.length === 2;

/** So many inches are seldom meant without being said: "eighty by eighty, a quarter of an inch thick". */
const MANY_INCHES = 24;

/** So many metres are no part's: "fifty outside, three wall, half a metre long" has the others in mm. */
const MANY_METRES = 10;

const isNumber = (item: Item) =>
  item.kind === 'counted' ||
  item.kind === 'lines' ||
  item.kind === 'grid' ||
  (item.kind === 'figure' && isCount(item));

/** The largest figure without a unit; 0: there is none. */
const bareIn = (item: Item, measures: Measures) =>
  Math.max(
    0,
    ...figuresOf(item)
      .filter(({ unit }) => unit === null)
      .map(({ number }) => measures.millimetres(number) ?? 0),
  );

/** Where a request measures in cm, m or feet only, a size without a unit may be that or mm; a large one also beside inches. */
function askUnits(items: readonly Item[], measures: Measures, slice: Slice, doubts: Doubt[]): void {
  const units = [...measures.units];
  const [unit] = units;
  if (units.length !== 1 || unit === undefined || ['mm', 'um', 'thou'].includes(unit)) return;
  if (measures.said !== null && unit === 'in') return;
  const metres =
    unit === 'm' && items.some((item) => !isNumber(item) && bareIn(item, measures) >= MANY_METRES);
  if (metres) return;
  for (const item of items) {
    const bare = figuresOf(item).find((figure) => figure.unit === null);
    const counts = isNumber(item);
    const inRun = figuresOf(item).some((figure) => figure.unit !== null);
    const few = bare && unit === 'in' && (measures.millimetres(bare.number) ?? 0) <= MANY_INCHES;
    if (!bare || counts || inRun || few) continue;
    const text = `Is "${slice(item.start, item.end)}" in ${unit === 'in' ? 'inches' : unit} or in mm?`;
    const rest = (measure: string) =>
      `${slice(item.start, bare.start)} ${bare.number} ${measure} ${slice(bare.end, item.end)}`.trim();
    doubts.push({ text, items: [item], options: [rest('mm'), rest(unit)] });
  }
}
