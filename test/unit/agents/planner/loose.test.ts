import { describe, expect, test } from 'vitest';
import { looseSolids } from '../../../../sidecar/agents/planner/loose.ts';
import { outlineOf } from '../../../../sidecar/agents/planner/outline.ts';
import { Sheet } from '../../../../sidecar/agents/planner/sheet.ts';
import { lower } from '../../../../sidecar/plan/outline/lower.ts';
import type { Outline } from '../../../../sidecar/plan/outline/outline.ts';

const loose = (request: string, outline: Outline) => {
  const lowered = lower(outline);
  if (lowered.type !== 'plan') expect.unreachable();
  return looseSolids(request, outline, lowered);
};

const post = (shift: string | undefined) =>
  outlineOf(
    Sheet.parse({
      base: { noun: 'block', sizes: { length: '60 mm', width: '40 mm', height: '10 mm' } },
      features: [
        {
          kind: 'solid',
          mode: 'add',
          noun: 'cylinder',
          side: 'top',
          sizes: { diameter: '12 mm', height: '20 mm' },
          ...(shift === undefined ? {} : { shift: { x: shift } }),
        },
      ],
    }),
    'a block 60 x 40 x 10 with a cylinder of diameter 12 mm and height 20 mm on top',
  );

describe('what a model adds has to meet the rest', () => {
  test('a post on the part', () => {
    expect(loose('a block with a post', post(undefined))).toEqual([]);
  });

  test('a post beside the part', () => {
    expect(loose('a block with a post', post('50 mm'))).toEqual([
      'The cylinder does not meet the rest: the part would be in pieces. Place it where they join.',
    ]);
  });

  test('is not held against who asks for several pieces', () => {
    expect(loose('a block, and a post 20 mm away from it', post('50 mm'))).toEqual([]);
  });
});
