import { describe, expect, test } from 'vitest';
import type { OutlineFeature } from '../../../sidecar/plan/outline/feature.ts';
import type { Outline } from '../../../sidecar/plan/outline/outline.ts';
import {
  buildingOrder,
  complexityOf,
  inBuildingOrder,
  orderFaults,
  readyTasks,
  type Task,
  tasksOf,
} from '../../../sidecar/plan/task-graph.ts';

const solid = (name: string, on: string, more: Partial<OutlineFeature> = {}): OutlineFeature =>
  ({
    kind: 'solid',
    words: name,
    name,
    mode: 'add',
    noun: 'cylinder',
    sizes: { diameter: '10 mm', height: '5 mm' },
    at: { z: { mine: 'low', of: on, end: 'high' } },
    ...more,
  }) as OutlineFeature;
const hole: OutlineFeature = { kind: 'hole', words: 'a hole', diameter: '5 mm' };
const fillet: OutlineFeature = { kind: 'fillet', words: 'rounded', radius: '1 mm' };

const graph = (...features: OutlineFeature[]) => tasksOf({ features });
const names = (tasks: readonly Task[]) => tasks.map(({ name }) => name);
const needsOf = (tasks: readonly Task[], name: string) => tasks.find((task) => task.name === name)?.needs;

describe('what rests on what', () => {
  test('everything on the base, a solid on the one that it stands on, a feature on its host', () => {
    const tasks = graph(solid('post', 'base'), solid('cap', 'post'), { ...hole, of: 'cap' }, hole);
    expect(names(tasks)).toEqual(['base', 'post', 'cap', 'hole', 'hole 2']);
    expect(needsOf(tasks, 'post')).toEqual(['base']);
    expect(needsOf(tasks, 'cap')).toEqual(['base', 'post']);
    expect(needsOf(tasks, 'hole')).toEqual(['base', 'cap']);
    expect(needsOf(tasks, 'hole 2')).toEqual(['base']);
  });

  test('edges of the whole part on all before them, edges of one thing on that', () => {
    const tasks = graph(hole, fillet, { ...fillet, of: 'hole' });
    expect(needsOf(tasks, 'fillet')).toEqual(['base', 'hole']);
    expect(needsOf(tasks, 'fillet 2')).toEqual(['base', 'hole']);
  });

  test('copies about another solid, and holes in a boss', () => {
    const around = solid('pin', 'base', {
      repeat: [{ by: 'circle', of: 'hub', axis: 'z', count: 3, outwards: true }],
    });
    const boss: OutlineFeature = { kind: 'boss', words: 'boss', diameter: '9 mm', height: '4 mm' };
    const tasks = graph(solid('hub', 'base'), around, boss, { ...hole, face: 'boss' });
    expect(needsOf(tasks, 'pin')).toEqual(['base', 'hub']);
    expect(needsOf(tasks, 'hole')).toEqual(['base', 'boss']);
  });
});

describe('the order', () => {
  test('what is told too late comes before what rests on it, and all else stays', () => {
    const [post, cap] = [solid('post', 'base'), solid('cap', 'post')];
    const outline = { title: 'T', features: [hole, cap, post, fillet] } as unknown as Outline;
    expect(inBuildingOrder(outline).features).toEqual([hole, post, cap, fillet]);
    const sound = { ...outline, features: [hole, post, cap, fillet] };
    expect(inBuildingOrder(sound)).toBe(sound);
  });

  test('of a sound outline is its own, and nothing is wrong with it', () => {
    const tasks = graph(solid('post', 'base'), hole, solid('cap', 'post'), fillet);
    expect(buildingOrder(tasks)).toEqual(tasks);
    expect(orderFaults(tasks)).toEqual([]);
  });

  test('what is told too late is found, and mended by the order', () => {
    const tasks = graph(solid('cap', 'post'), solid('post', 'base'));
    expect(orderFaults(tasks)).toEqual([{ kind: 'late', task: 'cap', needs: 'post' }]);
    expect(names(buildingOrder(tasks))).toEqual(['base', 'post', 'cap']);
  });

  test('a name that nothing has', () => {
    expect(orderFaults(graph({ ...hole, of: 'lid' }))).toEqual([
      { kind: 'unknown', task: 'hole', needs: 'lid' },
    ]);
  });

  test('a circle, by itself and with what stands behind it', () => {
    const tasks = graph(solid('a', 'b'), solid('b', 'c'), solid('c', 'a'), solid('d', 'c'), hole);
    expect(orderFaults(tasks)).toEqual([{ kind: 'cycle', tasks: ['a', 'b', 'c'] }]);
    expect(names(buildingOrder(tasks))).toEqual(['base', 'hole']);
  });

  test('a solid that stands on itself', () => {
    expect(orderFaults(graph(solid('a', 'a')))).toEqual([{ kind: 'cycle', tasks: ['a'] }]);
  });
});

test('ready is what needs nothing more', () => {
  const tasks = graph(solid('post', 'base'), solid('cap', 'post'), hole);
  expect(names(readyTasks(tasks, new Set()))).toEqual(['base']);
  expect(names(readyTasks(tasks, new Set(['base'])))).toEqual(['post', 'hole']);
  expect(names(readyTasks(tasks, new Set(['base', 'post', 'hole'])))).toEqual(['cap']);
});

describe('complexity', () => {
  test.each([
    ['a plain part', [hole, fillet], { tasks: 3, depth: 2, level: 'simple' }],
    ['several features', [hole, hole, hole, fillet], { tasks: 5, depth: 2, level: 'moderate' }],
    ['a small tower', [solid('a', 'base'), solid('b', 'a')], { tasks: 3, depth: 3, level: 'moderate' }],
    [
      'a high tower',
      [solid('a', 'base'), solid('b', 'a'), solid('c', 'b'), solid('d', 'c')],
      { tasks: 5, depth: 5, level: 'complex' },
    ],
  ] as const)('of %s', (_what, features, wanted) => {
    expect(complexityOf(graph(...features))).toEqual(wanted);
  });
});
