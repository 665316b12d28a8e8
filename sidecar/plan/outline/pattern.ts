import type { Face } from '../nouns/solid.ts';
import type { Draft } from './draft.ts';
import type { Positions } from './placing.ts';

const SKETCH_AXES = { XY: ['X', 'Y'], XZ: ['X', 'Z'], YZ: ['Y', 'Z'] } as const;

/** Repeats a feature where its places are a circle or rows; nothing where each place is sketched. */
export function addPattern(feature: string, { plane }: Face, { repeat }: Positions, draft: Draft): void {
  if (repeat?.kind === 'polar') {
    draft.add({
      kind: 'polar_pattern',
      name: draft.featureName(feature.startsWith('Holes') ? 'BoltCircle' : 'Circle'),
      features: [feature],
      axis: 'Z',
      count: repeat.count.text,
    });
  }
  if (repeat?.kind === 'rows') {
    const [u, v] = SKETCH_AXES[plane];
    draft.add({
      kind: 'linear_pattern',
      name: draft.featureName(repeat.rows.length === 1 ? 'Row' : 'Grid'),
      features: [feature],
      directions: repeat.rows.map(({ along, count, spacing }) => ({
        axis: along === 'u' ? u : v,
        count: count.text,
        spacing: spacing.text,
      })),
    });
  }
}
