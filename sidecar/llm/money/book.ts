import { z } from 'zod';
import { LLMProvider, LLMUsage } from '../schema.ts';

/** Whose call it is, and of what. */
const Order = z.object({
  design: z.string(),
  agent: z.string(),
  provider: LLMProvider,
  model: z.string(),
});
export type Order = z.infer<typeof Order>;

/** One call, as it stands in the books. */
export const Call = Order.extend({
  at: z.iso.datetime(),
  usage: LLMUsage,
  cost: z.number().min(0).nullable().describe('USD; null where the price is not known'),
  exact: z
    .boolean()
    .describe('false: the most that it can have cost, for the provider did not say how much it was'),
  ms: z.number().min(0),
});
export type Call = z.infer<typeof Call>;

/** A line of the books. */
export const Entry = z.discriminatedUnion('entry', [
  Order.extend({
    entry: z.literal('reserved'),
    id: z.string(),
    at: z.iso.datetime(),
    most: z.number().min(0).describe('USD, set aside before the call'),
  }),
  z.object({ entry: z.literal('released'), id: z.string() }),
  Call.extend({ entry: z.literal('call'), id: z.string() }),
]);
export type Entry = z.infer<typeof Entry>;

/** Where calls are entered: before them the most that they can cost, after them what they did. */
export interface Book {
  /**
   * Sets an amount aside for a call, unless today's spending would go over the limit with it.
   * @returns what was spent and set aside by others where it would
   */
  reserve(order: Order, most: number, perDay: number | null): Held | { readonly spent: number };
}

/** What is set aside for one call; ends with what the call did cost, or with nothing where it cost nothing. */
export interface Held {
  settle(call: Omit<Call, keyof Order>): void;
  release(): void;
}

/**
 * What calls have cost and may still cost, USD: of a call that is over what it did cost, of any other what is set aside
 * for it, for good where its process died. Only reservations before the one named count, so that those who look at the
 * same time come in one order.
 */
export function spendingBefore(entries: readonly Entry[], id: string | null): number {
  const amounts = new Map<string, number>();
  let counts = true;
  for (const entry of entries) {
    if (entry.id === id) counts = false;
    if (entry.entry === 'reserved' && counts) amounts.set(entry.id, entry.most);
    if (entry.entry === 'released') amounts.delete(entry.id);
    if (entry.entry === 'call' && (counts || amounts.has(entry.id))) amounts.set(entry.id, entry.cost ?? 0);
  }
  return [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
}
