/** A table of a standard: what it is, where its figures are from, and its rows by key. */
interface Table {
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** The rows of a table as records: the figures of each by the names of the columns, in their order. */
export function records<C extends string>(
  { rows }: Table,
  ...columns: readonly C[]
): ReadonlyMap<string, Readonly<Record<C, number>>> {
  return new Map(
    Object.entries(rows).map(([key, figures]) => {
      if (figures.length !== columns.length) throw new Error(`row ${key} has ${figures.length} figures`);
      return [key, Object.fromEntries(columns.map((name, n) => [name, figures[n]])) as Record<C, number>];
    }),
  );
}
