import type { DocumentState } from '../../rpc-schema/freecad.ts';
import { type Compiled, compile } from './compile.ts';
import { compileEdit } from './compile-edit.ts';
import type { Edit } from './edit.ts';
import type { Outline } from './outline/outline.ts';
import type { Plan } from './plan.ts';
import { type Revision, revise } from './revision/revise.ts';
import type { Origin } from './script/head.ts';

/**
 * What a planner comes to: a plan for something new, a plan for what a model in the document is to become, or changes of
 * what the document holds (`state` with the details of all its objects).
 */
export type Blueprint =
  | { readonly type: 'plan'; readonly plan: Plan; readonly outline?: Outline | undefined }
  | {
      readonly type: 'revision';
      readonly plan: Plan;
      readonly outline?: Outline | undefined;
      readonly model: Omit<Revision, 'after'>;
    }
  | { readonly type: 'edit'; readonly edit: Edit; readonly state: DocumentState };

/** What is asked of the result, whatever way it is reached. */
export type Goal = Pick<Plan, 'title' | 'requirements' | 'bodies' | 'assumptions'>;

export function goalOf(blueprint: Blueprint): Goal {
  if (blueprint.type !== 'edit') return blueprint.plan;
  const { edit, state } = blueprint;
  const bodies = state.objects.filter(({ type }) => type === 'PartDesign::Body');
  return { ...edit, bodies: bodies.map(({ name, label }) => ({ name, label })) };
}

/** @throws {PlanError} naming each feature and field that is wrong */
export function compileBlueprint(blueprint: Blueprint, origin: Origin): Compiled {
  if (blueprint.type === 'edit') return compileEdit(blueprint.edit, blueprint.state, origin);
  const { plan, outline } = blueprint;
  if (blueprint.type === 'plan') return compile(plan, { ...origin, outline });
  return revise({ ...blueprint.model, after: plan }, { ...origin, outline });
}

/** The steps that make all of it in an empty document, as a macro does; none where it needs what is there. */
export function standalone(blueprint: Blueprint, origin: Origin): Compiled['steps'] {
  if (blueprint.type === 'edit') return [];
  return compile(blueprint.plan, { ...origin, outline: blueprint.outline }).steps;
}
