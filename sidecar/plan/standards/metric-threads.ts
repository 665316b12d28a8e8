import table from './data/threads-metric.json' with { type: 'json' };

/**
 * Metric threads by nominal diameter, mm: pitch and drill, the coarse one first. Basic profile of ISO 68-1:1998, basic
 * diameters of ISO 724:1993.
 */
const THREADS: Readonly<Record<string, readonly (readonly number[])[]>> = table.rows;

/** What is asked of the tables about one thread, mm. */
interface MetricThread {
  readonly pitch: number;
  readonly drill: number;
  readonly coarse: boolean;
}

/** The thread of a nominal diameter, coarse unless a pitch is given; undefined where ISO 261 has none such. */
export function metricThread(nominal: number, pitch: number | null): MetricThread | undefined {
  const rows = THREADS[`${nominal}`] ?? [];
  const found = pitch === null ? rows[0] : rows.find((row) => row[0] === pitch);
  const [own, drill] = found ?? [];
  return own === undefined || drill === undefined
    ? undefined
    : { pitch: own, drill, coarse: found === rows[0] };
}

/** The nominal diameter of the coarse thread with this drill, mm; undefined where there is none. */
export function coarseThreadOfDrill(diameter: number): number | undefined {
  const found = Object.entries(THREADS).find(([, [coarse]]) => coarse?.[1] === diameter);
  return found && Number(found[0]);
}

/** Height of the sharp triangle of a 60 degree thread, mm: H of ISO 68-1. */
function triangleHeight(pitch: number): number {
  return (Math.sqrt(3) / 2) * pitch;
}

/** Basic minor diameter, mm: D1 = D - 2 (5/8) H (ISO 724). Unified threads have the same profile (ASME B1.1). */
export function minorDiameter(nominal: number, pitch: number): number {
  return nominal - (5 / 4) * triangleHeight(pitch);
}
