import table from './data/ball-bearings.json' with { type: 'json' };
import { records } from './table.ts';

const BEARINGS = records(table, 'bore', 'outer', 'width');

export interface BallBearing {
  readonly bore: number;
  readonly outer: number;
  readonly width: number;
}

/** A ball bearing by its designation as written, "bearing 608" or "6204"; undefined for one that the table lacks. */
export function ballBearing(written: string): BallBearing | undefined {
  return BEARINGS.get(/^(?:bearing[\s-]*)?(\d+)$/i.exec(written.trim())?.[1] ?? '');
}
