import type { Outline } from '../../plan/outline/outline.ts';
import { inBuildingOrder, type OrderFault, orderFaults, tasksOf } from '../../plan/task-graph.ts';

/** A model's outline with each thing after what it rests on, and in words what cannot be put in order. Pure. */
export function ordered(outline: Outline): {
  readonly outline: Outline;
  readonly findings: readonly string[];
} {
  const faults = orderFaults(tasksOf(outline)).filter(({ kind }) => kind !== 'late');
  return faults.length > 0
    ? { outline, findings: faults.map(inWords) }
    : { outline: inBuildingOrder(outline), findings: [] };
}

function inWords(fault: OrderFault): string {
  if (fault.kind === 'cycle')
    return fault.tasks.length === 1
      ? `The ${fault.tasks[0]} is placed by itself: place it by the base.`
      : `${fault.tasks.map((task) => `The ${task}`).join(', ')}: each is placed by another of them. Place one of them by the base.`;
  return `The ${fault.task} is placed by "${fault.needs}", and the plan has none.`;
}
