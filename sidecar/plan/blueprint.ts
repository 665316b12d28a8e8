import { type Compiled, compile } from './compile.ts';
import type { Plan } from './plan.ts';
import { type Revision, revise } from './revision/revise.ts';
import type { Origin } from './script/head.ts';

/** What a planner comes to: a plan for something new, or for what a model in the document is to become. */
export type Blueprint =
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'revision'; readonly plan: Plan; readonly model: Omit<Revision, 'after'> };

/** What is asked of the result, whatever way it is reached. */
export type Goal = Pick<Plan, 'title' | 'requirements' | 'bodies' | 'assumptions'>;

export function goalOf(blueprint: Blueprint): Goal {
  return blueprint.plan;
}

/** @throws {PlanError} naming each feature and field that is wrong */
export function compileBlueprint(blueprint: Blueprint, origin: Origin): Compiled {
  if (blueprint.type === 'plan') return compile(blueprint.plan, origin);
  return revise({ ...blueprint.model, after: blueprint.plan }, origin);
}

/** The steps that make all of it in an empty document, as a macro does; none where it needs what is there. */
export function standalone(blueprint: Blueprint, origin: Origin): Compiled['steps'] {
  return compile(blueprint.plan, origin).steps;
}
