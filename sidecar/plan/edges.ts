import { z } from 'zod';
import type { ChoosingScope } from './feature.ts';
import type { Figures } from './figures.ts';
import { describePicked, isPicked, Picked } from './picked.ts';
import { number, quote } from './python.ts';
import { conditionArguments, conditions, describeConditions, joined, listOf } from './selection.ts';

/** Edges by a word: the outer ones of a side, the upright straight ones ... */
export const EdgeWord = z.enum([
  'all',
  'vertical',
  'horizontal',
  'top',
  'bottom',
  'front',
  'back',
  'left',
  'right',
]);
export type EdgeWord = z.infer<typeof EdgeWord>;

/** Edges where two faces meet at an angle, chosen by what they are: all that is given must hold. */
export const EdgeSelection = z.strictObject({
  ...conditions,
  along: z.enum(['X', 'Y', 'Z', 'horizontal']).optional().describe('Straight, in this direction'),
  curve: z.enum(['straight', 'round']).optional(),
  rim: z.enum(['outer', 'inner']).optional().describe('Inner: round an opening or a foot on a face'),
  corner: z.enum(['outside', 'inside']).optional().describe('Inside: where material is added by a fillet'),
  longest: z.int().min(1).max(100).optional().describe('So many of those for which the rest holds'),
});
export type EdgeSelection = z.infer<typeof EdgeSelection>;

/** Edges of a body chosen by what they are, never by number; a list takes what any of its choices takes. */
export const Edges = z.union([
  EdgeWord,
  EdgeSelection,
  Picked,
  z
    .array(z.union([EdgeWord, EdgeSelection, Picked]))
    .min(1)
    .max(20),
]);
export type Edges = z.infer<typeof Edges>;
type Choice = EdgeWord | EdgeSelection | Picked;

function selection(edges: EdgeWord | EdgeSelection): EdgeSelection {
  if (typeof edges !== 'string') return edges;
  if (edges === 'all') return {};
  if (edges === 'vertical') return { along: 'Z' };
  if (edges === 'horizontal') return { along: 'horizontal' };
  return { side: edges, rim: 'outer' };
}

function describeOne(edges: Choice, figures: Figures, field: string): string {
  if (isPicked(edges)) return describePicked(edges, 'edge');
  if (edges === 'all') return 'all edges';
  if (typeof edges === 'string') return `the ${edges} edges`;
  const words = [
    ...(edges.longest === undefined ? [] : [edges.longest === 1 ? 'longest' : `${edges.longest} longest`]),
    ...(edges.rim === undefined ? [] : [edges.rim]),
    ...(edges.corner === undefined ? [] : [edges.corner]),
    ...(edges.along === 'horizontal' ? ['horizontal'] : []),
    ...(edges.curve === undefined ? [] : [edges.curve]),
    edges.longest === 1 ? 'edge' : 'edges',
    ...(edges.along === undefined || edges.along === 'horizontal' ? [] : [`along ${edges.along}`]),
    describeConditions(edges, figures, field),
  ];
  return `the ${words.filter(Boolean).join(' ')}`;
}

/** "the top edges", "the inner round edges of radius 3 mm of Boss" */
export function describeEdges(edges: Edges, figures: Figures, field = 'edges'): string {
  return listOf<Choice>(edges)
    .map((one) => describeOne(one, figures, field))
    .join(' and ');
}

/** Python for the names of the chosen edges of a feature's shape as it is when the script gets there. */
export function edgesCall(edges: Edges, feature: string, scope: ChoosingScope, field = 'edges'): string {
  return joined(
    listOf<Choice>(edges).map((one) => {
      if (isPicked(one)) return scope.picked(one, feature, 'Edge', field);
      scope.use('chooseEdges');
      const chosen = selection(one);
      const words = (['along', 'curve', 'rim', 'corner'] as const).flatMap((name) => {
        const value = chosen[name];
        return value === undefined ? [] : [`${name}=${quote(value.toLowerCase())}`];
      });
      const longest = chosen.longest === undefined ? [] : [`longest=${number(chosen.longest)}`];
      return `choose_edges(${[
        `${feature}.Shape`,
        quote(describeOne(one, scope.figures, field)),
        ...conditionArguments(chosen, scope, field),
        ...words,
        ...longest,
      ].join(', ')})`;
    }),
  );
}
