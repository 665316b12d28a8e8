import { type Edges, edgesCall } from '../edges.ts';
import type { FeatureScope } from '../feature.ts';
import { featureLines, hide } from './sketched.ts';

/** Lines of a fillet or chamfer: the edges are chosen on the shape as it is when the script gets there. */
export function dressUp(scope: FeatureScope, type: string, edges: Edges, sizes: string[]): string[] {
  const { variable, tip } = scope;
  if (tip === null)
    throw scope.figures.problem('edges', 'there is no solid yet whose edges could be worked on');
  scope.use('settle');
  const base =
    edges === 'all'
      ? [`${variable}.Base = (${tip}, [])`, `${variable}.UseAllEdges = True`]
      : [`${variable}.Base = (${tip}, ${edgesCall(edges, tip, scope)})`];
  return [...featureLines(scope, type), ...base, ...sizes, `settle(${variable})`, ...hide(tip)];
}
