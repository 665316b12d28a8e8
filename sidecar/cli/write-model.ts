import { constants } from 'node:fs';
import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { ExportFormat } from '../../rpc-schema/freecad.ts';
import { makeFolder } from '../config/make-folder.ts';
import type { Ended } from '../design/design.ts';
import { svgToPdf } from '../freecad/pdf.ts';
import { svgToPng } from '../freecad/picture.ts';
import type { Stage } from '../freecad/stage.ts';
import { exportMacro } from '../macro/verify.ts';
import type { Peer } from '../rpc/peer.ts';
import { exportDrawing } from './draw.ts';
import { FILE_NAMES, type Format } from './formats.ts';
import type { CliResult } from './result.ts';

const PICTURE_WIDTH = 1_200;

/** What FreeCAD itself writes for a format. */
const DIRECT: Partial<Record<Format, ExportFormat>> = {
  fcstd: 'fcstd',
  step: 'step',
  stl: 'stl',
  png: 'svg',
};

async function writePicture(svgPath: string, folder: string): Promise<string> {
  const path = join(folder, FILE_NAMES.png);
  await writeFile(path, svgToPng(await readFile(svgPath, 'utf8'), PICTURE_WIDTH));
  await rm(svgPath);
  return path;
}

/** The drawing in both of its formats. */
async function writeDrawing(
  live: Peer,
  document: string,
  title: string,
  folder: string,
  stage: Stage,
  signal: AbortSignal,
): Promise<Record<'svg' | 'pdf', string>> {
  const svg = await exportDrawing(live, document, title, folder, stage, signal);
  const pdf = join(folder, FILE_NAMES.pdf);
  await writeFile(pdf, await svgToPdf(await readFile(svg, 'utf8'), title));
  return { svg, pdf };
}

/** A model in a document, and what a macro of it is made of. */
export interface Model extends Pick<Ended, 'steps' | 'state' | 'objects'> {
  readonly document: string | null;
  readonly title: string;
}

/** The model that a design has made. */
export const modelOf = ({ result, steps, state, objects }: Ended): Model => ({
  document: result.document,
  title: result.plan?.title ?? result.document ?? 'Model',
  steps,
  state,
  objects,
});

/**
 * Writes a built model in every format asked for: all of them, or none.
 * @returns absolute paths by format
 * @throws {PartwrightError} FileFailed where the folder cannot be written to
 */
export async function writeModel(
  model: Model,
  live: Peer,
  out: string,
  asked: readonly Format[],
  stage: Stage,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const { document, title } = model;
  // What changes things that are there is no model by itself.
  const formats = model.steps.length === 0 ? asked.filter((format) => format !== 'macro') : asked;
  if (document === null || formats.length === 0) return {};
  const folder = await scratchFolder(out);
  try {
    const written: Record<string, string> = {};
    const direct = formats.flatMap((format) => DIRECT[format] ?? []);
    if (direct.length > 0) {
      const { files } = await live.request(
        'freecad/export',
        { document, objects: [], directory: folder, basename: 'model', formats: direct },
        { signal },
      );
      for (const [format, path] of Object.entries(files)) {
        if (format === 'svg') written.png = await writePicture(path, folder);
        else written[format] = path;
      }
    }
    if (formats.includes('svg') || formats.includes('pdf')) {
      Object.assign(written, await writeDrawing(live, document, title, folder, stage, signal));
    }
    if (formats.includes('macro')) {
      const path = join(folder, FILE_NAMES.macro);
      await exportMacro(model, path, stage, signal);
      written.macro = path;
    }
    const files: Record<string, string> = {};
    for (const format of formats) {
      const path = written[format];
      if (path === undefined) throw new PartwrightError('FileFailed', `FreeCAD wrote no ${format} file.`);
      const final = join(resolve(out), basename(FILE_NAMES[format]));
      await rename(path, final);
      files[format] = final;
    }
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes a folder where there is none. @throws {PartwrightError} FileFailed where nothing can be written to it */
export async function ensureFolder(out: string): Promise<void> {
  try {
    makeFolder(out);
    await access(out, constants.W_OK);
  } catch (cause) {
    throw new PartwrightError('FileFailed', `Nothing can be written to ${out}.`, { cause });
  }
}

/** A folder inside `out`, so that finished files can be moved to their place in one step. */
async function scratchFolder(out: string): Promise<string> {
  await ensureFolder(out);
  try {
    return await mkdtemp(join(resolve(out), '.partwright-'));
  } catch (cause) {
    throw new PartwrightError('FileFailed', `Nothing can be written to ${out}.`, { cause });
  }
}

/** Writes result.json. @throws {PartwrightError} FileFailed */
export async function writeResult(out: string, result: CliResult): Promise<void> {
  await ensureFolder(out);
  try {
    await writeFileAtomic(join(out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  } catch (cause) {
    throw new PartwrightError('FileFailed', `Nothing can be written to ${out}.`, { cause });
  }
}
