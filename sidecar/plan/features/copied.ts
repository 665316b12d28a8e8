import { z } from 'zod';
import type { FeatureScope, Move } from '../feature.ts';
import { Name } from '../place.ts';
import { quote } from '../python.ts';
import { featureLines, hide } from './sketched.ts';

/** The features that a pattern or mirror copies, all of its own body. */
export const Originals = z
  .array(Name)
  .min(1)
  .max(50)
  .describe(
    'Names of earlier features, or of one earlier pattern or mirror, which is then copied as a whole',
  );

/** What is copied, and how: an earlier pattern stands for its own originals and moves, as FreeCAD takes no pattern for one. */
function flattened(names: readonly string[], moves: readonly Move[], scope: FeatureScope) {
  const [pattern, ...others] = names.flatMap((name) => scope.patterns.get(name) ?? []);
  if (!pattern) return { originals: names, moves };
  const strangers = names.filter((name) => !scope.patterns.has(name) && !pattern.originals.includes(name));
  if (others.length > 0 || strangers.length > 0) {
    throw scope.figures.problem(
      'features',
      'a pattern is copied by itself: copy the other features by a pattern of their own',
    );
  }
  return { originals: pattern.originals, moves: [...pattern.moves, ...moves] };
}

function severalMoves(moves: readonly Move[], scope: FeatureScope): string[] {
  const steps = moves.map((move, index) => ({ ...move, variable: `${scope.variable}_${index + 1}` }));
  return [
    ...steps.flatMap(({ type, variable, lines }, index) => [
      `${variable} = document.addObject(${quote(type)}, ${quote(`${scope.name}Move${index + 1}`)})`,
      `${scope.body}.addObject(${variable})`,
      ...lines(variable),
    ]),
    `${scope.variable}.Transformations = [${steps.map(({ variable }) => variable).join(', ')}]`,
  ];
}

/** Lines of a feature that copies others: a pattern or mirror for one move, a MultiTransform for several. */
export function copyLines(scope: FeatureScope, names: readonly string[], wanted: readonly Move[]): string[] {
  scope.use('origin');
  scope.use('settle');
  for (const name of names) scope.earlier(name, 'features');
  const { originals, moves } = flattened(names, wanted, scope);
  scope.patterns.set(scope.name, { originals, moves });
  const [first] = moves;
  const single = moves.length === 1 && first !== undefined;
  return [
    ...featureLines(scope, single ? first.type : 'PartDesign::MultiTransform'),
    `${scope.variable}.Originals = [${originals.map((name) => scope.earlier(name, 'features')).join(', ')}]`,
    ...(single ? first.lines(scope.variable) : severalMoves(moves, scope)),
    // FreeCAD takes a pattern for part of a multi-transform until it has originals, and so not for the tip.
    `${scope.body}.Tip = ${scope.variable}`,
    `settle(${scope.variable})`,
    ...hide(scope.tip),
  ];
}
