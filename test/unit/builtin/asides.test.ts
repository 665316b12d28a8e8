import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';

const FOR = 'Taken as what it is for';
const REMARK = 'Taken as a remark, not a shape';

describe('what is said beside the shape is listed', () => {
  test.each([
    ['plate 80x40x5 for my 3D printer', FOR, 'for my 3D printer'],
    ['I need a plate to hold a camera. It is 80x40x5.', FOR, 'to hold a camera'],
    ['plate 80x40x5, so that I can screw it to the wall', FOR, 'so that I can screw it to the wall'],
    ['a plate that fits in my drawer, 80x40x5', FOR, 'that fits in my drawer'],
    ['plate 80x40x5 with a 6 mm hole for the cable in the middle', FOR, 'for the cable'],
    ['My old one broke. I need a plate 80x40x5.', REMARK, 'My old one broke'],
    ['I have a table that wobbles, so I need a block 80x40x5', REMARK, 'I have a table that wobbles'],
  ])('%s', (prompt, what, words) => {
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({ type: 'plan' });
    if (result.type !== 'plan') return;
    expect(result.outline.assumptions).toContain(`${what}: "${words}".`);
    expect(result.plan.requirements).toContainEqual(expect.objectContaining({ kind: 'size', value: 80 }));
  });
});
