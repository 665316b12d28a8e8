import table from './data/threads-unified.json' with { type: 'json' };
import { records } from './table.ts';

/** Unified (inch) threads by size: threads per inch, and tap drill in inches. */
const SERIES = {
  UNC: records({ rows: table.UNC }, 'threads', 'drill'),
  UNF: records({ rows: table.UNF }, 'threads', 'drill'),
};
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
    const row = SERIES[name].get(size);
    const fits = row && (series === null || series === name) && (threads === null || threads === row.threads);
    return fits ? [{ series: name, ...row }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Nominal diameter of a size in inches: a number screw is 0.060 and 0.013 more for each number (ASME B1.1). */
export function unifiedNominal(size: string): number | undefined {
  if (!SERIES.UNC.has(size) && !SERIES.UNF.has(size)) return undefined;
  if (size.startsWith('#')) return 0.06 + 0.013 * Number(size.slice(1));
  const [top = '1', bottom = '1'] = size.split('/');
  return Number(top) / Number(bottom);
}
