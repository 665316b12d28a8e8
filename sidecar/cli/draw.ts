import { join } from 'node:path';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Stage } from '../freecad/stage.ts';
import { drawModel } from '../plan/drawing/draw-model.ts';
import type { Peer } from '../rpc/peer.ts';

const PAGE = 'TechDraw::DrawPage';

/**
 * The drawing of a document as an SVG file. Where the document has none, one is made on a copy of it: the model that
 * was asked for stays without. A window never shows that copy.
 * @returns the path of the file, in `folder`
 */
export async function exportDrawing(
  live: Peer,
  document: string,
  title: string,
  folder: string,
  stage: Stage,
  signal: AbortSignal,
): Promise<string> {
  const write = async (peer: Peer, from: string) => {
    const params = { document: from, objects: [], directory: folder, basename: 'model' };
    const { files } = await peer.request('freecad/export', { ...params, formats: ['drawing'] }, { signal });
    if (files.drawing === undefined) throw new PartwrightError('FileFailed', 'FreeCAD wrote no drawing.');
    return files.drawing;
  };
  const state = { document, objects: 'none', faces: false, treeLimit: 0 } as const;
  const { types } = await live.request('freecad/readState', state, { signal });
  if (types[PAGE]) return write(live, document);

  const { path } = await live.request(
    'freecad/saveCopy',
    { document, path: join(folder, 'drawn.FCStd') },
    { signal },
  );
  const draw = async (peer: Peer) => {
    const copy = await peer.request('freecad/openDocument', { path, name: '' }, { signal });
    try {
      const params = { document: copy.document, revision: null, label: 'Drawing', steps: [drawModel(title)] };
      await peer.request('freecad/execute', params, { signal });
      return await write(peer, copy.document);
    } finally {
      await peer.request('freecad/closeDocument', { document: copy.document });
    }
  };
  return live.role === 'workbench' ? stage.use(draw, signal) : draw(live);
}
