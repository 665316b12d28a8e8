import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../sidecar/plan/compile.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { plan, XY } from '../fixtures/plans/fixture.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

/** Raises where a point of a flank is off the involute by more than 0.1 micrometres, or the tip or root off their circles. */
const onTheInvolute = (module: number, teeth: number) => `
import math
gear = document.getObject("Gear").Shape
module, teeth, alpha = ${module}, ${teeth}, math.radians(20)
base = module * teeth / 2 * math.cos(alpha)
worst, looked, radii = 0, 0, []
for edge in gear.Edges:
    points = edge.discretize(40)
    radii += [math.hypot(point.x, point.y) for point in points]
    if not isinstance(edge.Curve, Part.BSplineCurve):
        continue
    for point in points:
        radius = math.hypot(point.x, point.y)
        roll = math.sqrt(max(0, (radius / base) ** 2 - 1))
        half = math.pi / (2 * teeth) - math.tan(alpha) + alpha + roll - math.atan(roll)
        pitch = 2 * math.pi / teeth
        angle = abs((math.atan2(point.y, point.x) + pitch / 2) % pitch - pitch / 2)
        worst = max(worst, abs(angle - half) * base)
        looked += 1
tip, root = module * (teeth / 2 + 1), module * (teeth / 2 - 1.25)
if looked < teeth * 4 * 40 or worst > 1e-4:
    raise RuntimeError("%d points, the worst %g mm off the involute" % (looked, worst))
if abs(max(radii) - tip) > 1e-6 or abs(min(radii) - root) > 1e-6:
    raise RuntimeError("radii from %r to %r" % (min(radii), max(radii)))
`;

test.each([
  [2, 12],
  [1, 18],
])('flanks of module %d with %d teeth are involutes, tip and root circles exact', async (module, teeth) => {
  const { steps } = compile(
    Plan.parse(
      plan({
        title: 'Gear',
        parameters: [],
        features: [{ kind: 'gear', name: 'Gear', on: XY, module, teeth, thickness: 2 }],
      }),
    ),
    { prompt: 'a test', date: '2026-11-22', version: '0.0.0' },
  );
  const { peer } = bench.live;
  const check = { title: 'Check', script: onTheInvolute(module, teeth) };
  const { document, created } = await peer.request('freecad/execute', {
    document: null,
    revision: null,
    label: '',
    steps: [...steps, check],
  });
  expect(created).toContain('Gear');
  await peer.request('freecad/closeDocument', { document });
});
