import { insertHoleFor } from '../standards/insert-holes.ts';
import { readThread } from '../standards/thread.ts';
import { addBosses } from './boss.ts';
import type { InsertBossFeature } from './feature.ts';
import { addHoles } from './hole.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

/**
 * Adds round bosses, each with a blind hole for a heat-set insert: the hole from the makers' table, the boss as thick round
 * it as the table asks for, and as high as the hole is deep, unless said.
 * @param label what a question calls it: "insert boss"
 * @throws Unclear
 */
export function addInsertBosses(asked: InsertBossFeature, label: string, work: Workpiece): void {
  const { words, thread: written, place, count } = asked;
  const thread = readThread(written);
  const found = thread?.system === 'metric' ? insertHoleFor(thread.nominal) : undefined;
  if (!found) {
    const text = `My table has no heat-set insert for "${written}". Which one is it?`;
    throw new Unclear([contradiction(written, text, ['M2', 'M2.5', 'M3', 'M4', 'M5', 'M6', 'M8'])]);
  }
  const { draft } = work;
  draft.assume(
    `Hole for an ${written} heat-set insert: ${inMm(found.diameter)}, ${inMm(found.depth)} deep (CNC Kitchen, ruthex).`,
  );
  if (asked.diameter === undefined)
    draft.assume(`The boss for it is at least ${inMm(found.boss)} across: ${inMm(found.boss)} is taken.`);
  if (asked.height === undefined)
    draft.assume(`The boss is as high as its hole is deep: ${inMm(found.depth)}.`);
  const diameter = asked.diameter ?? inMm(found.boss);
  if (draft.millimetres(diameter, `${label} diameter`) < found.boss - 1e-6) {
    const text = `A boss of ${diameter} is too thin for an ${written} insert, which needs ${inMm(found.boss)}. What is its diameter?`;
    throw new Unclear([missing(`${label} diameter`, text, [inMm(found.boss)])]);
  }
  const face = asked.face === undefined ? {} : { face: asked.face };
  const where = { ...face, ...(place ? { place } : {}), ...(count === undefined ? {} : { count }) };
  addBosses(
    { kind: 'boss', words, diameter, height: asked.height ?? inMm(found.depth), ...where },
    label,
    work,
  );
  const hole = { diameter: inMm(found.diameter), depth: inMm(found.depth), face: 'boss' } as const;
  addHoles({ kind: 'hole', words, ...hole, ...(count === undefined ? {} : { count }) }, label, work);
}
