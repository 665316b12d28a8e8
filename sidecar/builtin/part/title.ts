import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { plural } from '../../plan/outline/placing.ts';

/** "Plate with chamfers and holes" */
export function titleOf(noun: string, features: readonly OutlineFeature[]): string {
  const things = new Set(features.map(({ kind }) => plural(kind)));
  return `${noun[0]?.toUpperCase()}${noun.slice(1)}${things.size > 0 ? ` with ${[...things].join(' and ')}` : ''}`;
}
