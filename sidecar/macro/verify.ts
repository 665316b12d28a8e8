import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Check } from '../../rpc-schema/check.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { MacroExportResult, MacroVerifyResult } from '../../rpc-schema/macro.ts';
import type { Ended } from '../design/design.ts';
import { modelObjects, readObjects } from '../design/rehearse.ts';
import type { Stage } from '../freecad/stage.ts';
import { bodyFacts, compareFacts, factsOf, macroText, markVerified } from './macro.ts';

interface Replay extends MacroVerifyResult {
  readonly freecadVersion: string;
}

/** Runs a macro's text by itself in a FreeCAD of the stage, in a document of its own, and compares what comes out. */
async function replay(text: string, stage: Stage, signal: AbortSignal): Promise<Replay> {
  const wanted = factsOf(text);
  return stage.use(async (peer) => {
    const { document } = await peer.request(
      'freecad/openDocument',
      { path: null, name: 'Macro' },
      { signal },
    );
    const ran = await peer.request(
      'freecad/execute',
      { document, revision: null, label: 'Macro', steps: [{ title: 'Macro', script: text }] },
      { signal },
    );
    const state = await readObjects(peer, document, modelObjects(ran), signal);
    await peer.request('freecad/closeDocument', { document });
    const checks: Check[] = compareFacts(wanted, bodyFacts(state, new Set(ran.created)));
    return { verified: checks.every(({ ok }) => ok), checks, freecadVersion: peer.freecadVersion };
  }, signal);
}

async function readMacro(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new PartwrightError('FileFailed', `${path} cannot be read.`, { cause });
  }
}

/**
 * Runs a saved macro in a clean headless FreeCAD and compares sizes, volume, area and topology with what it says.
 * @throws {PartwrightError} FileFailed, MacroInvalid, ScriptFailed, and what the stage throws
 */
export async function verifyMacro(
  path: string,
  stage: Stage,
  signal: AbortSignal,
): Promise<MacroVerifyResult> {
  const { verified, checks } = await replay(await readMacro(path), stage, signal);
  return { verified, checks };
}

/**
 * Saves a design as a macro, after it has been run by itself; the file says that it was verified only if that passed.
 * @throws {PartwrightError} DesignNotReady, NoMacro, FileFailed, and what the stage throws
 */
export async function exportMacro(
  design: Pick<Ended, 'steps' | 'state' | 'objects'>,
  path: string,
  stage: Stage,
  signal: AbortSignal,
): Promise<MacroExportResult> {
  if (design.state && design.steps.length === 0) {
    throw new PartwrightError(
      'NoMacro',
      'It changed what the document held, and a macro of it alone would have nothing to change.',
    );
  }
  if (!design.state) {
    throw new PartwrightError('DesignNotReady', 'Only a design that was built can be saved as a macro.');
  }
  const text = macroText(design.steps, bodyFacts(design.state, new Set(design.objects)));
  const { verified, checks, freecadVersion } = await replay(text, stage, signal);
  try {
    await writeFileAtomic(path, verified ? markVerified(text, freecadVersion) : text);
  } catch (cause) {
    throw new PartwrightError('FileFailed', `${path} cannot be written.`, { cause });
  }
  return { path, verified, checks };
}
