import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { svgToPng } from '../../sidecar/freecad/picture.ts';
import type { Peer } from '../../sidecar/rpc/peer.ts';
import type { PlanFixture } from '../../test/fixtures/plans/fixture.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';

/** Pictures of the gallery, taken one by one while each model is open, and written as pages of the documentation. */
export class Pictures {
  readonly #peer: Peer;
  readonly #folder: string;
  readonly #taken: (Picture & { fixture: PlanFixture })[] = [];

  static async open(peer: Peer): Promise<Pictures> {
    return new Pictures(peer, await mkdtemp(path.join(tmpdir(), 'partwright-gallery-')));
  }

  private constructor(peer: Peer, folder: string) {
    this.#peer = peer;
    this.#folder = folder;
  }

  /** Draws the model that is open in a document. */
  async take(fixture: PlanFixture, document: string): Promise<void> {
    const { files } = await this.#peer.request('freecad/export', {
      document,
      objects: [],
      directory: this.#folder,
      basename: `picture${this.#taken.length + 1}`,
      formats: ['svg'],
    });
    const svg = await readFile(files.svg ?? '', 'utf8');
    this.#taken.push({ fixture, title: fixture.plan.title, svg });
  }

  /** Writes gallery.md into a folder, and the contact sheets into its images. */
  async write(folder: string): Promise<void> {
    const sheets: string[] = [];
    const half = Math.ceil(this.#taken.length / 2);
    for (const [index, pictures] of [this.#taken.slice(0, half), this.#taken.slice(half)].entries()) {
      if (pictures.length === 0) continue;
      const name = `images/gallery-${index + 1}.png`;
      const { svg, width } = contactSheet(pictures, index * half + 1);
      await writeFile(path.join(folder, name), svgToPng(svg, width));
      sheets.push(name);
    }
    await writeFile(path.join(folder, 'gallery.md'), this.#page(sheets));
    await rm(this.#folder, { recursive: true, force: true });
  }

  #page(sheets: readonly string[]): string {
    const rows = this.#taken.map(({ fixture: { plan, size } }, index) => {
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
}
