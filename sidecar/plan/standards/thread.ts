import { inchClearanceHole, inchTapDrill } from './inch-holes.ts';
import { type ClearanceFit, clearanceHole, FIT_SERIES, tapDrill } from './metric-holes.ts';

/** A thread as written: "M5", "M8x1", "1/4-20", "#10-32". Nominal diameter in mm. */
export interface Thread {
  readonly written: string;
  readonly system: 'metric' | 'inch';
  readonly nominal: number;
  /** Metric: the pitch in mm where it is written. Inch: threads per inch where written. */
  readonly pitch: number | null;
  /** Key of the inch tables: "1/4", "#10". */
  readonly size: string;
}

/** What a hole for a thread measures, and where the figure is from. */
export interface ThreadHole {
  readonly diameter: number;
  readonly source: string;
}

const INCH = 25.4;

/** Reads a designation; undefined when it is none. */
export function readThread(written: string): Thread | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, '').replace('×', 'x');
  const metric = /^m(\d+(?:\.\d+)?)(?:x(\d+(?:\.\d+)?))?$/.exec(text);
  if (metric?.[1] !== undefined) {
    const pitch = metric[2] === undefined ? null : Number(metric[2]);
    return { written, system: 'metric', nominal: Number(metric[1]), pitch, size: `M${metric[1]}` };
  }
  const inch = /^(#\d+|\d+\/\d+|1)(?:-(\d+))?(?:unc|unf)?$/.exec(text);
  const size = inch?.[1];
  if (size === undefined || inchClearanceHole(size, 'normal') === undefined) return undefined;
  const pitch = inch?.[2] === undefined ? null : Number(inch[2]);
  return { written, system: 'inch', nominal: nominalInches(size) * INCH, pitch, size };
}

/** A number screw is 0.060 in and 0.013 in more for each number (ASME B1.1). */
function nominalInches(size: string): number {
  if (size.startsWith('#')) return 0.06 + 0.013 * Number(size.slice(1));
  const [top = '1', bottom = '1'] = size.split('/');
  return Number(top) / Number(bottom);
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
  if (thread.system === 'metric') {
    if (thread.pitch !== null)
      return { diameter: thread.nominal - thread.pitch, source: 'nominal diameter less pitch' };
    const diameter = tapDrill(thread.nominal);
    return diameter === undefined ? undefined : { diameter, source: 'ISO 2306' };
  }
  const drill = inchTapDrill(`${thread.size}-${thread.pitch}`);
  return drill === undefined
    ? undefined
    : { diameter: inchesToMm(drill), source: 'usual drill for 75 % of thread' };
}

function inchesToMm(inches: number): number {
  return Math.round(inches * INCH * 10_000) / 10_000;
}
