import type { Edges } from '../edges.ts';
import type { FeatureScope } from '../feature.ts';
import { featureLines, hide } from './sketched.ts';

const WORDS: Record<Edges, string> = {
  all: 'all edges',
  vertical: 'the vertical edges',
  top: 'the top edges',
  bottom: 'the bottom edges',
};

export function describeEdges(edges: Edges): string {
  return WORDS[edges];
}

function selection(edges: Edges, shape: string, scope: FeatureScope): string {
  if (edges === 'vertical') {
    scope.use('verticalEdges');
    return `vertical_edges(${shape})`;
  }
  scope.use('levelEdges');
  return `level_edges(${shape}, top=${edges === 'top' ? 'True' : 'False'})`;
}

/** Lines of a fillet or chamfer: the edges are chosen on the shape as it is when the script gets there. */
export function dressUp(scope: FeatureScope, type: string, edges: Edges, sizes: string[]): string[] {
  const { variable, tip } = scope;
  if (tip === null)
    throw scope.figures.problem('edges', 'there is no solid yet whose edges could be worked on');
  scope.use('settle');
  const base =
    edges === 'all'
      ? [`${variable}.Base = (${tip}, [])`, `${variable}.UseAllEdges = True`]
      : [`${variable}.Base = (${tip}, ${selection(edges, `${tip}.Shape`, scope)})`];
  return [...featureLines(scope, type), ...base, ...sizes, `settle(${variable})`, ...hide(tip)];
}
