import { figure } from '../../plan/expression.ts';
import { readThread, tapDrillFor } from '../../plan/standards/thread.ts';
import type { Model } from './model.ts';

/** What to ask where a tapped hole would lose its thread at this diameter, mm: it is drilled smaller than its screw. */
export function threadLost(
  parameter: string,
  value: number,
  { plan }: Model,
): { readonly text: string; readonly options: readonly string[] } | null {
  const hole = plan.features.find((each) => each.kind === 'hole' && each.diameter === parameter);
  const written = hole?.kind === 'hole' && hole.tapped ? hole.thread : undefined;
  const thread = written === undefined ? undefined : readThread(written);
  if (!thread || value < thread.nominal) return null;
  const other = readThread(`M${figure(value)}`);
  return {
    text: `The holes are tapped for ${written}, which takes less than ${figure(value)} mm. Is another thread meant, or a plain hole?`,
    options: [
      ...(other && tapDrillFor(other) ? [`make the holes M${figure(value)} tapped`] : []),
      `make the holes plain ${figure(value)} mm`,
    ],
  };
}
