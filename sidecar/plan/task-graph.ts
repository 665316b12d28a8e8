import { numbered } from './outline/lower.ts';
import type { Outline } from './outline/outline.ts';
import type { SolidFeature } from './outline/solid-feature.ts';

/** One thing to build: the base, or a feature of the outline. */
export interface Task {
  /** 'base', a solid by its name, or the kind with its number: "hole 2". */
  readonly name: string;
  readonly kind: string;
  /** Names of what has to be there before it, each once. */
  readonly needs: readonly string[];
}

/** What is wrong with the order of an outline; an outline without any can be built from its first line to its last. */
export type OrderFault =
  | { readonly kind: 'unknown' | 'late'; readonly task: string; readonly needs: string }
  | { readonly kind: 'cycle'; readonly tasks: readonly string[] };

/** How much there is to an outline: a measure of the effort that it is worth. */
export interface Complexity {
  readonly tasks: number;
  /** Tasks on the longest way from the base to a feature that rests on others. */
  readonly depth: number;
  readonly level: 'simple' | 'moderate' | 'complex';
}

const BASE = 'base';

/** What an outline builds, in its own order, and what each thing rests on. Pure. */
export function tasksOf(outline: Pick<Outline, 'features'>): Task[] {
  const tasks: Task[] = [{ name: BASE, kind: 'base', needs: [] }];
  for (const { feature, nth } of numbered(outline.features)) {
    const name =
      feature.kind === 'solid' ? feature.name : nth === 1 ? feature.kind : `${feature.kind} ${nth}`;
    const needs = new Set([BASE]);
    if (feature.kind === 'solid') for (const host of hostsOf(feature)) needs.add(host);
    else if ('of' in feature && feature.of !== undefined) needs.add(feature.of);
    else if (feature.kind === 'fillet' || feature.kind === 'chamfer')
      // The whole part's edges: of all that stands there by then.
      for (const task of tasks) needs.add(task.name);
    if ('face' in feature && feature.face === 'boss')
      for (const boss of tasks.filter(({ kind }) => kind === 'boss').slice(-1)) needs.add(boss.name);
    tasks.push({ name, kind: feature.kind, needs: [...needs] });
  }
  return tasks;
}

/** The solids that a solid is placed by, but for the base. */
function hostsOf({ at, repeat = [] }: SolidFeature): string[] {
  const along = [at.x, at.y, at.z].flatMap((each) => each?.of ?? []);
  const about = repeat.flatMap((each) => ('of' in each ? each.of : []));
  return [...along, ...about].filter((name) => name !== BASE);
}

/** Tasks that can be built now, for what they need is done and they are not. */
export function readyTasks(tasks: readonly Task[], done: ReadonlySet<string>): Task[] {
  return tasks.filter(({ name, needs }) => !done.has(name) && needs.every((need) => done.has(need)));
}

/** An order in which all can be built, as near to the given one as can be; what is in or behind a cycle is left out. */
export function buildingOrder(tasks: readonly Task[]): Task[] {
  const done = new Set<string>();
  const order: Task[] = [];
  for (let [next] = readyTasks(tasks, done); next; [next] = readyTasks(tasks, done)) {
    order.push(next);
    done.add(next.name);
  }
  return order;
}

/** What keeps an outline from being built line by line: unknown names, things told too late, cycles. */
export function orderFaults(tasks: readonly Task[]): OrderFault[] {
  const at = new Map(tasks.map(({ name }, index) => [name, index]));
  const circles = cyclesIn(tasks);
  const round = new Set(circles.flat());
  const misplaced = tasks.flatMap(({ name, needs }, index) =>
    needs.flatMap((need): OrderFault[] => {
      const place = at.get(need);
      if (place === undefined) return [{ kind: 'unknown', task: name, needs: need }];
      const late = place > index && !(round.has(name) && round.has(need));
      return late ? [{ kind: 'late', task: name, needs: need }] : [];
    }),
  );
  return [...misplaced, ...circles.map((names): OrderFault => ({ kind: 'cycle', tasks: names }))];
}

/** An outline in an order in which it can be built, as near to its own as can be. What is in a cycle stays where it is. */
export function inBuildingOrder(outline: Outline): Outline {
  const tasks = tasksOf(outline);
  if (!orderFaults(tasks).some(({ kind }) => kind === 'late')) return outline;
  const order = buildingOrder(tasks);
  if (order.length < tasks.length) return outline;
  const features = order.slice(1).flatMap((task) => outline.features[tasks.indexOf(task) - 1] ?? []);
  return { ...outline, features };
}

/** Groups of tasks that rest on one another, each in the order in which they are told. */
function cyclesIn(tasks: readonly Task[]): string[][] {
  const needs = new Map(tasks.map((task) => [task.name, task.needs]));
  const reached = new Map(tasks.map(({ name }) => [name, allNeeds(name, needs)]));
  const seen = new Set<string>();
  return tasks.flatMap(({ name }) => {
    if (seen.has(name) || !reached.get(name)?.has(name)) return [];
    const group = tasks
      .map((task) => task.name)
      .filter((other) => reached.get(name)?.has(other) && reached.get(other)?.has(name));
    for (const each of group) seen.add(each);
    return [group];
  });
}

/** All that a task rests on, straight or by way of others; itself where it is in a cycle. */
function allNeeds(name: string, needs: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...(needs.get(name) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(needs.get(next) ?? []));
  }
  return found;
}

const MODERATE = { tasks: 4, depth: 3 };
const COMPLEX = { tasks: 9, depth: 5 };

/** How many things there are, and how far they stand on one another. Edge finishes end a part, and make it no deeper. */
export function complexityOf(tasks: readonly Task[]): Complexity {
  const depths = new Map<string, number>();
  for (const { name, kind, needs } of buildingOrder(tasks)) {
    const finish = kind === 'fillet' || kind === 'chamfer';
    const below = finish ? [] : needs.map((need) => depths.get(need) ?? 0);
    depths.set(name, 1 + Math.max(0, ...below));
  }
  const measures = { tasks: tasks.length, depth: Math.max(0, ...depths.values()) };
  const reaches = (least: typeof MODERATE) => measures.tasks >= least.tasks || measures.depth >= least.depth;
  return { ...measures, level: reaches(COMPLEX) ? 'complex' : reaches(MODERATE) ? 'moderate' : 'simple' };
}
