import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../sidecar/plan/compile.ts';
import { drawModel } from '../../sidecar/plan/drawing/draw-model.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { DRAWINGS } from '../fixtures/plans/drawings.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { openTestBench, type TestBench } from './application.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

/** What stands where on the sheet: raises where two views overlap, or one leaves the frame or touches the title block. */
const NOTHING_OVERLAPS = `
page = next(thing for thing in document.Objects if thing.TypeId == "TechDraw::DrawPage")
group = next(thing for thing in page.Views if thing.TypeId == "TechDraw::DrawProjGroup")
isometric = next(thing for thing in page.Views if thing.TypeId == "TechDraw::DrawViewPart")
boxes = []
for view, x, y in [(view, group.X.Value, group.Y.Value) for view in group.Views] + [(isometric, 0, 0)]:
    edges = [edge.BoundBox for edge in view.getVisibleEdges()]
    x, y = x + view.X.Value, y + view.Y.Value
    boxes.append((view.Name, x + min(b.XMin for b in edges), x + max(b.XMax for b in edges),
                  y - max(b.YMax for b in edges), y - min(b.YMin for b in edges)))
wide, high = page.Template.Width.Value, page.Template.Height.Value
assert len(boxes) == 4, boxes
for number, (name, left, right, low, top) in enumerate(boxes):
    assert 20 < left and right < wide - 10 and 10 < low and top < high - 10, (name, "leaves the frame", boxes)
    assert low > 46 or right < wide - 190, (name, "is on the title block", boxes)
    for other, left_, right_, low_, top_ in boxes[number + 1:]:
        assert right < left_ or right_ < left or top < low_ or top_ < low, (name, other, "overlap", boxes)
`;

describe('drawings, in the FreeCAD under test', () => {
  let bench: TestBench;
  let folder: string;
  beforeAll(async () => {
    bench = await openTestBench();
    folder = await mkdtemp(join(tmpdir(), 'partwright drawing '));
  });
  afterAll(async () => {
    await bench.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (document: string | null, ...scripts: string[]) => {
    const steps = scripts.map((script, index) => ({ title: `Step ${index + 1}`, script }));
    return (await bench.live.peer.request('freecad/execute', { document, revision: null, label: '', steps }))
      .document;
  };
  const build = (plan: Plan) => run(null, ...compile(plan, ORIGIN).steps.map(({ script }) => script));
  const close = (document: string) => bench.live.peer.request('freecad/closeDocument', { document });

  /** The texts of the drawing, as they stand in its SVG. */
  async function texts(document: string): Promise<string[]> {
    const { files } = await bench.live.peer.request('freecad/export', {
      ...{ document, objects: [], directory: folder, basename: document, formats: ['drawing'] },
    });
    const svg = await readFile(files.drawing ?? '', 'utf8');
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 (297 210|420 297)"/);
    return [...svg.matchAll(/>([^<>\n]+)<\/(?:text|tspan)>/g)].map(([, text = '']) => text);
  }

  test('every size of a plate is on its sheet, and follows when the plate is changed', async () => {
    const document = await build(Plan.parse(DRAWINGS[0]?.plan));
    const state = await bench.live.peer.request('freecad/readState', {
      ...{ document, objects: 'all', faces: false, treeLimit: 500 },
    });
    expect(state.problems).toEqual([]);
    const views = state.objects.find(({ type }) => type === 'TechDraw::DrawProjGroup');
    expect(views?.properties).toMatchObject({ Scale: 1 });
    const before = await texts(document);
    expect(before).toEqual(expect.arrayContaining(['80', '40', '5', '8', '64', '24', '4× ⌀5.5', 'R4']));
    expect(before).toEqual(
      expect.arrayContaining(['Drawn plate', 'EN AW-6082', 'ISO 2768-m', '1:1', 'A4', 'Partwright']),
    );
    const { revision } = await bench.live.peer.request('freecad/readState', {
      ...{ document, objects: 'none', faces: false, treeLimit: 0 },
    });
    expect(revision, 'writing a drawing changes nothing').toBe(state.revision);

    await run(
      document,
      'import FreeCAD as App\ndocument = App.ActiveDocument\nsheet = document.Parameters\n' +
        'for name, value in (("length", 90), ("thickness", 6), ("hole_diameter", 6.6)):\n' +
        '    sheet.set(name, "=%g mm" % value)\ndocument.recompute()',
    );
    const after = await texts(document);
    expect(after).toEqual(expect.arrayContaining(['90', '40', '6', '74', '24', '4× ⌀6.6', 'R4']));
    expect(after).not.toContain('80');
    await close(document);
  });

  test('sheet, scale, projection and texts are as asked for; a count that a parameter drives is left out', async () => {
    const document = await build(Plan.parse(DRAWINGS[1]?.plan));
    const found = await texts(document);
    expect(found).toEqual(expect.arrayContaining(['⌀100', '12', '⌀75', '⌀9', '⌀30', '1:1', 'A3', 'PW-0001']));
    expect(found).toContain('Flange &lt;100&gt; &amp; "bolts"');
    await run(document, `import FreeCAD as App\ndocument = App.ActiveDocument\n${NOTHING_OVERLAPS}`);
    await close(document);
  });

  // Some of most themes.
  const chosen = PLANS.filter(({ plan }, index) => index % 9 === 1 && !plan.features.some(isDrawing));
  test.each(chosen.map((fixture) => [fixture.plan.title, fixture] as const))(
    'a drawing is made of "%s" that has none, its views side by side',
    async (title, fixture) => {
      const document = await build(Plan.parse(fixture.plan));
      await run(document, drawModel(title).script, NOTHING_OVERLAPS);
      expect(await texts(document)).toContain(title);
      await close(document);
    },
  );

  test('waiting for lines has an end, and a sheet without dimensions says so', async () => {
    const document = await build(Plan.parse(PLANS[0]?.plan));
    const lines = drawModel('Slow').script.split('\n');
    const never = 'type("Never", (), {"getVisibleEdges": lambda self: []})()';
    await run(
      document,
      [
        ...lines.slice(0, -1),
        `assert not drawn([${never}], 0.2)`,
        'drawn = lambda views: False',
        ...lines.slice(-1),
      ].join('\n'),
    );
    expect(await texts(document)).toContain('No dimensions: finding the lines took too long');
    await close(document);
  });

  test('a document without a drawing says so', async () => {
    const document = await run(
      null,
      'import FreeCAD as App\nApp.ActiveDocument.addObject("Part::Box", "Box")',
    );
    await expect(texts(document)).rejects.toMatchObject({ name: 'ObjectUnknown' });
    await close(document);
  });

  test('what only the window can draw is named', async () => {
    const document = await build(Plan.parse(DRAWINGS[0]?.plan));
    await run(
      document,
      'import FreeCAD as App\ndocument = App.ActiveDocument\n' +
        'symbol = document.addObject("TechDraw::DrawViewSymbol", "Stamp")\ndocument.Drawing.addView(symbol)',
    );
    await expect(texts(document)).rejects.toMatchObject({
      name: 'FileFailed',
      message: expect.stringContaining('Stamp'),
    });
    await close(document);
  });
});

function isDrawing({ kind }: { kind: string }): boolean {
  return kind === 'drawing';
}
