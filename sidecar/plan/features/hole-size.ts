import { z } from 'zod';
import { figure } from '../expression.ts';
import type { FeatureScope } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import { assign } from '../python.ts';
import { counterboreFor, countersinkFor } from '../standards/screw-heads.ts';
import { clearanceFor, readThread, type Thread, tapDrillFor } from '../standards/thread.ts';
import type { Hole } from './hole.ts';

/** ISO 273's fine, medium and coarse series; close, normal and loose of ASME B18.2.8. */
export const Fit = z.enum(['close', 'normal', 'wide']);

const fixed = (value: number): Figure => ({ value, formula: null });

/** The thread that the hole is for. */
export function threadOf(hole: Hole, figures: Figures): Thread | undefined {
  if (hole.thread === undefined) return undefined;
  const thread = readThread(hole.thread);
  if (thread) return thread;
  throw figures.problem('thread', `"${hole.thread}" is no thread; write it as "M6", "M8x1" or "1/4-20 UNC"`);
}

/** The drilled diameter and, in words, the standard that it is from. A diameter in the plan goes before the standard's. */
export function holeDiameter(hole: Hole, figures: Figures): { diameter: Figure; source: string } {
  const thread = threadOf(hole, figures);
  if (hole.diameter !== undefined) {
    const diameter = figures.positive(hole.diameter, 'diameter');
    if (thread && hole.tapped && diameter.value >= thread.nominal) {
      const text = `a hole for ${thread.written} is drilled smaller than ${figure(thread.nominal)} mm, not ${figure(diameter.value)}`;
      throw figures.problem('diameter', text);
    }
    return { diameter, source: '' };
  }
  const found = thread && (hole.tapped ? tapDrillFor(thread) : clearanceFor(thread, hole.fit ?? 'normal'));
  if (!found) {
    const text = `no table has a ${hole.tapped ? 'tap drill' : 'clearance hole'} for "${hole.thread}"; give the hole's diameter`;
    throw figures.problem('thread', text);
  }
  const source = ` (${hole.tapped ? 'tap drill' : 'clearance'} for ${hole.thread}, ${found.source})`;
  return { diameter: fixed(found.diameter), source };
}

/** The recess for a screw's head, mm and degrees. */
type Head =
  | { cut: 'Counterbore'; word: string; source: string; diameter: Figure; depth: Figure }
  | { cut: 'Countersink'; word: string; source: string; diameter: Figure; angle: Figure };

export function headFor(hole: Hole, figures: Figures): Head | null {
  const head = counterbore(hole, figures) ?? countersink(hole, figures);
  const { diameter } = holeDiameter(hole, figures);
  if (head && head.diameter.value <= diameter.value) {
    const [field, standard] =
      head.cut === 'Counterbore' ? ['counterbore', hole.counterbore] : ['countersink', hole.countersink];
    throw figures.problem(
      typeof standard === 'string' ? field : `${field}.diameter`,
      `must be wider than the hole of ${figure(diameter.value)} mm, not ${figure(head.diameter.value)}`,
    );
  }
  return head;
}

function counterbore(hole: Hole, figures: Figures): Head | null {
  if (hole.counterbore === undefined) return null;
  const kind = { cut: 'Counterbore', word: 'counterbored' } as const;
  if (hole.counterbore !== 'ISO 4762') {
    const diameter = figures.positive(hole.counterbore.diameter, 'counterbore.diameter');
    const depth = figures.positive(hole.counterbore.depth, 'counterbore.depth');
    return { ...kind, source: '', diameter, depth };
  }
  const found = counterboreFor(metric('counterbore', hole, figures));
  if (!found) throw lacking('counterbore', hole, figures);
  const source = ` (ISO 4762 head of ${hole.thread}, DIN 974-1)`;
  return { ...kind, source, diameter: fixed(found.diameter), depth: fixed(found.depth) };
}

function countersink(hole: Hole, figures: Figures): Head | null {
  if (hole.countersink === undefined) return null;
  const kind = { cut: 'Countersink', word: 'countersunk' } as const;
  if (hole.countersink !== 'ISO 10642') {
    const diameter = figures.positive(hole.countersink.diameter, 'countersink.diameter');
    const angle = figures.angle(hole.countersink.angle, 'countersink.angle', 179);
    return { ...kind, source: '', diameter, angle };
  }
  const found = countersinkFor(metric('countersink', hole, figures));
  if (!found) throw lacking('countersink', hole, figures);
  const source = ` (ISO 10642 head of ${hole.thread})`;
  return { ...kind, source, diameter: fixed(found.diameter), angle: fixed(found.angle) };
}

/** Nominal diameter of the metric screw that a recess is for; 0 where the screw is none. */
function metric(field: string, hole: Hole, figures: Figures): number {
  const thread = threadOf(hole, figures);
  if (!thread) throw figures.problem(field, 'for which screw? Give the hole its thread, such as "M6"');
  return thread.system === 'metric' ? thread.nominal : 0;
}

function lacking(field: 'counterbore' | 'countersink', hole: Hole, figures: Figures) {
  return figures.problem(
    field,
    `the table of ${hole[field]} has no "${hole.thread}"; give the ${field}'s sizes`,
  );
}

export function headLines(hole: Hole, { figures, variable }: FeatureScope): string[] {
  const head = headFor(hole, figures);
  if (!head) return [];
  return [
    `${variable}.HoleCutType = "${head.cut}"`,
    `${variable}.HoleCutCustomValues = True`,
    ...assign(variable, 'HoleCutDiameter', head.diameter),
    ...(head.cut === 'Counterbore'
      ? assign(variable, 'HoleCutDepth', head.depth)
      : assign(variable, 'HoleCutCountersinkAngle', head.angle)),
  ];
}

/** The most that the recess takes beyond the hole itself, mm3. */
export function headVolume(hole: Hole, figures: Figures): number {
  const head = headFor(hole, figures);
  if (!head) return 0;
  const radius = holeDiameter(hole, figures).diameter.value / 2;
  const outer = head.diameter.value / 2;
  if (head.cut === 'Counterbore') return Math.PI * (outer ** 2 - radius ** 2) * head.depth.value;
  return (Math.PI * outer ** 3) / (3 * Math.tan((head.angle.value * Math.PI) / 360));
}
