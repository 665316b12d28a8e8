import type { UsageSum, UsageView } from '../../../rpc-schema/models.ts';
import { type BookedCall, dayOf, type UsageLog } from '../../store/usage-log.ts';
import type { Limits } from '../money/budget.ts';

const NOTHING: UsageSum = {
  calls: 0,
  input: 0,
  cachedInput: 0,
  output: 0,
  costUsd: 0,
  unpriced: 0,
  atMost: false,
};

/** What all calls came to: today, in all, by day, by design, by model. */
export function usageView(log: UsageLog, limits: Limits, now = new Date()): UsageView {
  const calls = log.calls();
  const today = sumOf(calls.filter(({ day }) => day === dayOf(now)));
  return {
    today,
    total: sumOf(calls),
    setAside: Math.max(0, log.today() - today.costUsd),
    limits,
    days: by(calls, ({ day }) => day).toReversed(),
    designs: by(calls, ({ design }) => design).toReversed(),
    models: by(calls, ({ provider, model }) => `${provider}/${model}`).toSorted(
      (a, b) => b.costUsd - a.costUsd,
    ),
  };
}

function sumOf(calls: readonly BookedCall[]): UsageSum {
  return calls.reduce(
    (sum, { usage, cost, exact }) => ({
      calls: sum.calls + 1,
      input: sum.input + usage.input + usage.cachedInput + usage.cacheWrites,
      cachedInput: sum.cachedInput + usage.cachedInput,
      output: sum.output + usage.output,
      costUsd: sum.costUsd + (cost ?? 0),
      unpriced: sum.unpriced + (cost === null ? 1 : 0),
      atMost: sum.atMost || !exact,
    }),
    NOTHING,
  );
}

/** In the order in which each was last used. */
function by(calls: readonly BookedCall[], name: (call: BookedCall) => string) {
  const groups = new Map<string, BookedCall[]>();
  for (const call of calls) {
    const group = groups.get(name(call)) ?? [];
    groups.delete(name(call));
    groups.set(name(call), [...group, call]);
  }
  return [...groups].map(([key, group]) => ({ name: key, ...sumOf(group) }));
}
