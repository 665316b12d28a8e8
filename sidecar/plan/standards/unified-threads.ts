/**
 * Unified (inch) threads by size: threads per inch and tap drill in inches, first coarse (UNC), then fine (UNF).
 * Series: ASME B1.1-2003. Drills: the usual ones for about 75 % of thread (Machinery's Handbook, 31st edition).
 */
type Row = readonly [threads: number, drill: number];

const UNC: Readonly<Record<string, Row>> = {
  '#1': [64, 0.0595],
  '#2': [56, 0.07],
  '#3': [48, 0.0785],
  '#4': [40, 0.089],
  '#5': [40, 0.1015],
  '#6': [32, 0.1065],
  '#8': [32, 0.136],
  '#10': [24, 0.1495],
  '#12': [24, 0.177],
  '1/4': [20, 0.201],
  '5/16': [18, 0.257],
  '3/8': [16, 0.3125],
  '7/16': [14, 0.368],
  '1/2': [13, 27 / 64],
  '9/16': [12, 31 / 64],
  '5/8': [11, 17 / 32],
  '3/4': [10, 21 / 32],
  '7/8': [9, 49 / 64],
  '1': [8, 7 / 8],
};

const UNF: Readonly<Record<string, Row>> = {
  '#0': [80, 3 / 64],
  '#1': [72, 0.0595],
  '#2': [64, 0.07],
  '#3': [56, 0.082],
  '#4': [48, 0.0935],
  '#5': [44, 0.104],
  '#6': [40, 0.113],
  '#8': [36, 0.136],
  '#10': [32, 0.159],
  '#12': [28, 0.182],
  '1/4': [28, 0.213],
  '5/16': [24, 0.272],
  '3/8': [24, 0.332],
  '7/16': [20, 25 / 64],
  '1/2': [20, 29 / 64],
  '9/16': [18, 33 / 64],
  '5/8': [18, 37 / 64],
  '3/4': [16, 11 / 16],
  '7/8': [14, 13 / 16],
  '1': [12, 59 / 64],
};

const SERIES = { UNC, UNF } as const;
export type UnifiedSeries = keyof typeof SERIES;

/** What is asked of the tables about one thread; the drill in inches. */
interface UnifiedThread {
  readonly series: UnifiedSeries;
  readonly threads: number;
  readonly drill: number;
}

/** The thread of a size ("1/4", "#10") by its threads per inch, its series or both; undefined where there is none, or two. */
export function unifiedThread(
  size: string,
  threads: number | null,
  series: UnifiedSeries | null,
): UnifiedThread | undefined {
  const found = (['UNC', 'UNF'] as const).flatMap((name) => {
    const row = SERIES[name][size];
    const fits = row && (series === null || series === name) && (threads === null || threads === row[0]);
    return fits ? [{ series: name, threads: row[0], drill: row[1] }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Nominal diameter of a size in inches: a number screw is 0.060 and 0.013 more for each number (ASME B1.1). */
export function unifiedNominal(size: string): number | undefined {
  if (!Object.hasOwn(UNC, size) && !Object.hasOwn(UNF, size)) return undefined;
  if (size.startsWith('#')) return 0.06 + 0.013 * Number(size.slice(1));
  const [top = '1', bottom = '1'] = size.split('/');
  return Number(top) / Number(bottom);
}
