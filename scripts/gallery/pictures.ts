import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { svgToPng } from '../../sidecar/freecad/picture.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import type { Peer } from '../../sidecar/rpc/peer.ts';
import type { PlanFixture } from '../../test/fixtures/plans/fixture.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';

const ORIGIN = { prompt: 'the gallery', date: '2026-01-01', version: '0.0.0' };

/** Draws the fixtures, and writes gallery.md into a folder and the contact sheets into its images. */
export async function writePictures(
  peer: Peer,
  fixtures: readonly PlanFixture[],
  folder: string,
): Promise<void> {
  const pictures: Picture[] = [];
  for (const fixture of fixtures) pictures.push(await picture(peer, fixture));
  const half = Math.ceil(pictures.length / 2);
  const sheets: string[] = [];
  for (const [index, part] of [pictures.slice(0, half), pictures.slice(half)].entries()) {
    const name = `images/gallery-${index + 1}.png`;
    const { svg, width } = contactSheet(part, index * half + 1);
    await writeFile(path.join(folder, name), svgToPng(svg, width));
    sheets.push(name);
  }
  await writeFile(path.join(folder, 'gallery.md'), page(fixtures, sheets));
}

/** Builds a fixture and draws it as FreeCAD exports it. */
async function picture(peer: Peer, fixture: PlanFixture): Promise<Picture> {
  const { title } = fixture.plan;
  const steps = [...compile(Plan.parse(fixture.plan), ORIGIN).steps];
  const built = { document: null, revision: null, label: title, steps };
  const { document } = await peer.request('freecad/execute', built);
  const directory = await mkdtemp(path.join(tmpdir(), 'partwright-gallery-'));
  try {
    const wanted = { document, objects: [], directory, basename: 'picture', formats: ['svg' as const] };
    const { files } = await peer.request('freecad/export', wanted);
    return { title, svg: await readFile(files.svg ?? '', 'utf8') };
  } finally {
    await peer.request('freecad/closeDocument', { document });
    await rm(directory, { recursive: true, force: true });
  }
}

function page(fixtures: readonly PlanFixture[], sheets: readonly string[]): string {
  const rows = fixtures.map(({ plan, size }, index) => {
    const kinds = [...new Set(plan.features.map(({ kind }) => kind.replaceAll('_', ' ')))].join(', ');
    const given = plan.parameters.filter(({ value }) => typeof value === 'number').length;
    const extent = size.map((length) => Math.round(length * 10) / 10).join(' x ');
    return `| ${index + 1} | ${plan.title} | ${extent} | ${plan.features.length}: ${kinds} | ${given} |`;
  });
  return [
    '# Gallery',
    '',
    `${rows.length} parts, each one a plan in \`test/fixtures/plans\`, built by FreeCAD from the script that the compiler writes.`,
    'Every one is measured against formulas that know nothing of its plan, its sketches are fully constrained, and each of its',
    'parameters is changed down and up and the model rebuilt. This page and its pictures come from `npm run gallery -- --docs`;',
    '`npm run gallery -- --all` prints the survivors on every FreeCAD that the machine can have.',
    '',
    ...sheets.map((sheet, index) => `![Contact sheet ${index + 1} of the gallery](${sheet})`),
    '',
    '| | part | size, mm | features | parameters |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
