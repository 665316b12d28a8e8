import { ballBearing } from '../standards/ball-bearings.ts';
import { addCutouts, flatFace } from './cutout.ts';
import type { PocketFeature } from './feature.ts';
import { addHoles } from './hole.ts';
import { contradiction, inMm, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

/**
 * Adds seats for ball bearings: a round pocket of the bearing's own size, and a hole through its middle that leaves the
 * outer ring a shoulder. A face no deeper than the bearing has only the one hole.
 * @param label what a question calls it: "pocket"
 * @throws Unclear
 */
export function addBearingSeat(
  asked: PocketFeature & { readonly bearing: string },
  label: string,
  work: Workpiece,
): void {
  const { words, bearing: written, place, count, face } = asked;
  const found = ballBearing(written);
  if (!found) {
    const text = `My table has no ball bearing "${written}". Which one is it, or what are its outer diameter and its width?`;
    throw new Unclear([contradiction(words, text)]);
  }
  if (
    [asked.diameter, asked.radius, asked.depth, asked.length, asked.width].some((size) => size !== undefined)
  ) {
    const text = `"${words}" names a bearing and sizes besides. Which is meant?`;
    throw new Unclear([contradiction(words, text)]);
  }
  const { draft } = work;
  const name = written.replace(/^bearing /, '');
  draft.assume(
    `A ${name} bearing: ${inMm(found.bore)} bore, ${inMm(found.outer)} outside, ${inMm(found.width)} wide (ISO 15). Its seat has exactly these sizes: the fit is a matter of tolerances.`,
  );
  const { thickness } = flatFace(asked, work);
  const where = { ...(face ? { face } : {}), ...(place ? { place } : {}), count: count ?? 1 };
  if (thickness.value <= found.width + 1e-6) {
    draft.assume(
      `There is no more material than the ${name} bearing is wide: its seat goes through, without a shoulder.`,
    );
    addHoles({ kind: 'hole', words, diameter: inMm(found.outer), ...where }, label, work);
    return;
  }
  const shoulder = (found.bore + found.outer) / 2;
  draft.assume(
    `The hole beneath the ${name} bearing has ${inMm(shoulder)}, midway between its bore and its outside.`,
  );
  const seat = { diameter: inMm(found.outer), depth: inMm(found.width) };
  addHoles(
    { kind: 'hole', words, diameter: inMm(shoulder), ...where },
    label.replace(/^\w+/, 'shoulder'),
    work,
  );
  addCutouts({ kind: 'pocket', words, ...seat, ...where }, label, work);
}
