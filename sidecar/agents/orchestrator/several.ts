/**
 * Makes some things side by side; those that fail are left out as long as one comes: the budget that stops the third plan does
 * not spoil the two before it. @throws what the first of them threw, where none comes
 */
export async function several<T>(
  count: number,
  make: (index: number) => Promise<T>,
  signal: AbortSignal,
): Promise<T[]> {
  const settled = await Promise.allSettled(Array.from({ length: count }, (_, index) => make(index)));
  const made = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const [failure] = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  // Stopped is stopped, whatever came before.
  if (made.length === 0 || signal.aborted) throw failure ?? signal.reason;
  return made;
}
