import { afterAll, beforeAll, expect, test } from 'vitest';
import { diff } from '../../sidecar/checks/diff.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

const BEFORE = `
import FreeCAD as App
document = App.ActiveDocument
sheet = document.addObject("Spreadsheet::Sheet", "Sizes")
sheet.set("A1", "=20 mm")
sheet.setAlias("A1", "side")
document.recompute()
box = document.addObject("Part::Box", "Block")
box.setExpression("Length", "Sizes.side")
document.addObject("Part::Cylinder", "Pin")
document.addObject("Part::Sphere", "Ball")
document.recompute()
`;
const CHANGE = `
import FreeCAD as App
document = App.ActiveDocument
document.Sizes.set("A1", "=25 mm")
document.Block.Label = "Base"
document.Block.Width = 12
document.removeObject("Pin")
document.addObject("Part::Box", "Lid")
document.recompute()
`;

test('what a script added, changed and removed is told property by property, with sizes before and after', async () => {
  const { peer } = bench.live;
  const run = (document: string | null, script: string) =>
    peer.request('freecad/execute', { document, revision: null, label: '', steps: [{ title: '', script }] });
  const { document } = await run(null, BEFORE);
  const read = () =>
    peer.request('freecad/readState', { document, objects: 'all', faces: false, treeLimit: 100 });
  const before = await read();
  const ran = await run(document, CHANGE);
  const { added, removed, changed, shapes } = diff(before, await read(), ran);
  expect(added).toEqual([{ name: 'Lid', label: 'Lid', type: 'Part::Box' }]);
  expect(removed).toEqual([{ name: 'Pin', label: 'Pin', type: 'Part::Cylinder' }]);
  const what = new Map(changed.map(({ name, properties }) => [name, properties]));
  expect([...what.keys()].toSorted()).toEqual(['Block', 'Sizes']);
  expect(what.get('Sizes')).toContainEqual({ property: 'side', before: '20 mm', after: '25 mm' });
  expect(what.get('Block')).toEqual(
    expect.arrayContaining([
      { property: 'label', before: 'Block', after: 'Base' },
      { property: 'Width', before: '10', after: '12' },
      { property: 'Length', before: '20', after: '25' },
    ]),
  );
  const sizes = new Map(shapes.map(({ name, before: was, after: is }) => [name, [was?.size, is?.size]]));
  expect(sizes.get('Block')).toEqual([
    [20, 10, 10],
    [25, 12, 10],
  ]);
  expect(sizes.get('Lid')).toEqual([undefined, [10, 10, 10]]);
  expect(sizes.get('Pin')?.[1]).toBeUndefined();
  expect(sizes.has('Ball')).toBe(false);
});
