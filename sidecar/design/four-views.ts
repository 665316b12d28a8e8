import { readFile, rm } from 'node:fs/promises';
import { svgToPng } from '../freecad/picture.ts';
import { makeScratch } from '../freecad/scratch.ts';
import type { Peer } from '../rpc/peer.ts';

/** Wide enough to tell a hole from a dent, small enough to cost a model few tokens. */
const WIDTH = 768;

/** A PNG of some objects, base64: front and top above, right side and the whole below. */
export async function fourViews(
  peer: Peer,
  document: string,
  objects: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const directory = await makeScratch();
  try {
    const wanted = {
      document,
      objects: [...objects],
      directory,
      basename: 'part',
      formats: ['views' as const],
    };
    const { files } = await peer.request('freecad/export', wanted, { signal });
    const svg = await readFile(files.views ?? '', 'utf8');
    return Buffer.from(svgToPng(svg, WIDTH)).toString('base64');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
