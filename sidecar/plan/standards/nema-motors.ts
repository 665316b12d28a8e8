import table from './data/nema-motors.json' with { type: 'json' };
import { records } from './table.ts';

const MOTORS = records(table, 'face', 'pilot', 'square', 'screw');

/** What a motor's mount has to fit, mm: the side of its face, the centring collar, the square of its screws, their thread. */
export interface MotorFace {
  readonly face: number;
  readonly pilot: number;
  readonly square: number;
  readonly screw: number;
}

/** The face of a stepper motor by its size as written, "NEMA 17" or "17"; undefined for one that the table lacks. */
export function motorFace(written: string): MotorFace | undefined {
  return MOTORS.get(/^(?:nema[\s-]*)?(\d+)$/i.exec(written.trim())?.[1] ?? '');
}

/** Sizes that the table has. */
export const MOTOR_SIZES: readonly string[] = [...MOTORS.keys()].map((size) => `NEMA ${size}`);
