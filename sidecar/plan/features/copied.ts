import { z } from 'zod';
import type { FeatureScope } from '../feature.ts';
import { Name } from '../place.ts';
import { featureLines, hide } from './sketched.ts';

/** The features that a pattern or mirror copies, all of its own body. */
export const Originals = z.array(Name).min(1).max(50).describe('Names of earlier features');

/** Lines of a feature that copies others; `place` are the lines that say where to. */
export function copyLines(
  scope: FeatureScope,
  type: string,
  originals: readonly string[],
  place: string[],
): string[] {
  scope.use('origin');
  scope.use('settle');
  const variables = originals.map((name) => scope.earlier(name, 'features'));
  return [
    ...featureLines(scope, type),
    `${scope.variable}.Originals = [${variables.join(', ')}]`,
    ...place,
    // FreeCAD takes a pattern for part of a multi-transform until it has originals, and so not for the tip.
    `${scope.body}.Tip = ${scope.variable}`,
    `settle(${scope.variable})`,
    ...hide(scope.tip),
  ];
}
