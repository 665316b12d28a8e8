import type { Place, Side } from '../../plan/outline/place.ts';

/** What was said of a row. */
export interface RowTold {
  readonly along: 'length' | 'width' | undefined;
  readonly spacing: string | undefined;
  /** The edge that it runs along, and how far from it. */
  readonly side: Side | null;
  readonly edgeDistance: string | undefined;
  /** How far its first one is from a side. */
  readonly begin: { side: Side; distance: string } | null;
  /** How far its outer ones are from the ends. */
  readonly outermost: string | null;
}

export function rowPlace({ along, spacing, side, edgeDistance, begin, outermost }: RowTold): Place {
  return {
    at: 'row',
    ...(along === undefined || side !== null ? {} : { along }),
    ...(side === null ? {} : { side }),
    ...(side === null || edgeDistance === undefined ? {} : { edge_distance: edgeDistance }),
    ...(spacing === undefined ? {} : { spacing }),
    ...(begin === null ? {} : { start: begin }),
    ...(outermost === null ? {} : { ends: outermost }),
  };
}
