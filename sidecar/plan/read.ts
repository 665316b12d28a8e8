import type { z } from 'zod';
import { Plan } from './plan.ts';
import { PlanError, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** ["profiles", 0, "width"] -> "profiles[0].width" */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
}

/** Whose field it is: that of a feature, parameter or body by its name, else the plan's own. */
function problemOf(issue: Issue, json: unknown): Problem {
  const [list, index, ...rest] = issue.path;
  if (isObject(json) && typeof list === 'string' && typeof index === 'number') {
    const items = json[list];
    const item: unknown = Array.isArray(items) ? items[index] : undefined;
    const name = isObject(item) && typeof item.name === 'string' ? item.name : `${list}[${index}]`;
    const where = list === 'parameters' ? `parameter ${name}` : name;
    return { where, field: fieldName(rest) || 'kind', message: issue.message };
  }
  return { where: 'plan', field: fieldName(issue.path) || 'plan', message: issue.message };
}

/** A union says only that nothing fits; what is wrong stands in the branch that came nearest. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map(({ path }) => path.length));
  const [first = [], ...others] = issue.errors;
  const nearest = others.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best), first);
  return nearest.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

/**
 * A plan from JSON that somebody wrote.
 * @throws {PlanError} naming the feature or parameter and the field of everything that is wrong
 */
export function readPlan(json: unknown): Plan {
  const read = Plan.safeParse(json);
  if (read.success) return read.data;
  throw new PlanError(
    read.error.issues.flatMap(innermost).map((issue) => problemOf(issue, json)),
    { cause: read.error },
  );
}
