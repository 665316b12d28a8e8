import { join } from 'node:path';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import { drawModel } from '../plan/drawing/draw-model.ts';
import type { Peer } from '../rpc/peer.ts';

const PAGE = 'TechDraw::DrawPage';

/**
 * The drawing of a document as an SVG file. Where the document has none, one is made on a copy of it: the model that
 * was asked for stays without.
 * @returns the path of the file, in `folder`
 */
export async function exportDrawing(
  live: Peer,
  document: string,
  title: string,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  const write = async (from: string) => {
    const params = { document: from, objects: [], directory: folder, basename: 'model' };
    const { files } = await live.request('freecad/export', { ...params, formats: ['drawing'] }, { signal });
    if (files.drawing === undefined) throw new PartwrightError('FileFailed', 'FreeCAD wrote no drawing.');
    return files.drawing;
  };
  const state = { document, objects: 'none', faces: false, treeLimit: 0 } as const;
  const { types } = await live.request('freecad/readState', state, { signal });
  if (types[PAGE]) return write(document);

  const { path } = await live.request(
    'freecad/saveCopy',
    { document, path: join(folder, 'drawn.FCStd') },
    { signal },
  );
  const copy = await live.request('freecad/openDocument', { path, name: '' }, { signal });
  try {
    const steps = [drawModel(title)];
    await live.request(
      'freecad/execute',
      { document: copy.document, revision: null, label: 'Drawing', steps },
      { signal },
    );
    return await write(copy.document);
  } finally {
    await live.request('freecad/closeDocument', { document: copy.document });
  }
}
