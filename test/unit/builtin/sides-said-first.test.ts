import { expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';

/** The features of what is planned, as kind and face or edges. */
function told(request: string): string[] {
  const planned = planRequest(request, []);
  if (planned.type !== 'plan') throw new Error(JSON.stringify(planned));
  return planned.outline.features.map((feature) => {
    const where = 'edges' in feature ? feature.edges : 'face' in feature ? feature.face : undefined;
    return `${feature.kind} ${String(where ?? 'top')}`;
  });
}

// The side is said before what goes there: it is not of what was spoken of before.
test.each<[string, string[]]>([
  [
    'disc 44 dia, 16 high, top edge chamfered 2 mm. From below a 7 mm hole in the centre, 9 deep',
    ['chamfer top', 'hole bottom'],
  ],
  [
    'disc 44 dia, 16 high, top edge chamfered 2 mm, from below a 7 mm hole in the centre, 9 deep',
    ['chamfer top', 'hole bottom'],
  ],
  [
    'plate 66x44x11, top edges filleted 2 mm. On the bottom four 5 mm holes 6 deep, 9 mm from the corners',
    ['fillet top', 'hole bottom'],
  ],
  [
    'plate 66x44x11 with 2 mm fillets on the top edges, on the bottom two 5 mm holes 6 deep, 30 apart',
    ['fillet top', 'hole bottom'],
  ],
  [
    'plate 66x44x11 with a 6 mm hole 3 deep in the middle, from below four 5 mm holes 6 deep, 9 mm from the corners',
    ['hole top', 'hole bottom'],
  ],
  ['plate 66x44x11 with 2 mm fillets on the top and bottom edges', ['fillet bottom', 'fillet top']],
])('%s', (request, features) => {
  expect(told(request)).toEqual(features);
});

test('a side of another sentence is asked about rather than worked on', () => {
  const request =
    'plate 66x44x11 with 2 mm fillets on the top edges. Bottom has four 5 mm holes 6 deep, 9 mm from the corners';
  expect(planRequest(request, [])).toMatchObject({ type: 'question' });
});
