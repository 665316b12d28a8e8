import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a macro left behind, measured in a FreeCAD of its own. */
export interface Replayed {
  readonly volume: number;
  readonly faces: number;
  readonly types: readonly string[];
}

/** Runs a macro in a freecadcmd that knows nothing of Partwright, and measures the bodies. */
export async function replay(macro: string, folder: string): Promise<Replayed> {
  const answer = join(folder, 'replayed.json');
  const script = join(folder, 'replay.py');
  await writeFile(
    script,
    `import json, os, runpy, traceback
import FreeCAD as App
try:
    with open(${JSON.stringify(macro)}, encoding="utf-8") as file:
        exec(compile(file.read(), "macro", "exec"), {"__name__": "__main__"})
    document = App.ActiveDocument
    document.recompute()
    bodies = [o for o in document.Objects if o.TypeId == "PartDesign::Body"]
    found = {"volume": sum(b.Shape.Volume for b in bodies), "faces": sum(len(b.Shape.Faces) for b in bodies),
             "types": sorted(o.TypeId for o in document.Objects)}
except BaseException:
    found = {"error": traceback.format_exc()}
with open(${JSON.stringify(answer)}, "w") as file:
    json.dump(found, file)
os._exit(0)
`,
  );
  await promisify(execFile)(process.env.PARTWRIGHT_FREECAD ?? 'freecadcmd', [script], {
    timeout: 60_000,
    env: { ...process.env, HOME: folder, FREECAD_USER_HOME: folder },
  });
  const found = JSON.parse(await readFile(answer, 'utf8')) as Replayed & { error?: string };
  if (found.error !== undefined) throw new Error(found.error);
  return found;
}
