import { z } from 'zod';
import type { DocumentScope } from '../feature.ts';
import { Name } from '../place.ts';

/** What a part, group or assembly holds. */
export const Members = z.array(Name).min(1).max(100);

/** Lines that put them into what the scope's variable holds. */
export function memberLines(members: readonly string[], scope: DocumentScope): string[] {
  return members.map((name) => `${scope.variable}.addObject(${scope.take(name, 'members', 'component')})`);
}
