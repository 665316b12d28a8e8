import { inchClearanceHole } from './inch-holes.ts';
import { type ClearanceFit, clearanceHole, FIT_SERIES } from './metric-holes.ts';
import { coarseThreadOfDrill, metricThread, minorDiameter } from './metric-threads.ts';
import { type UnifiedSeries, unifiedNominal, unifiedThread } from './unified-threads.ts';

/** A thread as written: "M5", "M8x1", "1/4-20", "#10-32 UNF". Nominal diameter in mm. */
export interface Thread {
  readonly written: string;
  readonly system: 'metric' | 'inch';
  readonly nominal: number;
  /** Metric: the pitch in mm where it is written. Inch: threads per inch where written. */
  readonly pitch: number | null;
  /** UNC or UNF where it is written. */
  readonly series: UnifiedSeries | null;
  /** Key of the inch tables: "1/4", "#10". */
  readonly size: string;
}

/** What a hole for a thread measures, and where the figure is from. */
interface ThreadHole {
  readonly diameter: number;
  readonly source: string;
}

/** The form of a thread, mm, and the names that it goes by: series as standards and FreeCAD call them. */
interface ThreadForm {
  readonly nominal: number;
  readonly pitch: number;
  /** Basic minor diameter. */
  readonly minor: number;
  readonly series: 'coarse' | 'fine' | UnifiedSeries;
  /** "M8", "1/4". */
  readonly size: string;
}

const INCH = 25.4;

/** Reads a designation; undefined when it is none. */
export function readThread(written: string): Thread | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, '').replace('×', 'x');
  const metric = /^m(\d+(?:\.\d+)?)(?:x(\d+(?:\.\d+)?))?$/.exec(text);
  if (metric?.[1] !== undefined) {
    const pitch = metric[2] === undefined ? null : Number(metric[2]);
    const nominal = Number(metric[1]);
    return { written, system: 'metric', nominal, pitch, series: null, size: `M${nominal}` };
  }
  const inch = /^(#\d+|\d+\/\d+|1)(?:"?-(\d+))?(unc|unf)?$/.exec(text);
  const size = inch?.[1];
  const nominal = size === undefined ? undefined : unifiedNominal(size);
  if (size === undefined || nominal === undefined) return undefined;
  const pitch = inch?.[2] === undefined ? null : Number(inch[2]);
  const series = inch?.[3] === undefined ? null : inch[3] === 'unc' ? 'UNC' : 'UNF';
  return { written, system: 'inch', nominal: nominal * INCH, pitch, series, size };
}

/** The hole that lets the screw pass; undefined where the tables have no such size. */
export function clearanceFor(thread: Thread, fit: ClearanceFit): ThreadHole | undefined {
  if (thread.system === 'metric') {
    const diameter = clearanceHole(thread.nominal, fit);
    return diameter === undefined ? undefined : { diameter, source: `ISO 273, ${FIT_SERIES[fit]} series` };
  }
  const diameter = inchClearanceHole(thread.size, fit);
  const name = fit === 'wide' ? 'loose' : fit;
  return diameter === undefined
    ? undefined
    : { diameter: inchesToMm(diameter), source: `ASME B18.2.8, ${name} fit` };
}

/** The hole to be tapped; undefined where the tables have no such size. */
export function tapDrillFor(thread: Thread): ThreadHole | undefined {
  if (thread.system === 'inch') {
    const found = unifiedThread(thread.size, thread.pitch, thread.series);
    return found && { diameter: inchesToMm(found.drill), source: 'usual drill for 75 % of thread' };
  }
  const found = metricThread(thread.nominal, thread.pitch);
  if (found) return { diameter: found.drill, source: 'ISO 2306' };
  if (thread.pitch === null) return undefined;
  return { diameter: thread.nominal - thread.pitch, source: 'nominal diameter less pitch' };
}

/** "M4" where a hole of 3.3 mm is drilled for its coarse thread; undefined where it is no such drill. */
export function threadDrilledWith(diameter: number): string | undefined {
  const nominal = coarseThreadOfDrill(diameter);
  return nominal === undefined ? undefined : `M${nominal}`;
}

/** The thread's form; undefined where the tables have no such thread. */
export function formOf(thread: Thread): ThreadForm | undefined {
  const { nominal, size } = thread;
  if (thread.system === 'inch') {
    const found = unifiedThread(size, thread.pitch, thread.series);
    if (!found) return undefined;
    const pitch = INCH / found.threads;
    return { nominal, pitch, minor: minorDiameter(nominal, pitch), series: found.series, size };
  }
  const found = metricThread(nominal, thread.pitch);
  if (!found) return undefined;
  const { pitch, coarse } = found;
  return { nominal, pitch, minor: minorDiameter(nominal, pitch), series: coarse ? 'coarse' : 'fine', size };
}

function inchesToMm(inches: number): number {
  return Math.round(inches * INCH * 10_000) / 10_000;
}
